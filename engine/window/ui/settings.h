/* SPDX-License-Identifier: MIT
 * settings.h -- what the player chose for her own comfort.
 *
 * Layer:  window (pure).
 * Owns:   nothing; Settings is a value.
 * Errors: none; a value out of range is brought into it.
 *
 * One row per setting: the screen, the keeping and the tests read the same
 * table.
 *
 * The projector look is one of them. Whatever draws with a Ui asks for it so:
 *     settings.projector = 1;  ui.theme = theme_of(settings_theme(&settings));
 * Then ui_text_px gives its letters, ui_is_projector(ui) is true, and the
 * encounter is laid out for a room: see encounter/layout.c. A window does both
 * by itself when WindowOptions.projector is set or the setting is on. */
#ifndef THAW_WINDOW_UI_SETTINGS_H
#define THAW_WINDOW_UI_SETTINGS_H

#include "window/ui/theme.h"

#include <stdbool.h>
#include <stddef.h>

typedef struct Settings {
    int text_size;      /* per cent, 100..200 */
    int theme;          /* ThemeName */
    int projector;      /* the projector look: 0, 1 */
    int family;         /* Family */
    int letter_space;   /* per cent of the letters' size, 0..12 */
    int word_space;     /* the same, 0..24 */
    int reduced_motion; /* 0, 1 */
    int typing;         /* lines appear letter by letter: 0, 1 */
    int timers;         /* 0 off; else how many times the written seconds */
    int press_guard;    /* half a second between presses: 0, 1 */
    int full_screen;    /* 0, 1 */
    int speech;         /* what is on the screen is read aloud: 0, 1 */
    int voices, effects, room; /* volumes, per cent */
    int guess;                 /* the debrief asks for a guess first: 0, 1 */
    int hints;           /* bits: those of the first minute that were shown */
    int greeted;         /* 1 once the first start asked for size and sound */
    bool projector_lent; /* the look is on for this start: not kept */
} Settings;

/* What a player is told once, in its place, and never again. */
typedef enum {
    HINT_THOUGHT = 1, /* on the briefing */
    HINT_FACE = 2,    /* where replies stand for the first time */
    HINT_AFTER = 4,   /* at the ending */
    HINTS_ALL = 7
} Hint;

typedef struct SettingRow {
    const char *name;  /* as it is kept */
    const char *label; /* to be said; NULL: not on the screen */
    const char *help;  /* one sentence, to be said */
    size_t offset;     /* of the int in Settings */
    int least, most, step, usual;
    const char *const *words; /* for values least.., NULL: a number */
    const char *unit;         /* " %" */
    const char *about;        /* what the words are of, for translators;
                                 NULL: they are names, and stay as they are */
} SettingRow;

const SettingRow *settings_rows(size_t *count);
int settings_get(const Settings *settings, const SettingRow *row);
/* Kept within the row's range. True when it is another value than before. */
bool settings_put(Settings *settings, const SettingRow *row, int value);
/* "150 %", "Light" … */
void settings_show(const Settings *settings, const SettingRow *row, char *out,
                   size_t size);

Settings settings_usual(void);
/* The theme that was chosen, or the projector's. */
ThemeName settings_theme(const Settings *settings);

#endif

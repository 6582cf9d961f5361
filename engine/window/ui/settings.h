/* SPDX-License-Identifier: MIT
 * settings.h -- the settings of the window.
 *
 * Layer:  window (pure).
 * Owns:   nothing; Settings is a value.
 * Errors: none; a value out of range becomes the nearest valid one.
 *
 * There is a row for each setting; the screen, saving and tests all use that
 * table.
 *
 * The projector look is one of the settings. To draw with it without a window:
 *     settings.projector = 1;  ui.theme = theme_of(settings_theme(&settings));
 * Then ui_text_px gives its letters, ui_is_projector(ui) is true, and the
 * encounter is laid out for a room (encounter/layout.c). A window does this by
 * itself when WindowOptions.projector or the setting is on. */
#ifndef THAW_WINDOW_UI_SETTINGS_H
#define THAW_WINDOW_UI_SETTINGS_H

#include "app/screen_settings.h"
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
    int timers;         /* 0: off; else a factor for the level's seconds */
    int press_guard;    /* half a second between presses: 0, 1 */
    int full_screen;    /* 0, 1 */
    int speech;         /* the screen is read aloud: 0, 1 */
    int voices, effects, room; /* volumes, per cent */
    int guess;                 /* the debrief asks for a guess first: 0, 1 */
    int hints;                 /* Hints that were shown, or-ed */
    int greeted;               /* 1 once SCREEN_GREETING was shown */
    bool projector_lent;       /* the projector look is on for this run only */
} Settings;

/* Hints that a player is shown once. */
typedef enum {
    HINT_THOUGHT = 1, /* on the briefing */
    HINT_FACE = 2,    /* at the first replies */
    HINT_AFTER = 4,   /* at the ending */
    HINTS_ALL = SETTING_HINTS_ALL
} Hint;

typedef struct SettingRow {
    const ScreenSetting *is; /* its name, and what it may be */
    const char *label;       /* not yet translated; NULL: not on the screen */
    const char *help;        /* one sentence, not yet translated */
    size_t offset;           /* of the int in Settings */
    int step;
    const char *const *words; /* for values from the min, NULL: a number */
    const char *unit;         /* " %" */
    const char *about;        /* context of the words, for translators; NULL:
                                 they are names and are not translated */
} SettingRow;

const SettingRow *settings_rows(size_t *count);
int settings_get(const Settings *settings, const SettingRow *row);
/* Sets a value, limited to the row's range. True when it has changed. */
bool settings_put(Settings *settings, const SettingRow *row, int value);
/* "150 %", "Light" … */
void settings_show(const Settings *settings, const SettingRow *row, char *out,
                   size_t size);

Settings settings_usual(void);
/* The chosen theme, or the projector's. */
ThemeName settings_theme(const Settings *settings);

#endif

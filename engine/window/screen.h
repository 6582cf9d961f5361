/* SPDX-License-Identifier: MIT
 * screen.h -- what a screen is, and what it may ask of the window it is in.
 *
 * Layer:  window.
 * Owns:   the window owns the state of every screen that is open.
 * Errors: none.
 *
 * A screen is a value: five functions and the size of its state. It never
 * loops, waits or draws outside `draw`; it says which part of the picture has
 * changed and is drawn again there. A screen is opened by name of its row
 * (screens.c); it may lie over another one, which then stands still. */
#ifndef THAW_WINDOW_SCREEN_H
#define THAW_WINDOW_SCREEN_H

#include "app/practice/practice.h"
#include "window/ui/layout.h"
#include "window/settings_keep.h"
#include "window/sound/sound.h"

typedef struct Window Window;

typedef enum {
    SCREEN_TITLE,
    SCREEN_LEVELS,
    SCREEN_PROGRESS,
    SCREEN_CONVERSATIONS,
    SCREEN_WEEK, /* a campaign, between its encounters */
    SCREEN_BRIEFING,
    SCREEN_ENCOUNTER,
    SCREEN_ENDING,
    SCREEN_DEBRIEF,
    SCREEN_FILM,
    SCREEN_MAP,      /* authors only */
    SCREEN_NOTEBOOK, /* from here on they lie over another one */
    SCREEN_HISTORY,
    SCREEN_MENU,
    SCREEN_SETTINGS,
    SCREEN_GREETING,
    SCREEN_WHO,
    SCREEN_TROUBLE,
    SCREEN_MISTAKES,
    SCREEN_GO_ON,
    SCREEN_ROOM,      /* of a workshop: the room's picture … */
    SCREEN_PRESENTER, /* … and what its presenter sees */
    SCREENS
} ScreenId;

enum { SCREEN_STILL = -1 }; /* from update: nothing will change by itself */

typedef struct Screen {
    const char *name;
    size_t size;  /* of the state, zeroed when it is opened */
    bool overlay; /* drawn over the one below */
    bool pointer; /* it is asked about the pointer and the wheel too */
    void (*enter)(Window *window, void *self);
    /* Enter, Space and digits press what has the focus or the number. True
     * where they mean something of the screen's own now, and come to `event`
     * as they are. NULL: never. */
    bool (*claims)(Window *window, void *self, const InputEvent *event);
    /* True when it did something with it; else the window does the usual.
     * What is pressed comes once: as ACTION_PRESS, with its control. */
    bool (*event)(Window *window, void *self, const InputEvent *event);
    /* Milliseconds until it wants to be called again, or SCREEN_STILL. */
    int (*update)(Window *window, void *self, int elapsed_ms);
    void (*draw)(Window *window, void *self, Ui *ui);
    void (*leave)(Window *window, void *self);
    /* The meeting was loaded anew under it, or the mistakes are others: what
     * it keeps of them is out of date. NULL: it keeps nothing. */
    void (*renew)(Window *window, void *self);
} Screen;

/* What all screens of one window share. */
typedef struct Shared {
    Practice *practice;
    Meeting *meeting;     /* the conversation that is open, or NULL */
    int level;            /* its card's index, or NONE */
    struct WeekRun *week; /* the campaign that it is part of, or NULL */
    int week_level;       /* its card's index */
    int asked;            /* the level that SCREEN_GO_ON is about */
    bool looking_back;    /* it is an old one, opened for its debrief */
    bool asked_who;       /* who plays was asked at this start */
    Settings settings;
    Sound *sound;       /* NULL until the first picture stands */
    SoundTable sounds;  /* borrowed from the practice */
    char trouble[1024]; /* what SCREEN_TROUBLE tells */
    const char *assets; /* folder */
    bool capture;       /* no questions at the first start */
    bool author;        /* shows what a player never sees … */
    bool author_folded; /* … and has folded it away for now */
    bool unattended;    /* keys go to another window, or this one is hidden */
    bool watching;      /* the level that is open is loaded again when saved */
    Findings *mistakes; /* what SCREEN_MISTAKES tells, or NULL */
    struct Workshop *workshop; /* what it shows, or NULL */
} Shared;

ScreenId window_screen(const Window *window); /* the one on top */
Shared *window_shared(Window *window);
Ui *window_ui(Window *window);

/* All take effect after the present call is over. */
void window_go(Window *window, ScreenId id);   /* instead of all open ones */
void window_push(Window *window, ScreenId id); /* over the present one */
void window_pop(Window *window);
void window_quit(Window *window);
void window_trouble(Window *window, const char *text); /* tells it, over all */

/* The part of the picture that must be drawn again; whole pixels. */
void window_changed(Window *window, Box box);
void window_changed_boxes(Window *window, const Box *boxes, int count);
void window_changed_all(Window *window);
/* After a change of settings: letters, theme, volumes, full screen. */
void window_apply_settings(Window *window);
/* Another language at once, for the program and for the level that is open:
 * "es", "" for English, "auto" as the system. */
void window_speak(Window *window, const char *language);
/* The earlier of two waits in milliseconds; below 0: never. */
int window_sooner(int a_ms, int b_ms);
/* A clock that never goes back, for what must not take longer than it may. */
long long window_ticks_ms(void);
/* Whether that was never shown to this player; and that it was, now. */
bool window_hint_due(Window *window, Hint hint);
void window_hint_shown(Window *window, Hint hint);
bool window_moves(const Window *window); /* false with reduced motion */

/* Opens a level's conversation; false when it has errors, which are told. */
bool window_meet(Window *window, int level, MeetKind kind);
/* An old conversation as it ended, for its debrief; `level` NONE: its level is
 * gone. False with why. */
bool window_look_back(Window *window, long long key, int level, Error *err);
/* Somebody else plays: their settings and their language hold. */
void window_new_person(Window *window);
/* Whether letters are typed and come as ACTION_TEXT, or mean something. */
void window_type(Window *window, bool on);
/* Opens a campaign, where it was left or afresh; false when it has errors,
 * which are told. It stays open until it is closed. */
bool window_open_week(Window *window, int level, bool go_on);
void window_close_week(Window *window);
/* As window_meet, with the next encounter of the open campaign. */
bool window_meet_next(Window *window);
/* Where one goes from a conversation: the campaign's page, or the levels. */
ScreenId window_outside(Window *window);
/* The conversation that is open ends, and the watch over its file. */
void window_part(Window *window);
/* What may be shown of it: made anew by each call that changes it, the same
 * for all who ask in between. Only while there is a meeting. */
const View *window_view(const Window *window);
/* As meeting_apply; a refusal is told in the trouble screen. */
bool window_apply(Window *window, CommandKind kind, int value);

#endif

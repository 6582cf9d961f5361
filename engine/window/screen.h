/* SPDX-License-Identifier: MIT
 * screen.h -- what a screen is, and what it may ask of its window.
 *
 * Layer:  window.
 * Owns:   the window owns the state of every screen that is open.
 * Errors: none.
 *
 * A screen is a value: its functions and the size of its state. It never loops
 * or waits, and draws only in `draw`: it says which part of the picture has
 * changed, and that part is drawn again. Table: screens.c. An overlay lies over
 * another screen, which then stands still. */
#ifndef THAW_WINDOW_SCREEN_H
#define THAW_WINDOW_SCREEN_H

#include "app/practice/week_run.h"
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
    SCREEN_NOTEBOOK, /* from here on overlays */
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

enum { SCREEN_STILL = -1 }; /* result of update: nothing moves */

typedef struct Screen {
    const char *name;
    size_t size;  /* of the state, zeroed when it is opened */
    bool overlay; /* drawn over the one below */
    bool pointer; /* its `event` gets the pointer and the wheel too */
    void (*enter)(Window *window, void *self);
    /* Usually Enter, Space and digits press a control. True when the screen
     * wants this event unchanged instead. NULL: never. */
    bool (*claims)(Window *window, void *self, const InputEvent *event);
    /* True when it handled the event; else the window's default action follows.
     * A press comes once, as ACTION_PRESS with its control. */
    bool (*event)(Window *window, void *self, const InputEvent *event);
    /* Milliseconds until it wants to be called again, or SCREEN_STILL. */
    int (*update)(Window *window, void *self, int elapsed_ms);
    void (*draw)(Window *window, void *self, Ui *ui);
    void (*leave)(Window *window, void *self);
    /* The meeting was reloaded or the mistakes have changed: copies of them are
     * out of date. NULL: it has none. */
    void (*renew)(Window *window, void *self);
} Screen;

/* What all screens of one window share. */
typedef struct Shared {
    Practice *practice;
    Meeting *meeting;     /* the open conversation, or NULL */
    int level;            /* its card's index, or NONE */
    struct WeekRun *week; /* the open campaign, or NULL */
    int week_level;       /* its card's index */
    int asked;            /* the level that SCREEN_GO_ON is about */
    bool looking_back;    /* the meeting is an old one, for its debrief */
    int straight;         /* the level named on the command line, or NONE */
    bool asked_who;       /* the player was asked who plays */
    bool nobody_yet;      /* and has not answered */
    Settings settings;
    Sound *sound;              /* NULL until the first picture is shown */
    SoundTable sounds;         /* borrowed from the practice */
    char trouble[1024];        /* text of SCREEN_TROUBLE */
    const char *assets;        /* folder */
    bool capture;              /* no questions at the first start */
    bool author;               /* shows what players never see … */
    bool author_folded;        /* … but it is folded away now */
    bool unattended;           /* without the keyboard focus, or hidden */
    bool watching;             /* the open level is reloaded when it is saved */
    Findings *mistakes;        /* for SCREEN_MISTAKES, or NULL */
    struct Workshop *workshop; /* for a workshop's screens, or NULL */
} Shared;

ScreenId window_screen(const Window *window); /* the one on top */
Shared *window_shared(Window *window);
Ui *window_ui(Window *window);

/* All take effect once the current call into the screen has returned. */
void window_go(Window *window, ScreenId id);   /* closes all open ones */
void window_push(Window *window, ScreenId id); /* over the top one */
void window_pop(Window *window);
void window_quit(Window *window);
void window_trouble(Window *window, const char *text); /* SCREEN_TROUBLE */

/* Which part of the picture must be drawn again; whole pixels. */
void window_changed(Window *window, Box box);
void window_changed_boxes(Window *window, const Box *boxes, int count);
void window_changed_all(Window *window);
/* The next picture grows out of this one; with reduced motion at once. */
void window_begin_fade(Window *window);
/* To be called after settings were changed. */
void window_apply_settings(Window *window);
/* The language, here and in the open level: "es", "" English, "auto". */
void window_speak(Window *window, const char *language);
/* The earlier of two waits in milliseconds; below 0: never. */
int window_sooner(int a_ms, int b_ms);
/* A clock that never goes back. */
long long window_ticks_ms(void);
void window_hint_shown(Window *window, Hint hint);
bool window_moves(const Window *window); /* false with reduced motion */

/* Opens a level's conversation; false, and shown, when it has errors. */
bool window_open_meeting(Window *window, int level, MeetKind kind);
/* As if the program had been started with that level or campaign. */
void window_open_level(Window *window, int level);
/* Opens an old one for its debrief; `level` NONE: its level is gone. */
bool window_look_back(Window *window, long long key, int level, Error *err);
/* Another person plays: applies their settings and language. */
void window_new_person(Window *window);
/* The same for a campaign. */
bool window_open_week(Window *window, int level, RunKind kind);
void window_watch_week(Window *window); /* its file, where levels are */
void window_close_week(Window *window);
/* Like window_open_meeting, with the next encounter of the open campaign. */
bool window_open_next(Window *window);
/* The screen outside of a conversation: the campaign's, or the levels. */
ScreenId window_outside(Window *window);
/* Closes the open conversation and stops watching its file. */
void window_close_meeting(Window *window);
/* What may be shown of the meeting, made once for each change; there is one. */
const View *window_view(const Window *window);
/* Like meeting_apply; shows an error in SCREEN_TROUBLE. */
bool window_apply(Window *window, CommandKind kind, int value);

#endif

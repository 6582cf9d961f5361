/* SPDX-License-Identifier: MIT
 * state.h -- the members of a Window, for the files of this folder only:
 *            window.c opens it, stack.c holds its screens, events.c handles
 *            inputs, present.c draws and shows, loop.c waits, watch.c and
 *            strip.c follow an edited level.
 *
 * Layer:  window.
 * Owns:   see window.h.
 * Errors: none. */
#ifndef THAW_WINDOW_STATE_H
#define THAW_WINDOW_STATE_H

#include "app/practice/watch.h"
#include "window/ui/reader.h"
#include "window/screen.h"
#include "window/window.h"

#include <SDL2/SDL.h>

enum { STACK_MAX = 6, DAMAGE_MAX = 12, FADE_MS = 160, GUARD_MS = 500 };

typedef struct OpenScreen {
    ScreenId id;
    const Screen *screen;
    void *self;
    Control focus; /* kept while another screen lies over it */
} OpenScreen;

typedef enum { MOVE_GO, MOVE_PUSH, MOVE_POP } MoveKind;
typedef struct Move {
    MoveKind kind;
    ScreenId id;
} Move;

/* A level that is watched for changes. The window wakes often for that; the
 * screens are still called only when they asked to be. */
typedef struct Watching {
    Watch *watch;      /* NULL: nothing is watched */
    int looked_ms;     /* since the last look at the files */
    char told[300];    /* the message about the last save, or "" */
    int told_ms;       /* until it disappears; 0: it stays */
    bool broken;       /* the last saved version has errors */
    bool stirred;      /* an event came in that screens must handle */
    int slept_ms, nap; /* since the last frame; until the next one, or -1 */
    Box strip;         /* of the message, at the bottom of the window */
} Watching;

struct Window {
    SDL_Window *sdl;
    const Screen *const *screens; /* by ScreenId */
    cairo_surface_t *canvas; /* the window's own pixels, or those of `copy` */
    SDL_Surface *copy;       /* when the window has another pixel format */
    int width, height;
    Fonts *fonts;
    Typeset *typeset;
    Ui ui;
    Input input;
    Shared shared;
    View view; /* of the meeting, as it is now */
    char *assets;
    OpenScreen stack[STACK_MAX];
    int depth;
    Move moves[8];
    int move_count;
    Box damage[DAMAGE_MAX];
    int damage_count;
    cairo_surface_t *before, *after; /* while one picture fades to another */
    int fade_ms;
    long long clock_ms, pressed_ms;
    int pointer_x, pointer_y;
    bool done, shown, rest_open;
    SDL_GameController *pad;
    unsigned long long pixels;
    Reader *reader; /* NULL: nothing is read aloud */
    Text said;      /* in captures: what would have been read aloud */
    bool lent;      /* the practice belongs to somebody else */
    ScreenId first; /* the screen to open with */
    bool cut;       /* the next change of screen has no fade */
    Watching watching;
};

/* present.c: the picture */
bool window_canvas(Window *window); /* makes it as large as the window */
void window_canvas_free(Window *window);
void window_draw(Window *window); /* draws what changed, and shows it */
void window_end_fade(Window *window);

/* stack.c: which screens are open */
void window_move(Window *window); /* performs the moves asked for */
OpenScreen *window_top(const Window *window);
void window_close_all(Window *window);
void window_apply_volumes(Window *window);
void window_apply_speech(Window *window);
void window_check_speech(Window *window); /* shows when there is none */

void window_close_screen(Window *window, ScreenId id); /* if it is open */

/* Makes the View again, after the meeting has changed. */
void window_renew_view(Window *window);

/* watch.c: a level that is edited while it is played */
void window_watch_begin(Window *window, const Findings *findings);
void window_watch_end(Window *window);
/* Looks at the files, and loads the level again if it was saved. */
void window_watch(Window *window, int elapsed_ms);
/* Whether the screens need not be called yet; else *elapsed_ms is set to the
 * time since they were called last. */
bool window_sleeps(Window *window, int *elapsed_ms);
int window_nap(const Window *window); /* milliseconds until the next look */
void window_tell_mistakes(Window *window, const Findings *findings);
void window_show_mistakes(Window *window); /* the last ones again */

/* strip.c: the message at the bottom of the window */
double window_strip_height(Window *window); /* 0: there is none */
void window_draw_strip(Window *window);

/* events.c: what an event does */
void window_act(Window *window, const InputEvent *event);

#endif

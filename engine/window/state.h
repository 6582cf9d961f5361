/* SPDX-License-Identifier: MIT
 * state.h -- what a Window is made of; for the files of this folder
 *                   alone: window.c opens, stack.c holds the screens,
 *                   events.c takes what comes in, present.c shows, loop.c
 *                   waits, watch.c and strip.c follow an edited level.
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
    Control focus; /* while another one lies over it */
} OpenScreen;

typedef enum { MOVE_GO, MOVE_PUSH, MOVE_POP } MoveKind;
typedef struct Move {
    MoveKind kind;
    ScreenId id;
} Move;

/* The level's file is looked at again and again; meanwhile the screens sleep
 * for as long as they would have without that. */
typedef struct Watching {
    Watch *watch;      /* NULL: nothing is watched */
    int looked_ms;     /* since the last look */
    char told[300];    /* what the last save came to, or "" */
    int told_ms;       /* until that goes; 0: it stays */
    bool broken;       /* the file as it was saved last cannot be played */
    bool stirred;      /* something came in that screens must see to */
    int slept_ms, nap; /* since the last frame; how long it may last, or -1 */
    Box strip;         /* where it is told, at the window's foot */
} Watching;

struct Window {
    SDL_Window *sdl;
    const Screen *const *screens; /* by ScreenId */
    cairo_surface_t *canvas; /* the window's own pixels, or a copy of them */
    SDL_Surface *copy;       /* when the window's pixels are of another kind */
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
    cairo_surface_t *before, *after; /* a picture fades into another */
    int fade_ms;
    long long clock_ms, pressed_ms;
    int pointer_x, pointer_y;
    bool done, shown, rest_open;
    SDL_GameController *pad;
    unsigned long long pixels;
    Reader *reader; /* NULL: nothing is read aloud */
    Text said;      /* what would have been, in captures */
    bool lent;      /* the practice is another one's */
    ScreenId first; /* that it opens with */
    bool cut;       /* the next move shows at once, without a fade */
    Watching watching;
};

/* present.c: the picture */
bool window_canvas(Window *window); /* follows the window's size */
void window_canvas_free(Window *window);
void window_draw(Window *window); /* what changed, and shows it */
void window_begin_fade(Window *window);
void window_end_fade(Window *window);

/* stack.c: which screens are open */
void window_move(Window *window); /* does what was asked for */
OpenScreen *window_top(const Window *window);
void window_close_all(Window *window);
void window_apply_volumes(Window *window);
void window_apply_speech(Window *window);
void window_check_speech(Window *window); /* tells when there is none */

void window_close_screen(Window *window, ScreenId id); /* wherever it lies */

/* The meeting is another one, or has changed. */
void window_see(Window *window);

/* watch.c: a level that is edited while it is played */
void window_watch_begin(Window *window, const Findings *findings);
void window_watch_end(Window *window);
/* Time goes by: looks at the files and follows what was saved. */
void window_watch(Window *window, int elapsed_ms);
/* Whether the screens may sleep on; else how long they slept, in *elapsed. */
bool window_sleeps(Window *window, int *elapsed_ms);
int window_nap(const Window *window); /* milliseconds until it must look */
void window_tell_mistakes(Window *window, const Findings *findings);
void window_show_mistakes(Window *window); /* those told last, once more */

/* strip.c: the line at the foot that tells of it */
double window_strip_height(Window *window); /* 0: there is none */
void window_draw_strip(Window *window);

/* events.c: what an event does */
void window_act(Window *window, const InputEvent *event);

#endif

/* SPDX-License-Identifier: MIT
 * window_parts.h -- what a Window is made of; for window*.c alone.
 *
 * Layer:  window.
 * Owns:   see window.h.
 * Errors: none. */
#ifndef THAW_WINDOW_WINDOW_PARTS_H
#define THAW_WINDOW_WINDOW_PARTS_H

#include "window/reader.h"
#include "window/screen.h"
#include "window/window.h"

enum { STACK_MAX = 6, DAMAGE_MAX = 12, FADE_MS = 160, GUARD_MS = 500 };

typedef struct OpenScreen {
    const Screen *screen;
    void *self;
    char focus[UI_NAME];
} OpenScreen;

typedef enum { MOVE_GO, MOVE_PUSH, MOVE_POP } MoveKind;
typedef struct Move {
    MoveKind kind;
    ScreenId id;
} Move;

struct Window {
    SDL_Window *sdl;
    cairo_surface_t *canvas; /* the window's own pixels, or a copy of them */
    SDL_Surface *copy;       /* when the window's pixels are of another kind */
    int width, height;
    Fonts *fonts;
    Typeset *typeset;
    Ui ui;
    Input input;
    Shared shared;
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
    bool done, shown, first_wait;
    SDL_GameController *pad;
    unsigned long long pixels;
    Reader *reader; /* NULL: nothing is read aloud */
    Text said;      /* what would have been, in captures */
};

/* window_show.c: the picture */
bool window_canvas(Window *window); /* follows the window's size */
void window_canvas_free(Window *window);
void window_draw(Window *window); /* what changed, and shows it */
void window_begin_fade(Window *window);

/* window_screens.c: which screens are open */
void window_move(Window *window); /* does what was asked for */
OpenScreen *window_top(Window *window);
void window_close_all(Window *window);
void window_apply_volumes(Window *window);
void window_apply_speech(Window *window);

/* window_act.c: what an event does */
void window_act(Window *window, const InputEvent *event);

#endif

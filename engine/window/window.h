/* SPDX-License-Identifier: MIT
 * window.h -- the game in a window: one call per frame, one place to wait.
 *
 * Layer:  window (SDL2).
 * Owns:   a Window owns the SDL window, the fonts, the screens, the Practice.
 * Errors: window_open tells why there is no window; later faults of the world
 *         are told on the screen, and play goes on.
 *
 * Whoever owns the loop calls window_event for what came in and window_frame
 * for the time that went by; neither ever waits. Nothing is drawn that did not
 * change, and only changed rectangles are shown. */
#ifndef THAW_WINDOW_WINDOW_H
#define THAW_WINDOW_WINDOW_H

#include "app/practice/practice.h"
#include "window/ui/layout.h"

union SDL_Event;
struct Screen;
typedef struct Window Window;

typedef struct WindowOptions {
    PracticeOptions practice;
    const struct Screen *const *screens; /* by ScreenId: see screen.h */
    const char *level;                   /* straight into it; NULL: the title */
    int width, height; /* 0: 1280 by 720, or less on a small screen */
    bool capture;      /* drawn for pictures: no sound, no first questions */
    bool author;    /* show what a player never sees: meters, hidden replies */
    bool watch;     /* go on in the new text when the level is saved */
    bool projector; /* the look for a room: see settings.h */
    /* One of the windows of a workshop: */
    struct Workshop *workshop; /* NULL: it is none */
    Practice *lent;            /* borrowed, instead of one of its own */
    int first;                 /* ScreenId that it opens with */
    const char *title;
    int display; /* on which, from 0 */
    bool whole;  /* all of that display */
} WindowOptions;

Window *window_open(const WindowOptions *options, Error *err);
void window_close(Window *window); /* NULL allowed */

void window_event(Window *window, const union SDL_Event *event);
/* Returns the milliseconds until it wants to be called again although nothing
 * came in; -1: not before an event. */
int window_frame(Window *window, int elapsed_ms);
bool window_done(const Window *window);

/* The outer loop for a desktop: waits for events, and nowhere else. */
void window_run(Window *window);
/* The same for several, until one of them is done; `after` (may be NULL) is
 * called after events were handed out. */
void windows_run(Window *const *windows, int count, void (*after)(void *data),
                 void *data);
/* Whether an event is for this window; those of no window are for all. */
bool window_meant(const Window *window, const union SDL_Event *event);
/* To another display, all of it or as a window in its middle. */
void window_place(Window *window, int display, bool whole);

/* The picture as it stands, to a PNG file. */
bool window_picture(Window *window, const char *path, Error *err);
void window_resize(Window *window, int width, int height);
/* For tests and capture scripts: what was placed in the last drawing, the
 * name of the screen on top, and how many pixels were drawn since the start. */
const Ui *window_placed(const Window *window);
const char *window_screen_name(const Window *window);
unsigned long long window_pixels_drawn(const Window *window);

/* What would have been read aloud since the last call, a line each, in a
 * capture; mem_free it. */
char *window_take_said(Window *window);

#endif

/* SPDX-License-Identifier: MIT
 * window.h -- the game in a window: one call per frame, and one place that
 *             waits.
 *
 * Layer:  window (SDL2).
 * Owns:   a Window owns the SDL window, the fonts, the screens, the Practice.
 * Errors: window_open says why there is no window; later errors are shown on
 * the screen, and play goes on.
 *
 * The owner of the loop calls window_event for each event and window_frame for
 * the time that has passed; neither ever waits. Only what changed is drawn, and
 * only changed rectangles are shown. */
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
    const char *level;                   /* to open; NULL: the title */
    int width, height; /* 0: 1280 by 720, or less on a small screen */
    bool capture;      /* for pictures: no sound, no questions at the start */
    bool author;       /* show what players never see: meters, hidden replies */
    bool watch;        /* reload the level whenever it is saved */
    bool projector;    /* the look for a projector: see settings.h */
    /* For the windows of a workshop: */
    struct Workshop *workshop; /* NULL: it is none */
    Practice *lent;            /* to use instead of opening one */
    int first;                 /* ScreenId to open with */
    const char *title;
    int display; /* number of the display, from 0 */
    bool whole;  /* full screen */
} WindowOptions;

Window *window_open(const WindowOptions *options, Error *err);
void window_close(Window *window); /* NULL allowed */

void window_event(Window *window, const union SDL_Event *event);
/* Returns the milliseconds after which it wants to be called again without an
 * event; -1: only after an event. */
int window_frame(Window *window, int elapsed_ms);
bool window_done(const Window *window);

/* The outer loop for a desktop; the only function that waits. */
void window_run(Window *window);
/* The same for several windows, until one of them is done; `after` (may be
 * NULL) is called after events were handled, and may open and close windows
 * but the first. */
void windows_run(Window *const *windows, const int *count,
                 void (*after)(void *data), void *data);
/* To the upper left of its display, or the lower right. */
void window_to_corner(Window *window, bool last);
/* Moves it to another display, full screen or as a window in the middle. */
void window_place(Window *window, int display, bool whole);

/* Writes the current picture to a PNG file. */
bool window_picture(Window *window, const char *path, Error *err);
void window_resize(Window *window, int width, int height);
/* For tests and capture scripts: what was placed in the last drawing, the
 * name of the screen on top, and how many pixels were drawn since the start. */
const Ui *window_placed(const Window *window);
const char *window_screen_name(const Window *window);
unsigned long long window_pixels_drawn(const Window *window);

/* In a capture: what would have been read aloud since the last call, one text a
 * line; mem_free it. */
char *window_take_said(Window *window);

#endif

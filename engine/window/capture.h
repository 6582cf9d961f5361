/* SPDX-License-Identifier: MIT
 * capture.h -- plays the window by a script of inputs and takes pictures: for
 *              tests, for documents, and to look at it.
 *
 * Layer:  window.
 * Owns:   nothing that outlives the call.
 * Errors: bool + Error, with the script's line.
 *
 * No display is needed (SDL's dummy driver), and only the script makes time
 * pass, so the same script always gives the same pictures. One command a line:
 *
 *     key 1               a key by SDL's name: Return, Space, Left, F11
 *     pad a               a gamepad's button by SDL's name: a, dpup, start
 *     click reply.2       a control by its name; or a place: click 640 360
 *     move 640 360        the pointer; or over a control
 *     touch levels        as click, with a finger
 *     wheel -3            notches, towards the player is negative
 *     wait 500            milliseconds
 *     until encounter     until that screen is on top and stands still
 *     listen              continues until there is something to choose
 *     finish              gives the first reply each time, until the ending
 *     size 1920x1080      of the window
 *     set text_size 200   a setting by its name
 *     shot title          writes title.png
 *     said title          writes title.txt: what was read aloud since the last
 *     window 2            the next commands are for another window
 *     # a remark                                                            */
#ifndef THAW_WINDOW_CAPTURE_H
#define THAW_WINDOW_CAPTURE_H

#include "window/window.h"

enum { CAPTURE_SIDE_MAX = 16384 }; /* pixels */

/* "1280x720" and nothing else, each side from 1 to CAPTURE_SIDE_MAX. */
bool capture_read_size(const char *text, int *width, int *height);

/* `folder` must exist. Opens a window of its own. */
bool capture_run(const WindowOptions *options, const char *script,
                 const char *folder, Error *err);

/* The same commands, from a text, on an open window; messages call the script
 * `name`. `folder` NULL: "shot" does nothing. */
bool capture_play(Window *window, const char *commands, const char *name,
                  const char *folder, Error *err);

/* ---- for callers that open windows themselves ---- */

/* Call this before opening them: no display is needed then. */
void capture_begin(void);
/* Reads a script; mem_free it. NULL: it cannot be read. */
char *capture_read(const char *path, Error *err);
/* For several windows; "window 2" chooses one of them. */
bool capture_play_all(Window *const *windows, int count, const char *commands,
                      const char *name, const char *folder, Error *err);

#endif

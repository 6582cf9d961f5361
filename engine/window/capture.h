/* SPDX-License-Identifier: MIT
 * capture.h -- the window played by a list of inputs, with pictures: for
 *              tests, for documents, for looking at it.
 *
 * Layer:  window.
 * Owns:   nothing that outlives the call.
 * Errors: bool + Error, with the script's line.
 *
 * No screen is needed (SDL's dummy driver) and no time goes by but what the
 * script says: the same script gives the same pictures. One command a line:
 *
 *     key 1               a key by SDL's name: Return, Space, Left, F11
 *     pad a               a gamepad's button by SDL's name: a, dpup, start
 *     click reply.2       a control by its name; or a place: click 640 360
 *     move 640 360        the pointer; or over a control
 *     touch levels        as click, with a finger
 *     wheel -3            notches, towards the player is negative
 *     wait 500            milliseconds
 *     until encounter     until that screen is on top and stands still
 *     listen              reads on until there is something to choose
 *     finish              gives first replies until the ending
 *     size 1920x1080      of the window
 *     set text_size 200   a setting by its name
 *     shot title          writes title.png
 *     said title          writes title.txt: what was read aloud since the last
 *     window 2            speaks to another window, where there are several
 *     # a remark                                                            */
#ifndef THAW_WINDOW_CAPTURE_H
#define THAW_WINDOW_CAPTURE_H

#include "window/window.h"

enum { CAPTURE_SIDE_MAX = 16384 }; /* pixels that a window has at most */

/* "1280x720" and nothing else, each side from 1 to CAPTURE_SIDE_MAX. */
bool capture_read_size(const char *text, int *width, int *height);

/* `folder` must exist. Opens a window of its own. */
bool capture_run(const WindowOptions *options, const char *script,
                 const char *folder, Error *err);

/* The same commands on a window that is open, from a text; `name` stands in
 * messages. `folder` NULL: "shot" does nothing. */
bool capture_play(Window *window, const char *commands, const char *name,
                  const char *folder, Error *err);

/* ---- for whoever opens windows of its own ---- */

/* Before they are opened: no screen is needed. */
void capture_begin(void);
/* A script; mem_free it. NULL: it cannot be read. */
char *capture_read(const char *path, Error *err);
/* On several windows; "window 2" turns to another one of them. */
bool capture_play_all(Window *const *windows, int count, const char *commands,
                      const char *name, const char *folder, Error *err);

#endif

/* SPDX-License-Identifier: MIT
 * typing.h -- letters as text, for screens on which a name is typed.
 *
 * Layer:  window (SDL).
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_TYPING_H
#define THAW_WINDOW_TYPING_H

#include "window/screen.h"

/* Whether typed letters come as ACTION_TEXT (input methods work), or as the
 * actions of keys (they are kept away). */
void window_type(Window *window, bool on);

/* Where what is typed is shown: input methods put their lists beside it. */
void window_typed_at(Window *window, Box field);

#endif

/* SPDX-License-Identifier: MIT
 * strip.h -- with one window only: the presenter's line at the bottom of the
 *            room's picture. The room sees it too, so it shows neither moods
 * nor votes.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_WORKSHOP_STRIP_H
#define THAW_WINDOW_WORKSHOP_STRIP_H

#include "window/workshop/workshop_screens.h"

double strip_height(Workshop *workshop, const Ui *ui); /* 0: folded away */
void strip_draw(Workshop *workshop, Ui *ui, Box box);
/* The text while raised hands are typed or a turn is chosen; else "". */
void strip_typing(Workshop *workshop, char *out, size_t size);

#endif

/* SPDX-License-Identifier: MIT
 * strip.h -- with one window: the presenter's line along the lower edge of the
 *            room's picture. The room sees it too, so no mood and no tally is
 *            in it.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_WORKSHOP_STRIP_H
#define THAW_WINDOW_WORKSHOP_STRIP_H

#include "window/workshop/workshop_screens.h"

double strip_height(Workshop *workshop, const Ui *ui); /* 0: folded away */
void strip_draw(Workshop *workshop, Ui *ui, Box box);
/* Hands being typed, or a turn being chosen: what stands there; "" else. */
void strip_typing(Workshop *workshop, char *out, size_t size);

#endif

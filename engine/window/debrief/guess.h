/* SPDX-License-Identifier: MIT
 * guess.h -- the question before the meter opens: which line was it?
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_DEBRIEF_GUESS_H
#define THAW_WINDOW_DEBRIEF_GUESS_H

#include "core/study/debrief.h"
#include "window/ui/page.h"

/* The player's own lines to choose from, CONTROL_GUESS by turn, and
 * CONTROL_OPEN_METER, which goes on without a guess. */
void guess_draw(Ui *ui, Box box, const Debrief *debrief);

#endif

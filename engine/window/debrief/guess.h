/* SPDX-License-Identifier: MIT
 * guess.h -- before the meter opens: which line it was, as the player thinks,
 *            and the curve as they would draw it.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_DEBRIEF_GUESS_H
#define THAW_WINDOW_DEBRIEF_GUESS_H

#include "window/debrief/guess_curve.h"

/* The player's own lines to choose from, CONTROL_GUESS by turn; the curve to
 * draw beside or below them; and CONTROL_OPEN_METER, which goes on. */
void guess_draw(Ui *ui, Box box, GuessCurve *curve, const Guess *guess,
                const Debrief *debrief);
/* Whether an event was for the curve, and has changed it. */
bool guess_event(Ui *ui, GuessCurve *curve, Guess *guess,
                 const InputEvent *event);

#endif

/* SPDX-License-Identifier: MIT
 * guess_curve.h -- the player's own curve, drawn before the meter opens: by
 *                  pointer or finger, or with the arrow keys of a keyboard or
 *                  a gamepad.
 *
 * Layer:  window.
 * Owns:   nothing; what is drawn is a Guess (core/study/guess.h).
 * Errors: none. */
#ifndef THAW_WINDOW_DEBRIEF_GUESS_CURVE_H
#define THAW_WINDOW_DEBRIEF_GUESS_CURVE_H

#include "core/study/guess.h"
#include "window/ui/page.h"

typedef struct GuessCurve {
    int at;    /* the turn that keys move */
    bool held; /* the pointer is down, and draws */
    Box field; /* where it was drawn last; no width: nowhere */
} GuessCurve;

/* The height that it is drawn well in; 0: there is nothing to draw. */
double guess_curve_height(Ui *ui, const Guess *guess, const Debrief *debrief,
                          double width);
/* CONTROL_GUESS_CURVE, with what to do above it. */
void guess_curve_draw(Ui *ui, Box box, GuessCurve *curve, const Guess *guess,
                      const Debrief *debrief);
/* What arrows and the pointer do to it; false: the event is not for it.
 * Arrows are only for it while it has the focus. */
bool guess_curve_key(GuessCurve *curve, Guess *guess, Action action);
bool guess_curve_point(GuessCurve *curve, Guess *guess,
                       const InputEvent *event);

#endif

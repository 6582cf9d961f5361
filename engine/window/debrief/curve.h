/* SPDX-License-Identifier: MIT
 * curve.h -- the meter opened: mood over the turns, a line per customer, the
 *            zones behind it, the dashed other way.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none.
 *
 * The worst turn is marked by a triangle that points down, the best by one
 * that points up, any other by a dot: shape tells what colour tells. */
#ifndef THAW_WINDOW_DEBRIEF_CURVE_H
#define THAW_WINDOW_DEBRIEF_CURVE_H

#include "core/study/debrief.h"
#include "window/ui/layout.h"

typedef struct CurveView {
    const Debrief *debrief;
    int turn;    /* index of the chosen one, or NONE */
    double part; /* 0..1: how much of the line is drawn yet */
} CurveView;

/* The height that the names at the ends of the lines need, and all below. */
double curve_least(const Ui *ui, const Debrief *debrief);
void curve_draw(Ui *ui, Box box, const CurveView *curve);
/* In small, with no words but the bands' names where there is room, as far as
 * after so many turns: 2.5 is halfway from the second point to the third. */
void curve_small(Ui *ui, Box box, const Debrief *debrief, double turns);
/* The turn (index) nearest to a place in the box that was drawn in. */
int curve_turn_at(Ui *ui, Box box, const Debrief *debrief, double x);

/* "+4", "−14.3" of tenths. */
void curve_points(int tenths, char *out, size_t size);

#endif

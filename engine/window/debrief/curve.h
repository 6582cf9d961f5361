/* SPDX-License-Identifier: MIT
 * curve.h -- draws the moods over the turns: a line for each customer, the
 * bands behind it, and the dashed line of the better way.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none.
 *
 * The worst turn has a triangle that points down, the best one that points up,
 * others a dot: shapes show the same as colours. */
#ifndef THAW_WINDOW_DEBRIEF_CURVE_H
#define THAW_WINDOW_DEBRIEF_CURVE_H

#include "core/study/guess.h"
#include "window/ui/layout.h"

typedef struct CurveView {
    const Debrief *debrief;
    int turn;           /* index of the chosen one, or NONE */
    double part;        /* 0..1: share of the line that is drawn so far */
    const Guess *guess; /* the player's own curve, dotted; NULL: none */
    bool others;        /* also the thin lines of other people in her place */
} CurveView;

/* The minimum height: for the names at the ends of lines, thin ones as well,
 * and all below. */
double curve_least(const Ui *ui, const Debrief *debrief);
void curve_draw(Ui *ui, Box box, const CurveView *curve);
/* A small curve, without words but the bands' names if they fit, up to so many
 * turns: 2.5 is halfway between the second point and the third. It shows the
 * debrief and the guess of `curve`. */
void curve_small(Ui *ui, Box box, const CurveView *curve, double turns);
/* The index of the turn nearest to x in the box of curve_draw. */
int curve_turn_at(Ui *ui, Box box, const CurveView *curve, double x);

/* How thick a line is: on a projector six pixels at least, so that it is seen
 * from the back row. */
double curve_line_px(const Ui *ui, double units);

/* The zones of the whole scale with their names, for a curve to be drawn. */
void curve_zones(Ui *ui, Box plot);

/* "+4", "−14.3" of tenths. */
void curve_points(int tenths, char *out, size_t size);

#endif

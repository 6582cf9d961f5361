/* SPDX-License-Identifier: MIT
 * zones.h -- the bands of mood behind a curve.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_DEBRIEF_ZONES_H
#define THAW_WINDOW_DEBRIEF_ZONES_H

#include "window/ui/layout.h"

/* The moods that are shown: the bands in use, of the one beyond on each side a
 * strip that takes its name, and of the two that end the scale no more than is
 * in use. */
typedef struct Zones {
    int first, last;    /* bands, wholly or in part */
    double bottom, top; /* moods */
} Zones;

/* To be widened to every mood in use, and then rounded out. */
Zones zones_none(void);
void zones_widen(Zones *zones, int mood);
void zones_round_out(Zones *zones);
Zones zones_whole(void); /* the scale */

double zones_y(Box field, Zones zones, double mood);
void zones_draw(Ui *ui, Box plot, Zones zones, double radius);
/* A band that is lower than its name has smaller letters. */
void zones_draw_names(Ui *ui, Box plot, Zones zones);

#endif

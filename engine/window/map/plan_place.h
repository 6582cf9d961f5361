/* SPDX-License-Identifier: MIT
 * plan_place.h -- the order and place of boxes and joints in their rows; plan.c
 *                 finds the rows and calls this.
 *
 * Layer:  window (pure).
 * Owns:   MapTies own their arrays, until map_ties_free.
 * Errors: none. */
#ifndef THAW_WINDOW_MAP_PLAN_PLACE_H
#define THAW_WINDOW_MAP_PLAN_PLACE_H

#include "window/map/plan.h"

/* Two spots that should be near each other, in neighbouring rows or one row. */
typedef struct MapTie {
    int row; /* of a, which is the upper one */
    int a, b;
} MapTie;

typedef struct MapTies {
    MapTie *ties;
    int count, capacity;
    int *first, *others; /* the spots tied to spot i: others[first[i]..] */
} MapTies;

void map_ties_find(MapTies *ties, const MapPlan *plan);
void map_ties_free(MapTies *ties);

/* Orders each row so that few arrows cross; the best of so many sweeps. */
void map_order(MapPlan *plan, const MapTies *ties, int sweeps);
/* Computes x of every spot, keeping that order; then columns, y, and the size.
 */
void map_place(MapPlan *plan, const MapTies *ties, double unit, int columns);

#endif

/* SPDX-License-Identifier: MIT
 * sight.h -- which part of a plan is seen: moving over it, coming nearer,
 *            all of it.
 *
 * Layer:  window (pure).
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_MAP_SIGHT_H
#define THAW_WINDOW_MAP_SIGHT_H

#include "window/map/paint.h"

/* All of the plan in the middle of the view, no nearer than `most`. */
MapSight map_sight_whole(Box view, const MapPlan *plan, double most);
/* Nearer (factor above 1) or further, about a place of the screen; stays within
 * least..most, and the plan within the view. */
void map_sight_zoom(MapSight *sight, const MapPlan *plan, double factor,
                    double x, double y, double least, double most);
void map_sight_move(MapSight *sight, const MapPlan *plan, double dx, double dy);
/* Brings a spot into the view, with air around it; moves no more than needed.
 * `middle`: into its middle instead. */
void map_sight_show(MapSight *sight, const MapPlan *plan, const MapSpot *spot,
                    bool middle);
/* A place of the screen on the plan. */
void map_sight_plan(const MapSight *sight, double x, double y, double *plan_x,
                    double *plan_y);

#endif

/* SPDX-License-Identifier: MIT
 * sight.h -- which part of a plan is visible: moving, zooming, showing all.
 *
 * Layer:  window (pure).
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_MAP_SIGHT_H
#define THAW_WINDOW_MAP_SIGHT_H

#include "window/map/paint.h"

/* Shows the whole plan in the middle of the view, at most at scale_max. */
MapSight map_sight_whole(Box view, const MapPlan *plan, double scale_max);
/* Zooms by `factor` around a place of the screen. Keeps the scale within
 * scale_min..scale_max and the plan in the view. */
void map_sight_zoom(MapSight *sight, const MapPlan *plan, double factor,
                    double x, double y, double scale_min, double scale_max);
void map_sight_move(MapSight *sight, const MapPlan *plan, double dx, double dy);
/* Moves as little as possible so that a spot is visible with a margin; with
 * `middle`, moves it to the middle. */
void map_sight_show(MapSight *sight, const MapPlan *plan, const MapSpot *spot,
                    bool middle);
/* Converts a place on the screen to the plan. */
void map_sight_plan(const MapSight *sight, double x, double y, double *plan_x,
                    double *plan_y);

#endif

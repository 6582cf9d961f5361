/* SPDX-License-Identifier: MIT
 * Moving and zooming over a plan without leaving it. */
#include "window/map/sight.h"

#include <math.h>

/* What fits stands in the middle; what does not may be moved to its edges. */
static double kept(double at, double size, double seen) {
    if (size <= seen) return (size - seen) / 2;
    return fmin(fmax(at, 0), size - seen);
}

static void keep(MapSight *sight, const MapPlan *plan) {
    sight->x = kept(sight->x, plan->width, sight->view.w / sight->scale);
    sight->y = kept(sight->y, plan->height, sight->view.h / sight->scale);
}

MapSight map_sight_whole(Box view, const MapPlan *plan, double scale_max) {
    MapSight sight = { .view = view };
    sight.scale = fmin(view.w / plan->width, view.h / plan->height);
    sight.scale = fmin(sight.scale, scale_max);
    keep(&sight, plan);
    return sight;
}

void map_sight_plan(const MapSight *sight, double x, double y, double *plan_x,
                    double *plan_y) {
    *plan_x = sight->x + (x - sight->view.x) / sight->scale;
    *plan_y = sight->y + (y - sight->view.y) / sight->scale;
}

void map_sight_zoom(MapSight *sight, const MapPlan *plan, double factor,
                    double x, double y, double scale_min, double scale_max) {
    double plan_x, plan_y;
    map_sight_plan(sight, x, y, &plan_x, &plan_y);
    sight->scale = fmin(fmax(sight->scale * factor, scale_min), scale_max);
    sight->x = plan_x - (x - sight->view.x) / sight->scale;
    sight->y = plan_y - (y - sight->view.y) / sight->scale;
    keep(sight, plan);
}

void map_sight_move(MapSight *sight, const MapPlan *plan, double dx,
                    double dy) {
    sight->x -= dx / sight->scale;
    sight->y -= dy / sight->scale;
    keep(sight, plan);
}

static double brought(double at, double seen, double from, double to,
                      bool middle) {
    if (middle || to - from > seen) return (from + to - seen) / 2;
    return fmin(fmax(at, to - seen), from);
}

void map_sight_show(MapSight *sight, const MapPlan *plan, const MapSpot *spot,
                    bool middle) {
    double air = plan->gap;
    sight->x = brought(sight->x, sight->view.w / sight->scale,
                       spot->x - spot->w / 2 - air, spot->x + spot->w / 2 + air,
                       middle);
    sight->y = brought(sight->y, sight->view.h / sight->scale, spot->y - air,
                       spot->y + spot->h + air, middle);
    keep(sight, plan);
}

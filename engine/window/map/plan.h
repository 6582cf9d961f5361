/* SPDX-License-Identifier: MIT
 * plan.h -- where the boxes and arrows of a map lie: in rows from the start
 *           down, few arrows crossing, none through a box.
 *
 * Layer:  window (pure).
 * Owns:   a MapPlan owns its arrays.
 * Errors: none; any graph is laid out, loops and orphans included.
 *
 * After Sugiyama, Tagawa and Toda (1981): loops are turned round, a box stands
 * below all that lead to it, long arrows get a joint in every row they cross,
 * rows are ordered by the middle of their neighbours, and x is the
 * least-squares answer to where neighbours are. Arrows to the same box share
 * their joints, so that many become one trunk. Wide rows are cut and long maps
 * go on in a second column, as a newspaper does, whatever is largest in the
 * room there is. */
#ifndef THAW_WINDOW_MAP_PLAN_H
#define THAW_WINDOW_MAP_PLAN_H

#include <stdbool.h>

/* A box, or a joint: where an arrow passes a row between two boxes. */
typedef struct MapSpot {
    double x, y; /* the middle of its top edge */
    double w, h; /* a joint is as high as its row */
    int row;
    int next, to;   /* joints: the spot they lead to, and the box in the end */
    bool joint, up; /* up: an arrow back to an earlier row */
    bool last;      /* boxes: stands below all others, as an ending does */
} MapSpot;

typedef struct MapLink {
    int from, to; /* boxes */
    int next;     /* the first spot it leads to: `to`, or a joint */
    bool up;
} MapLink;

typedef struct MapRow {
    double top, height;
    int column;
    int first, count; /* in `slots` */
} MapRow;

typedef struct MapPlan {
    MapSpot *spots; /* the boxes first */
    int box_count, spot_count;
    MapLink *links;
    int link_count;
    MapRow *rows;
    int row_count;
    int *slots;       /* spots from left to right, row by row */
    double gutter[6]; /* the x between a column and the next */
    int column_count;
    double width, height;
    double gap; /* between two rows */
} MapPlan;

/* Sizes and gaps are of one unit; `first` is the box that the map begins with.
 * Sets w, h and last of the first spot_count spots and from and to of links
 * beforehand: map_plan_new gives room for them. */
MapPlan *map_plan_new(int boxes, int links);
void map_plan_free(MapPlan *plan); /* NULL allowed */
/* For a room of that shape (width by height). */
void map_plan_lay(MapPlan *plan, int first, double unit, double room_w,
                  double room_h);

#endif

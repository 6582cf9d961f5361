/* SPDX-License-Identifier: MIT
 * plan.h -- lays out the boxes and arrows of a map: in rows from the start
 *           downwards, with few crossings and no arrow through a box.
 *
 * Layer:  window (pure).
 * Owns:   a MapPlan owns its arrays.
 * Errors: none; any graph is laid out, loops and orphans included.
 *
 * After Sugiyama, Tagawa and Toda (1981): arrows that close a loop are
 * reversed; a box is placed below all that lead to it; a long arrow gets a
 * joint in every row it crosses; rows are ordered by the mean position of their
 * neighbours; x is a least-squares fit to the neighbours. Arrows to the same
 * box share their joints, so that many become one trunk. Wide rows are split,
 * and long maps continue in further columns, like a newspaper, so that the
 * letters become as large as possible. */
#ifndef THAW_WINDOW_MAP_PLAN_H
#define THAW_WINDOW_MAP_PLAN_H

#include <stdbool.h>

/* A box, or a joint: where an arrow passes a row between two boxes. */
typedef struct MapSpot {
    double x, y; /* the middle of its top edge */
    double w, h; /* a joint is as high as its row */
    int row;
    int next, to;   /* of a joint: the next spot, and the final box */
    bool joint, up; /* up: of an arrow to an earlier row */
    bool last;      /* of a box: below all others, like an ending */
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

/* Makes arrays for so many boxes and links. Then set w, h and last of each box
 * and from and to of each link, and call map_plan_lay. */
MapPlan *map_plan_new(int boxes, int links);
void map_plan_free(MapPlan *plan); /* NULL allowed */
/* Lays everything out, for a view of the shape room_w by room_h. `first`: the
 * box at which the map begins; gaps are multiples of `unit`. */
void map_plan_lay(MapPlan *plan, int first, double unit, double room_w,
                  double room_h);

#endif

/* SPDX-License-Identifier: MIT
 * map_draw.h -- a level as a picture's text: DOT for Graphviz, Mermaid for
 *               pages.
 *
 * Layer:  tools (core).
 * Owns:   nothing; texts returned are the caller's (mem_free).
 * Errors: none.
 *
 * A beat is a box with a row a reply, coloured and marked by tone class (the
 * mark says it too, for who does not see the colour); an arrow leaves each
 * row. Endings are coloured by outcome. Arrows are as thick as random play
 * goes there often. */
#ifndef THAW_TOOLS_MAP_DRAW_H
#define THAW_TOOLS_MAP_DRAW_H

#include "core/explore.h"

/* `road`: replies just given, drawn on top; count 0 for none. */
typedef struct MapRoad { const int *replies; int count; } MapRoad;

/* `explore` NULL: all arrows alike. */
char *map_dot(const Story *story, const Explore *explore, MapRoad road);
char *map_mermaid(const Story *story, const Explore *explore, MapRoad road);

#endif

/* SPDX-License-Identifier: MIT
 * draw.h -- a level as a picture's text: DOT for Graphviz, Mermaid for
 *           pages.
 *
 * Layer:  tools (core).
 * Owns:   nothing; texts returned are the caller's (mem_free).
 * Errors: none.
 *
 * A beat is a box with a row for each reply, coloured and marked by its tone
 * class (the mark is for people who cannot see the colour); an arrow leaves
 * each row. Endings are coloured by outcome. The thickness of an arrow shows
 * how often random play takes it. */
#ifndef THAW_TOOLS_MAP_DRAW_H
#define THAW_TOOLS_MAP_DRAW_H

#include "core/explore/map.h"

/* `chance` has played at random; NULL: all arrows look the same. `road` has
 * followed the replies to highlight; NULL: none. */
char *map_dot(const Story *story, const Explore *chance, const Explore *road);
char *map_mermaid(const Story *story, const Explore *chance,
                  const Explore *road);

#endif

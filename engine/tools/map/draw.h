/* SPDX-License-Identifier: MIT
 * draw.h -- a level as a picture's text: DOT for Graphviz, Mermaid for
 *           pages.
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

#include "core/explore/map.h"

/* `chance` has played at random; NULL: all arrows alike. `road` has followed
 * the replies that are drawn on top; NULL: none. */
char *map_dot(const Story *story, const Explore *chance, const Explore *road);
char *map_mermaid(const Story *story, const Explore *chance,
                  const Explore *road);

#endif

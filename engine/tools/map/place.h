/* SPDX-License-Identifier: MIT
 * place.h -- places the boxes of a very large map.
 *
 * Layer:  tools (core).
 * Owns:   a MapPlaces is the caller's, until map_places_free.
 * Errors: none.
 *
 * Graphviz places boxes well, but its time grows with the square of their
 * number. From MAP_PLACE_BEATS beats on they are placed here, in rows by the
 * number of steps from the start; Graphviz then only draws. */
#ifndef THAW_TOOLS_MAP_PLACE_H
#define THAW_TOOLS_MAP_PLACE_H

#include "core/story/story.h"

enum { MAP_PLACE_BEATS = 600 };

/* The middle of a box, in points; y goes up, as in Graphviz. */
typedef struct MapPlace {
    int x, y;
} MapPlace;

typedef struct MapPlaces {
    MapPlace *beats, *endings;
    MapPlace start, the_end;
} MapPlaces;

MapPlaces *map_places_new(const Story *story);
void map_places_free(MapPlaces *places); /* NULL allowed */

#endif

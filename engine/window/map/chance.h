/* SPDX-License-Identifier: MIT
 * chance.h -- how random play goes through the level that is open, found a
 *             few milliseconds at a time; and the road of the player.
 *
 * Layer:  window.
 * Owns:   a MapChance owns what it found; it borrows the Meeting, and is of no
 *         use any more when that loads its level again.
 * Errors: none. A level whose conditions take too long is left alone. */
#ifndef THAW_WINDOW_MAP_CHANCE_H
#define THAW_WINDOW_MAP_CHANCE_H

#include "app/practice/meeting.h"
#include "core/explore/explore.h"

typedef struct MapChance MapChance;

MapChance *map_chance_new(const Meeting *meeting);
void map_chance_free(MapChance *chance); /* NULL allowed */

/* Plays on for a few milliseconds; false when there is no more to find. */
bool map_chance_go_on(MapChance *chance);
/* NULL until it is over, and where nothing could be found. */
const Explore *map_chance_found(const MapChance *chance);
/* The share of each ending, 0..1; NULL as above. */
const double *map_chance_endings(const MapChance *chance);

/* Where the replies given so far came through; explore_free it. NULL when the
 * level is too slow to go through them again. */
Explore *map_chance_road(const Meeting *meeting);

#endif

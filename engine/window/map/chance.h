/* SPDX-License-Identifier: MIT
 * chance.h -- plays the open level at random, a few milliseconds at a time, for
 *             the shares on the map; and finds the player's road.
 *
 * Layer:  window.
 * Owns:   a MapChance owns its results; it borrows the Meeting, and must be
 *         freed when that reloads its level.
 * Errors: none; if the level's conditions are too slow, there are no results.
 */
#ifndef THAW_WINDOW_MAP_CHANCE_H
#define THAW_WINDOW_MAP_CHANCE_H

#include "app/practice/meeting.h"
#include "core/explore/explore.h"

typedef struct MapChance MapChance;

MapChance *map_chance_new(const Meeting *meeting);
void map_chance_free(MapChance *chance); /* NULL allowed */

/* Plays for a few milliseconds; false when it is finished. */
bool map_chance_go_on(MapChance *chance);
/* NULL until it is finished, or when there are no results. */
const Explore *map_chance_found(const MapChance *chance);
/* The share of each ending, 0..1; NULL as above. */
const double *map_chance_endings(const MapChance *chance);

/* What the player's replies have visited; explore_free it. NULL when the level
 * is too slow to replay them. */
Explore *map_chance_road(const Meeting *meeting);

#endif

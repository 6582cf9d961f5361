/* SPDX-License-Identifier: MIT
 * rooms.h -- what words may say of a room of the level format, by its name.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing.
 * Errors: none; of a room that it does not know it says nothing. */
#ifndef THAW_CORE_PLAY_ROOMS_H
#define THAW_CORE_PLAY_ROOMS_H

#include "core/story/story.h"

/* Whether a door can close before the player. `backdrop` NULL: the room that
 * the channel has. */
bool room_has_door(Channel channel, const char *backdrop);

/* Whether two who meet there do so at what the channel says: there is no
 * counter in a van. */
bool room_fits_channel(Channel channel, const char *backdrop);

#endif

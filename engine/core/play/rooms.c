/* SPDX-License-Identifier: MIT
 * What words may say of a room of the level format, by its name. */
#include "core/play/rooms.h"

#include <string.h>

static bool is_one_of(const char *name, const char *const *rooms, int count) {
    for (int i = 0; i < count; i++)
        if (!strcmp(name, rooms[i])) return true;
    return false;
}

bool room_has_door(Channel channel, const char *backdrop) {
    static const char *const rooms[] = { "street", "hallway" };
    if (!backdrop || !*backdrop) return channel == CHANNEL_DOORSTEP;
    return is_one_of(backdrop, rooms, 2);
}

bool room_fits_channel(Channel channel, const char *backdrop) {
    static const char *const rooms[] = { "van", "van_street", "bus",
                                         "elevator" };
    bool seen = channel != CHANNEL_PHONE && channel != CHANNEL_CHAT;
    return !seen || !backdrop || !is_one_of(backdrop, rooms, 4);
}

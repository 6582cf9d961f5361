/* SPDX-License-Identifier: MIT
 * road.h -- how to come to a beat: the fewest replies that lead there.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   a ToBeat owns its replies: mem_free them.
 * Errors: none; ToBeat.found says whether there is a road. */
#ifndef THAW_CORE_EXPLORE_ROAD_H
#define THAW_CORE_EXPLORE_ROAD_H

#include "core/play/play.h"

/* How much is tried. */
typedef struct RoadEffort {
    size_t bytes_max;          /* of states in memory */
    bool (*go_on)(void *data); /* asked now and then; NULL: always */
    void *data;
} RoadEffort;

typedef struct ToBeat {
    bool found;
    bool complete; /* not found: every state was looked at */
    bool before;   /* the beat has no reply of its own and ends the
                      conversation: the road stops one reply short of it */
    int *replies;  /* in story->replies, in order */
    int count;
} ToBeat;

/* The shortest road under the level's own conditions, from `setup`. */
ToBeat road_to_beat(const Story *story, ScriptHost host, const PlaySetup *setup,
                    int beat, const RoadEffort *effort);

#endif

/* SPDX-License-Identifier: MIT
 * note.h -- what explore.c (many plays) and explore_all.c (every
 *           state) note as they go.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   see explore.h. */
#ifndef THAW_CORE_EXPLORE_NOTE_H
#define THAW_CORE_EXPLORE_NOTE_H

#include "core/explore/explore.h"

/* Where faults are noted while a road is walked. */
typedef struct Walker {
    Explore *explore;
    const int *road;
    int length;
} Walker;

PlaySink walker_sink(Walker *walker);
/* Counts a state that play has come to. */
void explore_note_state(Explore *explore, const PlayState *state);
/* Counts what a state offers. */
void explore_note_offer(Explore *explore, const PlayState *state,
                        const int *offered, int count);
/* Counts an end with its weight; the road is kept when it is the shortest. */
void explore_note_end(Explore *explore, ExploreTally *tally,
                      const PlayState *state, double weight, const int *road,
                      int length);

#endif

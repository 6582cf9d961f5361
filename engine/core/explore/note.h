/* SPDX-License-Identifier: MIT
 * note.h -- how explore.c (many plays) and all.c (every state) record what they
 *           find.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   see explore.h. */
#ifndef THAW_CORE_EXPLORE_NOTE_H
#define THAW_CORE_EXPLORE_NOTE_H

#include "core/explore/explore.h"

/* Records what happens while a road is played. */
typedef struct Walker {
    Explore *explore;
    const int *road;
    int length;
} Walker;

PlaySink walker_sink(Walker *walker);
/* Adds the faults that `from` found, in its order. */
void explore_merge_faults(Explore *to, const Explore *from);
/* Counts a state that was reached. */
void explore_note_state(Explore *explore, const PlayState *state);
/* Counts what a state offers. */
void explore_note_offer(Explore *explore, const PlayState *state,
                        const int *offered, int count);
/* Counts an end with its weight; the road is kept when it is the shortest. */
void explore_note_end(Explore *explore, ExploreTally *tally,
                      const PlayState *state, double weight, const int *road,
                      int length);

#endif

/* SPDX-License-Identifier: MIT
 * manner.h -- how one player tends to answer: which class of tones, by how
 *             worked up the customer is. Taken from the replies given.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; a Manner is a value.
 * Errors: none.
 *
 * Every class starts with a count of one, so that a player who never asked
 * anything so far may still do so; a few replies then say the rest. */
#ifndef THAW_CORE_STUDY_MANNER_H
#define THAW_CORE_STUDY_MANNER_H

#include "core/play/play.h"

enum { MANNER_HEATS = 2 }; /* calm enough to listen, and hot */

typedef struct Manner {
    int count[MANNER_HEATS][TONE_CLASSES];
} Manner;

Manner manner_start(void);
/* Counts that `reply` was given in the state `before`. */
void manner_note(Manner *manner, const Play *play, const PlayState *before,
                 int reply);
/* Chooses as this player would: one of `offered` (count > 0). */
int manner_pick(const Manner *manner, const Play *play, const PlayState *state,
                const int *offered, int count, unsigned long long *seed);

#endif

/* SPDX-License-Identifier: MIT
 * usual.h -- what a level's random player pays for each habit and wins by each
 *            strength: what is said of one player is beyond that.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; a Usual is a value, to be kept with the level's text_hash.
 * Errors: none. Deterministic. */
#ifndef THAW_CORE_STUDY_USUAL_H
#define THAW_CORE_STUDY_USUAL_H

#include "core/study/conduct.h"

enum { USUAL_PLAYS = 256 };

typedef struct Usual {
    int plays;                              /* USUAL_PLAYS once it is whole */
    long long turns;                        /* of all plays together */
    long long cost[HABITS], won[STRENGTHS]; /* tenths, of all together */
    /* Sums over plays: turns by turns, cost by cost, cost by turns. */
    long long turns_turns, cost_cost[HABITS], cost_turns[HABITS];
    unsigned long long seed;
} Usual;

/* Plays some more; true while it is not whole. Thoughts are chosen at random
 * too, customers start as in a first meeting. */
bool usual_go_on(Usual *usual, const Story *story, ScriptHost host, int plays);

/* Tenths that the random player would pay or win in as many turns. */
int usual_cost(const Usual *usual, Habit habit, int turns);
/* How far the cost of one random talk usually is from that: tenths, the root of
 * the mean square, at least one. */
int usual_spread(const Usual *usual, Habit habit);
int usual_won(const Usual *usual, Strength strength, int turns);

#endif

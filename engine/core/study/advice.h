/* SPDX-License-Identifier: MIT
 * advice.h -- one line to try instead, chosen for the player who would try it.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   an Adviser owns its scratch; it borrows the Play, which must stay.
 * Errors: none. Deterministic: the same play gives the same advice.
 *
 * A reply is worth what becomes of it: seven parts the mean of many talks that
 * this player goes on with in their own manner, three parts the best road that
 * was found behind it. The best road is for a player who will try the level
 * five times, their own manner for the very next try; the mixture serves both.
 *
 * The worth says which line is best at a turn. At which turn a line is best
 * tried is told by how likely it helps: a rare triumph raises the mean of a
 * turn, and leaves most who try there where they were. */
#ifndef THAW_CORE_STUDY_ADVICE_H
#define THAW_CORE_STUDY_ADVICE_H

#include "core/study/lookahead.h"
#include "core/study/manner.h"

enum {
    ADVICE_GAIN_MIN = 100, /* a tenth of an outcome */
    ADVICE_OUTCOME = 1000, /* what one outcome is worth */
    ADVICE_WARMER = 50,    /* five points of mood: worth a second try */
};

/* Worth of a state: outcome (lost 0 … delighted 3) by ADVICE_OUTCOME, and the
 * mood of whoever feels worst, in tenths. */
int advice_worth(const Story *story, const PlayState *state);

typedef struct Adviser Adviser;

/* `manner` is copied; `reached`: where the talk stands, or has ended. */
Adviser *adviser_new(const Play *play, const Manner *manner,
                     const PlayState *reached);
void adviser_free(Adviser *adviser); /* NULL allowed */

/* A reply that is never advised: a threat is among its tones, or its author
 * says so. */
bool adviser_bars(const Adviser *adviser, int reply);

/* A reply weighed. */
typedef struct Candidate {
    int reply;
    int worth; /* the mixture described above */
    int helps; /* of a thousand talks that go on in the player's manner: those
                  that end better than `reached`, and half of those that end as
                  well and clearly warmer */
    Road road; /* the best that follows, `reply` its first step; its `worth`
                  is advice_worth at its end. ending NONE: no road that may be
                  advised ends from here */
} Candidate;

/* `rest`: the best road behind the reply where it is known already (NULL: it is
 * looked for); count 0: there is none that may be advised. */
void adviser_weigh(Adviser *adviser, const PlayState *from, int reply,
                   const Road *rest, Candidate *out);

/* The worthiest of the replies offered at `from` that may be advised and has a
 * road to an end; false when there is none. */
bool adviser_best(Adviser *adviser, const PlayState *from, Candidate *out);

#endif

/* SPDX-License-Identifier: MIT
 * explore.h -- every path: what a level can become, before anyone plays it.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   an Explore owns all it found; it borrows the Story and the host.
 * Errors: faults of the level's own code are collected, with the road there.
 *
 * Drives the real rules (play.h). One Explore belongs to one thread and one
 * host; explore_merge puts several together. */
#ifndef THAW_CORE_EXPLORE_EXPLORE_H
#define THAW_CORE_EXPLORE_EXPLORE_H

#include "core/play/play.h"

/* A play that is longer, and in its second half came upon no beat that it had
 * not been at before, goes round: it counts as endless. One that still comes
 * upon new ones goes on, for explore_turns_max replies at most. */
enum { EXPLORE_TURNS_MAX = 200 };

/* How to pick among the replies offered; ties and gaps are left to chance. */
typedef enum {
    POLICY_RANDOM,   /* each reply alike                             */
    POLICY_KIND,     /* relational, then apology, solving, threat    */
    POLICY_THREAT,   /* the other way round                          */
    POLICY_POSITION, /* always the one at `value` (0..), else chance */
    POLICY_LONGEST,
    POLICY_SHORTEST,
    POLICY_TONE,  /* one with the tone `value`, else chance       */
    POLICY_FRESH, /* the one that was said least often so far     */
} PolicyKind;
typedef struct Policy {
    PolicyKind kind;
    int value;
} Policy;

/* How plays under one policy ended. Shares are weights over `plays`. */
typedef struct ExploreTally {
    double plays;
    long long steps; /* replies given */
    double endless;
    double *endings; /* weight each; borrowed from `owner` */
    double outcomes[OUTCOMES];
    double mood_end[STORY_CUSTOMERS_MAX]; /* summed, tenths */
} ExploreTally;

typedef struct ExploreFault {
    Place at;
    char *message;
    int *road;
    int length; /* the replies that lead there */
} ExploreFault;

typedef struct ExploreRoad {
    int *replies;
    int length; /* NONE: never reached */
} ExploreRoad;

typedef struct Explore {
    const Story *story;
    Play *play;
    PlaySetup setup;
    long long states, steps, plays; /* looked at, in all */
    long long *visited;             /* a beat */
    long long *offered, *said;      /* a reply */
    long long *taken;               /* a target */
    bool *missed_line;   /* a line said by somebody who was not in the room */
    bool *missed_reply;  /* a reply said to somebody who was not */
    bool comes_and_goes; /* anybody does, in this level */
    int *crowd;          /* a beat: the most replies that hold there at once */
    ExploreRoad *shortest; /* an ending */
    int ending_count;      /* of shortest: the story may be freed first */
    int least[STORY_CUSTOMERS_MAX], most[STORY_CUSTOMERS_MAX]; /* tenths */
    int *unmet, unmet_count; /* beats not visited; some may be since */
    int trap;                /* beat where endless plays go round */
    int turns_max;           /* replies in one play */
    int *road;               /* of the play that is on: turns_max replies */
    long long *met;          /* a beat: the last play that was at it */
    ExploreFault *faults;
    int fault_count, fault_capacity;
} Explore;

Explore *explore_new(const Story *story, ScriptHost host,
                     const PlaySetup *setup);
void explore_free(Explore *explore); /* NULL allowed */

void tally_start(ExploreTally *tally, const Story *story);
void tally_free(ExploreTally *tally);
void tally_add(ExploreTally *to, const ExploreTally *from, const Story *story);

/* Looks at every state once, turn by turn, with its exact weight under random
 * play. False when there were more than `states_max`, or `*stop` was set: the
 * tally then holds the conversations that have ended so far, and its `plays`
 * their share of all. `stop` may be NULL. */
bool explore_all(Explore *explore, long long states_max,
                 const volatile int *stop, ExploreTally *tally);
/* Plays `plays` conversations from the start; `*seed` moves on. */
void explore_run(Explore *explore, Policy policy, long long plays,
                 unsigned long long *seed, const volatile int *stop,
                 ExploreTally *tally);
/* Goes where chance seldom does: plays what was said least, as long as that
 * comes upon beats, replies or endings that nobody met and for about
 * `steps_max` replies at most; then tries the shortest road to each beat that
 * is left. What is unmet then is hard to come to. */
void explore_seek(Explore *explore, long long steps_max,
                  unsigned long long *seed, const volatile int *stop);
/* Plays the given replies, as far as they are offered; for roads found
 * otherwise (lookahead.h). `state` is scratch of play_state_size bytes. */
void explore_follow(Explore *explore, const int *replies, int count,
                    PlayState *state, ExploreTally *tally);
/* The same in short, for where a road comes through. */
void explore_retrace(Explore *explore, const int *replies, int count);
/* Adds what `from` found. Both must be of the same level. */
void explore_merge(Explore *to, const Explore *from);

/* The replies that a play of the level can take without going round: enough
 * for all its beats in a row. */
int explore_turns_max(const Story *story);

/* How many beats have a reply with the tone: few make no habit. */
int explore_tone_beats(const Story *story, int tone);

#endif

/* SPDX-License-Identifier: MIT
 * explore.h -- plays a level in every way and counts what happens.
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

/* After so many replies, a play that reached no new beat in its second half
 * counts as endless. A play that still reaches new beats continues, for at most
 * explore_turns_max replies. */
enum { EXPLORE_TURNS_MAX = 200 };

/* How to choose among the replies offered; ties are decided at random. */
typedef enum {
    POLICY_RANDOM,   /* each with the same probability               */
    POLICY_KIND,     /* relational, then apology, solving, threat    */
    POLICY_THREAT,   /* the opposite order                           */
    POLICY_POSITION, /* the one at `value` (0..), else random        */
    POLICY_LONGEST,
    POLICY_SHORTEST,
    POLICY_TONE,  /* one with the tone `value`, else random       */
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
    long long states, steps, plays; /* in all */
    /* Arrays with one item for each beat, reply, target, line or ending. */
    long long *visited;        /* beats */
    long long *offered, *said; /* replies */
    long long *taken;          /* targets */
    bool *missed_line;         /* lines whose speaker was not in the room */
    bool *missed_reply;        /* replies to somebody not in the room */
    bool comes_and_goes;       /* whether people enter or leave at all */
    int *crowd;                /* beats: most replies possible at once */
    ExploreRoad *shortest;     /* endings */
    int ending_count;          /* of `shortest`; story may be freed first */
    int mood_min[STORY_CUSTOMERS_MAX],
        mood_max[STORY_CUSTOMERS_MAX]; /* tenths */
    int *unmet, unmet_count;           /* beats not visited when last counted */
    int trap;                          /* a beat in which endless plays were */
    int turns_max;                     /* replies in one play */
    int *road;      /* of the current play: turns_max replies */
    long long *met; /* beats: number of the last play there */
    ExploreFault *faults;
    int fault_count, fault_capacity;
} Explore;

Explore *explore_new(const Story *story, ScriptHost host,
                     const PlaySetup *setup);
void explore_free(Explore *explore); /* NULL allowed */

void tally_start(ExploreTally *tally, const Story *story);
void tally_free(ExploreTally *tally);
void tally_add(ExploreTally *to, const ExploreTally *from, const Story *story);

/* Threads that share the work of explore_all. The core starts none: the caller
 * brings them. */
typedef struct ExploreHelp {
    /* Asked once, when there is enough to share: fills in at most `capacity`
     * explorers of the same level and setup, each with a host of its own;
     * returns how many. */
    int (*begin)(void *data, Explore **helpers, int capacity);
    /* Calls work(job, i) for each i of 0..count-1 at the same time, and returns
     * when all are done. */
    void (*run)(void *data, void (*work)(void *job, int part), void *job,
                int count);
    void *data;
} ExploreHelp;
enum { EXPLORE_HELPERS_MAX = 15 };

/* Visits every state once, turn by turn, with its exact probability under
 * random play. False when there are more than `states_max` or `*stop` was set;
 * the tally then holds the conversations that have ended so far, and its
 * `plays` is their share of all. `stop` and `help` may be NULL; what is found
 * is the same to the last bit with and without help. */
bool explore_all(Explore *explore, long long states_max,
                 const volatile int *stop, const ExploreHelp *help,
                 ExploreTally *tally);
/* Plays `plays` conversations from the start; changes `*seed`. */
void explore_run(Explore *explore, Policy policy, long long plays,
                 unsigned long long *seed, const volatile int *stop,
                 ExploreTally *tally);
/* Looks for what random play did not reach: plays by POLICY_FRESH as long as
 * that finds new beats, replies or endings, for about `steps_max` replies at
 * most; then tries the shortest road to each beat that is left. */
void explore_seek(Explore *explore, long long steps_max,
                  unsigned long long *seed, const volatile int *stop);
/* Plays the given replies as long as they are offered, for roads found by other
 * means (lookahead.h). `state` is scratch memory of play_state_size bytes. */
void explore_follow(Explore *explore, const int *replies, int count,
                    PlayState *state, ExploreTally *tally);
/* The same without a tally: only notes what the road visits. */
void explore_retrace(Explore *explore, const int *replies, int count);
/* Adds what `from` found. Both must be of the same level. */
void explore_merge(Explore *to, const Explore *from);

/* How many replies a play of the level may need without repeating itself:
 * enough for all its beats one after the other. */
int explore_turns_max(const Story *story);

/* How many beats have a reply with the tone. */
int explore_tone_beats(const Story *story, int tone);

#endif

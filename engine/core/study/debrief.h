/* SPDX-License-Identifier: MIT
 * debrief.h -- the whole debrief as one value: what is said of a talk, in
 *              words already. Front ends lay it out and word nothing.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   a Debrief owns all its texts and arrays (debrief_make.h makes one).
 * Errors: none; out of memory aborts.
 *
 * Its sentences are in the language in use when it is made (say.h). Points of
 * terms are tenths, as everywhere; those of reasons are whole. A reply is its
 * index in the story. NULL: there is none. */
#ifndef THAW_CORE_STUDY_DEBRIEF_H
#define THAW_CORE_STUDY_DEBRIEF_H

#include "core/play/session.h"
#include "core/study/debrief_turn.h"
#include "core/study/habits.h"

typedef struct DebriefCustomer {
    bool ours; /* a colleague: nothing below but the names */
    const char *id, *name, *short_name;
    int start, end, low, heat, heard;
    const char *verdict; /* how she feels, in words */
} DebriefCustomer;

typedef struct DebriefFact {
    const char *id, *text;
    const char *line; /* where it was said or hinted at, or NULL */
} DebriefFact;
typedef struct DebriefFacts {
    const DebriefFact *list;
    int count;
} DebriefFacts;

/* A criterion of the level's own. */
typedef struct DebriefCriterion {
    const char *id, *text;
    int turn; /* index of the first turn that met it, or NONE: not met */
} DebriefCriterion;

/* The same replies, counted for somebody else in her place. */
enum { DEBRIEF_OTHERS = 3 };
typedef struct DebriefOther {
    const char *id;    /* "hotter", in every language */
    const char *name;  /* the same, as people read it */
    const short *mood; /* at the start and after each turn */
    int count;         /* of `mood`; fewer when this person walks out */
    bool left;         /* walked out after the last of them */
} DebriefOther;

enum { DEBRIEF_SENTENCES = 3 };
typedef struct Debrief {
    const char *level, *title, *ending; /* ending NULL: not finished */
    Stance stance;
    const char *thought; /* the player's own, or NULL */
    Outcome outcome;
    bool finished;
    const char *sentences[DEBRIEF_SENTENCES];
    const char *recounted; /* it was played by older rules; else NULL */
    const char *parting;   /* for who reads nothing else: one sentence, one line
                              to try; nothing that is on offer now */
    DebriefCustomer customers[STORY_CUSTOMERS_MAX];
    int customer_count;
    const DebriefTurn *turns;
    int turn_count;
    int best_turn, worst_turn; /* rose and fell most: index, or NONE */
    int decided_at;    /* index of the turn where another line would most likely
                          have helped; NONE: no single one was,
                          or nothing is decided, since it is not finished */
    const char *guess; /* the question to ask first; NULL: no turns */
    int guess_turn;    /* its answer */
    const char *come_back; /* would she come back; NULL unfinished, or where
                              the level expects nobody back */
    Habit habit;
    int habit_cost;         /* tenths beyond chance */
    const char *habit_text; /* NULL when none */
    const char *next_step;  /* one thing to try */
    Strength strength;
    const char *strength_text;
    const char *lesson; /* NULL when none */
    /* Known: after a hint, or asked for without one. Unknown: hinted at, or
     * never said. */
    DebriefFacts used, asked, let_go, not_asked;
    const DebriefCriterion *criteria; /* in the level's order */
    int criterion_count, criteria_met;
    bool scored;
    int score;                  /* per cent of them met, where it is scored */
    const char *score_text;     /* in words; NULL: none to tell */
    Stake stake;                /* currency NULL: none */
    int sale_kept, yearly_kept; /* of the stake */
    const char *sale, *yearly;  /* in words; NULL without a stake */
    DebriefOther others[DEBRIEF_OTHERS];
    int other_count, other_customer; /* the customer whom they replace */
    const char *others_text;
    const DebriefLine *offered; /* now, while it is not finished */
    int offered_count;
    const char *const *questions;
    int question_count;
} Debrief;

void debrief_free(Debrief *debrief); /* NULL allowed */

/* The answer to the player's guess, and in *seen whether it was right. `turn`
 * is an index. */
const char *debrief_guessed(const Debrief *debrief, int turn, bool *seen);

#endif

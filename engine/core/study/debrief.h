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
#include "core/study/habits.h"

/* How a change was counted, exactly. */
typedef struct DebriefTerm {
    const char *term; /* a tone's name, or "wording", "drift" … */
    const char *said; /* the same, as people read it */
    int points;
    const char *why; /* with percentages */
} DebriefTerm;

/* Why a mood moved, in plain words. Those of a turn add up to its change. */
typedef struct DebriefReason {
    int points; /* whole, never 0 */
    const char *text;
} DebriefReason;

typedef struct DebriefMood {
    int before, after; /* mood */
    int heat_after, heard_after;
    const DebriefTerm *terms;
    int term_count;
    const DebriefReason *reasons;
    int reason_count;
} DebriefMood;

typedef struct DebriefLine { /* a reply, as it would be said */
    int reply;
    const char *id, *text;
    const char *const *tones;
    int tone_count;
} DebriefLine;

/* One step of the dashed line: a reply and where it would have led. */
typedef struct DebriefStep {
    const char *text;
    int reply;
    int mood[STORY_CUSTOMERS_MAX]; /* after it */
} DebriefStep;

enum { DEBRIEF_THEN = 2, DEBRIEF_SENTENCES = 3 };
/* The line to try, chosen for this player (advice.h). */
typedef struct DebriefBetter {
    DebriefLine line;
    int gain;           /* in advice_worth's units */
    const char *ending; /* of the best road behind it */
    Outcome outcome;
    DebriefLine then[DEBRIEF_THEN]; /* at the turn that decided it */
    int then_count;
} DebriefBetter;

typedef struct DebriefTurn {
    int turn;  /* from 1, as people count */
    int reply; /* index in story->replies */
    const char *beat, *reply_id, *text;
    int to;       /* customer, or NONE: nobody hears a thought */
    bool silence; /* it was said by saying nothing */
    bool think;   /* it was thought, and nobody heard it */
    const char *const *tones;
    int tone_count;
    const char *const *tones_said;
    const char *why; /* the reply's `why`, else its tone's lesson */
    DebriefMood moods[STORY_CUSTOMERS_MAX];
    const char *heard;   /* what was said just before, or NULL */
    const char *thought; /* what she was thinking, or NULL */
    int thinker;         /* whose thought */
    const DebriefBetter *better;
    const char *advice; /* a sentence: the line to try, or why none is */
    const char *leads;  /* where that could have ended; NULL without one */
    /* The best that was on offer from here, by look-ahead; path[0] is the
     * reply. Never through a reply that is not advised. */
    const DebriefStep *path;
    int path_count; /* 0: no such road was found */
    const char *path_ending;
    Outcome path_outcome;
    bool best_taken;
} DebriefTurn;

typedef struct DebriefCustomer {
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

/* The same replies, counted for somebody else in her place. */
enum { DEBRIEF_OTHERS = 3 };
typedef struct DebriefOther {
    const char *name;  /* "hotter" */
    const short *mood; /* at the start and after each turn */
    int count;         /* of them; fewer where they walk out */
    bool left;         /* after the last of them */
} DebriefOther;

typedef struct Debrief {
    const char *level, *title, *ending; /* ending NULL: not finished */
    Stance stance;
    const char *thought; /* the player's own, or NULL */
    Outcome outcome;
    bool finished;
    const char *sentences[DEBRIEF_SENTENCES];
    const char *parting; /* for whoever leaves without reading: two of them */
    DebriefCustomer customers[STORY_CUSTOMERS_MAX];
    int customer_count;
    const DebriefTurn *turns;
    int turn_count;
    int best_turn, worst_turn; /* rose and fell most: index, or NONE */
    int decided_at;            /* index of the costliest turn, or NONE */
    const char *guess;         /* the question to ask first; NULL: no turns */
    int guess_turn;            /* its answer */
    const char *come_back;     /* would she come back; NULL unfinished */
    Habit habit;
    int habit_cost;         /* tenths beyond chance */
    const char *habit_text; /* NULL when none */
    const char *next_step;  /* one thing to try */
    Strength strength;
    const char *strength_text;
    const char *lesson; /* NULL when none */
    DebriefFacts used, let_go, not_asked;
    Stake stake;                /* currency NULL: none */
    int sale_kept, yearly_kept; /* of it */
    const char *sale, *yearly;  /* in words; NULL without a stake */
    DebriefOther others[DEBRIEF_OTHERS];
    int other_count, other_customer; /* in whose place */
    const char *others_text;
    const DebriefLine *offered; /* now, while it is not finished */
    int offered_count;
    const char *const *questions;
    int question_count;
} Debrief;

void debrief_free(Debrief *debrief); /* NULL allowed */

/* What is said to a guess, and whether it was seen. `turn` is an index. */
const char *debrief_guessed(const Debrief *debrief, int turn, bool *seen);

#endif

/* SPDX-License-Identifier: MIT
 * debrief.h -- the meter opened: what each of your words did, and the other
 *              way it could have gone.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   a Debrief owns all its texts and arrays; it needs the Session only
 *         while it is made.
 * Errors: none; out of memory aborts.
 *
 * Its sentences are in the language in use when it is made (say.h). Points
 * are tenths, as everywhere. */
#ifndef THAW_CORE_STUDY_DEBRIEF_H
#define THAW_CORE_STUDY_DEBRIEF_H

#include "core/study/habits.h"
#include "core/play/session.h"

typedef struct DebriefTerm {
    const char *term; /* a tone's name, or "wording", "judging", "drift",
                         "partner", "limit", "scar" */
    const char *said; /* the same, as people read it */
    int points;
    const char *why; /* in words, without the points */
} DebriefTerm;

typedef struct DebriefMood {
    int before, after; /* mood */
    int heat_after, heard_after;
    const DebriefTerm *terms;
    int term_count;
} DebriefMood;

/* One step of the dashed line: a reply and where it would have led. */
typedef struct DebriefStep {
    const char *text;
    int reply;                     /* index in story->replies */
    int mood[STORY_CUSTOMERS_MAX]; /* after it */
} DebriefStep;

typedef struct DebriefTurn {
    int turn;  /* from 1, as people count */
    int reply; /* index in story->replies */
    const char *beat, *reply_id, *text;
    int to;       /* customer; NONE of a thought */
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
    /* The best that was on offer here, found by looking ahead; the same reply
     * when nothing better was. path[0] is it. */
    const DebriefStep *path;
    int path_count;
    const char *path_ending;
    Outcome path_outcome;
    bool best_taken;
} DebriefTurn;

typedef struct DebriefCustomer {
    const char *id, *name;
    int start, end, low, heat, heard;
    const char *verdict; /* how she feels, in words */
} DebriefCustomer;

typedef struct Debrief {
    const char *level, *title, *ending; /* ending NULL: not finished */
    Stance stance;
    const char *thought; /* the player's own, or NULL */
    Outcome outcome;
    bool finished;
    DebriefCustomer customers[STORY_CUSTOMERS_MAX];
    int customer_count;
    const DebriefTurn *turns;
    int turn_count;
    int best_turn, worst_turn; /* index, NONE when there is none */
    const char *come_back; /* would she come back, in words; NULL unfinished */
    BlindSpot blind_spot;
    int blind_cost;         /* tenths lost to it */
    const char *blind_text; /* NULL when none */
    const char *next_step;  /* one thing to try */
    const char *lesson;     /* NULL when none */
    const char *const *known;
    int known_count; /* fact ids */
    const char *const *missed;
    int missed_count; /* there to be heard */
    const char *const *known_texts, *const *missed_texts;
    /* the sentence that gave it away, or NULL */
    const char *const *clues_missed;
    Stake stake;
    bool kept;         /* what she was worth, and was it kept */
    const char *money; /* in words; NULL without a stake */
    const char *const *questions;
    int question_count;
} Debrief;

/* `effort`: how many replies the look-ahead may try in all; 0 is the usual. */
Debrief *debrief_new(const Session *session, int effort);
void debrief_free(Debrief *debrief); /* NULL allowed */

#endif

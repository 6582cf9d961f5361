/* SPDX-License-Identifier: MIT
 * debrief_turn.h -- what a debrief says of one turn: what was said, what it
 *                   did to whom, the line to try instead.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; all of it belongs to the Debrief (debrief.h).
 * Errors: none. */
#ifndef THAW_CORE_STUDY_DEBRIEF_TURN_H
#define THAW_CORE_STUDY_DEBRIEF_TURN_H

#include "core/story/story.h"

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
    const char *said; /* a sentence where it follows a line to try, or NULL */
    const char *const *tones;
    int tone_count;
} DebriefLine;

/* One step of the dashed line: a reply and where it would have led. */
typedef struct DebriefStep {
    const char *quoted; /* as in DebriefTurn */
    int reply;
    int mood[STORY_CUSTOMERS_MAX]; /* after it */
} DebriefStep;

enum { DEBRIEF_THEN = 2 };
/* The line to try, chosen for this player (advice.h). */
typedef struct DebriefBetter {
    DebriefLine line;
    int gain;           /* in advice_worth's units */
    const char *ending; /* where the best road after it ends */
    Outcome outcome;
    DebriefLine then[DEBRIEF_THEN]; /* next; only at the turn that decided */
    int then_count;
} DebriefBetter;

typedef struct DebriefTurn {
    int turn;  /* from 1, as people count */
    int reply; /* index in story->replies */
    const char *beat, *reply_id, *text;
    const char *label;  /* in a list: the text; of silence, that it was one */
    const char *quoted; /* the same, in quotation marks where it was said */
    int to;             /* customer, or NONE: nobody hears a thought */
    bool silence;       /* the player said nothing */
    bool act;           /* it was done, not said */
    bool think;         /* it was thought, and nobody heard it */
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
    /* The best way on from here that look-ahead found; path[0] is the reply. It
     * has no reply that must not be advised. */
    const DebriefStep *path;
    int path_count; /* 0: no such road was found */
    const char *path_ending;
    Outcome path_outcome;
    bool best_taken;
} DebriefTurn;

#endif

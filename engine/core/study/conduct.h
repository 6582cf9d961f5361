/* SPDX-License-Identifier: MIT
 * conduct.h -- what each habit cost and each strength won in one talk.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; all here are values, and ConductRules borrows the Story.
 * Errors: none. Points are tenths. */
#ifndef THAW_CORE_STUDY_CONDUCT_H
#define THAW_CORE_STUDY_CONDUCT_H

#include "core/play/play.h"

typedef enum Habit {
    HABIT_NONE,
    HABIT_ACCUSING,       /* blame, judge, correct, retaliate */
    HABIT_YOU,            /* sentences that begin with "You" */
    HABIT_RULES,          /* hiding behind rules: policy, excuse, curt */
    HABIT_TALKING_DOWN,   /* patronise, minimise, false cheer … */
    HABIT_SOLVING_FIRST,  /* solving before she feels heard */
    HABIT_SORRY_AGAIN,    /* an apology that is worn out */
    HABIT_THINKING_WORST, /* a judging thought */
    HABIT_LEAVING_OUT,    /* one of two customers is ignored */
    HABIT_NOT_ASKING,     /* a hint was given and the player did not ask */
    HABIT_PROMISING,      /* a promise that an event breaks */
    HABITS
} Habit;

typedef enum Strength {
    STRENGTH_HEARING, /* reflect, validate, thank, pause … */
    STRENGTH_OWNING,  /* an apology that lands */
    STRENGTH_ASKING,
    STRENGTH_CHOICES, /* options, an invitation */
    STRENGTH_WORD,    /* a promise that is kept */
    STRENGTH_STEADY,  /* no threat while the customer is hot */
    STRENGTHS
} Strength;

enum { CONDUCT_FACTS = 256 }; /* facts beyond these are not counted */

typedef struct Conduct {
    int cost[HABITS], times[HABITS]; /* tenths lost; turns it was lost in */
    int won[STRENGTHS], turns_won[STRENGTHS];
    int turns;
    unsigned char hinted[CONDUCT_FACTS / 8]; /* asked for by a reply on offer */
} Conduct;

/* A story's tones and replies, sorted by habit and strength. */
typedef struct ConductRules {
    const Story *story;
    unsigned char habit[STORY_TONES_MAX];
    signed char strength[STORY_TONES_MAX]; /* NONE: none */
    int promise;                           /* the tone of one, or NONE */
} ConductRules;

ConductRules conduct_rules(const Story *story);

/* One turn, as it went. `accounts` has one for each customer. */
typedef struct ConductTurn {
    const PlayState *before, *after;
    int reply;
    const MoodAccount *accounts;
} ConductTurn;

void conduct_note(Conduct *conduct, const ConductRules *rules, const Play *play,
                  const ConductTurn *turn);
/* Once at the end: facts that a reply would have brought out and none did. */
void conduct_finish(Conduct *conduct, const Play *play, const PlayState *end);

#endif

/* SPDX-License-Identifier: MIT
 * progress.h -- what many talks of one person show: how far each customer
 *               went, the habit that keeps coming back and whether it fades,
 *               strengths, money, and whom to see next.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   a Progress owns its texts and lists; progress_free.
 * Errors: none. Sentences are in the language in use when it is made (say.h).
 *
 * Times are milliseconds since 1970. Nothing here is a score: nothing can be
 * lost by not playing. */
#ifndef THAW_CORE_STUDY_PROGRESS_H
#define THAW_CORE_STUDY_PROGRESS_H

#include "core/study/habits.h"

/* One finished talk. Those handed in are in their order, the oldest first.
 *
 * When somebody went back to a turn of a talk that was over, what followed is
 * `again`: another try of that talk. The talk counts once, as it was played
 * first; its tries count for nothing but the best end. */
typedef struct ProgressPlay {
    int level; /* index in the levels handed in */
    bool again;
    int day; /* the local date: the same number on the same day, not 0 */
    long long when;
    Outcome outcome;
    Habit habit;
    int strength; /* a Strength, or NONE: not known */
    Stake stake;  /* currency NULL: none */
    int sale_kept, yearly_kept;
} ProgressPlay;

typedef struct ProgressLevel {
    const char *title;
    unsigned tempts;    /* bits by Habit: replies that show it are on offer */
    bool gone;          /* only its old talks are left */
    long long declined; /* refused: not suggested before this; 0: never */
} ProgressLevel;

typedef struct ProgressBest {
    int level, times; /* talks, without the tries of each */
    int tries;        /* from one of their turns */
    Outcome best;
    long long when; /* of the first talk that ended so */
    long long last;
} ProgressBest;

enum { PROGRESS_WINDOW = 5 };
/* In how many of the last talks, five at most, a habit was named; as it stood
 * at the end of a day. */
typedef struct ProgressShare {
    long long when;
    int named, of;
} ProgressShare;

/* A customer brings their money once a day, however often they are played. */
typedef struct ProgressMoney {
    const char *currency;
    long long sale_kept, sale, yearly_kept, yearly;
    long long doubt; /* of yearly: whoever left uneasy may come again */
    const char *text;
} ProgressMoney;

typedef struct ProgressStrength {
    Strength strength;
    int times;
    const char *text;
} ProgressStrength;

typedef struct ProgressNext {
    int level;
    long long due; /* the time from which on it is suggested */
    bool now;      /* it can be played now: it is due, or was never played */
    const char *reason;
} ProgressNext;

enum { PROGRESS_NEXT = 3, PROGRESS_CURRENCIES = 4 };
typedef struct Progress {
    int plays;                /* talks, without the tries of each */
    const ProgressBest *best; /* in the order of the levels */
    int best_count;
    Habit habit; /* the one named most often, twice at least; else none */
    int habit_times;
    const char *habit_text, *habit_step, *fading; /* sentences, or NULL */
    const ProgressShare *shares; /* of that habit, a point for each day */
    int share_count;
    ProgressStrength strengths[STRENGTHS]; /* the most frequent first */
    int strength_count;
    ProgressMoney money[PROGRESS_CURRENCIES];
    int money_count;
    ProgressNext next[PROGRESS_NEXT]; /* the one to see first stands first */
    int next_count;
} Progress;

Progress *progress_make(const ProgressPlay *plays, int play_count,
                        const ProgressLevel *levels, int level_count,
                        long long now);
void progress_free(Progress *progress); /* NULL allowed */

/* Which habits the replies of a level tempt to, as bits. */
unsigned progress_tempts(const Story *story);

#endif

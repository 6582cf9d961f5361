/* SPDX-License-Identifier: MIT
 * sums.h -- many talks of many people, summed up for who trains them: where
 *           people get lost, what trying again changes, which level is easy.
 *
 * Layer:  report (core).
 * Owns:   a Sums owns copies of every text handed in; sums_free.
 * Errors: none.
 *
 * What may not be shown is not in the lists, so no writer can show it by
 * mistake. Who is behind a number is told by SumsWho. Turns count from 1 here.
 *
 * Somebody who went back to a turn of a finished talk tried that talk again:
 * the talk counts once, as it was played first, and its tries are only listed
 * and numbered. */
#ifndef THAW_REPORT_SUMS_H
#define THAW_REPORT_SUMS_H

#include "core/base/mem.h"
#include "core/study/habits.h"

typedef enum {
    SUMS_PSEUDONYMS, /* the same in every report, and no name */
    SUMS_NAMES,
    SUMS_ANONYMOUS, /* nothing of fewer than SUMS_GROUP people */
} SumsWho;

enum {
    SUMS_GROUP = 5,  /* people that one may be hidden among */
    SUMS_EASY = 3,   /* people at least before a level is called easy */
    SUMS_SPOTS = 3,  /* places told of a level */
    SUMS_RECENT = 5, /* talks that count as the first or the last ones */
};

/* One talk, as it is kept. NULL texts: unknown. */
typedef struct SumsTalk {
    long long key;      /* the same talk in two files has the same */
    const char *actor;  /* whose: a random number in hexadecimal */
    const char *name;   /* "" never gave one */
    const char *level;  /* what it is known by */
    const char *title;  /* "" unknown */
    long long when;     /* milliseconds since 1970 */
    long long saved;    /* counts saves of its file */
    bool finished;      /* else it was broken off, or waits */
    Outcome outcome;    /* of a finished one, as what follows */
    const char *ending; /* its name */
    int turns, taken;   /* replies; those taken over from before */
    bool again;         /* a try of an earlier talk: set here */
    Habit habit;        /* the costliest */
    int habit_cost;     /* tenths */
    int strength;       /* a Strength, or NONE */
    int turn;           /* the costliest, or 0: none */
    const char *beat;   /* where that was, */
    const char *reply;  /* the id of what was said there, */
    const char *text;   /* and its words */
    Stake stake;        /* currency NULL: none */
    int sale_kept, yearly_kept;
    int colleagues;          /* who answered */
    double mark, mark_there; /* theirs, -2 … 2; at the costliest turn */
    bool marked_there;
} SumsTalk;

/* A reply that was the costliest of talks. */
typedef struct SumsSpot {
    const char *beat, *reply, *text;
    int turn;        /* the most frequent */
    int times, lost; /* talks; those of them that were lost */
    int people;
} SumsSpot;

/* The second talk of the same person on the same level beside the first. */
typedef struct SumsAgain {
    int people;                 /* who tried again; 0 also when hidden */
    int first_kept, again_kept; /* of them: kept or better */
    int better, worse;          /* the second than the first */
} SumsAgain;

typedef struct SumsLevel {
    const char *id, *title;
    int people, talks, open; /* talks: finished; open: not */
    int outcomes[OUTCOMES];  /* of the finished ones */
    int firsts, firsts_kept; /* first talks of a person */
    SumsAgain again;
    Habit habit; /* most often the costliest */
    int habit_times, habit_people;
    SumsSpot lost[SUMS_SPOTS]; /* where lost talks turned, most often first */
    int lost_count;
    SumsSpot costly[SUMS_SPOTS]; /* the costliest, most often first */
    int costly_count;
    bool easy; /* everybody keeps the customer at the first try */
} SumsLevel;

typedef struct SumsPerson {
    const char *name; /* or a pseudonym; not used when `number` is set */
    int number;       /* in an anonymous report, from 1; else 0 */
    int talks, open, levels;
    int outcomes[OUTCOMES];
    Habit habit;
    int habit_times;                    /* of all talks */
    int early, early_of, late, late_of; /* times in the first and last talks */
    SumsAgain again;                    /* `people` counts levels here */
    long long last;
} SumsPerson;

typedef struct SumsHabit {
    Habit habit;
    int times, people;
    double cost; /* points a talk */
} SumsHabit;

/* A finished talk among those that may be listed. */
typedef struct SumsListed {
    const SumsTalk *talk;
    int person; /* index, or NONE: not told */
    int level;  /* index */
    int attempt;
} SumsListed;

typedef struct Sums {
    SumsWho who;
    int people, talks, open, tries, level_total;
    int outcomes[OUTCOMES];
    long long first, last; /* of the finished talks */
    SumsAgain again;       /* `people` counts pairs of talks */
    SumsLevel *levels;     /* the one played most stands first */
    int level_count, levels_hidden;
    SumsPerson *persons; /* who played most stands first */
    int person_count;
    bool persons_hidden;
    SumsHabit *habits; /* the most frequent stands first */
    int habit_count, habits_hidden;
    SumsListed *list; /* by level and person, in the order they were played */
    int list_count;
} Sums;

Sums *sums_new(void);
void sums_free(Sums *sums);                      /* NULL allowed */
void sums_add(Sums *sums, const SumsTalk *talk); /* copied */
/* Once, after the last. */
void sums_count(Sums *sums, SumsWho who);

#endif

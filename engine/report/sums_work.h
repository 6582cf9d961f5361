/* SPDX-License-Identifier: MIT
 * sums_work.h -- the talks while they are summed up. For the sums' files
 *                alone.
 *
 * Layer:  report (core).
 * Owns:   a SumsWork is a Sums with what it is made of.
 * Errors: none. */
#ifndef THAW_REPORT_SUMS_WORK_H
#define THAW_REPORT_SUMS_WORK_H

#include "report/sums.h"

typedef struct SumsPlace {
    const SumsTalk *talk;
    int person, level;
    int attempt; /* 1 for the person's first finished talk on the level, …; of
                    a try, the number of its talk */
} SumsPlace;

typedef struct SumsWork {
    Sums sums; /* the first */
    Arena *arena;
    SumsTalk *talks; /* by person, as they were played */
    int count, capacity;
    SumsPlace *order; /* by level, then as talks */
    int people, levels;
} SumsWork;

/* Whether it is a talk that is counted: finished, and no try of another. */
static inline bool sums_counts(const SumsTalk *talk) {
    return talk->finished && !talk->again;
}

/* Each fills its list in the order of the numbers in `order`. */
void sums_count_levels(SumsWork *work);
void sums_count_people(SumsWork *work);
void sums_count_habits(SumsWork *work);
void sums_list(SumsWork *work);
/* Where people get lost on the level of order[from … to). */
void sums_count_spots(SumsWork *work, SumsLevel *level, int from, int to);
/* Takes out whatever fewer than SUMS_GROUP people are behind. */
void sums_hide(SumsWork *work);
/* Into the order in which they are read; indexes in the list follow. */
void sums_sort(SumsWork *work);

#endif

/* SPDX-License-Identifier: MIT
 * Which sums are shown, and in which order. In an anonymous report a group of
 * fewer than SUMS_GROUP people is shown as a whole only; a talk is not tied
 * to the others of the same person. */
#include "report/sums_work.h"

#include <stdlib.h>

/* Translates old indexes to new ones; NONE: the item was hidden. */
static void renumber(Sums *sums, const int *people, const int *levels) {
    int kept = 0;
    for (int i = 0; i < sums->list_count; i++) {
        SumsListed one = sums->list[i];
        one.level = levels[one.level];
        if (one.person != NONE) one.person = people[one.person];
        if (one.level != NONE) sums->list[kept++] = one;
    }
    sums->list_count = kept;
}

/* ---- hiding ---- */

static void hide_again(SumsAgain *again) {
    if (again->people < SUMS_GROUP) *again = (SumsAgain){ 0 };
}

static void hide_levels(Sums *sums, int *levels) {
    int kept = 0;
    for (int i = 0; i < sums->level_count; i++) {
        SumsLevel level = sums->levels[i];
        levels[i] = level.firsts < SUMS_GROUP ? NONE : kept;
        if (levels[i] == NONE) continue;
        hide_again(&level.again);
        if (level.habit_people < SUMS_GROUP) level.habit = HABIT_NONE;
        sums->levels[kept++] = level;
    }
    sums->levels_hidden = sums->level_count - kept;
    sums->level_count = kept;
}

static void hide_habits(Sums *sums) {
    int kept = 0;
    for (int i = 0; i < sums->habit_count; i++)
        if (sums->habits[i].people >= SUMS_GROUP)
            sums->habits[kept++] = sums->habits[i];
    sums->habits_hidden = sums->habit_count - kept;
    sums->habit_count = kept;
}

void sums_hide(SumsWork *work) {
    Sums *sums = &work->sums;
    int *levels =
        arena_alloc(work->arena, ((size_t)work->levels + 1) * sizeof *levels);
    hide_levels(sums, levels);
    hide_habits(sums);
    hide_again(&sums->again);
    for (int i = 0; i < sums->list_count; i++)
        sums->list[i].person = NONE;
    renumber(sums, NULL, levels);
    sums->persons_hidden = sums->people < SUMS_GROUP;
    if (sums->persons_hidden) sums->person_count = 0;
}

/* ---- order ---- */

typedef struct Rank {
    int times, from;
} Rank;

static int by_times(const void *a, const void *b) {
    const Rank *one = a, *other = b;
    if (one->times != other->times) return other->times - one->times;
    return one->from - other->from;
}

static int by_frequency(const void *a, const void *b) {
    const SumsHabit *one = a, *other = b;
    if (one->times != other->times) return other->times - one->times;
    return (int)one->habit - (int)other->habit;
}

static int *places_of(SumsWork *work, Rank *ranks, int count) {
    size_t size = ((size_t)count + 1) * sizeof(int);
    int *to = arena_alloc(work->arena, size);
    if (count) qsort(ranks, (size_t)count, sizeof *ranks, by_times);
    for (int i = 0; i < count; i++)
        to[ranks[i].from] = i;
    return to;
}

static int *sort_levels(SumsWork *work) {
    Sums *sums = &work->sums;
    size_t count = (size_t)sums->level_count;
    Rank *ranks = arena_alloc(work->arena, (count + 1) * sizeof *ranks);
    SumsLevel *levels = arena_alloc(work->arena, (count + 1) * sizeof *levels);
    for (int i = 0; i < sums->level_count; i++)
        ranks[i] = (Rank){ sums->levels[i].talks, i };
    int *to = places_of(work, ranks, sums->level_count);
    for (int i = 0; i < sums->level_count; i++)
        levels[to[i]] = sums->levels[i];
    sums->levels = levels;
    return to;
}

static int *sort_people(SumsWork *work) {
    Sums *sums = &work->sums;
    size_t count = (size_t)sums->person_count;
    Rank *ranks = arena_alloc(work->arena, (count + 1) * sizeof *ranks);
    SumsPerson *persons =
        arena_alloc(work->arena, (count + 1) * sizeof *persons);
    for (int i = 0; i < sums->person_count; i++)
        ranks[i] = (Rank){ sums->persons[i].talks, i };
    int *to = places_of(work, ranks, sums->person_count);
    for (int i = 0; i < sums->person_count; i++)
        persons[to[i]] = sums->persons[i];
    for (int i = 0; i < sums->person_count; i++)
        if (sums->who == SUMS_ANONYMOUS) {
            persons[i].number = i + 1;
            persons[i].name = NULL;
            persons[i].last = 0;
        }
    sums->persons = persons;
    return to;
}

void sums_sort(SumsWork *work) {
    Sums *sums = &work->sums;
    int *levels = sort_levels(work), *people = sort_people(work);
    if (sums->habit_count)
        qsort(sums->habits, (size_t)sums->habit_count, sizeof *sums->habits,
              by_frequency);
    renumber(sums, people, levels);
}

/* SPDX-License-Identifier: MIT
 * The sums of each level, person and habit. */
#include "report/sums_work.h"

#include <string.h>

static Habit most(const int times[HABITS], int *count) {
    Habit habit = HABIT_NONE;
    *count = 0;
    for (int i = HABIT_NONE + 1; i < HABITS; i++)
        if (times[i] > *count) {
            habit = (Habit)i;
            *count = times[i];
        }
    return habit;
}

static void compare(SumsAgain *again, Outcome first, Outcome second) {
    again->people++;
    again->first_kept += first >= OUTCOME_KEPT;
    again->again_kept += second >= OUTCOME_KEPT;
    again->better += second > first;
    again->worse += second < first;
}

/* The talk before this one of the same person on the same level. */
static const SumsTalk *before(const SumsPlace *order, int at) {
    for (int i = at - 1; i >= 0 && order[i].level == order[at].level &&
                         order[i].person == order[at].person;
         i--)
        if (sums_counts(order[i].talk)) return order[i].talk;
    return NULL;
}

/* ---- levels ---- */

static int people_with(const SumsPlace *places, int count, Habit habit) {
    int people = 0, last = NONE;
    for (int i = 0; i < count; i++) {
        if (!sums_counts(places[i].talk) || places[i].talk->habit != habit)
            continue;
        people += places[i].person != last;
        last = places[i].person;
    }
    return people;
}

static void count_level(SumsWork *work, SumsLevel *level, int from, int to) {
    int habits[HABITS] = { 0 };
    for (int i = from; i < to; i++) {
        const SumsPlace *place = &work->order[i];
        const SumsTalk *talk = place->talk;
        level->id = talk->level;
        /* Older versions kept no titles: take one from a newer talk. */
        if (!level->title || strcmp(talk->title, talk->level) != 0)
            level->title = talk->title;
        level->people += i == from || place->person != place[-1].person;
        level->open += !talk->finished;
        if (!sums_counts(talk)) continue;
        level->talks++;
        level->outcomes[talk->outcome]++;
        habits[talk->habit]++;
        level->firsts += place->attempt == 1;
        level->firsts_kept +=
            place->attempt == 1 && talk->outcome >= OUTCOME_KEPT;
        if (place->attempt != 2) continue;
        Outcome first = before(work->order, i)->outcome;
        compare(&level->again, first, talk->outcome);
        compare(&work->sums.again, first, talk->outcome);
    }
    level->habit = most(habits, &level->habit_times);
    level->habit_people =
        people_with(&work->order[from], to - from, level->habit);
    level->easy =
        level->firsts >= SUMS_EASY && level->firsts == level->firsts_kept;
    sums_count_spots(work, level, from, to);
}

void sums_count_levels(SumsWork *work) {
    Sums *sums = &work->sums;
    sums->level_count = work->levels;
    sums->levels = arena_alloc(work->arena, ((size_t)work->levels + 1) *
                                                sizeof *sums->levels);
    for (int from = 0, to; from < work->count; from = to) {
        int level = work->order[from].level;
        for (to = from; to < work->count && work->order[to].level == level;)
            to++;
        count_level(work, &sums->levels[level], from, to);
    }
}

/* ---- people ---- */

/* Eight digits stand for a person, in every report the same. */
static const char *stand_in(SumsWork *work, const SumsTalk *talk) {
    if (work->sums.who == SUMS_NAMES && *talk->name) return talk->name;
    return arena_format(work->arena, "%.4s-%.4s", talk->actor,
                        strlen(talk->actor) > 4 ? talk->actor + 4 : "");
}

/* How often the habit showed in a person's first and last few talks, when there
 * are enough talks that these do not overlap. */
static void count_fading(const SumsWork *work, SumsPerson *person, int from,
                         int to) {
    int at = 0;
    if (person->talks < 2 * SUMS_RECENT || person->habit == HABIT_NONE) return;
    for (int i = from; i < to; i++) {
        if (!sums_counts(&work->talks[i])) continue;
        bool named = work->talks[i].habit == person->habit;
        if (at < SUMS_RECENT) person->early += named;
        if (at >= person->talks - SUMS_RECENT) person->late += named;
        at++;
    }
    person->early_of = person->late_of = SUMS_RECENT;
}

static void count_person(SumsWork *work, SumsPerson *person, int from, int to) {
    int habits[HABITS] = { 0 };
    for (int i = from; i < to; i++) {
        const SumsTalk *talk = &work->talks[i];
        person->name = stand_in(work, talk);
        if (talk->when > person->last) person->last = talk->when;
        person->open += !talk->finished;
        if (!sums_counts(talk)) continue;
        person->talks++;
        person->outcomes[talk->outcome]++;
        habits[talk->habit]++;
    }
    person->habit = most(habits, &person->habit_times);
    count_fading(work, person, from, to);
}

static void count_their_levels(SumsWork *work) {
    for (int i = 0; i < work->count; i++) {
        const SumsPlace *place = &work->order[i];
        SumsPerson *person = &work->sums.persons[place->person];
        person->levels += !i || place->level != place[-1].level ||
                          place->person != place[-1].person;
        if (sums_counts(place->talk) && place->attempt == 2)
            compare(&person->again, before(work->order, i)->outcome,
                    place->talk->outcome);
    }
}

void sums_count_people(SumsWork *work) {
    Sums *sums = &work->sums;
    sums->persons = arena_alloc(work->arena, ((size_t)work->people + 1) *
                                                 sizeof *sums->persons);
    for (int from = 0, to; from < work->count; from = to) {
        const char *actor = work->talks[from].actor;
        for (to = from;
             to < work->count && !strcmp(work->talks[to].actor, actor);)
            to++;
        count_person(work, &sums->persons[sums->person_count++], from, to);
    }
    count_their_levels(work);
}

/* ---- habits ---- */

void sums_count_habits(SumsWork *work) {
    Sums *sums = &work->sums;
    const char *last[HABITS] = { NULL };
    SumsHabit all[HABITS] = { { .times = 0 } };
    for (int i = 0; i < work->count; i++) {
        const SumsTalk *talk = &work->talks[i];
        SumsHabit *habit = &all[talk->habit];
        if (!sums_counts(talk)) continue;
        habit->times++;
        habit->cost += talk->habit_cost / 10.0;
        habit->people +=
            !last[talk->habit] || strcmp(last[talk->habit], talk->actor) != 0;
        last[talk->habit] = talk->actor;
    }
    sums->habits = arena_alloc(work->arena, HABITS * sizeof *sums->habits);
    for (int i = HABIT_NONE + 1; i < HABITS; i++) {
        if (!all[i].times) continue;
        all[i].habit = (Habit)i;
        all[i].cost /= all[i].times;
        sums->habits[sums->habit_count++] = all[i];
    }
}

/* ---- the talks one by one ---- */

void sums_list(SumsWork *work) {
    Sums *sums = &work->sums;
    sums->list = arena_alloc(work->arena,
                             ((size_t)work->count + 1) * sizeof *sums->list);
    for (int i = 0; i < work->count; i++) {
        const SumsPlace *place = &work->order[i];
        if (place->talk->finished)
            sums->list[sums->list_count++] =
                (SumsListed){ place->talk, place->person, place->level,
                              place->attempt };
    }
}

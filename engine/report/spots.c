/* SPDX-License-Identifier: MIT
 * Where people get lost on a level: the costliest turn of each talk, gathered
 * by what was said there. */
#include "report/sums_work.h"

#include <stdlib.h>
#include <string.h>

enum { SPOT_TURNS = 64 }; /* later turns count as the last one */

static int by_reply(const void *a, const void *b) {
    const SumsPlace *one = a, *other = b;
    int order = strcmp(one->talk->beat, other->talk->beat);
    if (!order) order = strcmp(one->talk->reply, other->talk->reply);
    return order ? order : one->person - other->person;
}

static bool same_reply(const SumsPlace *a, const SumsPlace *b) {
    return !strcmp(a->talk->beat, b->talk->beat) &&
           !strcmp(a->talk->reply, b->talk->reply);
}

static SumsSpot spot_of(const SumsPlace *places, int count) {
    int turns[SPOT_TURNS] = { 0 };
    SumsSpot spot = { .beat = places->talk->beat,
                      .reply = places->talk->reply,
                      .text = places->talk->text };
    for (int i = 0; i < count; i++) {
        const SumsTalk *talk = places[i].talk;
        spot.times++;
        spot.lost += talk->outcome == OUTCOME_LOST;
        spot.people += !i || places[i].person != places[i - 1].person;
        turns[talk->turn < SPOT_TURNS ? talk->turn : SPOT_TURNS - 1]++;
    }
    for (int i = 0; i < SPOT_TURNS; i++)
        if (turns[i] > turns[spot.turn]) spot.turn = i;
    return spot;
}

static int by_times(const void *a, const void *b) {
    const SumsSpot *one = a, *other = b;
    if (one->times != other->times) return other->times - one->times;
    return strcmp(one->reply, other->reply);
}

static int by_lost(const void *a, const void *b) {
    const SumsSpot *one = a, *other = b;
    if (one->lost != other->lost) return other->lost - one->lost;
    return by_times(a, b);
}

/* In a small group a place would tell who was there, so it is not shown. */
static bool may_tell(const SumsWork *work, const SumsSpot *spot) {
    return work->sums.who != SUMS_ANONYMOUS || spot->people >= SUMS_GROUP;
}

static void choose(const SumsWork *work, SumsLevel *level, SumsSpot *spots,
                   int count) {
    qsort(spots, (size_t)count, sizeof *spots, by_times);
    for (int i = 0; i < count && level->costly_count < SUMS_SPOTS; i++)
        if (may_tell(work, &spots[i]))
            level->costly[level->costly_count++] = spots[i];
    qsort(spots, (size_t)count, sizeof *spots, by_lost);
    for (int i = 0; i < count && level->lost_count < SUMS_SPOTS; i++)
        if (spots[i].lost && may_tell(work, &spots[i]))
            level->lost[level->lost_count++] = spots[i];
}

void sums_count_spots(SumsWork *work, SumsLevel *level, int from, int to) {
    size_t size = (size_t)(to - from);
    SumsPlace *places = mem_alloc(size * sizeof *places);
    SumsSpot *spots = mem_alloc(size * sizeof *spots);
    int count = 0, spot_count = 0;
    for (int i = from; i < to; i++) {
        const SumsTalk *talk = work->order[i].talk;
        if (sums_counts(talk) && talk->turn > 0 && *talk->reply)
            places[count++] = work->order[i];
    }
    if (count) qsort(places, (size_t)count, sizeof *places, by_reply);
    for (int first = 0, end; first < count; first = end) {
        for (end = first;
             end < count && same_reply(&places[first], &places[end]);)
            end++;
        spots[spot_count++] = spot_of(&places[first], end - first);
    }
    if (spot_count) choose(work, level, spots, spot_count);
    mem_free(places);
    mem_free(spots);
}

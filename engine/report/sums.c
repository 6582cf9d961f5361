/* SPDX-License-Identifier: MIT
 * Sums the talks up: sorted by person, by level and by reply in turn, so that
 * each sum is one pass over neighbours. What a small group must not tell is
 * left out at the end, of lists that are whole until then. */
#include "report/sums.h"

#include "core/base/text.h"
#include "report/sums_work.h"

#include <stdlib.h>
#include <string.h>

Sums *sums_new(void) {
    SumsWork *work = mem_alloc(sizeof *work);
    work->arena = arena_new();
    return &work->sums;
}

void sums_free(Sums *sums) {
    SumsWork *work = (SumsWork *)sums;
    if (!work) return;
    arena_free(work->arena);
    mem_free(work->talks);
    mem_free(work->order);
    mem_free(work);
}

/* Texts from other computers may hold anything: keeps valid UTF-8 without
 * control characters. */
static const char *clean(Arena *arena, const char *text) {
    Text out = { 0 };
    const char *at = text ? text : "";
    for (uint32_t code; (code = utf8_next(&at));) {
        char bytes[4];
        text_add_n(&out, bytes, utf8_put(code, bytes));
    }
    char *copy = arena_text(arena, text_get(&out));
    text_free(&out);
    return utf8_clean(copy);
}

/* A level that was played by its path is listed by its file name alone: folders
 * may contain names of people. */
static const char *level_id(const char *record) {
    const char *slash = record[0] == '/' ? strrchr(record, '/') : NULL;
    return slash ? slash + 1 : record;
}

void sums_add(Sums *sums, const SumsTalk *talk) {
    SumsWork *work = (SumsWork *)sums;
    Arena *arena = work->arena;
    SumsTalk *copy = MEM_PUSH(work->talks, work->count, work->capacity);
    *copy = *talk;
    copy->actor = clean(arena, talk->actor);
    copy->name = clean(arena, talk->name);
    copy->level = clean(arena, level_id(talk->level));
    copy->title = clean(arena, talk->title);
    if (!*copy->title) copy->title = copy->level;
    copy->ending = clean(arena, talk->ending);
    copy->beat = clean(arena, talk->beat);
    copy->reply = clean(arena, talk->reply);
    copy->text = clean(arena, talk->text);
    copy->again = false;
    copy->stake.currency =
        talk->stake.currency ? clean(arena, talk->stake.currency) : NULL;
}

/* ---- orders ---- */

#define ORDER(a, b) (((a) > (b)) - ((a) < (b)))

static int by_key(const void *a, const void *b) {
    const SumsTalk *one = a, *other = b;
    if (one->key != other->key) return ORDER(one->key, other->key);
    return ORDER(other->saved, one->saved);
}

static int by_person(const void *a, const void *b) {
    const SumsTalk *one = a, *other = b;
    int order = strcmp(one->actor, other->actor);
    if (!order) order = ORDER(one->saved, other->saved);
    return order ? order : ORDER(one->key, other->key);
}

/* By level, then person, then the order in which they were played. */
static int by_level(const void *a, const void *b) {
    const SumsPlace *one = a, *other = b;
    int order = strcmp(one->talk->level, other->talk->level);
    return order ? order : ORDER(one->talk, other->talk);
}

/* ---- the sums ---- */

/* Keeps only the newest state of a talk that is in several files: copies of one
 * computer may have been collected on different days. */
static void drop_twins(SumsWork *work) {
    int kept = 0;
    if (work->count)
        qsort(work->talks, (size_t)work->count, sizeof *work->talks, by_key);
    for (int i = 0; i < work->count; i++)
        if (!kept || work->talks[i].key != work->talks[kept - 1].key)
            work->talks[kept++] = work->talks[i];
    work->count = kept;
}

static void number_people(SumsWork *work) {
    work->order = mem_alloc(((size_t)work->count + 1) * sizeof *work->order);
    if (work->count)
        qsort(work->talks, (size_t)work->count, sizeof *work->talks, by_person);
    for (int i = 0; i < work->count; i++) {
        if (!i || strcmp(work->talks[i].actor, work->talks[i - 1].actor))
            work->people++;
        work->order[i] =
            (SumsPlace){ .talk = &work->talks[i], .person = work->people - 1 };
    }
}

static void number_levels(SumsWork *work) {
    SumsPlace *order = work->order;
    if (work->count) qsort(order, (size_t)work->count, sizeof *order, by_level);
    for (int i = 0; i < work->count; i++) {
        bool same =
            i && !strcmp(order[i].talk->level, order[i - 1].talk->level);
        if (!same) work->levels++;
        order[i].level = work->levels - 1;
        int before = same && order[i].person == order[i - 1].person
                         ? order[i - 1].attempt
                         : 0;
        SumsTalk *talk = &work->talks[order[i].talk - work->talks];
        talk->again = talk->finished && talk->taken && before;
        order[i].attempt = before + sums_counts(talk);
    }
}

static void count_whole(SumsWork *work) {
    Sums *sums = &work->sums;
    sums->people = work->people;
    sums->level_total = work->levels;
    for (int i = 0; i < work->count; i++) {
        const SumsTalk *talk = &work->talks[i];
        sums->open += !talk->finished;
        sums->tries += talk->again;
        if (!sums_counts(talk)) continue;
        if (!sums->talks || talk->when < sums->first) sums->first = talk->when;
        if (!sums->talks || talk->when > sums->last) sums->last = talk->when;
        sums->talks++;
        sums->outcomes[talk->outcome]++;
    }
}

void sums_count(Sums *sums, SumsWho who) {
    SumsWork *work = (SumsWork *)sums;
    sums->who = who;
    drop_twins(work);
    number_people(work);
    number_levels(work);
    count_whole(work);
    sums_count_levels(work);
    sums_count_people(work);
    sums_count_habits(work);
    sums_list(work);
    if (who == SUMS_ANONYMOUS) sums_hide(work);
    sums_sort(work);
}

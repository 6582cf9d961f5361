/* SPDX-License-Identifier: MIT
 * The talks as rows for a spreadsheet: commas, quotes doubled, lines ended as
 * RFC 4180 says. Names of columns are the same in every language. */
#include "report/writers.h"

#include "core/words/csv.h"
#include "platform/clock.h"
#include "report/words.h"

#include <string.h>

static void add_cell(Text *out, const char *text) {
    text_add(out, ",");
    csv_put(out, text);
}

/* The month alone where a day might tell who it was. */
static void add_when(Text *out, const Sums *sums, long long when) {
    char day[16];
    clock_local_at(when, day, sizeof day,
                   sums->who == SUMS_ANONYMOUS ? "%Y-%m" : "%Y-%m-%d");
    add_cell(out, day);
}

static void add_turn(Text *out, const Sums *sums, const SumsListed *one) {
    const SumsTalk *talk = one->talk;
    const SumsLevel *level = &sums->levels[one->level];
    bool told = sums->who != SUMS_ANONYMOUS;
    for (int i = 0; i < level->costly_count; i++)
        told |= !strcmp(level->costly[i].beat, talk->beat) &&
                !strcmp(level->costly[i].reply, talk->reply);
    if (!talk->turn || !told) {
        text_add(out, ",,,");
        return;
    }
    text_format(out, ",%d", talk->turn);
    add_cell(out, talk->reply);
    add_cell(out, talk->text);
}

static void add_money(Text *out, const SumsTalk *talk) {
    if (!talk->stake.currency) {
        text_add(out, ",,,,,");
        return;
    }
    add_cell(out, talk->stake.currency);
    text_format(out, ",%d,%d,%d,%d", talk->stake.sale, talk->sale_kept,
                talk->stake.yearly, talk->yearly_kept);
}

static void add_colleagues(Text *out, const SumsTalk *talk) {
    text_format(out, ",%d,", talk->colleagues);
    if (talk->colleagues) text_format(out, "%.2f", talk->mark);
    text_add(out, ",");
    if (talk->marked_there) text_format(out, "%.2f", talk->mark_there);
}

static void add_row(Text *out, const Sums *sums, const SumsListed *one,
                    int number, Arena *arena) {
    const SumsTalk *talk = one->talk;
    text_format(out, "%d", number);
    add_cell(out, one->person == NONE
                      ? ""
                      : words_of_person(&sums->persons[one->person], arena));
    add_cell(out, talk->level);
    add_cell(out, sums->levels[one->level].title);
    add_when(out, sums, talk->when);
    text_format(out, ",%d,%s", one->attempt, outcome_name(talk->outcome));
    add_cell(out, talk->ending);
    text_format(out, ",%d,%d,%s,%.1f", talk->turns, talk->taken,
                habit_name(talk->habit), talk->habit_cost / 10.0);
    if (talk->strength != NONE)
        add_cell(out, strength_name((Strength)talk->strength));
    else
        text_add(out, ",");
    add_turn(out, sums, one);
    add_money(out, talk);
    add_colleagues(out, talk);
    text_add(out, "\r\n");
}

void sums_csv(Text *out, const Sums *sums) {
    Arena *arena = arena_new();
    text_add(out, "\xEF\xBB\xBF"); /* else Excel takes it for another set */
    text_add(out, "talk,person,level,title,day,attempt,outcome,ending,turns,"
                  "taken_over,habit,habit_points,strength,costliest_turn,"
                  "costliest_reply,costliest_text,currency,sale,sale_kept,"
                  "yearly,yearly_kept,colleagues,colleague_mark,"
                  "colleague_mark_at_costliest\r\n");
    for (int i = 0; i < sums->list_count; i++)
        add_row(out, sums, &sums->list[i], i + 1, arena);
    arena_free(arena);
}

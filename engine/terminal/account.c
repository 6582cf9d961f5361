/* SPDX-License-Identifier: MIT
 * The parts of a debrief that list turns: the curve as a table and in words,
 * what each line did, how it was counted, the dashed line. */
#include "terminal/sitting.h"

#include "core/story/labels.h"
#include "core/words/say.h"
#include "core/base/text.h"
#include "core/study/reasons.h"

#include <stdlib.h>
#include <string.h>

/* "minus" is a character of its own, and only a change has a plus. */
enum { POINTS_CAPACITY = 16 };

static const char *sign_of(int value, bool change) {
    return value < 0 ? "\u2212" : change ? "+" : "";
}

static const char *whole(char out[POINTS_CAPACITY], int points, bool change) {
    snprintf(out, POINTS_CAPACITY, "%s%d", sign_of(points, change),
             abs(points));
    return out;
}

static const char *exact(char out[POINTS_CAPACITY], int tenths) {
    snprintf(out, POINTS_CAPACITY, "%s%d.%d", sign_of(tenths, true),
             abs(tenths) / 10, abs(tenths) % 10);
    return out;
}

static const char *mood(char out[POINTS_CAPACITY], int tenths) {
    return whole(out, reason_whole(tenths), false);
}

/* A change is shown as the difference of the rounded moods, so that the numbers
 * add up. */
static int change_of(const DebriefMood *turn) {
    return reason_whole(turn->after) - reason_whole(turn->before);
}

static const char *band_at(int mood) {
    return band_word(band_of(mood));
}

static int short_name(const Debrief *debrief, int who) {
    const char *names[STORY_CUSTOMERS_MAX];
    for (int i = 0; i < debrief->customer_count; i++)
        names[i] = debrief->customers[i].name;
    return sitting_short_name(names, debrief->customer_count, who);
}

/* The table of one customer's mood: how wide its columns are, which depends on
 * the language. */
typedef struct Columns {
    int turn, mood, change, feeling;
    int guess; /* 0: nothing was guessed */
    int hang;  /* where the words begin */
} Columns;

static int widest(int min, const char *text) {
    int columns = utf8_columns(text);
    return columns > min ? columns : min;
}

static Columns columns_now(bool guessed) {
    Columns columns = { .turn = widest(4, say_as("a column", "turn")),
                        .mood = widest(6, say_as("a column", "mood")),
                        .change = widest(6, say_as("a column", "change")),
                        .feeling = widest(8, say_as("a column", "feeling")) };
    for (int band = 0; band < BANDS; band++)
        columns.feeling = widest(columns.feeling, band_word((Band)band));
    if (guessed)
        columns.guess = widest(columns.feeling, say_as("a column", "guess"));
    columns.hang = columns.turn + 3 + columns.mood + 3 + columns.change + 2 +
                   columns.feeling + 1 + (guessed ? columns.guess + 1 : 0);
    return columns;
}

typedef struct Row {
    const char *turn, *mood, *change, *feeling, *guess, *text;
} Row;

static void curve_row(const Lines *lines, const Columns *columns,
                      const Row *row) {
    lines_print(lines, 0, columns->hang, "%*s   %*s   %*s  %-*s %-*s%s%s",
                utf8_field(row->turn, columns->turn), row->turn,
                utf8_field(row->mood, columns->mood), row->mood,
                utf8_field(row->change, columns->change), row->change,
                utf8_field(row->feeling, columns->feeling), row->feeling,
                utf8_field(row->guess, columns->guess), row->guess,
                columns->guess ? " " : "", row->text);
}

static void curve_words(const Lines *lines, const Debrief *debrief, int who) {
    const DebriefCustomer *c = &debrief->customers[who];
    char start[POINTS_CAPACITY], low[POINTS_CAPACITY], end[POINTS_CAPACITY];
    int lowest = 0;
    for (int i = 0; i < debrief->turn_count; i++)
        if (debrief->turns[i].moods[who].after == c->low) lowest = i + 1;
    mood(start, c->start);
    mood(low, c->low);
    mood(end, c->end);
    if (c->low < c->start && lowest)
        lines_print(lines, 0, 0,
                    "In words: %.*s began %s (%s), was at the lowest after "
                    "turn %d (%s, %s) and ended %s (%s).",
                    short_name(debrief, who), c->name, band_at(c->start), start,
                    lowest, band_at(c->low), low, band_at(c->end), end);
    else
        lines_print(lines, 0, 0,
                    "In words: %.*s began %s (%s), never fell below that, and "
                    "ended %s (%s).",
                    short_name(debrief, who), c->name, band_at(c->start), start,
                    band_at(c->end), end);
}

static void curve_heads(const Lines *lines, const Columns *columns) {
    curve_row(lines, columns,
              &(Row){ say_as("a column", "turn"), say_as("a column", "mood"),
                      say_as("a column", "change"),
                      say_as("a column", "feeling"),
                      columns->guess ? say_as("a column", "guess") : "",
                      say_as("a column", "you said") });
}

/* `guess` NULL: not of this customer. */
static void curve_table(const Lines *lines, const Debrief *debrief, int who,
                        const Guess *guess) {
    Columns columns = columns_now(guess != NULL);
    char now[POINTS_CAPACITY], change[POINTS_CAPACITY], number[16];
    int start = debrief->customers[who].start;
    curve_heads(lines, &columns);
    curve_row(lines, &columns,
              &(Row){ "0", mood(now, start), "", band_at(start), "",
                      say("(before your first word)") });
    for (int i = 0; i < debrief->turn_count; i++) {
        const DebriefTurn *turn = &debrief->turns[i];
        const DebriefMood *after = &turn->moods[who];
        snprintf(number, sizeof number, "%d", turn->turn);
        curve_row(lines, &columns,
                  &(Row){ number, mood(now, after->after),
                          whole(change, change_of(after), true),
                          band_at(after->after),
                          guess && guess->put[i] ? band_at(guess->mood[i]) : "",
                          turn->label });
    }
}

void account_curve(const Lines *lines, const Debrief *debrief,
                   const Guess *guess) {
    bool guessed = guess && guess_made(guess);
    for (int who = 0; who < debrief->customer_count; who++) {
        if (debrief->customers[who].ours) continue;
        lines_blank(lines);
        lines_print(lines, 0, 0,
                    "The mood of %s, from \u2212100 (furious) to 100 (warm)",
                    debrief->customers[who].name);
        curve_table(lines, debrief, who,
                    guessed && guess->who == who ? guess : NULL);
        curve_words(lines, debrief, who);
    }
}

/* ---- turn by turn ---- */

static void put_reasons(const Lines *lines, const Debrief *debrief,
                        const DebriefTurn *turn, int who) {
    const DebriefMood *moved = &turn->moods[who];
    char before[POINTS_CAPACITY], after[POINTS_CAPACITY],
        number[POINTS_CAPACITY];
    lines_print(lines, 2, 4, "%.*s: from %s to %s, %s.",
                short_name(debrief, who), debrief->customers[who].name,
                mood(before, moved->before), mood(after, moved->after),
                band_at(moved->after));
    for (int i = 0; i < moved->reason_count; i++)
        lines_print(lines, 4, 6, "%s %s",
                    whole(number, moved->reasons[i].points, true),
                    moved->reasons[i].text);
}

static const char *turn_words(const Debrief *debrief, int index) {
    if (index == debrief->decided_at && debrief->outcome >= OUTCOME_KEPT)
        return SAY("Turn %d. The turn that could have led further.");
    if (index == debrief->decided_at)
        return SAY("Turn %d. The turn that decided it.");
    if (index == debrief->worst_turn)
        return SAY("Turn %d. The turn that hurt most.");
    if (index == debrief->best_turn)
        return SAY("Turn %d. The turn that did most good.");
    return SAY("Turn %d.");
}

static void put_better(const Lines *lines, const DebriefTurn *turn) {
    lines_print(lines, 2, 4, "%s", turn->advice);
    if (turn->leads) lines_print(lines, 2, 4, "%s", turn->leads);
    for (int i = 0; turn->better && i < turn->better->then_count; i++)
        lines_print(lines, 4, 6, "%s", turn->better->then[i].said);
}

static void put_said(const Lines *lines, const DebriefTurn *turn) {
    Text tones = { 0 };
    for (int i = 0; i < turn->tone_count; i++) {
        if (i) text_add(&tones, say_as("between two of a list", ", "));
        text_add(&tones, turn->tones_said[i]);
    }
    if (turn->think)
        lines_print(lines, 2, 4, "You thought: %s", turn->text);
    else if (turn->silence)
        lines_print(lines, 2, 4, "You said nothing. (%s)", text_get(&tones));
    else if (turn->act)
        lines_print(lines, 2, 4, "You did: %s (%s)", turn->text,
                    text_get(&tones));
    else
        lines_print(lines, 2, 4, "You said: \"%s\" (%s)", turn->text,
                    text_get(&tones));
    text_free(&tones);
}

static void put_turn(const Lines *lines, const Debrief *debrief, int index) {
    const DebriefTurn *turn = &debrief->turns[index];
    lines_blank(lines);
    lines_print(lines, 0, 2, turn_words(debrief, index), turn->turn);
    if (turn->heard) lines_print(lines, 2, 4, "You heard: \"%s\"", turn->heard);
    if (turn->thought && turn->thinker >= 0)
        lines_print(lines, 2, 4, "%.*s thought: \"%s\"",
                    short_name(debrief, turn->thinker),
                    debrief->customers[turn->thinker].name, turn->thought);
    put_said(lines, turn);
    if (turn->why) lines_print(lines, 2, 4, "%s", turn->why);
    for (int who = 0; who < debrief->customer_count; who++)
        if (!debrief->customers[who].ours)
            put_reasons(lines, debrief, turn, who);
    put_better(lines, turn);
}

void account_turns(const Lines *lines, const Debrief *debrief) {
    lines_heading(lines, say("What each of your words did"));
    for (int i = 0; i < debrief->turn_count; i++)
        put_turn(lines, debrief, i);
}

/* ---- how it was counted ---- */

static void put_sum(const Lines *lines, const Debrief *debrief,
                    const DebriefTurn *turn, int who) {
    const DebriefMood *moved = &turn->moods[who];
    char number[POINTS_CAPACITY];
    lines_print(lines, 2, 4, "%.*s: %s", short_name(debrief, who),
                debrief->customers[who].name,
                exact(number, moved->after - moved->before));
    for (int i = 0; i < moved->term_count; i++) {
        const DebriefTerm *term = &moved->terms[i];
        lines_print(lines, 4, 6, "%s %s: %s", term->said,
                    exact(number, term->points), term->why);
    }
}

void account_sums(const Lines *lines, const Debrief *debrief) {
    lines_heading(lines, say("How it was counted"));
    for (int i = 0; i < debrief->turn_count; i++) {
        const DebriefTurn *turn = &debrief->turns[i];
        lines_print(lines, 0, 2, "Turn %d.", turn->turn);
        for (int who = 0; who < debrief->customer_count; who++)
            if (!debrief->customers[who].ours)
                put_sum(lines, debrief, turn, who);
    }
}

void account_road(const Lines *lines, const Debrief *debrief, int turn) {
    const DebriefTurn *from = &debrief->turns[turn - 1];
    char number[POINTS_CAPACITY];
    if (!from->path_count) {
        lines_print(lines, 0, 0, "From turn %d: %s", turn, from->advice);
        return;
    }
    lines_print(lines, 0, 0,
                from->best_taken
                    ? SAY("From turn %d the best road is the one you took, "
                          "and on from there:")
                    : SAY("From turn %d it could have gone like this:"),
                turn);
    for (int i = 0; i < from->path_count; i++) {
        char moods[160] = "";
        for (int who = 0; who < debrief->customer_count; who++) {
            size_t used = strlen(moods);
            if (debrief->customers[who].ours) continue;
            snprintf(moods + used, sizeof moods - used, "%s%.*s %s",
                     used ? say_as("between two of a list", ", ") : "",
                     short_name(debrief, who), debrief->customers[who].name,
                     mood(number, from->path[i].mood[who]));
        }
        lines_print(lines, 2, 4, "%s (%s)", from->path[i].quoted, moods);
    }
    if (from->path_ending)
        lines_print(lines, 2, 4, "The end: %s (%s).", from->path_ending,
                    outcome_word(from->path_outcome));
}

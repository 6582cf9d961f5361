/* SPDX-License-Identifier: MIT
 * A colleague's answer: read, and put beside the meter. The page that asks for
 * it is in colleague_page.c. */
#include "core/study/colleague.h"

#include "core/base/text.h"
#include "core/words/say.h"

#include <stdlib.h>
#include <string.h>

enum {
    STEP_SMALL = 30, /* tenths; a smaller change is "no difference" */
    STEP_LARGE = 120 /* tenths; from here on it is the outermost step */
};

const char *colleague_word(int mark) {
    switch (mark) {
    case -2:
        return say("walks out");
    case -1:
        return say("cools");
    case 0:
        return say("stays the same");
    case 1:
        return say("comes a step closer");
    default:
        return say("warms");
    }
}

/* ---- reading ---- */

static const char mark_of_file[] = "thaw-colleague 1";

/* What follows `word` at the beginning of the line; NULL: the line does not
 * begin with that word. */
static char *after(char *line, const char *word) {
    size_t size = strlen(word);
    if (strncmp(line, word, size) != 0 || line[size] != ' ') return NULL;
    return line + size + 1;
}

/* "1 -2 some words" */
static bool read_turn(char *at, int turns, ColleagueMark *mark) {
    char *end;
    long turn = strtol(at, &end, 10);
    if (end == at || *end != ' ' || turn < 1 || turn > turns) return false;
    at = end + 1;
    long value = strtol(at, &end, 10);
    if (end == at || (*end && *end != ' ')) return false;
    if (value < MARK_MIN || value > MARK_MAX) return false;
    *mark = (ColleagueMark){ (int)turn - 1, (int)value, *end ? end + 1 : end };
    return true;
}

static bool wrong_line(Error *err, int number) {
    return error_set(err,
                     "line %d of the answer cannot be read; ask for the file "
                     "that the page saved, unchanged",
                     number);
}

/* Reads one line after the first. *play gets the key of the talk that the
 * answer is about. */
static bool read_line(char *line, int turns, long long *play,
                      ColleagueAnswer *answer, ColleagueMark *marks) {
    char *rest;
    if (!*line) return true;
    if ((rest = after(line, "play"))) {
        char *end;
        *play = strtoll(rest, &end, 10);
        return end != rest && !*end;
    }
    if ((rest = after(line, "name"))) {
        answer->name = rest;
        return true;
    }
    if (!strcmp(line, "name")) return true;
    rest = after(line, "turn");
    return rest && answer->count < COLLEAGUE_TURNS_MAX &&
           read_turn(rest, turns, &marks[answer->count]) && ++answer->count;
}

static bool is_answer(const char *bytes, size_t size) {
    size_t length = sizeof mark_of_file - 1;
    return size > length && size <= COLLEAGUE_BYTES_MAX &&
           !memcmp(bytes, mark_of_file, length) &&
           (bytes[length] == '\n' || bytes[length] == '\r') &&
           utf8_valid(bytes, size) && !memchr(bytes, 0, size);
}

long long colleague_about(const char *bytes, size_t size) {
    static const char key[] = "\nplay ";
    if (!is_answer(bytes, size)) return -1;
    Text own = { 0 };
    text_add_n(&own, bytes, size);
    const char *at = strstr(text_get(&own), key);
    long long play = at ? strtoll(at + sizeof key - 1, NULL, 10) : -1;
    text_free(&own);
    return play > 0 ? play : -1;
}

bool colleague_read(const char *bytes, size_t size, long long play, int turns,
                    ColleagueAnswer *answer, Arena *arena, Error *err) {
    long long about = -1;
    *answer = (ColleagueAnswer){ "", NULL, 0 };
    if (!is_answer(bytes, size))
        return error_set(err, "this is no answer of a colleague: it is the "
                              "file that the page saves, whose name ends in "
                              ".thaw-answer");
    char *own = arena_text_n(arena, bytes, size);
    ColleagueMark *marks =
        arena_alloc(arena, COLLEAGUE_TURNS_MAX * sizeof *marks);
    int number = 1;
    for (char *at = strchr(own, '\n'), *line; at; number++) {
        line = at + 1;
        if ((at = strchr(line, '\n'))) *at = '\0';
        size_t length = strlen(line);
        if (length && line[length - 1] == '\r') line[length - 1] = '\0';
        utf8_clean(line);
        if (!read_line(line, turns, &about, answer, marks))
            return wrong_line(err, number + 1);
        if (about >= 0 && about != play)
            return error_set(err, "this answer is about another conversation");
    }
    if (about < 0) return wrong_line(err, 2);
    if (!answer->count)
        return error_set(err, "no line was marked in this answer");
    answer->marks = marks;
    return true;
}

/* ---- beside the meter ---- */

/* The largest change among all customers: a colleague gives one mark for a
 * turn, however many customers heard it. */
int colleague_meter(const Debrief *debrief, int turn) {
    int change = 0;
    for (int i = 0; i < debrief->customer_count; i++) {
        const DebriefMood *mood = &debrief->turns[turn].moods[i];
        int moved = mood->after - mood->before;
        if (abs(moved) > abs(change)) change = moved;
    }
    int step = abs(change) >= STEP_LARGE ? 2 : abs(change) >= STEP_SMALL;
    return change < 0 ? -step : step;
}

static int by_distance(const void *a, const void *b) {
    const ColleagueRow *one = a, *other = b;
    if (one->apart != other->apart) return other->apart - one->apart;
    return one->turn - other->turn;
}

void colleague_compare(const Debrief *debrief, const ColleagueMark *marks,
                       int count, ColleagueRow *rows) {
    for (int i = 0; i < count; i++) {
        int meter = colleague_meter(debrief, marks[i].turn);
        rows[i] = (ColleagueRow){ marks[i].turn, marks[i].mark, meter,
                                  marks[i].words, abs(marks[i].mark - meter) };
    }
    qsort(rows, (size_t)count, sizeof *rows, by_distance);
}

/* SPDX-License-Identifier: MIT
 * The sums as a table in plain text. */
#include "report/writers.h"

#include "core/story/labels.h"
#include "core/words/say.h"
#include "report/words.h"

enum { NAME_COLUMNS_MIN = 12, NAME_COLUMNS_MAX = 36 };

static int wider(int wide, const char *name) {
    int columns = utf8_columns(name);
    if (columns > NAME_COLUMNS_MAX) columns = NAME_COLUMNS_MAX;
    return columns > wide ? columns : wide;
}

static void put_name(Text *out, const char *name, int wide) {
    text_format(out, "  %-*s", utf8_field(name, wide), name);
}

/* Headings as wide as they need to be, two spaces before each. */
static void put_number(Text *out, const char *heading, int number) {
    int wide = utf8_columns(heading);
    text_format(out, "  %*d", wide > 3 ? wide : 3, number);
}

static void put_heading(Text *out, const char *heading) {
    text_format(out, "  %*s", utf8_field(heading, 3), heading);
}

static void put_outcomes(Text *out, const int outcomes[OUTCOMES]) {
    for (int i = 0; i < OUTCOMES; i++)
        if (outcomes)
            put_number(out, outcome_word((Outcome)i), outcomes[i]);
        else
            put_heading(out, outcome_word((Outcome)i));
}

static void put_levels(Text *out, const Sums *sums, Arena *arena) {
    int wide = NAME_COLUMNS_MIN;
    const char *words[WORDS_MAX];
    for (int i = 0; i < sums->level_count; i++)
        wide = wider(wide, sums->levels[i].title);
    text_format(out, "\n%s\n", say("Levels"));
    put_name(out, "", wide);
    put_heading(out, say("people"));
    put_heading(out, say("talks"));
    put_outcomes(out, NULL);
    put_heading(out, say("unfinished"));
    text_add(out, "\n");
    for (int i = 0; i < sums->level_count; i++) {
        const SumsLevel *level = &sums->levels[i];
        put_name(out, level->title, wide);
        put_number(out, say("people"), level->people);
        put_number(out, say("talks"), level->talks);
        put_outcomes(out, level->outcomes);
        put_number(out, say("unfinished"), level->open);
        text_add(out, "\n");
        words_of_level(level, words, arena);
        for (int w = 0; words[w]; w++)
            text_format(out, "      %s\n", words[w]);
    }
}

static void put_habits(Text *out, const Sums *sums) {
    int wide = NAME_COLUMNS_MIN;
    for (int i = 0; i < sums->habit_count; i++)
        wide = wider(wide, words_of_habit(sums->habits[i].habit));
    text_format(out, "\n%s\n", say("Habits that cost most"));
    put_name(out, "", wide);
    put_heading(out, say("talks"));
    put_heading(out, say("people"));
    put_heading(out, say("points a talk"));
    text_add(out, "\n");
    for (int i = 0; i < sums->habit_count; i++) {
        const SumsHabit *habit = &sums->habits[i];
        const char *points = say("points a talk");
        put_name(out, words_of_habit(habit->habit), wide);
        put_number(out, say("talks"), habit->times);
        put_number(out, say("people"), habit->people);
        text_format(out, "  %*.1f\n", utf8_columns(points), habit->cost);
    }
}

static void put_person(Text *out, const SumsPerson *person, int wide,
                       Arena *arena) {
    put_name(out, words_of_person(person, arena), wide);
    put_number(out, say("talks"), person->talks);
    put_number(out, say("levels"), person->levels);
    put_outcomes(out, person->outcomes);
    put_number(out, say("unfinished"), person->open);
    text_add(out, "\n");
    const char *again = words_of_person_again(person, arena);
    const char *fading = words_of_fading(person, arena);
    if (person->habit != HABIT_NONE) {
        text_format(out, "      %s (%d)", words_of_habit(person->habit),
                    person->habit_times);
        if (fading) text_format(out, ": %s", fading);
        text_add(out, "\n");
    }
    if (again) text_format(out, "      %s\n", again);
}

static void put_people(Text *out, const Sums *sums, Arena *arena) {
    int wide = NAME_COLUMNS_MIN;
    for (int i = 0; i < sums->person_count; i++)
        wide = wider(wide, words_of_person(&sums->persons[i], arena));
    text_format(out, "\n%s\n", say("People"));
    put_name(out, "", wide);
    put_heading(out, say("talks"));
    put_heading(out, say("levels"));
    put_outcomes(out, NULL);
    put_heading(out, say("unfinished"));
    text_add(out, "\n");
    for (int i = 0; i < sums->person_count; i++)
        put_person(out, &sums->persons[i], wide, arena);
}

void sums_table(Text *out, const Sums *sums) {
    Arena *arena = arena_new();
    const char *again = words_of_again(sums, arena);
    const char *hidden = words_of_hidden(sums, arena);
    const char *tries = words_of_tries(sums, arena);
    const char *words[SHORT_MAX];
    text_format(out, "%s\n", words_of_all(sums, arena));
    if (tries) text_format(out, "%s\n", tries);
    if (again) text_format(out, "%s\n", again);
    text_format(out, "%s\n", words_of_people(sums));
    if (hidden) text_format(out, "%s\n", hidden);
    words_in_short(sums, words, arena);
    if (words[0]) text_format(out, "\n%s\n", say("In short"));
    for (int i = 0; words[i]; i++)
        text_format(out, "  %s\n", words[i]);
    if (sums->level_count) put_levels(out, sums, arena);
    if (sums->habit_count) put_habits(out, sums);
    if (sums->person_count) put_people(out, sums, arena);
    arena_free(arena);
}

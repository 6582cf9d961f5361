/* SPDX-License-Identifier: MIT
 * The sums as JSON: what the table tells, for programs. */
#include "report/writers.h"

#include "report/words.h"

#include <jansson.h>
#include <stdlib.h>

enum { DIGITS = 6 };

static void set(json_t *object, const char *name, int number) {
    json_object_set_new(object, name, json_integer(number));
}

static void set_text(json_t *object, const char *name, const char *text) {
    json_object_set_new(object, name,
                        text && *text ? json_string(text) : json_null());
}

static json_t *outcomes_json(const int outcomes[OUTCOMES]) {
    json_t *object = json_object();
    for (int i = 0; i < OUTCOMES; i++)
        set(object, outcome_name((Outcome)i), outcomes[i]);
    return object;
}

static json_t *again_json(const SumsAgain *again) {
    json_t *object = json_object();
    set(object, "times", again->people);
    set(object, "first_kept", again->first_kept);
    set(object, "again_kept", again->again_kept);
    set(object, "better", again->better);
    set(object, "worse", again->worse);
    return object;
}

static json_t *spots_json(const SumsSpot *spots, int count) {
    json_t *list = json_array();
    for (int i = 0; i < count; i++) {
        json_t *spot = json_object();
        set(spot, "turn", spots[i].turn);
        set_text(spot, "beat", spots[i].beat);
        set_text(spot, "reply", spots[i].reply);
        set_text(spot, "text", spots[i].text);
        set(spot, "talks", spots[i].times);
        set(spot, "lost", spots[i].lost);
        set(spot, "people", spots[i].people);
        json_array_append_new(list, spot);
    }
    return list;
}

static json_t *level_json(const SumsLevel *level) {
    json_t *object = json_object();
    set_text(object, "level", level->id);
    set_text(object, "title", level->title);
    set(object, "people", level->people);
    set(object, "talks", level->talks);
    set(object, "unfinished", level->open);
    json_object_set_new(object, "outcomes", outcomes_json(level->outcomes));
    set(object, "first_talks", level->firsts);
    set(object, "first_talks_kept", level->firsts_kept);
    json_object_set_new(object, "again", again_json(&level->again));
    set_text(object, "habit",
             level->habit == HABIT_NONE ? NULL : habit_name(level->habit));
    json_object_set_new(object, "lost_at",
                        spots_json(level->lost, level->lost_count));
    json_object_set_new(object, "costliest",
                        spots_json(level->costly, level->costly_count));
    json_object_set_new(object, "everybody_wins_at_once",
                        json_boolean(level->easy));
    return object;
}

static json_t *person_json(const SumsPerson *person, Arena *arena) {
    json_t *object = json_object();
    set_text(object, "person", words_of_person(person, arena));
    set(object, "talks", person->talks);
    set(object, "unfinished", person->open);
    set(object, "levels", person->levels);
    json_object_set_new(object, "outcomes", outcomes_json(person->outcomes));
    json_object_set_new(object, "again", again_json(&person->again));
    set_text(object, "habit",
             person->habit == HABIT_NONE ? NULL : habit_name(person->habit));
    set(object, "habit_talks", person->habit_times);
    if (person->early_of) {
        set(object, "habit_in_first_five", person->early);
        set(object, "habit_in_last_five", person->late);
    }
    set_text(object, "last", words_of_day(person->last, arena));
    return object;
}

static json_t *habit_json(const SumsHabit *habit) {
    json_t *object = json_object();
    set_text(object, "habit", habit_name(habit->habit));
    set(object, "talks", habit->times);
    set(object, "people", habit->people);
    json_object_set_new(object, "points_a_talk", json_real(habit->cost));
    return object;
}

static void add_whole(json_t *whole, const Sums *sums, Arena *arena) {
    static const char *const whos[] = { "pseudonyms", "names", "anonymous" };
    set_text(whole, "who", whos[sums->who]);
    set(whole, "people", sums->people);
    set(whole, "talks", sums->talks);
    set(whole, "unfinished", sums->open);
    set(whole, "tries", sums->tries);
    set_text(whole, "from", words_of_day(sums->first, arena));
    set_text(whole, "to", words_of_day(sums->last, arena));
    json_object_set_new(whole, "outcomes", outcomes_json(sums->outcomes));
    json_object_set_new(whole, "again", again_json(&sums->again));
    set(whole, "levels_left_out", sums->levels_hidden);
    set(whole, "habits_left_out", sums->habits_hidden);
}

void sums_json(Text *out, const Sums *sums) {
    Arena *arena = arena_new();
    json_t *whole = json_object(), *levels = json_array();
    json_t *habits = json_array(), *persons = json_array();
    add_whole(whole, sums, arena);
    for (int i = 0; i < sums->level_count; i++)
        json_array_append_new(levels, level_json(&sums->levels[i]));
    for (int i = 0; i < sums->habit_count; i++)
        json_array_append_new(habits, habit_json(&sums->habits[i]));
    for (int i = 0; i < sums->person_count; i++)
        json_array_append_new(persons, person_json(&sums->persons[i], arena));
    json_object_set_new(whole, "by_level", levels);
    json_object_set_new(whole, "by_habit", habits);
    json_object_set_new(whole, "by_person", persons);
    char *text =
        json_dumps(whole, JSON_INDENT(2) | JSON_REAL_PRECISION(DIGITS));
    text_format(out, "%s\n", text);
    free(text);
    json_decref(whole);
    arena_free(arena);
}

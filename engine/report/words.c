/* SPDX-License-Identifier: MIT
 * Sums in sentences. */
#include "report/words.h"

#include "core/base/text.h"
#include "core/words/say.h"
#include "platform/clock.h"

enum { DAY = 16 };

static const char *const habits[HABITS] = {
    [HABIT_NONE] = SAY("none"),
    [HABIT_ACCUSING] = SAY("accusing"),
    [HABIT_YOU] = SAY("sentences that begin with \"You\""),
    [HABIT_RULES] = SAY("hiding behind rules"),
    [HABIT_TALKING_DOWN] = SAY("talking down"),
    [HABIT_SOLVING_FIRST] = SAY("solving before they feel heard"),
    [HABIT_SORRY_AGAIN] = SAY("sorry, again and again"),
    [HABIT_THINKING_WORST] = SAY("thinking the worst of them"),
    [HABIT_LEAVING_OUT] = SAY("leaving one of two out"),
    [HABIT_NOT_ASKING] = SAY("not asking what was hinted at"),
    [HABIT_PROMISING] = SAY("promises that cannot be kept"),
};

const char *words_of_habit(Habit habit) {
    return say(habits[habit]);
}

const char *words_of_day(long long when, Arena *arena) {
    char day[DAY] = "";
    if (when) clock_local_at(when, day, sizeof day, "%Y-%m-%d");
    return arena_text(arena, day);
}

const char *words_of_all(const Sums *sums, Arena *arena) {
    const char *people = arena_format(
        arena, say_count(sums->people, "%d person", "%d people"), sums->people);
    const char *talks = arena_format(
        arena, say_count(sums->talks, "%d finished talk", "%d finished talks"),
        sums->talks);
    const char *open = arena_format(
        arena, say_count(sums->open, "%d not finished", "%d not finished"),
        sums->open);
    if (!sums->talks) return arena_format(arena, "%s, %s", people, open);
    return arena_format(arena, say("%s, %s, %s; from %s to %s"), people, talks,
                        open, words_of_day(sums->first, arena),
                        words_of_day(sums->last, arena));
}

const char *words_of_people(const Sums *sums) {
    switch (sums->who) {
    case SUMS_NAMES:
        return say("With people's names: keep it where only those read it who "
                   "may.");
    case SUMS_ANONYMOUS:
        return say("Anonymous: nothing is told of fewer than five people.");
    case SUMS_PSEUDONYMS:
        break;
    }
    return say("Eight letters and figures stand for a person; they are the "
               "same in every report.");
}

const char *words_of_hidden(const Sums *sums, Arena *arena) {
    const char *levels = NULL;
    if (sums->persons_hidden && sums->people)
        levels = say("There are fewer than five people: they are not listed.");
    if (!sums->levels_hidden) return levels;
    const char *hidden = arena_format(
        arena,
        say_count(sums->levels_hidden,
                  "%d level that fewer than five people finished is left out.",
                  "%d levels that fewer than five people finished are left "
                  "out."),
        sums->levels_hidden);
    return levels ? say_both(arena, levels, hidden) : hidden;
}

const char *words_of_person(const SumsPerson *person, Arena *arena) {
    return person->number
               ? arena_format(arena, say("Person %d"), person->number)
               : person->name;
}

const char *words_of_tries(const Sums *sums, Arena *arena) {
    if (!sums->tries) return NULL;
    return arena_format(
        arena,
        say_count(sums->tries,
                  "%d time somebody went back to a turn of a finished talk and "
                  "tried it again. That talk is counted as it went first.",
                  "%d times somebody went back to a turn of a finished talk "
                  "and tried it again. Those talks are counted as they went "
                  "first."),
        sums->tries);
}

/* `format` with all the numbers of a comparison. */
static const char *compared(const SumsAgain *again, const char *format,
                            Arena *arena) {
    return arena_format(arena, format, again->people, again->first_kept,
                        again->again_kept, again->better, again->worse);
}

const char *words_of_again(const Sums *sums, Arena *arena) {
    const SumsAgain *again = &sums->again;
    if (!again->people) return NULL;
    return compared(
        again,
        say_count(again->people,
                  "%d time somebody played a level a second time. Customer "
                  "kept: %d the first time, %d the second. Better: %d, worse: "
                  "%d.",
                  "%d times somebody played a level a second time. Customer "
                  "kept: %d the first time, %d the second. Better: %d, worse: "
                  "%d."),
        arena);
}

const char *words_of_person_again(const SumsPerson *person, Arena *arena) {
    const SumsAgain *again = &person->again;
    if (!again->people) return NULL;
    return compared(
        again,
        say_count(again->people,
                  "%d level played a second time. Customer kept: %d the first "
                  "time, %d the second. Better: %d, worse: %d.",
                  "%d levels played a second time. Customer kept: %d the first "
                  "time, %d the second. Better: %d, worse: %d."),
        arena);
}

static const char *level_again(const SumsLevel *level, Arena *arena) {
    const SumsAgain *again = &level->again;
    if (!again->people) return NULL;
    return compared(
        again,
        say_count(again->people,
                  "%d person played it a second time. Customer kept: %d the "
                  "first time, %d the second. Better: %d, worse: %d.",
                  "%d people played it a second time. Customer kept: %d the "
                  "first time, %d the second. Better: %d, worse: %d."),
        arena);
}

const char *words_of_fading(const SumsPerson *person, Arena *arena) {
    if (!person->early_of) return NULL;
    return arena_format(
        arena, say("in %d of the first %d talks, %d of the last %d"),
        person->early, person->early_of, person->late, person->late_of);
}

static const char *lost_there(const SumsLevel *level, const SumsSpot *spot,
                              Arena *arena) {
    int lost = level->outcomes[OUTCOME_LOST];
    return arena_format(
        arena,
        say_count(lost, "Lost at turn %d, by \"%s\": %d of %d lost talk.",
                  "Lost at turn %d, by \"%s\": %d of %d lost talks."),
        spot->turn, spot->text, spot->lost, lost);
}

void words_of_level(const SumsLevel *level, const char *out[WORDS_MAX],
                    Arena *arena) {
    int count = 0;
    for (int i = 0; i < level->lost_count; i++)
        out[count++] = lost_there(level, &level->lost[i], arena);
    if (level->costly_count)
        out[count++] = arena_format(
            arena,
            say_count(level->talks,
                      "The costliest reply most often: \"%s\", in %d of %d "
                      "talk.",
                      "The costliest reply most often: \"%s\", in %d of %d "
                      "talks."),
            level->costly[0].text, level->costly[0].times, level->talks);
    if (level->habit != HABIT_NONE)
        out[count++] =
            arena_format(arena, say("The habit most often: %s (%d)."),
                         words_of_habit(level->habit), level->habit_times);
    const char *again = level_again(level, arena);
    if (again) out[count++] = again;
    if (level->easy)
        out[count++] = arena_format(
            arena,
            say("Everybody keeps the customer at once (%d of %d): it may teach "
                "nothing new."),
            level->firsts_kept, level->firsts);
    out[count] = NULL;
}

/* ---- in short ---- */

static const SumsLevel *most_lost(const Sums *sums) {
    const SumsLevel *most = NULL;
    for (int i = 0; i < sums->level_count; i++) {
        const SumsLevel *level = &sums->levels[i];
        int lost = level->outcomes[OUTCOME_LOST];
        if (lost && (!most || lost > most->outcomes[OUTCOME_LOST]))
            most = level;
    }
    return most;
}

static const char *where_lost(const SumsLevel *level, Arena *arena) {
    return arena_format(
        arena,
        say_count(level->talks,
                  "Most customers are lost on \"%s\": in %d of %d talk there.",
                  "Most customers are lost on \"%s\": in %d of %d talks "
                  "there."),
        level->title, level->outcomes[OUTCOME_LOST], level->talks);
}

static const char *how_lost(const SumsSpot *spot, Arena *arena) {
    return arena_format(
        arena,
        say_count(spot->lost, "%d of those was decided at turn %d, by \"%s\".",
                  "%d of those were decided at turn %d, by \"%s\"."),
        spot->lost, spot->turn, spot->text);
}

static const char *which_habit(const Sums *sums, Arena *arena) {
    const SumsHabit *habit = &sums->habits[0];
    return arena_format(
        arena,
        say_count(sums->talks,
                  "The habit that costs most often is %s: in %d of %d talk.",
                  "The habit that costs most often is %s: in %d of %d talks."),
        words_of_habit(habit->habit), habit->times, sums->talks);
}

/* NULL: there is no level that everybody wins at once. */
static const char *which_easy(const Sums *sums, Arena *arena) {
    Text titles = { 0 };
    const char *words = NULL;
    for (int i = 0; i < sums->level_count; i++)
        if (sums->levels[i].easy)
            text_format(&titles, "%s\"%s\"", titles.size ? ", " : "",
                        sums->levels[i].title);
    if (titles.size)
        words = arena_format(arena,
                             say("Everybody keeps the customer at the first "
                                 "try: %s. That may teach nothing new."),
                             text_get(&titles));
    text_free(&titles);
    return words;
}

void words_in_short(const Sums *sums, const char *out[SHORT_MAX],
                    Arena *arena) {
    int count = 0;
    const SumsLevel *level = most_lost(sums);
    const char *easy = which_easy(sums, arena);
    if (level) out[count++] = where_lost(level, arena);
    if (level && level->lost_count)
        out[count++] = how_lost(&level->lost[0], arena);
    if (sums->habit_count) out[count++] = which_habit(sums, arena);
    if (easy) out[count++] = easy;
    out[count] = NULL;
}

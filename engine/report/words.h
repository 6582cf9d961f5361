/* SPDX-License-Identifier: MIT
 * words.h -- the sentences that the table and the page have in common.
 *
 * Layer:  report (core, platform).
 * Owns:   texts live in the arena handed in, or until the next say_use.
 * Errors: none. Words are in the language in use (say.h). */
#ifndef THAW_REPORT_WORDS_H
#define THAW_REPORT_WORDS_H

#include "report/sums.h"

/* "6 people, 14 talks, 2026-11-01 to 2026-11-28" */
const char *words_of_all(const Sums *sums, Arena *arena);
/* Who is behind the numbers, and what is left out for their sake. */
const char *words_of_people(const Sums *sums);
/* How many groups are too small to be told of; NULL: none. */
const char *words_of_hidden(const Sums *sums, Arena *arena);
/* A habit, as a heading. */
const char *words_of_habit(Habit habit);
const char *words_of_person(const SumsPerson *person, Arena *arena);
/* "2026-11-28"; "" for 0 */
const char *words_of_day(long long when, Arena *arena);
/* How second talks on the same level compare with first ones: of everybody, of
 * a person. NULL: nobody played a level twice. */
const char *words_of_again(const Sums *sums, Arena *arena);
const char *words_of_person_again(const SumsPerson *person, Arena *arena);
/* How often turns of a talk were tried again; NULL: never. */
const char *words_of_tries(const Sums *sums, Arena *arena);
/* Whether the habit fades; NULL: there are too few talks to tell. */
const char *words_of_fading(const SumsPerson *person, Arena *arena);

/* What stands out in all of it, for who reads no further; NULL ends the
 * sentences. */
enum { SHORT_MAX = 5 };
void words_in_short(const Sums *sums, const char *out[SHORT_MAX], Arena *arena);

/* What is to be said of a level, sentence by sentence; NULL ends them. */
enum { WORDS_MAX = 2 * SUMS_SPOTS + 4 };
void words_of_level(const SumsLevel *level, const char *out[WORDS_MAX],
                    Arena *arena);

#endif

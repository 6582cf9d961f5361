/* SPDX-License-Identifier: MIT
 * habits.h -- the one habit and the one strength that a talk showed, in words.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing.
 * Errors: none. Sentences are in the language in use (say.h). */
#ifndef THAW_CORE_STUDY_HABITS_H
#define THAW_CORE_STUDY_HABITS_H

#include "core/play/session.h"
#include "core/study/usual.h"

/* A whole talk, counted. */
Conduct habits_of(const Session *session);

/* The habit that stands out: it cost at least three points beyond what chance
 * pays for it, in two turns or more, and more than chance usually strays here;
 * HABIT_NONE: none. `*cost` (may be NULL): those tenths beyond. */
Habit habits_worst(const Conduct *conduct, const Usual *usual, int *cost);
/* The same, but HABIT_NONE for a talk that ended as well as the level can
 * without a threat: there is nothing to improve. */
Habit habits_told(const Conduct *conduct, const Usual *usual,
                  const Session *session, int *cost);
/* Whether it ended as well as the level can, without a threat on the way. */
bool habits_at_best(const Session *session);
/* The strength that won most beyond chance. Every talk has one. */
Strength habits_best(const Conduct *conduct, const Usual *usual);

/* Names for JSON and for the store: "accusing", "none" … Names that older
 * versions stored are understood too; HABIT_NONE for any other. */
const char *habit_name(Habit habit);
Habit habit_named(const char *name);
const char *habit_text(Habit habit); /* a sentence; NULL for none */
const char *habit_step(Habit habit); /* one thing to try */

const char *strength_name(Strength strength);  /* "hearing" … */
int strength_named(const char *name);          /* NONE: no such strength */
const char *strength_words(Strength strength); /* a sentence */
/* A sentence; a plainer one when the talk, which is `finished` or goes on,
 * showed nothing of that strength. */
const char *strength_text(Strength strength, const Conduct *conduct,
                          bool finished);

#endif

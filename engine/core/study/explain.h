/* SPDX-License-Identifier: MIT
 * explain.h -- the account of a mood in words, and of its end.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   texts returned live in the arena handed in, or until the next
 *         say_use: whoever keeps them copies them.
 * Errors: none. */
#ifndef THAW_CORE_STUDY_EXPLAIN_H
#define THAW_CORE_STUDY_EXPLAIN_H

#include "core/base/mem.h"
#include "core/play/mood.h"
#include "core/story/labels.h"
#include "core/story/story.h"

/* A stable short name of the term: a tone's name, "wording", "drift" … */
const char *explain_term(const Story *story, const MoodTerm *term);
/* The same, as people read it. */
const char *explain_word(const Story *story, const MoodTerm *term);
/* Why the term came to its points, without the points themselves. */
const char *explain_why(const Story *story, const Customer *customer,
                        const Reply *reply, const MoodTerm *term, Arena *arena);
/* How she feels at the end, in one sentence. */
const char *explain_feeling(const Customer *customer, int start, int end,
                            Arena *arena);
/* Would she come back, in one sentence. */
const char *explain_return(const Customer *customer, Outcome outcome,
                           Arena *arena);
/* An amount as people write it: "£1,200". */
const char *explain_sum(const char *currency, int amount, Arena *arena);
/* What the ending kept of the sale, and of what she buys in a year. */
const char *explain_sale(const Stake *stake, int kept, Arena *arena);
const char *explain_yearly(const Stake *stake, int kept, bool in_doubt,
                           Arena *arena);

#endif

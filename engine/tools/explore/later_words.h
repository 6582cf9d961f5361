/* SPDX-License-Identifier: MIT
 * later_words.h -- how later meetings can end, in words and tables.
 *
 * Layer:  tools (core).
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_TOOLS_EXPLORE_LATER_WORDS_H
#define THAW_TOOLS_EXPLORE_LATER_WORDS_H

#include "tools/explore/later.h"

/* Which meeting the whole report is of, when there are several. */
void later_meeting(const Survey *survey, const Later *later);
/* A column for each ending of the meeting before. later: may be NULL. */
void later_words(const Story *story, const Later *later);

#endif

/* SPDX-License-Identifier: MIT
 * words.h -- what thaw explore found, in words and tables.
 *
 * Layer:  tools (core).
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_TOOLS_EXPLORE_WORDS_H
#define THAW_TOOLS_EXPLORE_WORDS_H

#include "tools/explore/later.h"

/* On the standard output. later: NULL when there is no later meeting. */
void explore_words(const Survey *survey, const Later *later);

#endif

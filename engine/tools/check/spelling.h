/* SPDX-License-Identifier: MIT
 * spelling.h -- thaw check --spell: words that no dictionary has.
 *
 * Layer:  tools (core, app, spell).
 * Owns:   nothing.
 * Errors: bool + Error: there is no dictionary of the level's language. */
#ifndef THAW_TOOLS_CHECK_SPELLING_H
#define THAW_TOOLS_CHECK_SPELLING_H

#include "core/story/findings.h"
#include "core/story/story.h"
#include "core/words/error.h"

/* Findings for the level's texts and for the translations beside it, as far as
 * there are dictionaries. Not looked up: names of customers and places, a word
 * that is written with a capital within a sentence, and the words in a file
 * beside the level that is called as it is but ends in ".words". False: the
 * level's own language has no dictionary. */
bool spelling_check(const Story *story, Findings *findings, Error *err);

#endif

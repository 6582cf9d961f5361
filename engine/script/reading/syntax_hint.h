/* SPDX-License-Identifier: MIT
 * syntax_hint.h -- what a trainer probably meant where Lua cannot read on.
 *
 * Layer:  script (core; no Lua here).
 * Owns:   nothing.
 * Errors: none; without a likely cause there is no hint.
 *
 * Lua says what it came upon ("unexpected symbol near '<\226>'"), not what to
 * do about it. The mistakes of people who do not program are few: a comma, a
 * brace, a quotation mark out of a word processor. Each is one row. */
#ifndef THAW_SCRIPT_READING_SYNTAX_HINT_H
#define THAW_SCRIPT_READING_SYNTAX_HINT_H

#include "core/story/findings.h"

/* `said` as Lua put it; the text is the file's. Puts a hint on the finding
 * added last, if there is a likely one. */
void syntax_hint(Findings *findings, const char *said, int line,
                 const char *text, size_t size);

#endif

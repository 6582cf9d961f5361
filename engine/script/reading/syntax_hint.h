/* SPDX-License-Identifier: MIT
 * syntax_hint.h -- hints at the likely cause of a Lua syntax error.
 *
 * Layer:  script (core; no Lua here).
 * Owns:   nothing.
 * Errors: none; without a likely cause there is no hint.
 *
 * Lua's message ("unexpected symbol near '<\226>'") does not say what to do.
 * People who do not program make only a few kinds of mistakes: a missing comma
 * or brace, a quotation mark from a word processor. Each is one rule. */
#ifndef THAW_SCRIPT_READING_SYNTAX_HINT_H
#define THAW_SCRIPT_READING_SYNTAX_HINT_H

#include "core/story/findings.h"

/* `said`: Lua's message; `text`: the file's. Puts a hint on the finding added
 * last, if a rule matches. */
void syntax_hint(Findings *findings, const char *said, int line,
                 const char *text, size_t size);
/* Puts the character itself in place of '<\226>', Lua's word for it, in
 * `message`; `said` and the rest as above. */
void syntax_show_character(char *message, size_t room, const char *said,
                           int line, const char *text, size_t size);

#endif

/* SPDX-License-Identifier: MIT
 * syntax_trouble.h -- one place that Lua cannot read, for the rules that find
 *                     out what was meant: syntax_hint.c and syntax_signs.c.
 *
 * Layer:  script (core; no Lua here).
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_SCRIPT_READING_SYNTAX_TROUBLE_H
#define THAW_SCRIPT_READING_SYNTAX_TROUBLE_H

#include "core/story/findings.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

enum { NEAR_BYTES_MAX = 80, LINE_BYTES_MAX = 1024 };

typedef struct Trouble {
    Findings *findings;
    const char *said;          /* by Lua */
    char near[NEAR_BYTES_MAX]; /* the token in the message, unquoted */
    char here[LINE_BYTES_MAX]; /* the line of the error */
    int opened;                /* line of a bracket still open, or 0 */
    int before;                /* the last line before it that is not empty */
    bool in_function;          /* the line is inside a function */
} Trouble;

static inline bool begins(const char *text, const char *head) {
    return strncmp(text, head, strlen(head)) == 0;
}

static inline bool is_name(char c) {
    return isalnum((unsigned char)c) || c == '_';
}

/* syntax_signs.c: signs that Lua does not know. True: the hint is given. */
bool syntax_curly_quotes(const Trouble *trouble);
bool syntax_foreign_character(const Trouble *trouble);

#endif

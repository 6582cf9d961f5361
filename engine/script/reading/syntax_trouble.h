/* SPDX-License-Identifier: MIT
 * syntax_trouble.h -- one place that Lua cannot read, for the rules that find
 *                     out what was meant: syntax_hint.c, syntax_heads.c,
 *                     syntax_pasted.c and syntax_signs.c.
 *
 * Layer:  script (core; no Lua here).
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_SCRIPT_READING_SYNTAX_TROUBLE_H
#define THAW_SCRIPT_READING_SYNTAX_TROUBLE_H

#include "core/story/findings.h"
#include "script/reading/lexer.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

enum { NEAR_BYTES_MAX = 80, LINE_BYTES_MAX = 1024, TOKENS_KEPT = 48 };

typedef struct Trouble {
    Findings *findings;
    const char *said;          /* by Lua */
    char near[NEAR_BYTES_MAX]; /* the token in the message, unquoted */
    char here[LINE_BYTES_MAX]; /* the line of the error */
    int line;                  /* its number */
    int opened;                /* line of a bracket still open, or 0 */
    int before;                /* the last line before it that is not empty */
    bool in_function;          /* the line is inside a function */
    /* What Lua had read: tokens[token_count - 1] is the one in `near`. 0: it
     * was not found in the line. */
    Token tokens[TOKENS_KEPT];
    int token_count;
    int brace; /* line of the innermost { that is open there, or 0 */
} Trouble;

static inline bool begins(const char *text, const char *head) {
    return strncmp(text, head, strlen(head)) == 0;
}

static inline bool is_name(char c) {
    return isalnum((unsigned char)c) || c == '_';
}

static inline const char *after_space(const char *text) {
    return text + strspn(text, " \t");
}

/* The token `back` before the one in `near`, which is 0; TOKEN_END: none. */
static inline const Token *trouble_token(const Trouble *trouble, int back) {
    static const Token none;
    int at = trouble->token_count - 1 - back;
    return at >= 0 ? &trouble->tokens[at] : &none;
}

static inline bool token_sign(const Token *token, char sign) {
    return token->kind == TOKEN_OTHER && token->size == 1 &&
           *token->from == sign;
}

/* Fills in all but the findings. `said`: Lua's message about the text. */
void trouble_read(Trouble *trouble, const char *said, int line,
                  const char *text, size_t size);

/* True: the rule matches, and has given its hint. */
typedef bool TroubleRule(const Trouble *trouble);

/* syntax_signs.c: signs that Lua does not know. */
TroubleRule syntax_curly_quotes, syntax_foreign_character;
/* syntax_pasted.c: what was pasted along with a level. */
TroubleRule syntax_pasted_mark, syntax_money;
/* syntax_heads.c: how a kind, its name and its fields are written. */
TroubleRule syntax_kind_given, syntax_point_missing, syntax_head_of_kind,
    syntax_colon_after_name, syntax_sign_after_name, syntax_brace_missing,
    syntax_space_in_name, syntax_field_without_equals, syntax_value_missing,
    syntax_arrow, syntax_local_in_quotes, syntax_speaker, syntax_two_equals;

#endif

/* SPDX-License-Identifier: MIT
 * lexer.h -- splits a Lua text into tokens with their lines.
 *
 * Layer:  script (core; no Lua here).
 * Owns:   nothing; tokens point into the text.
 * Errors: none; every text can be split. */
#ifndef THAW_SCRIPT_READING_LEXER_H
#define THAW_SCRIPT_READING_LEXER_H

#include <stdbool.h>
#include <stddef.h>

typedef enum { TOKEN_END, TOKEN_NAME, TOKEN_TEXT, TOKEN_OTHER } TokenKind;

typedef struct Token {
    TokenKind kind;
    char mark;        /* TOKEN_OTHER: its character; '0' for numbers, and
                         'e' for == and the like */
    const char *from; /* TOKEN_TEXT: without the quotes */
    size_t size;
    int line;
} Token;

typedef struct Lexer {
    const char *at, *end;
    int line;
} Lexer;

Lexer lexer_on(const char *text, size_t size);
Token lexer_next(Lexer *lexer);
bool token_is(const Token *token, const char *word); /* a name */
/* Whether the name `word` occurs outside of strings and comments. */
bool lexer_has_word(const char *text, size_t size, const char *word);
/* Whether it occurs there before a text, a ( or a {: encounter "…". */
bool lexer_has_call(const char *text, size_t size, const char *word);

#endif

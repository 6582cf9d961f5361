/* SPDX-License-Identifier: MIT
 * Reads what stands at the place that Lua could not read, and before it. See
 * syntax_trouble.h. */
#include "script/reading/syntax_trouble.h"

#include <stdio.h>
#include <stdlib.h>

static void read_near(Trouble *trouble) {
    const char *at = NULL;
    for (const char *look = trouble->said; (look = strstr(look, "near "));)
        at = look += 5;
    if (!at) return;
    size_t size = strlen(at);
    bool quoted = size > 2 && *at == '\'' && at[size - 1] == '\'';
    snprintf(trouble->near, sizeof trouble->near, "%.*s",
             (int)(quoted ? size - 2 : size), quoted ? at + 1 : at);
}

static void read_line(Trouble *trouble, int line, const char *text,
                      size_t size) {
    const char *end = text + size;
    for (; line > 1 && text; line--) {
        const char *next = memchr(text, '\n', (size_t)(end - text));
        text = next ? next + 1 : NULL;
    }
    if (!text) return;
    const char *stop = memchr(text, '\n', (size_t)(end - text));
    size_t long_as = (size_t)((stop ? stop : end) - text);
    if (long_as >= sizeof trouble->here) long_as = sizeof trouble->here - 1;
    memcpy(trouble->here, text, long_as);
}

static void read_opened(Trouble *trouble) {
    const char *at = strstr(trouble->said, "at line ");
    if (at) trouble->opened = atoi(at + strlen("at line "));
}

/* The last line before `line` that has more than a comment. */
static int line_before(int line, const char *text, size_t size) {
    Lexer lexer = lexer_on(text, size);
    int before = 0;
    for (;;) {
        Token token = lexer_next(&lexer);
        if (token.kind == TOKEN_END || token.line >= line) return before;
        before = lexer.line;
    }
}

/* Whether the line is inside a function: counts words that open a block and
 * `end`s up to the end of the line. */
static bool inside_function(int line, const char *text, size_t size) {
    static const char *const open[] = { "function", "if", "for", "while" };
    Lexer lexer = lexer_on(text, size);
    int depth = 0;
    for (;;) {
        Token token = lexer_next(&lexer);
        if (token.kind == TOKEN_END || token.line > line) return depth > 0;
        for (size_t i = 0; i < sizeof open / sizeof *open; i++)
            depth += token_is(&token, open[i]);
        if (token_is(&token, "end") && depth > 0) depth--;
    }
}

/* Whether Lua can have meant this token with `near`. */
static bool is_near(const Trouble *trouble, const Token *token) {
    const char *near = trouble->near;
    size_t size = strlen(near);
    if (token->line != trouble->line) return false;
    if (begins(near, "<\\"))
        return (unsigned char)*token->from == atoi(near + 2);
    if (token->kind != TOKEN_TEXT)
        return token->size <= size && !memcmp(near, token->from, token->size) &&
               (token->kind != TOKEN_NAME || token->size == size);
    if (size < 2) return false;
    size_t same = token->size < size - 2 ? token->size : size - 2;
    return (*near == '"' || *near == '\'') &&
           !memcmp(near + 1, token->from, same);
}

/* Whether Lua must stop at `token` when `second` and `before` stand before it:
 * a comma or a brace where a value belongs, a value where none can follow, a
 * second = in one field. */
static bool cannot_follow(const Token *token, const Token *before,
                          const Token *second) {
    static const char *const words[] = { "function", "return", "not", "and",
                                         "or",       "local",  "if",  "then",
                                         "else",     "do",     "in" };
    if (token_sign(token, ',') || token_sign(token, '}'))
        return token_sign(before, '=') || token_sign(before, ',') ||
               token_sign(before, '{');
    if (token_sign(token, '=')) return token_sign(second, '=');
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (token_is(before, words[i])) return false;
    return before->kind == TOKEN_NAME || before->kind == TOKEN_TEXT ||
           before->mark == '0' || token_sign(before, '}') ||
           token_sign(before, ')');
}

/* Keeps the last tokens up to the one that Lua stopped at. `strict`: of several
 * that are alike, the first that cannot be right. */
static bool read_tokens(Trouble *trouble, const char *text, size_t size,
                        bool strict) {
    enum { DEPTH_MAX = 200 };
    int braces[DEPTH_MAX], depth = 0;
    Lexer lexer = lexer_on(text, size);
    trouble->token_count = 0;
    for (;;) {
        Token token = lexer_next(&lexer), before = *trouble_token(trouble, 0);
        Token second = *trouble_token(trouble, 1);
        if (token.kind == TOKEN_END || token.line > trouble->line) break;
        if (trouble->token_count == TOKENS_KEPT)
            memmove(trouble->tokens, trouble->tokens + 1,
                    (size_t)--trouble->token_count * sizeof token);
        trouble->tokens[trouble->token_count++] = token;
        trouble->brace = depth ? braces[depth - 1] : 0;
        if (is_near(trouble, &token) &&
            (!strict || cannot_follow(&token, &before, &second)))
            return true;
        if (token_sign(&token, '{') && depth < DEPTH_MAX)
            braces[depth++] = token.line;
        if (token_sign(&token, '}') && depth) depth--;
    }
    trouble->token_count = 0;
    trouble->brace = 0;
    return false;
}

static void find_token(Trouble *trouble, const char *text, size_t size) {
    if (!read_tokens(trouble, text, size, true))
        read_tokens(trouble, text, size, false);
}

void trouble_read(Trouble *trouble, const char *said, int line,
                  const char *text, size_t size) {
    /* No level is so large: what a heap of bytes was meant to be nobody asks,
     * and reading it four times would use up the time a script has. */
    enum { READ_BYTES_MAX = 1 << 20 };
    if (size > READ_BYTES_MAX) size = READ_BYTES_MAX;
    trouble->said = said;
    trouble->line = line;
    trouble->in_function = inside_function(line, text, size);
    trouble->before = line_before(line, text, size);
    read_near(trouble);
    read_line(trouble, line, text, size);
    read_opened(trouble);
    find_token(trouble, text, size);
}

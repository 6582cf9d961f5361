/* SPDX-License-Identifier: MIT
 * Splits a Lua text into names, strings and signs. Any bytes give tokens, so it
 * works on broken texts too. */
#include "script/reading/lexer.h"

#include <string.h>

Lexer lexer_on(const char *text, size_t size) {
    return (Lexer){ text, text + size, 1 };
}

bool token_is(const Token *token, const char *word) {
    return token->kind == TOKEN_NAME && *token->from == *word &&
           strlen(word) == token->size &&
           memcmp(token->from, word, token->size) == 0;
}

static int peek(const Lexer *lexer, size_t more) {
    return (size_t)(lexer->end - lexer->at) > more
               ? (unsigned char)lexer->at[more]
               : 0;
}

/* Lines end as Lua reads them: \n, \r\n, or \r alone (old Macintoshes). */
static bool ends_line(const Lexer *lexer) {
    return *lexer->at == '\n' || *lexer->at == '\r';
}

static void step(Lexer *lexer) {
    bool alone = *lexer->at == '\r' && peek(lexer, 1) != '\n';
    if (*lexer->at == '\n' || alone) lexer->line++;
    lexer->at++;
}

static bool letter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool digit(int c) {
    return c >= '0' && c <= '9';
}

/* How many = are in a long bracket [==[; -1: this is none. */
static int long_bracket(const Lexer *lexer) {
    int level = 0;
    if (peek(lexer, 0) != '[') return -1;
    while (peek(lexer, 1 + (size_t)level) == '=')
        level++;
    return peek(lexer, 1 + (size_t)level) == '[' ? level : -1;
}

/* Skips a long string; its contents are *from, *size. */
static void pass_long(Lexer *lexer, int level, const char **from,
                      size_t *size) {
    lexer->at += level + 2;
    *from = lexer->at;
    *size = 0;
    for (; lexer->at < lexer->end; step(lexer)) {
        if (*lexer->at != ']') continue;
        size_t same = 0;
        while (peek(lexer, 1 + same) == '=')
            same++;
        if ((int)same != level || peek(lexer, 1 + same) != ']') continue;
        *size = (size_t)(lexer->at - *from);
        lexer->at += level + 2;
        return;
    }
    *size = (size_t)(lexer->end - *from);
}

/* A backslash and what it makes plain; \z takes the white space behind it. */
static void pass_escape(Lexer *lexer) {
    step(lexer);
    if (lexer->at == lexer->end) return;
    bool space = *lexer->at == 'z';
    step(lexer);
    while (space && lexer->at < lexer->end && strchr(" \t\r\n", *lexer->at))
        step(lexer);
}

static void pass_quoted(Lexer *lexer, Token *token) {
    char quote = *lexer->at++;
    token->kind = TOKEN_TEXT;
    token->from = lexer->at;
    while (lexer->at < lexer->end && *lexer->at != quote && !ends_line(lexer)) {
        if (*lexer->at == '\\')
            pass_escape(lexer);
        else
            step(lexer);
    }
    token->size = (size_t)(lexer->at - token->from);
    if (lexer->at < lexer->end && *lexer->at == quote) lexer->at++;
}

static void pass_blank(Lexer *lexer) {
    while (lexer->at < lexer->end) {
        const char *from;
        size_t size;
        if ((unsigned char)*lexer->at <= ' ') {
            step(lexer);
        } else if (peek(lexer, 0) == '-' && peek(lexer, 1) == '-') {
            lexer->at += 2;
            int level = long_bracket(lexer);
            if (level >= 0)
                pass_long(lexer, level, &from, &size);
            else
                while (lexer->at < lexer->end && !ends_line(lexer))
                    lexer->at++;
        } else {
            return;
        }
    }
}

static void pass_word(Lexer *lexer, Token *token) {
    bool number = digit(peek(lexer, 0));
    token->kind = number ? TOKEN_OTHER : TOKEN_NAME;
    token->mark = number ? '0' : 0;
    for (; lexer->at < lexer->end; lexer->at++) {
        char c = *lexer->at;
        if (!letter(c) && !digit(c) && !(number && c == '.')) break;
    }
    token->size = (size_t)(lexer->at - token->from);
}

Token lexer_next(Lexer *lexer) {
    pass_blank(lexer);
    Token token = { TOKEN_OTHER, 0, lexer->at, 1, lexer->line };
    int c = peek(lexer, 0), level = c == '[' ? long_bracket(lexer) : -1;
    if (lexer->at >= lexer->end) {
        token.kind = TOKEN_END;
        token.size = 0;
    } else if (letter(c) || digit(c)) {
        pass_word(lexer, &token);
    } else if (c == '"' || c == '\'') {
        pass_quoted(lexer, &token);
    } else if (level >= 0) {
        token.kind = TOKEN_TEXT;
        pass_long(lexer, level, &token.from, &token.size);
    } else {
        bool pair = strchr("=<>~", c) && peek(lexer, 1) == '=';
        token.mark = pair ? 'e' : (char)c;
        lexer->at += pair ? 2 : 1;
    }
    return token;
}

bool lexer_has_word(const char *text, size_t size, const char *word) {
    Lexer lexer = lexer_on(text, size);
    for (;;) {
        Token token = lexer_next(&lexer);
        if (token.kind == TOKEN_END) return false;
        if (token_is(&token, word)) return true;
    }
}

bool lexer_has_call(const char *text, size_t size, const char *word) {
    Lexer lexer = lexer_on(text, size);
    Token before = { 0 };
    for (;;) {
        Token token = lexer_next(&lexer);
        bool called = token.kind == TOKEN_TEXT ||
                      (token.kind == TOKEN_OTHER &&
                       (token.mark == '(' || token.mark == '{'));
        if (called && before.kind == TOKEN_NAME && token_is(&before, word))
            return true;
        if (token.kind == TOKEN_END) return false;
        before = token;
    }
}

/* SPDX-License-Identifier: MIT
 * Goes through a file's words with the lexer and reads the texts as Lua does.
 */
#include "script/literals.h"

#include "core/base/mem.h"
#include "script/reading/lexer.h"

#include <stdlib.h>
#include <string.h>

enum { COLUMNS = 78, COLUMNS_MIN = 40 };

struct Literals {
    Arena *arena;
    Literal *items;
    int count, capacity;
};

/* ---- reading ---- */

/* Up to `max` digits of a base; how many there were. */
static int digits(const char *at, int max, int base, unsigned *value) {
    int count = 0;
    for (*value = 0; count < max; count++) {
        const char *all = "0123456789abcdef";
        const char *digit =
            at[count] ? strchr(all, at[count] | (at[count] > '9' ? 32 : 0))
                      : NULL;
        if (!digit || digit - all >= base) break;
        *value = *value * (unsigned)base + (unsigned)(digit - all);
    }
    return count;
}

/* \u{…}: its length, 0 when it is none. */
static int add_unicode(Text *out, const char *at) {
    char bytes[8];
    unsigned code;
    if (at[0] != 'u' || at[1] != '{') return 0;
    int count = digits(at + 2, 6, 16, &code);
    if (!count || at[2 + count] != '}' || code > 0x10FFFF) return 0;
    text_add_n(out, bytes, utf8_put(code, bytes));
    return count + 3;
}

/* What follows a backslash; the characters that it takes. */
static int add_escape(Text *out, const char *at) {
    static const char names[] = "abfnrtv\\\"'\n";
    static const char means[] = "\a\b\f\n\r\t\v\\\"'\n";
    const char *name = *at ? strchr(names, *at) : NULL;
    unsigned code;
    int count = add_unicode(out, at);
    if (count) return count;
    if (name) {
        text_add_n(out, &means[name - names], 1);
        return 1;
    }
    if (*at == 'z') return 1 + (int)strspn(at + 1, " \t\r\n");
    bool hex = *at == 'x';
    count = hex ? digits(at + 1, 2, 16, &code) : digits(at, 3, 10, &code);
    char byte = (char)code;
    if (count) text_add_n(out, &byte, 1);
    return count ? count + hex : 1;
}

static void read_quoted(Text *out, const char *from, size_t size) {
    char *copy = mem_alloc(size + 1); /* NUL-ended: digits look ahead */
    memcpy(copy, from, size);
    for (const char *at = copy; *at;)
        if (*at == '\\') {
            at += 1 + add_escape(out, at + 1);
        } else {
            text_add_n(out, at++, 1);
        }
    mem_free(copy);
}

/* Lua drops a line break right behind the opening bracket. */
static void read_bracketed(Text *out, const char *from, size_t size) {
    size_t drop = 0;
    if (size && from[0] == '\r') drop++;
    if (size > drop && from[drop] == '\n') drop++;
    text_add_n(out, from + drop, size - drop);
}

static void add_literal(Literals *literals, const char *bytes,
                        const Token *token, const Lexer *lexer) {
    Text value = { 0 };
    const char *before = token->from - 1;
    bool bracketed = *before == '[';
    while (bracketed && *--before == '=')
        ;
    if (bracketed)
        read_bracketed(&value, token->from, token->size);
    else
        read_quoted(&value, token->from, token->size);
    *MEM_PUSH(literals->items, literals->count, literals->capacity) =
        (Literal){ .from = (size_t)(before - bytes),
                   .to = (size_t)(lexer->at - bytes),
                   .line = token->line,
                   .bracketed = bracketed,
                   .value = arena_text(literals->arena, text_get(&value)) };
    text_free(&value);
}

Literals *literals_find(const char *bytes, size_t size) {
    Literals *literals = mem_alloc(sizeof *literals);
    Lexer lexer = lexer_on(bytes, size);
    literals->arena = arena_new();
    for (;;) {
        Token token = lexer_next(&lexer);
        if (token.kind == TOKEN_END) return literals;
        if (token.kind == TOKEN_TEXT)
            add_literal(literals, bytes, &token, &lexer);
    }
}

void literals_free(Literals *literals) {
    if (!literals) return;
    arena_free(literals->arena);
    mem_free(literals->items);
    mem_free(literals);
}

int literals_count(const Literals *literals) {
    return literals->count;
}

const Literal *literals_at(const Literals *literals, int index) {
    return &literals->items[index];
}

/* ---- writing ---- */

static void write_quoted(Text *out, char quote, const char *text) {
    text_add_n(out, &quote, 1);
    for (const char *at = text; *at; at++) {
        if (*at == '\n')
            text_add(out, "\\n");
        else if (*at == '\\' || *at == quote)
            text_format(out, "\\%c", *at);
        else
            text_add_n(out, at, 1);
    }
    text_add_n(out, &quote, 1);
}

/* The column of a byte, from 0. */
static int column_of(const char *bytes, size_t place) {
    size_t line = place;
    while (line && bytes[line - 1] != '\n')
        line--;
    Text before = { 0 };
    text_add_n(&before, bytes + line, place - line);
    int columns = utf8_columns(text_get(&before));
    text_free(&before);
    return columns;
}

static void put_break(Text *out, int lines, int indent) {
    while (lines--)
        text_add(out, "\n");
    text_format(out, "%*s", indent, "");
}

/* Words, broken into lines; a blank line in `text` stays one. */
static void write_words(Text *out, const char *text, int indent, int column) {
    int width = COLUMNS - indent > COLUMNS_MIN ? COLUMNS : indent + COLUMNS_MIN;
    for (const char *at = text; *at;) {
        size_t space = strspn(at, " \n");
        int breaks = 0;
        for (size_t i = 0; i < space; i++)
            breaks += at[i] == '\n';
        at += space;
        Text word = { 0 };
        text_add_n(&word, at, strcspn(at, " \n"));
        int columns = utf8_columns(text_get(&word));
        if (breaks > 1) {
            put_break(out, 2, indent);
            column = indent;
        } else if (space && *at && column + 1 + columns > width) {
            put_break(out, 1, indent);
            column = indent;
        } else if (space && *at) {
            text_add(out, " ");
            column++;
        }
        text_add(out, text_get(&word));
        column += columns;
        at += word.size;
        text_free(&word);
    }
}

void literal_write(Text *out, const char *bytes, const Literal *old,
                   const char *text) {
    char quote = bytes[old->from];
    if (!old->bracketed) {
        write_quoted(out, quote, text);
        return;
    }
    const char *inside = strchr(bytes + old->from + 1, '[') + 1;
    size_t size = (size_t)(inside - (bytes + old->from)); /* [==[ */
    Text close = { 0 };
    text_add_n(&close, bytes + old->to - size, size);
    if (strstr(text, text_get(&close)) || text[strlen(text) - 1] == ']') {
        write_quoted(out, '"', text);
    } else {
        int indent = column_of(bytes, old->from) + (int)size;
        text_add_n(out, bytes + old->from, size);
        write_words(out, text, indent, indent);
        text_add(out, text_get(&close));
    }
    text_free(&close);
}

size_t literal_id_place(const char *bytes, size_t size,
                        const Literal *literal) {
    Lexer lexer = lexer_on(bytes + literal->to, size - literal->to);
    Token token = lexer_next(&lexer);
    size_t place = (size_t)(lexer.at - bytes);
    if (token.kind != TOKEN_OTHER || token.mark != '{') return 0;
    for (int depth = 1; depth > 0;) {
        token = lexer_next(&lexer);
        if (token.kind == TOKEN_END) return 0;
        if (token.kind == TOKEN_OTHER && strchr("{(", token.mark)) depth++;
        if (token.kind == TOKEN_OTHER && strchr("})", token.mark)) depth--;
        if (depth == 1 && token_is(&token, "id")) return 0;
    }
    return place;
}

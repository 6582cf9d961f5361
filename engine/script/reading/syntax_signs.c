/* SPDX-License-Identifier: MIT
 * Signs that word processors, other keyboards and other languages write where
 * Lua wants a plain one. See syntax_trouble.h. */
#include "script/reading/syntax_trouble.h"

#include "core/base/text.h"

#include <stdlib.h>

/* “Texts” as word processors write them. */
bool syntax_curly_quotes(const Trouble *trouble) {
    static const char *const curly[] = { "\u201c", "\u201d", "\u201e",
                                         "\u201f", "\u2018", "\u2019",
                                         "\u00ab", "\u00bb", NULL };
    if (!begins(trouble->near, "<\\")) return false;
    for (size_t i = 0; curly[i]; i++)
        if (strstr(trouble->here, curly[i])) {
            findings_hint(trouble->findings,
                          "texts stand in straight quotation marks, \"…\"; "
                          "word processors turn them into \u201c…\u201d");
            return true;
        }
    return false;
}

/* Lua's message has only the first byte of a wrong character. Finds the first
 * character of the line that begins with it outside of strings; NULL: none. */
static const char *stray_character(const Trouble *trouble) {
    int byte = atoi(trouble->near + 2); /* <\226> */
    char quote = 0;
    for (const char *at = trouble->here; *at; at++) {
        if (quote && *at == '\\' && at[1])
            at++;
        else if (quote)
            quote = *at == quote ? 0 : quote;
        else if (*at == '"' || *at == '\'')
            quote = *at;
        else if ((unsigned char)*at == byte)
            return at;
    }
    return NULL;
}

/* The sign to write instead; NULL: unknown. */
static const char *plain_sign(uint32_t code, char *room) {
    static const struct {
        uint32_t code;
        const char *plain;
    } rows[] = {
        { 0x00A0, " " },  { 0x3000, " " },   { 0x2212, "-" },  { 0x2010, "-" },
        { 0x2011, "-" },  { 0x2013, "--" },  { 0x2014, "--" }, { 0x3001, "," },
        { 0x3002, "." },  { 0x2026, "..." }, { 0x2264, "<=" }, { 0x2265, ">=" },
        { 0x2260, "~=" }, { 0x00D7, "*" },   { 0x00F7, "/" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].code == code) return rows[i].plain;
    if (code < 0xFF01 || code > 0xFF5E) return NULL;
    room[0] = (char)(code - 0xFF00 + ' '); /* as wide as a Chinese character */
    room[1] = '\0';
    return room;
}

/* local síle = … */
static bool accent(const Trouble *trouble, const char *at) {
    const char *from = at, *to = at;
    while (from > trouble->here &&
           (is_name(from[-1]) || (unsigned char)from[-1] >= 0x80))
        from--;
    while (is_name(*to) || (unsigned char)*to >= 0x80)
        to++;
    char folded[NEAR_BYTES_MAX];
    text_fold_name(folded, sizeof folded, from, (size_t)(to - from));
    if (!*folded) return false;
    findings_hint(trouble->findings,
                  "a name is made of a to z, figures and _, without accents: "
                  "%s in place of %.*s",
                  folded, (int)(to - from), from);
    return true;
}

bool syntax_foreign_character(const Trouble *trouble) {
    if (!begins(trouble->near, "<\\")) return false;
    const char *at = stray_character(trouble), *next = at;
    uint32_t code = at ? utf8_next(&next) : 0;
    char room[2];
    const char *plain = plain_sign(code, room);
    if (code == 0x2013 || code == 0x2014 || (plain && code == 0x2212))
        findings_hint(trouble->findings,
                      "%.*s is a sign of word processors: a remark begins "
                      "with two hyphens, --, and a number below zero with a "
                      "plain one, -45",
                      (int)(next - at), at);
    else if (plain && *plain == ' ')
        findings_hint(trouble->findings,
                      "there is a space here that is none for Lua; it was "
                      "pasted: write a plain one");
    else if (plain)
        findings_hint(trouble->findings, "in place of %.*s write %s",
                      (int)(next - at), at, plain);
    else if (code && utf8_is_word(code) && accent(trouble, at))
        return true;
    else if (code)
        findings_hint(trouble->findings,
                      "%.*s means nothing outside a text; perhaps it was "
                      "pasted with something else",
                      (int)(next - at), at);
    else
        return false;
    return true;
}

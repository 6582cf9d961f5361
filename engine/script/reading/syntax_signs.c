/* SPDX-License-Identifier: MIT
 * Signs that word processors, other keyboards and other languages write where
 * Lua wants a plain one. See syntax_trouble.h. */
#include "script/reading/syntax_hint.h"

#include "core/base/text.h"
#include "script/reading/syntax_trouble.h"

#include <stdlib.h>

/* “Texts” as word processors write them. */
bool syntax_curly_quotes(const Trouble *trouble) {
    static const char *const curly[] = { "\u201c", "\u201d", "\u201e", "\u201f",
                                         "\u2018", "\u2019", "\u201a", "\u201b",
                                         "\u00ab", "\u00bb", "\u2039", "\u203a",
                                         "\u2032", "\u2033", "\u00b4", "\u300c",
                                         "\u300d", "\u300e", "\u300f", "\u301d",
                                         "\u301e", "\u301f", NULL };
    const char *found = strcmp(trouble->near, "`") == 0 ? "`" : NULL;
    if (!found && !begins(trouble->near, "<\\")) return false;
    for (size_t i = 0; !found && curly[i]; i++)
        if (strstr(trouble->here, curly[i])) found = curly[i];
    if (!found) return false;
    findings_hint(trouble->findings,
                  "texts stand in straight quotation marks, \"…\"; "
                  "word processors turn them into \u201c…\u201d");
    return true;
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
        { 0x2260, "~=" }, { 0x00D7, "*" },   { 0x00F7, "/" },  { 0x060C, "," },
        { 0x061B, ";" },  { 0x2192, "=" },   { 0x21D2, "=" },  { 0x201A, "," },
    };
    /* the zeros of other figures, ten of each: Arabic, Persian, Devanagari … */
    static const uint32_t zeros[] = { 0x0660, 0x06F0, 0x0966, 0x09E6, 0x0E50 };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].code == code) return rows[i].plain;
    room[1] = '\0';
    for (size_t i = 0; i < sizeof zeros / sizeof *zeros; i++) {
        if (code < zeros[i] || code > zeros[i] + 9) continue;
        room[0] = (char)('0' + (code - zeros[i]));
        return room;
    }
    if (code < 0xFF01 || code > 0xFF5E) return NULL;
    room[0] = (char)(code - 0xFF00 + ' '); /* as wide as a Chinese character */
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

/* Marks for the direction of writing, joiners, spaces without width, the mark
 * at the beginning of a file. */
static bool is_invisible(uint32_t code) {
    return (code >= 0x200B && code <= 0x200F) || code == 0xFEFF ||
           code == 0x00AD || (code >= 0x2028 && code <= 0x202E) ||
           (code >= 0x2060 && code <= 0x2069);
}

static bool is_currency(uint32_t code) {
    return (code >= 0x20A0 && code <= 0x20CF) ||
           (code >= 0x00A2 && code <= 0x00A5);
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
    else if (is_invisible(code))
        findings_hint(trouble->findings,
                      "there is an invisible character here (U+%04lX); it was "
                      "pasted: take it out, or write the line anew",
                      (unsigned long)code);
    else if (is_currency(code))
        findings_hint(trouble->findings,
                      "an amount is a number alone: 240; the money that it "
                      "is in stands in currency = \"EUR\"");
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

/* Lua shows the first byte of a character that it does not know: '<\226>'. */
void syntax_show_character(char *message, size_t room, const char *said,
                           int line, const char *text, size_t size) {
    Trouble trouble = { .findings = NULL };
    char *byte = strstr(message, "<\\"),
         *rest = byte ? strchr(byte, '>') : NULL;
    if (!rest) return;
    trouble_read(&trouble, said, line, text, size);
    if (!begins(trouble.near, "<\\")) return;
    const char *at = stray_character(&trouble), *next = at;
    uint32_t code = at ? utf8_next(&next) : 0;
    if (code <= ' ' || is_invisible(code) || code == 0x00A0) return;
    Text whole = { 0 };
    text_format(&whole, "%.*s%.*s%s", (int)(byte - message), message,
                (int)(next - at), at, rest + 1);
    utf8_copy(message, room, whole.bytes);
    text_free(&whole);
}

/* SPDX-License-Identifier: MIT
 * Quotes and apostrophes as a printer sets them. Authors type ' and ", which
 * their keyboards have; what is drawn is ‘ ’ “ ”. Texts themselves stay as they
 * are, so the reader, files and the terminal have what was written.
 *
 * What is not a quote stays straight: feet, inches, minutes (6' 2"), marks
 * within words of Hebrew, and all of a text that looks like code. */
#include "window/type/block.h"

#include "core/base/text.h"

enum { SINGLE_OPENS = 0x2018, SINGLE_CLOSES, DOUBLE_OPENS = 0x201c };
enum { DOUBLE_CLOSES = 0x201d };

static uint32_t code_at(const Glyph *glyphs, int count, int at) {
    return at >= 0 && at < count ? glyphs[at].code : '\n';
}

static bool is_digit(uint32_t code) {
    return code >= '0' && code <= '9';
}

/* Of a script whose words have apostrophes. */
static bool is_letter(uint32_t code) {
    uint32_t small = code | 0x20;
    return (small >= 'a' && small <= 'z') || (code >= 0xc0 && code < 0x530);
}

static bool in_a_word(uint32_t code) {
    return is_letter(code) || is_digit(code);
}

/* A quote after it begins something. */
static bool opens_after(uint32_t before) {
    switch (before) {
    case ' ':
    case '\n':
    case '(':
    case '[':
    case '-':
    case '/':
    case 0xa0:
    case 0x2013:
    case 0x2014:
    case SINGLE_OPENS:
    case DOUBLE_OPENS:
        return true;
    default:
        return false;
    }
}

static bool is_code(const Glyph *glyphs, int count) {
    for (int i = 0; i < count; i++)
        if (glyphs[i].style == LETTER_CODE || glyphs[i].code == '{' ||
            glyphs[i].code == '=')
            return true;
    return false;
}

/* Whether a single quote that opens at `at` is closed in its paragraph. */
static bool is_closed(const Glyph *glyphs, int count, int at) {
    for (int i = at + 2; i < count && glyphs[i].code != '\n'; i++)
        if (glyphs[i].code == '\'' && !opens_after(glyphs[i - 1].code) &&
            !in_a_word(code_at(glyphs, count, i + 1)))
            return true;
    return false;
}

static bool is_decade(const Glyph *glyphs, int count, int at) {
    return is_digit(code_at(glyphs, count, at + 1)) &&
           is_digit(code_at(glyphs, count, at + 2)) &&
           code_at(glyphs, count, at + 3) == 's';
}

/* Words and years that lost their beginning. */
static bool is_shortened(const Glyph *glyphs, int count, int at) {
    static const char *const words[] = { "em",   "tis",   "twas",
                                         "til",  "cause", "round",
                                         "bout", "cos",   "n" };
    if (is_decade(glyphs, count, at)) return true;
    for (size_t w = 0; w < sizeof words / sizeof *words; w++) {
        int i = at + 1;
        const char *c = words[w];
        while (*c && (code_at(glyphs, count, i) | 0x20) == (unsigned char)*c)
            c++, i++;
        if (!*c && !in_a_word(code_at(glyphs, count, i))) return true;
    }
    return false;
}

static uint32_t single_at(const Glyph *glyphs, int count, int at, bool *open) {
    uint32_t before = code_at(glyphs, count, at - 1);
    uint32_t after = code_at(glyphs, count, at + 1);
    if (opens_after(before)) {
        if (is_shortened(glyphs, count, at) || !is_closed(glyphs, count, at))
            return SINGLE_CLOSES;
        *open = true;
        return SINGLE_OPENS;
    }
    if (is_digit(before) && !is_letter(after) && !*open) return '\'';
    if (before >= 0x590 && before < 0x2000) return '\'';
    if (!in_a_word(after)) *open = false;
    return SINGLE_CLOSES;
}

static int doubles_after(const Glyph *glyphs, int count, int at) {
    int doubles = 0;
    for (int i = at + 1; i < count && glyphs[i].code != '\n'; i++)
        doubles += glyphs[i].code == '"';
    return doubles;
}

static uint32_t double_at(const Glyph *glyphs, int count, int at, bool *open) {
    uint32_t before = code_at(glyphs, count, at - 1);
    if (opens_after(before) && !*open) {
        *open = true;
        return DOUBLE_OPENS;
    }
    bool more = doubles_after(glyphs, count, at) % 2 == 1;
    if (is_digit(before) && (!*open || more)) return '"';
    if (before >= 0x590 && before < 0x2000) return '"';
    *open = false;
    return DOUBLE_CLOSES;
}

void typeset_quotes(Glyph *glyphs, int count) {
    bool single = false, twice = false;
    if (is_code(glyphs, count)) return;
    for (int i = 0; i < count; i++) {
        uint32_t code = glyphs[i].code;
        if (code == '\n') single = twice = false;
        if (code == '\'')
            glyphs[i].code = single_at(glyphs, count, i, &single);
        else if (code == '"')
            glyphs[i].code = double_at(glyphs, count, i, &twice);
    }
}

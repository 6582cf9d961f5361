/* SPDX-License-Identifier: MIT
 * Reads a text into glyphs: the character, its style, font file and direction,
 * and whether a line may break after it. */
#include "window/type/block.h"

#include "core/base/emphasis.h"
#include "core/base/text.h"

#include <fribidi.h>
#include <linebreak.h>
#include <string.h>

static bool is_space(uint32_t code) {
    return code == ' ' || code == 0xa0 || code == 0x3000;
}

/* Marks, joiners and variation selectors. */
bool typeset_joins(uint32_t code) {
    if (code < 0x300) return false;
    return code == 0x200c || code == 0x200d ||
           (code >= 0xfe00 && code <= 0xfe0f) ||
           fribidi_get_bidi_type(code) == FRIBIDI_TYPE_NSM;
}

/* Characters that only control the order of writing. */
static bool is_steering(uint32_t code) {
    return (code >= 0x200e && code <= 0x200f) ||
           (code >= 0x2066 && code <= 0x2069);
}

/* Invisible characters. Overrides of the direction are ignored: a level's text
 * must not turn around what stands beside it. */
static bool is_unseen(uint32_t code) {
    bool skin_tone = code >= 0x1f3fb && code <= 0x1f3ff; /* one colour */
    return skin_tone || code == 0xfeff || code == 0x200b || code == 0x2060 ||
           (code >= 0x202a && code <= 0x202e);
}

static int read_characters(const char *text, LetterStyle style, Glyph *glyphs,
                           int max) {
    const char *at = text;
    bool marked_up = style != LETTER_CODE;
    const char *end = NULL; /* the star that ends the emphasis */
    int count = 0;
    while (*at && count < max) {
        const char *start = at;
        const char *closing = end;
        if (*at == '*' && marked_up && !end) end = emphasis_end(text, at);
        if (at == closing) end = NULL;
        if (end != closing) { /* the stars of emphasis are not drawn */
            at++;
            continue;
        }
        uint32_t code = utf8_next(&at);
        if (is_unseen(code)) continue;
        if (code != '\n' && (code < 0x20 || (code >= 0x7f && code < 0xa0)))
            code = ' ';
        glyphs[count] = (Glyph){
            .code = code,
            .at = (int)(start - text),
            .style = (unsigned char)(end ? LETTER_EMPHASIS : style),
        };
        bool after_joiner = count && glyphs[count - 1].code == 0x200d;
        glyphs[count].joins =
            count && code != '\n' && (typeset_joins(code) || after_joiner);
        count++;
    }
    return count;
}

static void find_files(Fonts *fonts, Glyph *glyphs, int count) {
    int before = -1;
    for (int i = 0; i < count; i++) {
        Glyph *g = &glyphs[i];
        bool same = i && g->style == glyphs[i - 1].style;
        if (!same) before = -1;
        if (g->joins && same)
            g->file = glyphs[i - 1].file;
        else if (g->code == '\n')
            g->file = (short)fonts_main_file(fonts, g->style);
        else
            g->file = (short)fonts_file(fonts, g->style, g->code, before);
        before = g->file;
    }
}

static bool is_flag_letter(uint32_t code) {
    return code >= 0x1f1e6 && code <= 0x1f1ff;
}

/* libunibreak aborts at two regional indicator letters (a flag) in a row, and
 * takes U+FFFF for the end of the text. So it gets characters with the same
 * breaks instead: an ideograph and a combining mark for a flag, U+FFFD for
 * U+FFFF. */
static void codes_to_break(const Glyph *glyphs, int count, utf32_t *codes) {
    bool first = false;
    for (int i = 0; i < count; i++) {
        uint32_t code = glyphs[i].code;
        first = is_flag_letter(code) && !first;
        if (is_flag_letter(code)) code = first ? 0x4e00 : 0x301;
        codes[i] = code == 0xffff ? 0xfffd : code;
    }
}

static void find_breaks(Glyph *glyphs, int count, utf32_t *codes, char *out) {
    codes_to_break(glyphs, count, codes);
    set_linebreaks_utf32(codes, (size_t)count, NULL, out);
    for (int i = 0; i < count; i++)
        glyphs[i].breaks = out[i];
    for (int i = 0; i + 1 < count; i++) /* "40 %" stays together */
        if (codes[i] == ' ' && codes[i + 1] == '%')
            glyphs[i].breaks = LINEBREAK_NOBREAK;
}

/* Levels of one paragraph. Returns that of the paragraph itself. */
static int find_levels(Glyph *glyphs, int count, FriBidiChar *codes,
                       FriBidiCharType *types, FriBidiBracketType *brackets,
                       FriBidiLevel *levels) {
    bool plain = true;
    for (int i = 0; i < count; i++) {
        codes[i] = glyphs[i].code;
        if (glyphs[i].code >= 0x590) plain = false;
    }
    if (plain || !count) return 0;
    FriBidiParType base = FRIBIDI_PAR_ON;
    fribidi_get_bidi_types(codes, count, types);
    fribidi_get_bracket_types(codes, count, types, brackets);
    if (!fribidi_get_par_embedding_levels_ex(types, brackets, count, &base,
                                             levels))
        return 0;
    for (int i = 0; i < count; i++)
        glyphs[i].level = (signed char)levels[i];
    return FRIBIDI_IS_RTL(base) ? 1 : 0;
}

/* A newline gets the level of its paragraph, for the alignment of its rows.
 * Returns the level of the last paragraph, which has none. */
static int find_orders(Glyph *glyphs, int count, void *room) {
    FriBidiChar *codes = room;
    FriBidiCharType *types = (void *)(codes + count);
    FriBidiBracketType *brackets = (void *)(types + count);
    FriBidiLevel *levels = (void *)(brackets + count);
    int first = 0, base = 0;
    for (int i = 0; i <= count; i++) {
        if (i < count && glyphs[i].code != '\n') continue;
        base = find_levels(glyphs + first, i - first, codes, types, brackets,
                           levels);
        if (i < count) glyphs[i].level = (signed char)base;
        first = i + 1;
    }
    return base;
}

/* Once the order is known, what steered it has no place in a line. */
static int drop_steering(Glyph *glyphs, int count) {
    int kept = 0;
    for (int i = 0; i < count; i++)
        if (!is_steering(glyphs[i].code)) glyphs[kept++] = glyphs[i];
    if (kept) glyphs[0].joins = false; /* there is none before it any more */
    return kept;
}

int typeset_read(Fonts *fonts, const char *text, LetterStyle style,
                 Glyph *glyphs, int max, int *last_level) {
    *last_level = 0;
    int count = read_characters(text, style, glyphs, max);
    if (!count) return 0;
    typeset_quotes(glyphs, count);
    void *room = mem_alloc((size_t)count * 16);
    *last_level = find_orders(glyphs, count, room);
    count = drop_steering(glyphs, count);
    if (count) {
        find_files(fonts, glyphs, count);
        find_breaks(glyphs, count, room, (char *)room + (size_t)count * 4);
    }
    mem_free(room);
    for (int i = 0; i < count; i++) /* a space belongs to the word before */
        if (is_space(glyphs[i].code) && glyphs[i].breaks == LINEBREAK_MUSTBREAK)
            glyphs[i].breaks = LINEBREAK_ALLOWBREAK;
    return count;
}

uint32_t typeset_script(uint32_t code) {
    const uint32_t latn = 0x4c61746e, arab = 0x41726162, hebr = 0x48656272;
    if (code >= 0x590 && code <= 0x5ff) return hebr;
    if ((code >= 0x600 && code <= 0x77f) || (code >= 0xfb50 && code <= 0xfdff))
        return arab;
    if (code >= 0x900 && code <= 0x97f) return 0x44657661;   /* Deva */
    if (code >= 0xe00 && code <= 0xe7f) return 0x54686169;   /* Thai */
    if (code >= 0x370 && code <= 0x3ff) return 0x4772656b;   /* Grek */
    if (code >= 0x400 && code <= 0x52f) return 0x4379726c;   /* Cyrl */
    if (code >= 0xac00 && code <= 0xd7a3) return 0x48616e67; /* Hang */
    return latn;
}

/* SPDX-License-Identifier: MIT
 * Lays glyphs out in lines: breaks them where their language allows it, puts
 * each line into visual order, and cuts what is too long. */
#include "window/type/block.h"

#include "core/base/text.h"
#include "window/type/balance.h"

#include <linebreak.h>
#include <math.h>
#include <string.h>

enum { RUN_BYTES = 2000, SMALL_WORD = 3 /* letters */ };

typedef struct Layout {
    Fonts *fonts;
    Block *block;
    Glyph *glyphs;
    int count;
    int *cluster_of; /* glyph to cluster */
    int limit;       /* of a row's width */
    int last_level;  /* of the last paragraph */
    int *ends;       /* of the rows, as glyphs; NULL: as much as fits */
    int end_count, end_capacity;
} Layout;

void typeset_font_ready(TTF_Font *font, bool right_to_left, uint32_t script) {
    char name[5] = { (char)(script >> 24), (char)(script >> 16),
                     (char)(script >> 8), (char)script, 0 };
    TTF_SetFontDirection(font,
                         right_to_left ? TTF_DIRECTION_RTL : TTF_DIRECTION_LTR);
    TTF_SetFontScriptName(font, name);
}

static bool is_space(uint32_t code) {
    return code == ' ' || code == 0xa0 || code == 0x3000;
}

static uint32_t script_of(const Glyph *glyphs, int first, int end) {
    for (int i = first; i < end; i++)
        if (glyphs[i].code >= 0x41) return typeset_script(glyphs[i].code);
    return typeset_script('a');
}

/* UTF-8 of glyphs [first, end) that fit; returns where it stopped. */
static int spell(const Glyph *glyphs, int first, int end, char *out) {
    size_t size = 0;
    int i = first;
    for (; i < end && size + 5 < RUN_BYTES; i++)
        size += utf8_put(glyphs[i].code, out + size);
    out[size] = '\0';
    return i;
}

static bool letters_join(uint32_t script) {
    return script == 0x41726162; /* Arab */
}

static int extra_space(const TypeStyle *style, const Glyph *glyphs, int first,
                       int end, uint32_t script) {
    int extra = 0;
    for (int i = first; i < end; i++) {
        if (!glyphs[i].joins && !letters_join(script))
            extra += style->letter_space;
        if (is_space(glyphs[i].code)) extra += style->word_space;
    }
    return extra;
}

/* Width of glyphs [first, end), all of one file and direction. */
static int measure(Fonts *fonts, const TypeStyle *style, const Glyph *glyphs,
                   int first, int end) {
    if (first >= end) return 0;
    char bytes[RUN_BYTES];
    uint32_t script = script_of(glyphs, first, end);
    TTF_Font *font = fonts_at(fonts, glyphs[first].file, style->pixels);
    int width = extra_space(style, glyphs, first, end, script);
    if (!font) return width + (end - first) * style->pixels / 2;
    typeset_font_ready(font, glyphs[first].level & 1, script);
    for (int at = first; at < end;) {
        int w = 0, h = 0;
        at = spell(glyphs, at, end, bytes);
        TTF_SizeUTF8(font, bytes, &w, &h);
        width += w;
    }
    return width;
}

static bool same_run(const Glyph *a, const Glyph *b) {
    return a->file == b->file && a->level == b->level;
}

static int trim(const Layout *lay, int first, int end) {
    while (end > first && (is_space(lay->glyphs[end - 1].code) ||
                           lay->glyphs[end - 1].code == '\n'))
        end--;
    return end;
}

static void add_piece(Layout *lay, int first, int end) {
    Block *block = lay->block;
    char bytes[RUN_BYTES];
    while (first < end) {
        int stop = spell(lay->glyphs, first, end, bytes);
        Piece *piece =
            MEM_PUSH(block->pieces, block->piece_count, block->piece_capacity);
        *piece = (Piece){
            .bytes = arena_text(block->arena, bytes),
            .script = script_of(lay->glyphs, first, stop),
            .file = lay->glyphs[first].file,
            .width =
                measure(lay->fonts, &block->style, lay->glyphs, first, stop),
            .cluster = lay->cluster_of[first],
            .clusters = lay->cluster_of[stop - 1] - lay->cluster_of[first] + 1,
            .right_to_left = lay->glyphs[first].level & 1,
        };
        first = stop;
    }
}

/* Where this run must end because extra space follows. */
static int run_end(const Layout *lay, int first, int end) {
    const TypeStyle *style = &lay->block->style;
    const Glyph *g = lay->glyphs;
    int stop = first + 1;
    bool spread =
        style->letter_space && !letters_join(script_of(g, first, first + 1));
    while (stop < end && same_run(&g[first], &g[stop])) {
        if (spread && !g[stop].joins) break;
        if (style->word_space && is_space(g[stop - 1].code)) break;
        stop++;
    }
    return stop;
}

/* The width of glyphs, summed over the pieces in which they are drawn. */
static int width_of(const Layout *lay, int first, int end) {
    int width = 0;
    while (first < end) {
        int stop = run_end(lay, first, end);
        width +=
            measure(lay->fonts, &lay->block->style, lay->glyphs, first, stop);
        first = stop;
    }
    return width;
}

/* Puts the pieces of a row into visual order (rule L2 of UAX #9): from the
 * highest level down, reverses every sequence at that level or above. */
static void order_pieces(Piece *pieces, const int *levels, int count) {
    int highest = 0;
    int order[256];
    if (count > 256) return;
    for (int i = 0; i < count; i++) {
        order[i] = i;
        if (levels[i] > highest) highest = levels[i];
    }
    for (int level = highest; level > 0; level--)
        for (int i = 0; i < count; i++) {
            int end = i;
            while (end < count && levels[order[end]] >= level)
                end++;
            for (int a = i, b = end - 1; a < b; a++, b--) {
                int swap = order[a];
                order[a] = order[b];
                order[b] = swap;
            }
            if (end > i) i = end;
        }
    Piece *copy = mem_alloc((size_t)count * sizeof *copy);
    memcpy(copy, pieces, (size_t)count * sizeof *copy);
    for (int i = 0; i < count; i++)
        pieces[i] = copy[order[i]];
    mem_free(copy);
}

static void add_row(Layout *lay, int first, int end, bool right_to_left) {
    Block *block = lay->block;
    int levels[256], count = 0, before = block->piece_count;
    end = trim(lay, first, end);
    while (first < end) {
        int stop = run_end(lay, first, end), was = block->piece_count;
        add_piece(lay, first, stop);
        for (; was < block->piece_count && count < 256; was++)
            levels[count++] = lay->glyphs[first].level;
        first = stop;
    }
    count = block->piece_count - before;
    if (count) order_pieces(block->pieces + before, levels, count);
    Row *row = MEM_PUSH(block->rows, block->row_count, block->row_capacity);
    *row = (Row){ before, count, 0, right_to_left };
    for (int i = before; i < block->piece_count; i++) {
        block->pieces[i].x = row->width;
        row->width += block->pieces[i].width;
    }
    if (row->width > block->block.width) block->block.width = row->width;
}

/* The end of the next piece of text that must not be broken. */
static int word_end(const Layout *lay, int first) {
    int at = first;
    while (at < lay->count && lay->glyphs[at].breaks != LINEBREAK_ALLOWBREAK &&
           lay->glyphs[at].code != '\n')
        at++;
    return at < lay->count ? at + 1 : at;
}

/* For a word wider than the line: as many clusters as fit, at least one. */
static int cut_word(const Layout *lay, int first, int end) {
    int at = first, width = 0;
    while (at < end) {
        int next = at + 1;
        while (next < end && lay->glyphs[next].joins)
            next++;
        width += width_of(lay, at, next);
        if (width > lay->limit && at > first) break;
        at = next;
    }
    /* no letter or mark stays alone */
    bool alone = at < end && trim(lay, at, end) - at == 1;
    if (alone && at - first > SMALL_WORD && !lay->glyphs[at - 1].joins) at--;
    return at;
}

/* The end of the row that begins at `first`. */
static int row_end(const Layout *lay, int first) {
    int at = first;
    while (at < lay->count) {
        int end = word_end(lay, at), bare = trim(lay, at, end);
        if (bare > at && width_of(lay, first, bare) > lay->limit)
            return at > first ? at : cut_word(lay, first, end);
        at = end;
        if (lay->glyphs[end - 1].code == '\n') return end;
    }
    return at;
}

static bool paragraph_level(const Layout *lay, int at) {
    int i = at;
    while (i < lay->count && lay->glyphs[i].code != '\n')
        i++;
    return (i < lay->count ? lay->glyphs[i].level : lay->last_level) & 1;
}

/* Ends the last row with "…", removing letters to make space for it. */
static int cut_row(Layout *lay, int first, int end) {
    Glyph *g = lay->glyphs;
    end = trim(lay, first, end);
    for (; end > first; end--) {
        if (end < lay->count && g[end].joins) continue;
        Glyph kept = g[end - 1]; /* whose font may lack the dots */
        short dots =
            (short)fonts_file(lay->fonts, kept.style, 0x2026, kept.file);
        g[end - 1] = (Glyph){ .code = 0x2026,
                              .style = kept.style,
                              .level = kept.level,
                              .file = dots };
        if (width_of(lay, first, end) <= lay->limit) return end;
        g[end - 1] = kept;
    }
    return first;
}

/* How many rows the paragraph from `first` to `end` needs. */
static int count_rows(const Layout *lay, int first, int end) {
    int rows = 0;
    for (int at = first; at < end; rows++)
        at = row_end(lay, at);
    return rows;
}

static bool small_letter(uint32_t code) {
    return (code >= 'a' && code <= 'z') || (code >= 0xdf && code <= 0xff);
}

static bool is_one_of(uint32_t code, const uint32_t *codes) {
    while (*codes && *codes != code)
        codes++;
    return *codes != 0;
}

/* "Mr." is, "no." is not: what is shortened and small is no title, and a
 * sentence that goes on has no capital after it. */
static bool is_shortened(const Layout *lay, int first, int last, int end) {
    const Glyph *g = lay->glyphs;
    if (g[last].code != '.' || last - first >= SMALL_WORD) return false;
    bool begins = end < lay->count && !small_letter(g[end].code) &&
                  !(g[end].code >= '0' && g[end].code <= '9');
    return !small_letter(g[first].code) || !begins;
}

/* How well a row may end after the word in [first, end). */
static Breath breath_after(const Layout *lay, int first, int end) {
    static const uint32_t closing[] = { '"',  '\'',   ')',    0x2019, 0x201d,
                                        0xbb, 0x300d, 0x300f, 0xff09, 0 };
    static const uint32_t sentence[] = { '.',    '!',    '?',   0x3002,
                                         0xff01, 0xff1f, 0x61f, 0 };
    static const uint32_t clause[] = { ',',    ';',    ':',    0x2013, 0x2014,
                                       0x2026, 0x3001, 0xff0c, 0xff1b, 0xff1a,
                                       0x60c,  0xb7,   0 };
    const Glyph *g = lay->glyphs;
    int bare = trim(lay, first, end), last = bare - 1;
    while (last > first && is_one_of(g[last].code, closing))
        last--;
    if (last < first) return BREATH_NONE;
    if (is_one_of(g[last].code, sentence))
        return is_shortened(lay, first, last, end) ? BREATH_WORD
                                                   : BREATH_SENTENCE;
    if (is_one_of(g[last].code, clause)) return BREATH_CLAUSE;
    if (bare == end) return BREATH_WORD; /* no space follows */
    return bare - first <= SMALL_WORD ? BREATH_SMALL_WORD : BREATH_NONE;
}

/* Lists the words of a paragraph, and where each ends; 0: they are too many. */
static int list_words(const Layout *lay, int first, int end, BalanceWord *words,
                      int *stops) {
    int count = 0;
    for (int at = first; at < end; count++) {
        int stop = word_end(lay, at);
        if (stop > end) stop = end;
        if (count == BALANCE_WORDS_MAX) return 0;
        words[count] = (BalanceWord){
            .width = width_of(lay, at, stop),
            .bare = width_of(lay, at, trim(lay, at, stop)),
            .after = breath_after(lay, at, stop),
        };
        stops[count] = at = stop;
    }
    return count;
}

/* The ends of a paragraph's rows; false: it is laid out as it fits. */
static bool balanced(const Layout *lay, int first, int end, int rows,
                     int *ends) {
    BalanceWord words[BALANCE_WORDS_MAX];
    int stops[BALANCE_WORDS_MAX];
    int count = list_words(lay, first, end, words, stops);
    if (!balance_rows(words, count, lay->limit, rows, ends)) return false;
    for (int i = 0; i < rows; i++) {
        ends[i] = stops[ends[i] - 1];
        int from = i ? ends[i - 1] : first;
        if (width_of(lay, from, trim(lay, from, ends[i])) > lay->limit)
            return false; /* letters of two words reach into each other */
    }
    return true;
}

static int paragraph_end(const Layout *lay, int at) {
    while (at < lay->count && lay->glyphs[at].code != '\n')
        at++;
    return at < lay->count ? at + 1 : at;
}

/* Chooses the ends of all rows, as many as the text needs anyway. */
static void balance(Layout *lay) {
    int ends[BALANCE_ROWS_MAX], all = count_rows(lay, 0, lay->count);
    int max = lay->block->style.max_lines;
    if (all < 2 || (max && all > max)) return;
    for (int first = 0, end; first < lay->count; first = end) {
        end = paragraph_end(lay, first);
        int rows = count_rows(lay, first, end);
        bool chosen = rows > 1 && rows <= BALANCE_ROWS_MAX &&
                      balanced(lay, first, end, rows, ends);
        for (int i = 0, at = first; i < rows; i++) {
            at = chosen ? ends[i] : row_end(lay, at);
            *MEM_PUSH(lay->ends, lay->end_count, lay->end_capacity) = at;
        }
    }
}

/* Where the last row of a paragraph would be a lone short word, ends the row
 * before it earlier: that needs no more rows. `first`: of that row. */
static int no_lone_word(const Layout *lay, int first, int end, int last) {
    static const double shortest = 0.16, emptiest = 0.6; /* of the width */
    int best = end;
    double limit = lay->limit;
    if (width_of(lay, end, trim(lay, end, last)) >= limit * shortest)
        return end;
    for (int at = first, stop; at < end; at = stop) {
        stop = word_end(lay, at);
        bool full =
            width_of(lay, first, trim(lay, first, stop)) >= limit * emptiest;
        int rest = width_of(lay, stop, trim(lay, stop, last));
        if (stop < end && full && rest >= limit * shortest && rest <= limit)
            best = stop;
    }
    return best;
}

/* The ends of all rows, each as long as it can be. */
static void fill(Layout *lay) {
    int all = count_rows(lay, 0, lay->count);
    int max = lay->block->style.max_lines;
    if (all < 2 || (max && all > max)) return;
    for (int at = 0; at < lay->count;) {
        int end = row_end(lay, at), over = paragraph_end(lay, at);
        if (end < over && row_end(lay, end) >= over)
            end = no_lone_word(lay, at, end, over);
        *MEM_PUSH(lay->ends, lay->end_count, lay->end_capacity) = end;
        at = end;
    }
}

static void lay_rows(Layout *lay) {
    Block *block = lay->block;
    int max = block->style.max_lines, at = 0;
    block->block.shown = (int)strlen(block->text);
    while (at < lay->count) {
        int end = lay->ends ? lay->ends[block->row_count] : row_end(lay, at);
        bool rtl = paragraph_level(lay, at);
        if (max && block->row_count + 1 == max && end < lay->count) {
            block->block.cut = true;
            block->block.shown = lay->glyphs[end].at;
            add_row(lay, at, cut_row(lay, at, end), rtl);
            return;
        }
        add_row(lay, at, end, rtl);
        at = end;
    }
}

void typeset_lay_out(Fonts *fonts, Block *block) {
    Layout lay = { .fonts = fonts, .block = block, .limit = block->limit };
    TypeBlock *out = &block->block;
    size_t room = strlen(block->text) + 2;
    if (room > TYPESET_CHARACTERS) room = TYPESET_CHARACTERS;
    block->arena = arena_new();
    lay.glyphs = mem_alloc(room * sizeof *lay.glyphs);
    lay.cluster_of = mem_alloc(room * sizeof *lay.cluster_of);
    lay.count = typeset_read(fonts, block->text, block->style.letters,
                             lay.glyphs, (int)room - 1, &lay.last_level);
    for (int i = 0; i < lay.count; i++) {
        if (!lay.glyphs[i].joins) out->clusters++;
        lay.cluster_of[i] = out->clusters - 1;
    }
    if (block->style.balance)
        balance(&lay);
    else
        fill(&lay);
    lay_rows(&lay);
    double leading =
        block->style.leading > 0 ? block->style.leading : TYPESET_LEADING;
    out->line_height = (int)lround(block->style.pixels * leading);
    out->lines = block->row_count;
    out->height = out->lines * out->line_height;
    mem_free(lay.glyphs);
    mem_free(lay.cluster_of);
    mem_free(lay.ends);
}

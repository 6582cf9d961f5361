/* SPDX-License-Identifier: MIT
 * A cache of laid-out blocks, and drawing them, wholly or letter by letter. */
#include "window/type/typeset.h"

#include "core/base/text.h"
#include "window/draw/canvas.h"
#include "window/type/block.h"
#include "window/type/paper.h"

#include <math.h>
#include <string.h>

enum { BLOCKS_MAX = 192, OLD = 240 };

struct Typeset {
    Fonts *fonts;
    Paper *paper; /* NULL until a page is drawn */
    Block *blocks[BLOCKS_MAX];
    int count;
    unsigned clock;
};

Typeset *typeset_new(Fonts *fonts) {
    Typeset *typeset = mem_alloc(sizeof *typeset);
    typeset->fonts = fonts;
    return typeset;
}

static void block_free(Block *block) {
    for (int i = 0; i < block->piece_count; i++)
        if (block->pieces[i].mask) cairo_surface_destroy(block->pieces[i].mask);
    mem_free(block->pieces);
    mem_free(block->rows);
    arena_free(block->arena);
    mem_free(block->text);
    mem_free(block);
}

static void drop(Typeset *typeset, int index) {
    block_free(typeset->blocks[index]);
    typeset->blocks[index] = typeset->blocks[--typeset->count];
}

void typeset_forget(Typeset *typeset) {
    while (typeset->count)
        drop(typeset, typeset->count - 1);
}

void typeset_free(Typeset *typeset) {
    if (!typeset) return;
    typeset_forget(typeset);
    paper_free(typeset->paper);
    mem_free(typeset);
}

void typeset_tidy(Typeset *typeset) {
    typeset->clock++;
    for (int i = typeset->count - 1; i >= 0; i--)
        if (typeset->clock - typeset->blocks[i]->used > OLD) drop(typeset, i);
}

static unsigned hash_of(const char *text, const TypeStyle *style, int width) {
    unsigned hash = 2166136261u;
    for (const char *c = text; *c; c++)
        hash = (hash ^ (unsigned char)*c) * 16777619u;
    hash = (hash ^ (unsigned)style->pixels) * 16777619u;
    return (hash ^ (unsigned)width) * 16777619u;
}

static bool same_style(const TypeStyle *a, const TypeStyle *b) {
    return a->pixels == b->pixels && a->letters == b->letters &&
           a->letter_space == b->letter_space &&
           a->word_space == b->word_space && a->max_lines == b->max_lines &&
           a->balance == b->balance && fabs(a->leading - b->leading) < 1e-9;
}

static void drop_oldest(Typeset *typeset) {
    int oldest = 0;
    for (int i = 1; i < typeset->count; i++)
        if (typeset->blocks[i]->used < typeset->blocks[oldest]->used)
            oldest = i;
    drop(typeset, oldest);
}

const TypeBlock *typeset_block(Typeset *typeset, const char *text,
                               const TypeStyle *style, int width) {
    if (!text) text = "";
    if (width < 1) width = 1;
    unsigned hash = hash_of(text, style, width);
    for (int i = 0; i < typeset->count; i++) {
        Block *at = typeset->blocks[i];
        if (at->hash != hash || at->limit != width ||
            !same_style(&at->style, style) || strcmp(at->text, text))
            continue;
        at->used = typeset->clock;
        return &at->block;
    }
    if (typeset->count == BLOCKS_MAX) drop_oldest(typeset);
    Block *block = mem_alloc(sizeof *block);
    block->text = mem_text(text);
    block->style = *style;
    block->limit = width;
    block->hash = hash;
    block->used = typeset->clock;
    typeset_lay_out(typeset->fonts, block);
    typeset->blocks[typeset->count++] = block;
    return &block->block;
}

/* Letters are kept as an alpha mask, which can be drawn in any colour. */
static cairo_surface_t *mask_of(SDL_Surface *drawn) {
    cairo_surface_t *mask =
        cairo_image_surface_create(CAIRO_FORMAT_A8, drawn->w, drawn->h);
    unsigned char *out = cairo_image_surface_get_data(mask);
    if (!out) return mask;
    int stride = cairo_image_surface_get_stride(mask);
    cairo_surface_flush(mask);
    for (int y = 0; y < drawn->h; y++) {
        const Uint32 *from =
            (const Uint32 *)((const char *)drawn->pixels + y * drawn->pitch);
        for (int x = 0; x < drawn->w; x++)
            out[y * stride + x] = (unsigned char)(from[x] >> 24);
    }
    cairo_surface_mark_dirty(mask);
    return mask;
}

/* Makes strokes bolder, where a font has no bold letters: each point spreads to
 * the right by a part of the size, and half as far downwards. */
static const double bolder_by = 0.032;

static void spread(unsigned char *from, int count, int step, double by) {
    int whole = (int)by;
    double part = by - whole;
    for (int i = count - 1; i > 0; i--) {
        double ink = from[i * step];
        for (int k = 1; k <= whole + 1 && k <= i; k++)
            ink += from[(i - k) * step] * (k <= whole ? 1 : part);
        from[i * step] = (unsigned char)fmin(ink, 255);
    }
}

static void make_bolder(cairo_surface_t *mask, int pixels) {
    unsigned char *bytes = cairo_image_surface_get_data(mask);
    int stride = cairo_image_surface_get_stride(mask);
    int w = cairo_image_surface_get_width(mask);
    int h = cairo_image_surface_get_height(mask);
    if (!bytes) return;
    for (int y = 0; y < h; y++)
        spread(bytes + y * stride, w, 1, pixels * bolder_by);
    for (int x = 0; x < w; x++)
        spread(bytes + x, h, stride, pixels * bolder_by / 2);
    cairo_surface_mark_dirty(mask);
}

static void make_mask(Typeset *typeset, const Block *block, Piece *piece) {
    TTF_Font *font = fonts_at(typeset->fonts, piece->file, block->style.pixels);
    if (!font) return;
    typeset_font_ready(font, piece->right_to_left, piece->script);
    SDL_Surface *drawn = TTF_RenderUTF8_Blended(
        font, piece->bytes, (SDL_Color){ 255, 255, 255, 255 });
    if (!drawn) return; /* nothing but spaces */
    piece->mask = mask_of(drawn);
    if (fonts_is_bolder(piece->file))
        make_bolder(piece->mask, block->style.pixels);
    SDL_FreeSurface(drawn);
}

/* The width of the first `clusters` of a piece. */
static int part_width(Typeset *typeset, const Block *block, const Piece *piece,
                      int clusters) {
    if (clusters >= piece->clusters) return piece->width + block->style.pixels;
    const char *at = piece->bytes, *end = at;
    bool after_joiner = false;
    for (int seen = 0; *at; end = at) {
        uint32_t code = utf8_next(&at);
        bool begins = !typeset_joins(code) && !after_joiner;
        if (begins && seen++ == clusters) break;
        after_joiner = code == 0x200d;
    }
    char part[2001];
    size_t bytes = (size_t)(end - piece->bytes);
    if (bytes >= sizeof part) return piece->width;
    memcpy(part, piece->bytes, bytes);
    part[bytes] = '\0';
    int width = 0, height = 0;
    TTF_Font *font = fonts_at(typeset->fonts, piece->file, block->style.pixels);
    if (!font || !bytes) return 0;
    typeset_font_ready(font, piece->right_to_left, piece->script);
    TTF_SizeUTF8(font, part, &width, &height);
    return width;
}

static bool on_paper(Typeset *typeset, cairo_t *cr, const Block *block,
                     const Piece *piece, double x, double baseline) {
    if (!paper_is(cr)) return false;
    if (!typeset->paper) typeset->paper = paper_new(typeset->fonts);
    return paper_draw(typeset->paper, cr, piece, block->style.pixels, x,
                      baseline);
}

static void draw_piece(Typeset *typeset, cairo_t *cr, Block *block,
                       Piece *piece, double x, double baseline, int clusters) {
    if (clusters <= piece->cluster) return;
    if (clusters >= piece->cluster + piece->clusters &&
        on_paper(typeset, cr, block, piece, x, baseline))
        return;
    if (!piece->mask) make_mask(typeset, block, piece);
    TTF_Font *font = fonts_at(typeset->fonts, piece->file, block->style.pixels);
    if (!piece->mask || !font) return;
    double top = baseline - TTF_FontAscent(font);
    if (clusters >= piece->cluster + piece->clusters) {
        cairo_mask_surface(cr, piece->mask, x, top);
        return;
    }
    int part = part_width(typeset, block, piece, clusters - piece->cluster);
    int height = cairo_image_surface_get_height(piece->mask);
    cairo_save(cr);
    double left = piece->right_to_left ? x + piece->width - part : x;
    cairo_rectangle(cr, left, top, part, height);
    cairo_clip(cr);
    cairo_mask_surface(cr, piece->mask, x, top);
    cairo_restore(cr);
}

static double row_left(const Row *row, double x, double width, Align align) {
    double spare = width - row->width;
    switch (align) {
    case ALIGN_MIDDLE:
        return x + floor(spare / 2);
    case ALIGN_END:
        return x + spare;
    case ALIGN_START:
        break;
    }
    return row->right_to_left ? x + spare : x;
}

void typeset_draw(Typeset *typeset, cairo_t *cr, const TypeBlock *laid,
                  double x, double y, double width, Align align, Colour colour,
                  int clusters) {
    Block *block = (Block *)laid; /* not const: drawing makes its masks */
    double clip_x, clip_y, clip_right, clip_bottom;
    int file = fonts_main_file(typeset->fonts, block->style.letters);
    TTF_Font *font = fonts_at(typeset->fonts, file, block->style.pixels);
    if (!font) return;
    cairo_clip_extents(cr, &clip_x, &clip_y, &clip_right, &clip_bottom);
    canvas_ink(cr, colour, 1);
    x = floor(x + 0.5);
    y = floor(y + 0.5);
    int ascent = TTF_FontAscent(font), height = TTF_FontHeight(font);
    int lead = (laid->line_height - height) / 2;
    for (int i = 0; i < block->row_count; i++) {
        const Row *row = &block->rows[i];
        double top = y + i * laid->line_height;
        if (top > clip_bottom || top + 2 * laid->line_height < clip_y) continue;
        double left = floor(row_left(row, x, width, align));
        for (int p = row->first; p < row->first + row->count; p++)
            draw_piece(typeset, cr, block, &block->pieces[p],
                       left + block->pieces[p].x, top + lead + ascent,
                       clusters);
    }
}

/* SPDX-License-Identifier: MIT
 * A piece of text is shaped by HarfBuzz, as SDL_ttf does it for the screen, and
 * handed to cairo as glyphs. Letters that the screen makes bold artificially
 * stay pictures.
 *
 * cairo keeps a font for a while after its last use. So each font has a
 * FreeType of its own, and both end when cairo lets go of them. */
#include "window/type/paper.h"

#include "core/base/text.h"

#include <cairo-ft.h>
#include <hb.h>
#include <string.h>

enum { FONTS_MAX = 32, PER_PIXEL = 64 };

/* What cairo lets go of last. */
typedef struct Outlines {
    FT_Library library;
    FT_Face face;
} Outlines;

typedef struct PaperFont {
    int file;
    hb_font_t *shaper;
    cairo_font_face_t *face; /* NULL: the file cannot be used */
} PaperFont;

struct Paper {
    Fonts *fonts;
    PaperFont open[FONTS_MAX];
    int count;
};

static const cairo_user_data_key_t owned;

static void let_go(void *data) {
    Outlines *outlines = data;
    FT_Done_Face(outlines->face);
    FT_Done_FreeType(outlines->library);
    mem_free(outlines);
}

/* ---- fonts ---- */

static hb_font_t *shaper_of(const char *path) {
    hb_blob_t *bytes = hb_blob_create_from_file(path);
    hb_face_t *face = hb_face_create(bytes, 0);
    hb_font_t *font = hb_font_create(face);
    hb_face_destroy(face);
    hb_blob_destroy(bytes);
    return font;
}

static cairo_font_face_t *outlines_of(const char *path) {
    Outlines *outlines = mem_alloc(sizeof *outlines);
    if (FT_Init_FreeType(&outlines->library)) {
        mem_free(outlines);
        return NULL;
    }
    if (FT_New_Face(outlines->library, path, 0, &outlines->face)) {
        FT_Done_FreeType(outlines->library);
        mem_free(outlines);
        return NULL;
    }
    cairo_font_face_t *face = cairo_ft_font_face_create_for_ft_face(
        outlines->face, FT_LOAD_NO_HINTING);
    if (cairo_font_face_set_user_data(face, &owned, outlines, let_go) ==
        CAIRO_STATUS_SUCCESS)
        return face;
    cairo_font_face_destroy(face);
    let_go(outlines);
    return NULL;
}

/* NULL: it must be drawn otherwise. */
static const PaperFont *font_of(Paper *paper, int file) {
    char path[4096];
    for (int i = 0; i < paper->count; i++)
        if (paper->open[i].file == file)
            return paper->open[i].face ? &paper->open[i] : NULL;
    if (paper->count == FONTS_MAX) return NULL;
    PaperFont *font = &paper->open[paper->count++];
    fonts_path(paper->fonts, file, path, sizeof path);
    *font = (PaperFont){ .file = file, .face = outlines_of(path) };
    if (!font->face) return NULL;
    font->shaper = shaper_of(path);
    return font;
}

Paper *paper_new(Fonts *fonts) {
    Paper *paper = mem_alloc(sizeof *paper);
    paper->fonts = fonts;
    return paper;
}

void paper_free(Paper *paper) {
    if (!paper) return;
    for (int i = 0; i < paper->count; i++) {
        if (!paper->open[i].face) continue;
        cairo_font_face_destroy(paper->open[i].face);
        hb_font_destroy(paper->open[i].shaper);
    }
    mem_free(paper);
}

/* ---- drawing ---- */

bool paper_is(cairo_t *cr) {
    return cairo_surface_get_type(cairo_get_target(cr)) ==
           CAIRO_SURFACE_TYPE_PDF;
}

static hb_buffer_t *shaped(hb_font_t *shaper, const Piece *piece, int pixels) {
    hb_buffer_t *buffer = hb_buffer_create();
    hb_buffer_add_utf8(buffer, piece->bytes, -1, 0, -1);
    hb_buffer_set_direction(buffer, piece->right_to_left ? HB_DIRECTION_RTL
                                                         : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, hb_script_from_iso15924_tag(piece->script));
    hb_buffer_guess_segment_properties(buffer);
    hb_font_set_scale(shaper, pixels * PER_PIXEL, pixels * PER_PIXEL);
    hb_shape(shaper, buffer, NULL, 0);
    return buffer;
}

static void place(hb_buffer_t *buffer, double x, double baseline,
                  cairo_glyph_t *glyphs) {
    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t *places =
        hb_buffer_get_glyph_positions(buffer, &count);
    for (unsigned i = 0; i < count; i++) {
        glyphs[i] =
            (cairo_glyph_t){ .index = infos[i].codepoint,
                             .x = x + (double)places[i].x_offset / PER_PIXEL,
                             .y = baseline -
                                  (double)places[i].y_offset / PER_PIXEL };
        x += (double)places[i].x_advance / PER_PIXEL;
    }
}

/* Which bytes of the text each glyph stands for: a font has glyphs that stand
 * for no character, such as a higher hyphen between figures. */
static int tell_bytes(hb_buffer_t *buffer, int size,
                      cairo_text_cluster_t *clusters) {
    unsigned count = 0;
    int told = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
    for (unsigned i = 0, end; i < count; i = end) {
        for (end = i; end < count && infos[end].cluster == infos[i].cluster;)
            end++;
        int next = end < count ? (int)infos[end].cluster : size;
        clusters[told++] =
            (cairo_text_cluster_t){ .num_bytes = next - (int)infos[i].cluster,
                                    .num_glyphs = (int)(end - i) };
    }
    return told;
}

/* cairo takes no text with codes that are no characters and never will be; one
 * such text would spoil the whole file. */
static bool all_characters(const char *text) {
    for (uint32_t code; (code = utf8_next(&text));)
        if ((code & 0xfffe) == 0xfffe || (code >= 0xfdd0 && code <= 0xfdef) ||
            (code >= 0xd800 && code <= 0xdfff))
            return false;
    return true;
}

static void show(cairo_t *cr, hb_buffer_t *buffer, const Piece *piece, double x,
                 double baseline) {
    int count = (int)hb_buffer_get_length(buffer);
    int size = (int)strlen(piece->bytes);
    if (!count) return;
    cairo_glyph_t *glyphs = mem_alloc(((size_t)count + 1) * sizeof *glyphs);
    place(buffer, x, baseline, glyphs);
    if (piece->right_to_left || !all_characters(piece->bytes)) {
        cairo_show_glyphs(cr, glyphs, count);
    } else {
        cairo_text_cluster_t *clusters =
            mem_alloc(((size_t)count + 1) * sizeof *clusters);
        int told = tell_bytes(buffer, size, clusters);
        cairo_show_text_glyphs(cr, piece->bytes, size, glyphs, count, clusters,
                               told, 0);
        mem_free(clusters);
    }
    mem_free(glyphs);
}

bool paper_draw(Paper *paper, cairo_t *cr, const Piece *piece, int pixels,
                double x, double baseline) {
    const PaperFont *font =
        fonts_is_bolder(piece->file) ? NULL : font_of(paper, piece->file);
    if (!font) return false;
    hb_buffer_t *buffer = shaped(font->shaper, piece, pixels);
    cairo_set_font_face(cr, font->face);
    cairo_set_font_size(cr, pixels);
    show(cr, buffer, piece, x, baseline);
    hb_buffer_destroy(buffer);
    return true;
}

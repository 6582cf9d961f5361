/* SPDX-License-Identifier: MIT
 * Any bytes as a text in any width: it is laid out and drawn, and nothing of it
 * lies outside of what was asked for. */
#include "window/type/typeset.h"

#include "core/base/mem.h"
#include "fuzz/fuzz_play.h"

#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static Fonts *fonts;
static Typeset *typeset;

static void open_all(void) {
    Error err;
    if (typeset) return;
    fonts = fonts_open(THAW_SOURCE_DIR "/assets/fonts", &err);
    promise(fonts != NULL);
    typeset = typeset_new(fonts);
}

/* The first bytes choose how, the others are the text. */
typedef struct Choice {
    uint8_t pixels, letters, width, lines, spaces, balance;
} Choice;

static TypeStyle style_of(const Choice *choice) {
    return (TypeStyle){ .pixels = 8 + choice->pixels % 40,
                        .letters =
                            (LetterStyle)(choice->letters % LETTER_STYLES),
                        .max_lines = choice->lines % 6,
                        .letter_space = choice->spaces % 4,
                        .word_space = choice->spaces / 4 % 4,
                        .balance = choice->balance & 1 };
}

static void draw(const TypeBlock *block, int width) {
    enum { SIDE = 64 };
    cairo_surface_t *picture =
        cairo_image_surface_create(CAIRO_FORMAT_A8, SIDE, SIDE);
    cairo_t *cr = cairo_create(picture);
    typeset_draw(typeset, cr, block, 0, 0, width, ALIGN_START, 0, TYPESET_ALL);
    typeset_draw(typeset, cr, block, 0, 0, width, ALIGN_END, 0,
                 block->clusters / 2);
    cairo_destroy(cr);
    cairo_surface_destroy(picture);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    Choice choice;
    open_all();
    if (size < sizeof choice) return 0;
    memcpy(&choice, data, sizeof choice);
    size_t bytes = size - sizeof choice;
    char *text = mem_alloc(bytes + 1);
    memcpy(text, data + sizeof choice, bytes);
    const TypeStyle style = style_of(&choice);
    int width = 1 + choice.width * 4;
    const TypeBlock *block = typeset_block(typeset, text, &style, width);
    promise(block->lines >= 0 && block->clusters >= 0);
    promise(!style.max_lines || block->lines <= style.max_lines);
    promise(block->shown >= 0 && block->shown <= (int)strlen(text));
    promise(block->height == block->lines * block->line_height);
    draw(block, width);
    typeset_forget(typeset);
    mem_free(text);
    return 0;
}

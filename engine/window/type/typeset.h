/* SPDX-License-Identifier: MIT
 * typeset.h -- lays texts out in lines and draws them: shaped, in visual order,
 *              broken where their language allows it, at whole pixels.
 *
 * Layer:  window (SDL2_ttf with HarfBuzz, FriBidi, libunibreak, cairo).
 *         On a page of a PDF letters are outlines: paper.h.
 * Owns:   a Typeset owns all blocks; a TypeBlock is borrowed until the next
 *         typeset_tidy.
 * Errors: none. Malformed UTF-8 shows as U+FFFD, control characters as spaces;
 *         a text longer than TYPESET_CHARACTERS or max_lines is cut with "…".
 *
 * A block is laid out once and kept; showing only its first letters does not
 * change their places. A newline begins a paragraph; *this* is emphasis. */
#ifndef THAW_WINDOW_TYPE_TYPESET_H
#define THAW_WINDOW_TYPE_TYPESET_H

#include "window/draw/colour.h"
#include "window/type/fonts.h"

#include <cairo.h>

enum { TYPESET_CHARACTERS = 6000, TYPESET_ALL = 1 << 30 };
#define TYPESET_LEADING 1.35 /* the default */

typedef enum { ALIGN_START, ALIGN_MIDDLE, ALIGN_END } Align;

typedef struct TypeStyle {
    int pixels; /* size of the letters */
    LetterStyle letters;
    double leading;   /* line height as a multiple of the size; 0: default */
    int letter_space; /* extra pixels between letters */
    int word_space;   /* extra pixels between words */
    int max_lines;    /* 0: no limit */
    bool balance;     /* lines of about the same length */
} TypeStyle;

typedef struct TypeBlock {
    int width, height; /* of all lines, in pixels */
    int lines;
    int line_height;
    int clusters; /* number of letters as a reader counts them */
    int shown;    /* bytes of the text that fit; the rest can go on another
                     page */
    bool cut;     /* it was too long and ends with "…" */
} TypeBlock;

typedef struct Typeset Typeset;

Typeset *typeset_new(Fonts *fonts);  /* borrows the fonts */
void typeset_free(Typeset *typeset); /* NULL allowed */

/* Lays `text` out in `width` pixels, or finds it in the cache. */
const TypeBlock *typeset_block(Typeset *typeset, const char *text,
                               const TypeStyle *style, int width);

/* Draws the first `clusters` of a block (TYPESET_ALL: all) with its top left
 * corner at x, y (whole pixels); lines are aligned in `width`. */
void typeset_draw(Typeset *typeset, cairo_t *cr, const TypeBlock *block,
                  double x, double y, double width, Align align, Colour colour,
                  int clusters);

/* To be called between frames: frees blocks that were not used for a while. */
void typeset_tidy(Typeset *typeset);
/* Frees all blocks, after another family was chosen. */
void typeset_forget(Typeset *typeset);

#endif

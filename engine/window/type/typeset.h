/* SPDX-License-Identifier: MIT
 * typeset.h -- texts as lines of letters: shaped, in reading order, broken
 *              where their language breaks, drawn at real pixels.
 *
 * Layer:  window (SDL2_ttf with HarfBuzz, FriBidi, libunibreak, cairo).
 * Owns:   a Typeset owns all that it lays out; a TypeBlock is borrowed until
 *         the next typeset_tidy.
 * Errors: none. Bad UTF-8 shows as U+FFFD, control bytes as spaces; what is
 *         longer than TYPESET_CHARACTERS or max_lines is cut with "…".
 *
 * A block is laid out once and kept; showing part of it never moves a letter.
 * Newlines begin paragraphs; *this* is emphasis. */
#ifndef THAW_WINDOW_TYPE_TYPESET_H
#define THAW_WINDOW_TYPE_TYPESET_H

#include "window/draw/colour.h"
#include "window/type/fonts.h"

#include <cairo.h>

enum { TYPESET_CHARACTERS = 6000, TYPESET_ALL = 1 << 30 };
#define TYPESET_LEADING 1.35 /* the usual one */

typedef enum { ALIGN_START, ALIGN_MIDDLE, ALIGN_END } Align;

typedef struct TypeStyle {
    int pixels; /* size of the letters */
    LetterStyle letters;
    double leading;   /* line height as a part of the size; 0: usual */
    int letter_space; /* pixels put between letters */
    int word_space;   /* pixels put between words */
    int max_lines;    /* 0: as many as it takes */
    bool balance;     /* lines of about the same length, no word alone */
} TypeStyle;

typedef struct TypeBlock {
    int width, height; /* of the lines as they came out, in pixels */
    int lines;
    int line_height;
    int clusters; /* what a reader counts as letters, in all */
    int shown;    /* bytes of the text that are in it; all, or the rest
                     makes the next page */
    bool cut;     /* "…" stands where it was cut */
} TypeBlock;

typedef struct Typeset Typeset;

Typeset *typeset_new(Fonts *fonts);  /* borrows the fonts */
void typeset_free(Typeset *typeset); /* NULL allowed */

/* Lays `text` out within `width` pixels, or finds it as laid out before. */
const TypeBlock *typeset_block(Typeset *typeset, const char *text,
                               const TypeStyle *style, int width);

/* Draws the first `clusters` of a block (TYPESET_ALL: all) with its top left
 * corner at x, y; lines are aligned within `width`. Whole pixels. */
void typeset_draw(Typeset *typeset, cairo_t *cr, const TypeBlock *block,
                  double x, double y, double width, Align align, Colour colour,
                  int clusters);

/* Between frames: forgets what was not used for long. */
void typeset_tidy(Typeset *typeset);
/* Forgets everything: another family was chosen. */
void typeset_forget(Typeset *typeset);

#endif

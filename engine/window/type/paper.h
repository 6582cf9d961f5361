/* SPDX-License-Identifier: MIT
 * paper.h -- letters on pages of a PDF: as outlines of the font, so that they
 *            are sharp in every size and can be searched and copied. For this
 *            folder only.
 *
 * Layer:  window (HarfBuzz, FreeType, cairo).
 * Owns:   a Paper owns the fonts that it opened.
 * Errors: false: this one must be drawn as a picture. */
#ifndef THAW_WINDOW_TYPE_PAPER_H
#define THAW_WINDOW_TYPE_PAPER_H

#include "window/type/block.h"

typedef struct Paper Paper;

Paper *paper_new(Fonts *fonts); /* borrows the fonts */
void paper_free(Paper *paper);  /* NULL allowed */

/* Whether what is drawn on takes outlines. */
bool paper_is(cairo_t *cr);
/* Draws a piece in the ink that is set. */
bool paper_draw(Paper *paper, cairo_t *cr, const Piece *piece, int pixels,
                double x, double baseline);

#endif

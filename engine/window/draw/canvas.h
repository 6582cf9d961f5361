/* SPDX-License-Identifier: MIT
 * canvas.h -- the strokes and fills that all pictures are made of, on cairo.
 *
 * Layer:  window.
 * Owns:   nothing. Each call restores the context's state and empties its path;
 *         only the *_path calls add to the path.
 * Errors: none, but for canvas_written.
 *
 * A curve runs smoothly through its knots; a knot given twice in a row is a
 * corner. Units are those of the context's matrix. */
#ifndef THAW_WINDOW_DRAW_CANVAS_H
#define THAW_WINDOW_DRAW_CANVAS_H

#include "core/words/error.h"
#include "window/draw/colour.h"

#include <cairo.h>
#include <stdbool.h>
#include <stddef.h>

typedef struct Knot {
    double x, y;
} Knot;

enum { CANVAS_KNOTS = 64 }; /* maximum in one curve */

/* KNOTS({ 0, 0 }, { 1, 0 }) is the two arguments `knots, count`. */
#define KNOTS(...)                                                             \
    (const Knot[]){ __VA_ARGS__ },                                             \
        sizeof((const Knot[]){ __VA_ARGS__ }) / sizeof(Knot)

typedef struct Taper {
    double start, middle, end; /* widths */
} Taper;

/* Whether a picture was written; else says why in our words. `path` NULL: into
 * memory. */
bool canvas_written(cairo_status_t status, const char *path, Error *err);

void canvas_ink(cairo_t *cr, Colour colour, double alpha);

void canvas_curve_path(cairo_t *cr, const Knot *knots, size_t count,
                       bool closed);
/* The right half from top to bottom; the left half is its mirror image. */
void canvas_mirror_path(cairo_t *cr, const Knot *knots, size_t count);
void canvas_oval_path(cairo_t *cr, double x, double y, double rx, double ry);

void canvas_fill(cairo_t *cr, Colour colour, double alpha);
void canvas_shape(cairo_t *cr, const Knot *knots, size_t count, Colour colour,
                  double alpha);
void canvas_oval(cairo_t *cr, double x, double y, double rx, double ry,
                 Colour colour, double alpha);
/* Width along the curve: start, middle, end. Ends are round. */
void canvas_taper(cairo_t *cr, const Knot *knots, size_t count, Taper width,
                  Colour colour, double alpha);

/* Fills the path with a vertical gradient: `from` at the height y0, `to` at y1.
 * It stays vertical on the screen even when the context is rotated: rows of one
 * colour cost a tenth of a slanted gradient. */
void canvas_fill_down(cairo_t *cr, double y0, Colour from, double y1,
                      Colour to);

/* Fills the path with a radial gradient: the inner colour up to `start` (a
 * share of the radii), the outer one at the rim and beyond. */
void canvas_fill_out(cairo_t *cr, Knot middle, double rx, double ry,
                     double start, Colour inner, Colour outer);

/* What is drawn in between becomes the source. Its pixels are those of the
 * target: after cairo's own call, in a rotated or scaled context, they would
 * seem to lie between them, and each would be calculated from four. */
void canvas_push_group(cairo_t *cr);
void canvas_pop_group_to_source(cairo_t *cr);

/* A soft spot: alpha in the middle, transparent at the rim. */
void canvas_glow(cairo_t *cr, double x, double y, double rx, double ry,
                 Colour colour, double alpha);

#endif

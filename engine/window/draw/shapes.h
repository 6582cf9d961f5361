/* SPDX-License-Identifier: MIT
 * shapes.h -- draws pictures from tables: a row for each shape, with its
 * outline as a short text.
 *
 * Layer:  window.
 * Owns:   nothing; each call restores the context.
 * Errors: none; an outline that cannot be read is our bug.
 *
 * An outline is written as SVG path data: M, L, H, V, C, Q, Z, lower case for
 * relative coordinates. Two letters are added: `R x y w h r`, a rectangle with
 * round corners, and `E x y rx ry`, an ellipse. */
#ifndef THAW_WINDOW_DRAW_SHAPES_H
#define THAW_WINDOW_DRAW_SHAPES_H

#include "window/draw/colour.h"

#include <cairo.h>
#include <stdbool.h>
#include <stddef.h>

/* The light in a picture, one for each kind of theme. */
typedef enum {
    LIGHT_DAY,     /* light theme: a bright morning, low in contrast   */
    LIGHT_EVENING, /* dark theme: dusk, with the lamps on              */
    LIGHT_PLAIN,   /* high contrast: nearly one flat tone              */
} Light;

typedef enum {
    SHAPE_FILL,
    SHAPE_DOWN, /* from `colour` at the top to `to` at the bottom    */
    SHAPE_SIDE, /* from `colour` at the left to `to` at the right    */
    SHAPE_GLOW, /* from `colour` in the middle to nothing at the rim */
    SHAPE_LINE, /* a line, `to` tenths of a unit wide, round ends    */
    SHAPE_LAMP, /* shines itself: equally bright in the evening      */
} ShapeKind;

typedef struct Shape {
    ShapeKind kind;
    Colour colour, to;
    double alpha;
    const char *outline;
} Shape;

/* Rows are written with these. */
#define FILL(colour, outline)                                                  \
    { SHAPE_FILL, colour, 0, 1, outline }
#define TINT(colour, alpha, outline)                                           \
    { SHAPE_FILL, colour, 0, alpha, outline }
#define DOWN(colour, to, outline)                                              \
    { SHAPE_DOWN, colour, to, 1, outline }
#define SIDE(colour, to, outline)                                              \
    { SHAPE_SIDE, colour, to, 1, outline }
#define GLOW(colour, alpha, outline)                                           \
    { SHAPE_GLOW, colour, 0, alpha, outline }
#define LINE(colour, tenths, outline)                                          \
    { SHAPE_LINE, colour, tenths, 1, outline }
#define LAMP(colour, alpha, outline)                                           \
    { SHAPE_LAMP, colour, 0, alpha, outline }
#define SHADE(alpha, outline) TINT(0x2b2836, alpha, outline)
#define SHINE(alpha, outline) TINT(0xfffaf0, alpha, outline)

/* How tables are drawn. Rooms are always 1000 units high; x is 0 in the middle
 * and `half` at the right edge. */
typedef struct Painter {
    cairo_t *cr;
    Light light;
    double half;
    double haze; /* 0 near .. 1 far: how much of `air` is mixed in */
    Colour air;
    bool near;     /* in front of the customer: dark tones are allowed */
    bool outdoors; /* in the evening, blue instead of lamplit */
} Painter;

/* Draws `count` rows with their origin at x, y, scaled; a negative `scale`
 * gives the mirror image. */
void shapes_draw(const Painter *painter, const Shape *rows, size_t count,
                 double x, double y, double scale);

#define SHAPES(painter, rows, x, y, scale)                                     \
    shapes_draw(painter, rows, sizeof(rows) / sizeof *(rows), x, y, scale)

/* Draws a single shape. */
void shape_draw(const Painter *painter, const Shape *shape);

/* A soft spot of light, always in the given colour; not drawn in LIGHT_PLAIN.
 */
void shape_glow(const Painter *painter, double x, double y, double rx,
                double ry, Colour colour, double alpha);

/* Adds a rectangle with round corners to the path. */
void shape_round(cairo_t *cr, double x, double y, double w, double h,
                 double radius);

#endif

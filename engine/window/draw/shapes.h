/* SPDX-License-Identifier: MIT
 * shapes.h -- pictures as tables: one row a shape, its outline as a short text.
 *
 * Layer:  window.
 * Owns:   nothing; tables are the caller's, the context's state is restored.
 * Errors: none; an outline that cannot be read is our bug.
 *
 * An outline is letters and numbers, in the order of SVG's path data: M, L, H,
 * V, C, Q, Z, lower case for "from here". Two letters are ours: `R x y w h r`,
 * a rectangle with round corners, and `E x y rx ry`, an ellipse. */
#ifndef THAW_WINDOW_DRAW_SHAPES_H
#define THAW_WINDOW_DRAW_SHAPES_H

#include "window/draw/colour.h"

#include <cairo.h>
#include <stdbool.h>
#include <stddef.h>

/* The light that a picture is seen in, one for each theme of the window. */
typedef enum {
    LIGHT_DAY,     /* light theme: a bright morning, soft and low in contrast */
    LIGHT_EVENING, /* dark theme: dusk, with the lamps on                     */
    LIGHT_PLAIN,   /* high contrast: shapes hardly part from one flat tone    */
} Light;

typedef enum {
    SHAPE_FILL,
    SHAPE_DOWN, /* from `colour` at the top to `to` at the bottom    */
    SHAPE_SIDE, /* from `colour` at the left to `to` at the right    */
    SHAPE_GLOW, /* from `colour` in the middle to nothing at the rim */
    SHAPE_LINE, /* a line, `to` tenths of a unit wide, round ends    */
    SHAPE_LAMP, /* gives light itself: as bright in the evening      */
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

/* What tables are drawn with. Rooms are 1000 units high whatever their size in
 * pixels, x is 0 in the middle and `half` at the right edge. */
typedef struct Painter {
    cairo_t *cr;
    Light light;
    double half;
    double haze; /* 0 near .. 1 lost in the air between */
    Colour air;
    bool near;     /* in front of the customer, where tones may be deep */
    bool outdoors; /* in the evening, blue instead of lamplit */
} Painter;

/* Draws `count` rows with their origin at x, y, larger by `scale`; a negative
 * scale gives the mirror image. */
void shapes_draw(const Painter *painter, const Shape *rows, size_t count,
                 double x, double y, double scale);

#define SHAPES(painter, rows, x, y, scale)                                     \
    shapes_draw(painter, rows, sizeof(rows) / sizeof *(rows), x, y, scale)

/* The same for one shape, made on the spot. */
void shape_draw(const Painter *painter, const Shape *shape);

/* A pool of light, in its own colour in any light but the plain one, which has
 * none. */
void shape_glow(const Painter *painter, double x, double y, double rx,
                double ry, Colour colour, double alpha);

/* Adds a rectangle with round corners to the path. */
void shape_round(cairo_t *cr, double x, double y, double w, double h,
                 double radius);

#endif

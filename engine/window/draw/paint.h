/* SPDX-License-Identifier: MIT
 * paint.h -- boxes, and drawing boxes and shadows.
 *
 * Layer:  window (cairo).
 * Owns:   nothing; each call restores the context.
 * Errors: none.
 *
 * Boxes are in pixels; callers keep them whole so that edges are sharp. */
#ifndef THAW_WINDOW_DRAW_PAINT_H
#define THAW_WINDOW_DRAW_PAINT_H

#include "window/draw/colour.h"

#include <cairo.h>
#include <stdbool.h>

typedef struct Box {
    double x, y, w, h;
} Box;

/* Screens are divided by cutting: each call cuts a strip off `box` and returns
 * it; the rest stays in `box`. It cuts at most what is left. */
Box box_top(Box *box, double height);
Box box_bottom(Box *box, double height);
Box box_left(Box *box, double width);
Box box_right(Box *box, double width);
Box box_inset(Box box, double by_x, double by_y);
/* A box of that size, centred in another. */
Box box_middle(Box box, double width, double height);
bool box_holds(Box box, double x, double y);
bool box_overlaps(Box a, Box b);
Box box_around(Box a, Box b);

void paint_box(cairo_t *cr, Box box, Colour colour);
void paint_round(cairo_t *cr, Box box, double radius, Colour colour);
void paint_round_path(cairo_t *cr, Box box, double radius);
/* The line is inside the box. */
void paint_edge(cairo_t *cr, Box box, double radius, double width,
                Colour colour);
/* A soft shadow, a little lower than the box; `alpha` is its darkest. What is
 * inside the box is not shaded: something opaque is drawn there. */
void paint_shadow(cairo_t *cr, Box box, double radius, double size,
                  double alpha);
void paint_veil(cairo_t *cr, Box box, Colour colour, double alpha);

#endif

/* SPDX-License-Identifier: MIT
 * Cutting and filling boxes, their edges and shadows. */
#include "window/draw/paint.h"

#include "window/draw/canvas.h"

#include <math.h>

static double smaller_of(double a, double b) {
    return a < b ? a : b;
}

Box box_top(Box *box, double height) {
    height = smaller_of(fmax(height, 0), box->h);
    Box cut = { box->x, box->y, box->w, height };
    box->y += height;
    box->h -= height;
    return cut;
}

Box box_bottom(Box *box, double height) {
    height = smaller_of(fmax(height, 0), box->h);
    box->h -= height;
    return (Box){ box->x, box->y + box->h, box->w, height };
}

Box box_left(Box *box, double width) {
    width = smaller_of(fmax(width, 0), box->w);
    Box cut = { box->x, box->y, width, box->h };
    box->x += width;
    box->w -= width;
    return cut;
}

Box box_right(Box *box, double width) {
    width = smaller_of(fmax(width, 0), box->w);
    box->w -= width;
    return (Box){ box->x + box->w, box->y, width, box->h };
}

Box box_inset(Box box, double by_x, double by_y) {
    return (Box){ box.x + by_x, box.y + by_y, fmax(box.w - 2 * by_x, 0),
                  fmax(box.h - 2 * by_y, 0) };
}

Box box_middle(Box box, double width, double height) {
    return (Box){ floor(box.x + (box.w - width) / 2),
                  floor(box.y + (box.h - height) / 2), width, height };
}

bool box_holds(Box box, double x, double y) {
    return x >= box.x && y >= box.y && x < box.x + box.w && y < box.y + box.h;
}

bool box_overlaps(Box a, Box b) {
    return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h &&
           b.y < a.y + a.h;
}

Box box_around(Box a, Box b) {
    double x = smaller_of(a.x, b.x), y = smaller_of(a.y, b.y);
    return (Box){ x, y, fmax(a.x + a.w, b.x + b.w) - x,
                  fmax(a.y + a.h, b.y + b.h) - y };
}

void paint_box(cairo_t *cr, Box box, Colour colour) {
    cairo_rectangle(cr, box.x, box.y, box.w, box.h);
    canvas_fill(cr, colour, 1);
}

void paint_veil(cairo_t *cr, Box box, Colour colour, double alpha) {
    cairo_rectangle(cr, box.x, box.y, box.w, box.h);
    canvas_fill(cr, colour, alpha);
}

void paint_round_path(cairo_t *cr, Box box, double radius) {
    double r = smaller_of(radius, smaller_of(box.w, box.h) / 2);
    double right = box.x + box.w, bottom = box.y + box.h;
    const double quarter = 1.5707963267948966;
    cairo_new_sub_path(cr);
    cairo_arc(cr, right - r, box.y + r, r, -quarter, 0);
    cairo_arc(cr, right - r, bottom - r, r, 0, quarter);
    cairo_arc(cr, box.x + r, bottom - r, r, quarter, 2 * quarter);
    cairo_arc(cr, box.x + r, box.y + r, r, 2 * quarter, 3 * quarter);
    cairo_close_path(cr);
}

void paint_round(cairo_t *cr, Box box, double radius, Colour colour) {
    if (box.w <= 0 || box.h <= 0) return;
    paint_round_path(cr, box, radius);
    canvas_fill(cr, colour, 1);
}

void paint_edge(cairo_t *cr, Box box, double radius, double width,
                Colour colour) {
    if (box.w <= 0 || box.h <= 0) return;
    cairo_save(cr);
    paint_round_path(cr, box_inset(box, width / 2, width / 2),
                     fmax(radius - width / 2, 0));
    cairo_set_line_width(cr, width);
    canvas_ink(cr, colour, 1);
    cairo_stroke(cr);
    cairo_restore(cr);
}

/* Clips to `whole` without `hole`, both of whole pixels: four rectangles, which
 * cost nothing where only the hole is drawn again. */
static void clip_around(cairo_t *cr, Box hole, Box whole) {
    if (hole.w <= 0 || hole.h <= 0) return;
    double right = whole.x + whole.w, foot = whole.y + whole.h;
    double below = hole.y + hole.h, beside = hole.x + hole.w;
    cairo_rectangle(cr, whole.x, whole.y, whole.w, hole.y - whole.y);
    cairo_rectangle(cr, whole.x, below, whole.w, foot - below);
    cairo_rectangle(cr, whole.x, hole.y, hole.x - whole.x, hole.h);
    cairo_rectangle(cr, beside, hole.y, right - beside, hole.h);
    cairo_clip(cr);
}

void paint_shadow(cairo_t *cr, Box box, double radius, double size,
                  double alpha) {
    enum { LAYERS = 6 };
    double reach = ceil(size) + 1;
    cairo_save(cr);
    clip_around(cr, box_inset(box, ceil(radius), ceil(radius)),
                box_inset(box, -reach, -2 * reach));
    for (int i = LAYERS; i > 0; i--) {
        double out = size * i / LAYERS;
        Box at = box_inset(box, -out, -out);
        at.y += size * 0.35;
        paint_round_path(cr, at, radius + out);
        canvas_fill(cr, 0x1a0f05, alpha / LAYERS);
    }
    cairo_restore(cr);
}

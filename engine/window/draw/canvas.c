/* SPDX-License-Identifier: MIT
 * Curves, tapered strokes and gradients for which cairo has no single call. */
#include "window/draw/canvas.h"

#include <assert.h>
#include <errno.h>
#include <math.h>
#include <string.h>

enum { STEPS = 8 }; /* straight pieces per bend of a tapered stroke */

/* cairo keeps no errno, but leaves it as the system has set it. */
bool canvas_written(cairo_status_t status, const char *path, Error *err) {
    int why = errno;
    if (status == CAIRO_STATUS_SUCCESS) return true;
    if (!path || status == CAIRO_STATUS_NO_MEMORY)
        return error_set(err, "there is not enough memory for the picture");
    if (status == CAIRO_STATUS_WRITE_ERROR && why)
        return error_set(err, "%s cannot be written: %s", path, strerror(why));
    return error_set(err, "%s cannot be written", path);
}

void canvas_ink(cairo_t *cr, Colour colour, double alpha) {
    cairo_set_source_rgba(cr, ((colour >> 16) & 0xff) / 255.0,
                          ((colour >> 8) & 0xff) / 255.0,
                          (colour & 0xff) / 255.0, alpha);
}

static double apart(Knot a, Knot b) {
    return hypot(b.x - a.x, b.y - a.y);
}

static Knot along(Knot from, Knot direction, double length) {
    return (Knot){ from.x + direction.x * length,
                   from.y + direction.y * length };
}

/* The unit tangent at b of the circle through a, b and c; zero at a corner,
 * where two of them coincide. */
static Knot tangent(Knot a, Knot b, Knot c) {
    double before = apart(a, b), after = apart(b, c);
    if (before < 1e-6 || after < 1e-6) return (Knot){ 0, 0 };
    Knot t = { (b.x - a.x) / before * after + (c.x - b.x) / after * before,
               (b.y - a.y) / before * after + (c.y - b.y) / after * before };
    double length = hypot(t.x, t.y);
    if (length < 1e-9) return (Knot){ 0, 0 };
    return (Knot){ t.x / length, t.y / length };
}

typedef struct Bend {
    Knot from, c1, c2, to;
} Bend;

static const Knot *knot_at(const Knot *knots, size_t count, bool closed,
                           long i) {
    long n = (long)count;
    if (closed) return &knots[(i % n + n) % n];
    return &knots[i < 0 ? 0 : i >= n ? n - 1 : i];
}

/* The cubic from knot i to knot i + 1. Handles of 0.36 of the chord come
 * nearest to a circle for bends between a sixth and a quarter turn. */
static Bend bend_at(const Knot *knots, size_t count, bool closed, long i) {
    Knot a = *knot_at(knots, count, closed, i - 1);
    Knot b = *knot_at(knots, count, closed, i);
    Knot c = *knot_at(knots, count, closed, i + 1);
    Knot d = *knot_at(knots, count, closed, i + 2);
    double reach = apart(b, c) * 0.36;
    return (Bend){ b, along(b, tangent(a, b, c), reach),
                   along(c, tangent(b, c, d), -reach), c };
}

void canvas_curve_path(cairo_t *cr, const Knot *knots, size_t count,
                       bool closed) {
    assert(count >= 2);
    cairo_move_to(cr, knots[0].x, knots[0].y);
    long bends = (long)count - (closed ? 0 : 1);
    for (long i = 0; i < bends; i++) {
        Bend bend = bend_at(knots, count, closed, i);
        cairo_curve_to(cr, bend.c1.x, bend.c1.y, bend.c2.x, bend.c2.y,
                       bend.to.x, bend.to.y);
    }
    if (closed) cairo_close_path(cr);
}

void canvas_mirror_path(cairo_t *cr, const Knot *knots, size_t count) {
    Knot whole[CANVAS_KNOTS];
    assert(count >= 2 && count * 2 <= CANVAS_KNOTS);
    size_t n = 0;
    for (size_t i = 0; i < count; i++)
        whole[n++] = knots[i];
    for (size_t i = count; i-- > 0;)
        if (knots[i].x > 1e-9 || knots[i].x < -1e-9)
            whole[n++] = (Knot){ -knots[i].x, knots[i].y };
    canvas_curve_path(cr, whole, n, true);
}

void canvas_oval_path(cairo_t *cr, double x, double y, double rx, double ry) {
    if (rx <= 0 || ry <= 0) return;
    cairo_matrix_t before;
    cairo_get_matrix(cr, &before);
    cairo_translate(cr, x, y);
    cairo_scale(cr, rx, ry);
    cairo_new_sub_path(cr);
    cairo_arc(cr, 0, 0, 1, 0, 2 * M_PI);
    cairo_close_path(cr);
    cairo_set_matrix(cr, &before);
}

static Knot on_bend(const Bend *b, double t) {
    double s = 1 - t;
    double w0 = s * s * s, w1 = 3 * s * s * t, w2 = 3 * s * t * t;
    double w3 = t * t * t;
    return (Knot){
        b->from.x * w0 + b->c1.x * w1 + b->c2.x * w2 + b->to.x * w3,
        b->from.y * w0 + b->c1.y * w1 + b->c2.y * w2 + b->to.y * w3,
    };
}

static double width_at(Taper w, double t) {
    double s = 1 - t; /* a parabola through the three widths */
    double bow = 2 * w.middle - (w.start + w.end) / 2;
    return fmax(0, w.start * s * s + 2 * bow * s * t + w.end * t * t);
}

static void end_cap(cairo_t *cr, Knot at, double width) {
    if (width > 1e-4) canvas_oval_path(cr, at.x, at.y, width / 2, width / 2);
}

static void taper_outline(cairo_t *cr, const Knot *line, size_t count,
                          Taper width) {
    Knot back[CANVAS_KNOTS * STEPS + 1];
    for (size_t i = 0; i < count; i++) {
        Knot a = line[i ? i - 1 : 0];
        Knot b = line[i + 1 < count ? i + 1 : i];
        double length = fmax(apart(a, b), 1e-9);
        double half =
            width_at(width, (double)i / (double)(count - 1)) / 2 / length;
        /* clockwise like the caps' ovals, so that they join the outline */
        double nx = (b.y - a.y) * half, ny = -(b.x - a.x) * half;
        back[i] = (Knot){ line[i].x - nx, line[i].y - ny };
        if (i)
            cairo_line_to(cr, line[i].x + nx, line[i].y + ny);
        else
            cairo_move_to(cr, line[i].x + nx, line[i].y + ny);
    }
    for (size_t i = count; i-- > 0;)
        cairo_line_to(cr, back[i].x, back[i].y);
    cairo_close_path(cr);
}

static void taper_path(cairo_t *cr, const Knot *knots, size_t count,
                       Taper width) {
    Knot line[CANVAS_KNOTS * STEPS + 1];
    assert(count >= 2 && count <= CANVAS_KNOTS);
    size_t n = 0;
    for (long i = 0; i + 1 < (long)count; i++) {
        Bend bend = bend_at(knots, count, false, i);
        for (int s = 0; s < STEPS; s++)
            line[n++] = on_bend(&bend, (double)s / STEPS);
    }
    line[n++] = knots[count - 1];
    taper_outline(cr, line, n, width);
    end_cap(cr, line[0], width.start);
    end_cap(cr, line[n - 1], width.end);
}

void canvas_fill(cairo_t *cr, Colour colour, double alpha) {
    canvas_ink(cr, colour, alpha);
    cairo_fill(cr);
}

static void stop(cairo_pattern_t *pattern, double at, Colour colour) {
    cairo_pattern_add_color_stop_rgb(
        pattern, at, ((colour >> 16) & 0xff) / 255.0,
        ((colour >> 8) & 0xff) / 255.0, (colour & 0xff) / 255.0);
}

void canvas_fill_down(cairo_t *cr, double y0, Colour from, double y1,
                      Colour to) {
    double x = 0;
    cairo_matrix_t before;
    cairo_user_to_device(cr, &x, &y0);
    x = 0;
    cairo_user_to_device(cr, &x, &y1);
    cairo_pattern_t *light = cairo_pattern_create_linear(0, y0, 0, y1);
    stop(light, 0, from);
    stop(light, 1, to);
    cairo_get_matrix(cr, &before);
    cairo_identity_matrix(cr); /* changing the matrix does not move the path */
    cairo_set_source(cr, light);
    cairo_fill(cr);
    cairo_set_matrix(cr, &before);
    cairo_pattern_destroy(light);
}

void canvas_fill_out(cairo_t *cr, Knot middle, double rx, double ry,
                     double start, Colour inner, Colour outer) {
    cairo_pattern_t *light = cairo_pattern_create_radial(0, 0, 0, 0, 0, 1);
    stop(light, start, inner);
    stop(light, (start + 1) / 2, colour_mix(inner, outer, 0.68));
    stop(light, 1, outer);
    cairo_matrix_t place;
    cairo_matrix_init_scale(&place, 1 / rx, 1 / ry);
    cairo_matrix_translate(&place, -middle.x, -middle.y);
    cairo_pattern_set_matrix(light, &place);
    cairo_set_source(cr, light);
    cairo_fill(cr);
    cairo_pattern_destroy(light);
}

void canvas_shape(cairo_t *cr, const Knot *knots, size_t count, Colour colour,
                  double alpha) {
    canvas_curve_path(cr, knots, count, true);
    canvas_fill(cr, colour, alpha);
}

void canvas_oval(cairo_t *cr, double x, double y, double rx, double ry,
                 Colour colour, double alpha) {
    canvas_oval_path(cr, x, y, rx, ry);
    canvas_fill(cr, colour, alpha);
}

void canvas_taper(cairo_t *cr, const Knot *knots, size_t count, Taper width,
                  Colour colour, double alpha) {
    taper_path(cr, knots, count, width);
    canvas_fill(cr, colour, alpha);
}

void canvas_glow(cairo_t *cr, double x, double y, double rx, double ry,
                 Colour colour, double alpha) {
    if (alpha <= 0) return;
    double r = ((colour >> 16) & 0xff) / 255.0;
    double g = ((colour >> 8) & 0xff) / 255.0, b = (colour & 0xff) / 255.0;
    cairo_matrix_t before;
    cairo_get_matrix(cr, &before);
    cairo_translate(cr, x, y);
    cairo_scale(cr, rx, ry);
    cairo_pattern_t *spot = cairo_pattern_create_radial(0, 0, 0, 0, 0, 1);
    for (int i = 0; i <= 5; i++) {
        double t = i / 5.0, fall = 1 - t * t;
        cairo_pattern_add_color_stop_rgba(spot, t, r, g, b,
                                          alpha * fall * fall);
    }
    cairo_set_source(cr, spot);
    cairo_arc(cr, 0, 0, 1, 0, 2 * M_PI);
    cairo_fill(cr);
    cairo_pattern_destroy(spot);
    cairo_set_matrix(cr, &before);
}

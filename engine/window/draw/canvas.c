/* SPDX-License-Identifier: MIT
 * Curves and tapered strokes for which cairo has no single call. */
#include "window/draw/canvas.h"

#include <assert.h>
#include <errno.h>
#include <math.h>
#include <string.h>

enum { STEPS = 8 }; /* straight pieces per bend of a tapered stroke */

/* Of a bend that is a quarter of a circle, in radii. */
static const double handle = 0.5523;

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

/* Four bends, which differ from an oval by less than 0.03 % of its size,
 * without the matrix that an arc of cairo's would need. */
void canvas_oval_path(cairo_t *cr, double x, double y, double rx, double ry) {
    double hx = rx * handle, hy = ry * handle;
    if (rx <= 0 || ry <= 0) return;
    cairo_move_to(cr, x + rx, y);
    cairo_curve_to(cr, x + rx, y + hy, x + hx, y + ry, x, y + ry);
    cairo_curve_to(cr, x - hx, y + ry, x - rx, y + hy, x - rx, y);
    cairo_curve_to(cr, x - rx, y - hy, x - hx, y - ry, x, y - ry);
    cairo_curve_to(cr, x + hx, y - ry, x + rx, y - hy, x + rx, y);
    cairo_close_path(cr);
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

/* Half a circle from one side of a stroke's end to the other. */
static void round_end(cairo_t *cr, Knot at, Knot side) {
    Knot out = { -side.y, side.x }, tip = along(at, out, 1);
    Knot from = along(at, side, 1), to = along(at, side, -1);
    Knot a = along(from, out, handle), b = along(tip, side, handle);
    Knot c = along(tip, side, -handle), d = along(to, out, handle);
    cairo_curve_to(cr, a.x, a.y, b.x, b.y, tip.x, tip.y);
    cairo_curve_to(cr, c.x, c.y, d.x, d.y, to.x, to.y);
}

/* Half the width at right angles to the line, at one of its points. Points that
 * coincide, at a corner, have no direction of their own. */
static Knot side_at(const Knot *line, size_t count, size_t i, Taper width) {
    const double same = 1e-9;
    size_t from = i ? i - 1 : 0, to = i + 1 < count ? i + 1 : i;
    while (from > 0 && apart(line[from], line[to]) < same)
        from--;
    while (to + 1 < count && apart(line[from], line[to]) < same)
        to++;
    Knot a = line[from], b = line[to];
    double half = width_at(width, (double)i / (double)(count - 1)) / 2;
    double part = half / fmax(apart(a, b), same);
    return (Knot){ (b.y - a.y) * part, -(b.x - a.x) * part };
}

static void taper_outline(cairo_t *cr, const Knot *line, size_t count,
                          Taper width) {
    const double seen = 1e-4; /* a narrower end is a point */
    Knot side[CANVAS_KNOTS * STEPS + 1];
    for (size_t i = 0; i < count; i++) {
        side[i] = side_at(line, count, i, width);
        cairo_line_to(cr, line[i].x + side[i].x, line[i].y + side[i].y);
    }
    if (width.end > seen) round_end(cr, line[count - 1], side[count - 1]);
    for (size_t i = count; i-- > 0;)
        cairo_line_to(cr, line[i].x - side[i].x, line[i].y - side[i].y);
    Knot back = { -side[0].x, -side[0].y };
    if (width.start > seen) round_end(cr, line[0], back);
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
    cairo_new_sub_path(cr);
    taper_outline(cr, line, n, width);
}

void canvas_fill(cairo_t *cr, Colour colour, double alpha) {
    canvas_ink(cr, colour, alpha);
    cairo_fill(cr);
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

void canvas_push_group(cairo_t *cr) {
    cairo_matrix_t now;
    cairo_get_matrix(cr, &now);
    cairo_identity_matrix(cr);
    cairo_push_group(cr);
    cairo_set_matrix(cr, &now);
}

void canvas_pop_group_to_source(cairo_t *cr) {
    cairo_matrix_t now;
    cairo_get_matrix(cr, &now);
    cairo_pop_group_to_source(cr);
    cairo_set_matrix(cr, &now);
}

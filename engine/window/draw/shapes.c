/* SPDX-License-Identifier: MIT
 * Reads outlines written like SVG paths, and draws shapes in a room's light. */
#include "window/draw/shapes.h"
#include "window/draw/canvas.h"

#include <assert.h>
#include <ctype.h>
#include <math.h>
#include <stdbool.h>
#include <string.h>

enum { NUMBERS_MAX = 6 };

/* strtod would expect a decimal comma in some locales. */
static double read_number(const char **at) {
    const char *s = *at + strspn(*at, " ,");
    double sign = 1, value = 0, part = 1;
    if (*s == '-') {
        sign = -1;
        s++;
    }
    assert(isdigit((unsigned char)*s) || *s == '.');
    for (; isdigit((unsigned char)*s); s++)
        value = value * 10 + (*s - '0');
    if (*s == '.')
        for (s++; isdigit((unsigned char)*s); s++)
            value += (*s - '0') * (part /= 10);
    *at = s;
    return sign * value;
}

void shape_round(cairo_t *cr, double x, double y, double w, double h,
                 double radius) {
    double r = fmin(radius, fmin(w, h) / 2), quarter = acos(0);
    if (r <= 0) {
        cairo_rectangle(cr, x, y, w, h);
        return;
    }
    cairo_new_sub_path(cr);
    cairo_arc(cr, x + w - r, y + r, r, -quarter, 0);
    cairo_arc(cr, x + w - r, y + h - r, r, 0, quarter);
    cairo_arc(cr, x + r, y + h - r, r, quarter, 2 * quarter);
    cairo_arc(cr, x + r, y + r, r, 2 * quarter, 3 * quarter);
    cairo_close_path(cr);
}

static void add_quadratic(cairo_t *cr, double x, double y, const double *n) {
    cairo_curve_to(cr, x + (n[0] - x) * 2 / 3, y + (n[1] - y) * 2 / 3,
                   n[2] + (n[0] - n[2]) * 2 / 3, n[3] + (n[1] - n[3]) * 2 / 3,
                   n[2], n[3]);
}

static int numbers_of(char letter) {
    static const char letters[] = "MLHVCQZRE";
    static const int counts[] = { 2, 2, 1, 1, 6, 4, 0, 5, 4 };
    const char *found = strchr(letters, toupper((unsigned char)letter));
    assert(letter && found);
    return counts[found - letters];
}

static void add_piece(cairo_t *cr, char letter, double *n, int count) {
    double x = 0, y = 0;
    if (cairo_has_current_point(cr)) cairo_get_current_point(cr, &x, &y);
    if (islower((unsigned char)letter))
        for (int i = 0; i < count; i++)
            n[i] += letter == 'v' || i % 2 ? y : x;
    switch (toupper((unsigned char)letter)) {
    case 'M':
        cairo_move_to(cr, n[0], n[1]);
        break;
    case 'L':
        cairo_line_to(cr, n[0], n[1]);
        break;
    case 'H':
        cairo_line_to(cr, n[0], y);
        break;
    case 'V':
        cairo_line_to(cr, x, n[0]);
        break;
    case 'C':
        cairo_curve_to(cr, n[0], n[1], n[2], n[3], n[4], n[5]);
        break;
    case 'Q':
        add_quadratic(cr, x, y, n);
        break;
    case 'Z':
        cairo_close_path(cr);
        break;
    case 'R':
        shape_round(cr, n[0], n[1], n[2], n[3], n[4]);
        break;
    default:
        canvas_oval_path(cr, n[0], n[1], n[2], n[3]);
        break;
    }
}

/* Adds an outline to the context's path. */
static void add_outline(cairo_t *cr, const char *outline) {
    const char *at = outline;
    char letter = 0;
    for (;;) {
        double n[NUMBERS_MAX] = { 0 };
        at += strspn(at, " ,");
        if (!*at) return;
        if (isalpha((unsigned char)*at)) letter = *at++;
        int count = numbers_of(letter);
        for (int i = 0; i < count; i++)
            n[i] = read_number(&at);
        add_piece(cr, letter, n, count);
        if (letter == 'M') letter = 'L';
        if (letter == 'm') letter = 'l';
    }
}

static Colour grey_of(Colour c) {
    unsigned grey =
        (30 * (c >> 16 & 0xff) + 59 * (c >> 8 & 0xff) + 11 * (c & 0xff)) / 100;
    return grey << 16 | grey << 8 | grey;
}

/* High contrast: everything behind the customer is in one narrow range of
 * middle tones, from which both dark and white hair stand out; what is in front
 * is in a narrow range of dark tones. */
static Colour plain_tint(const Painter *p, Colour c) {
    double grey = (grey_of(c) & 0xff) / 255.0;
    return p->near ? colour_mix(0x202226, 0x42464b, grey)
                   : colour_mix(0x8d9194, 0xacb0b3, grey);
}

/* Indoors warm lamp light; outdoors blue dusk. */
static Colour evening_tint(const Painter *p, Colour c) {
    double dim = p->near ? 0.50 : 0.43;
    if (p->outdoors) {
        c = colour_times(c, dim * 0.82, dim * 0.92, dim * 1.18);
        return colour_mix(c, 0x1b2550, 0.20);
    }
    c = colour_mix(c, grey_of(c), -0.35);
    c = colour_times(c, dim * 1.02, dim * 0.98, dim * 1.03);
    return colour_mix(c, 0x251f45, 0.12);
}

/* The colour in this painter's light and air. */
static Colour tinted(const Painter *p, Colour colour) {
    Colour c = p->haze > 0 ? colour_mix(colour, p->air, p->haze) : colour;
    if (p->light == LIGHT_PLAIN) return plain_tint(p, c);
    if (p->light == LIGHT_EVENING) return evening_tint(p, c);
    return c;
}

static void add_stop(cairo_pattern_t *fade, double at, Colour c, double alpha) {
    cairo_pattern_add_color_stop_rgba(fade, at, (c >> 16 & 0xff) / 255.0,
                                      (c >> 8 & 0xff) / 255.0,
                                      (c & 0xff) / 255.0, alpha);
}

static void fill_fading(const Painter *p, const Shape *s) {
    double x0, y0, x1, y1;
    cairo_fill_extents(p->cr, &x0, &y0, &x1, &y1);
    cairo_pattern_t *fade = s->kind == SHAPE_DOWN
                                ? cairo_pattern_create_linear(0, y0, 0, y1)
                                : cairo_pattern_create_linear(x0, 0, x1, 0);
    add_stop(fade, 0, tinted(p, s->colour), s->alpha);
    add_stop(fade, 1, tinted(p, s->to), s->alpha);
    cairo_set_source(p->cr, fade);
    cairo_fill(p->cr);
    cairo_pattern_destroy(fade);
}

/* In the evening light is added to the colour below; by day it is blended. */
void shape_glow(const Painter *p, double x, double y, double rx, double ry,
                Colour colour, double alpha) {
    if (p->light == LIGHT_PLAIN) return;
    cairo_save(p->cr);
    if (p->light == LIGHT_EVENING)
        cairo_set_operator(p->cr, CAIRO_OPERATOR_ADD);
    canvas_glow(p->cr, x, y, rx, ry, colour, alpha);
    cairo_restore(p->cr);
}

static void fill_glow(const Painter *p, const Shape *s) {
    double x0, y0, x1, y1;
    cairo_fill_extents(p->cr, &x0, &y0, &x1, &y1);
    cairo_new_path(p->cr);
    shape_glow(p, (x0 + x1) / 2, (y0 + y1) / 2, (x1 - x0) / 2, (y1 - y0) / 2,
               s->colour, s->alpha);
}

static void fill_plainly(const Painter *p, const Shape *s) {
    bool lamp = s->kind == SHAPE_LAMP && p->light != LIGHT_PLAIN;
    canvas_ink(p->cr, lamp ? s->colour : tinted(p, s->colour), s->alpha);
    if (s->kind == SHAPE_LINE) {
        cairo_set_line_width(p->cr, s->to / 10.0);
        cairo_stroke(p->cr);
    } else {
        cairo_fill(p->cr);
    }
}

void shape_draw(const Painter *painter, const Shape *shape) {
    cairo_new_path(painter->cr);
    add_outline(painter->cr, shape->outline);
    switch (shape->kind) {
    case SHAPE_DOWN:
    case SHAPE_SIDE:
        fill_fading(painter, shape);
        break;
    case SHAPE_GLOW:
        fill_glow(painter, shape);
        break;
    case SHAPE_FILL:
    case SHAPE_LINE:
    case SHAPE_LAMP:
        fill_plainly(painter, shape);
        break;
    }
}

void shapes_draw(const Painter *painter, const Shape *rows, size_t count,
                 double x, double y, double scale) {
    cairo_save(painter->cr);
    cairo_translate(painter->cr, x, y);
    cairo_scale(painter->cr, scale, fabs(scale));
    cairo_set_line_cap(painter->cr, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(painter->cr, CAIRO_LINE_JOIN_ROUND);
    for (size_t i = 0; i < count; i++)
        shape_draw(painter, &rows[i]);
    cairo_restore(painter->cr);
}

/* SPDX-License-Identifier: MIT
 * Forearms, bare or in a sleeve, with cuff, folds and shade. Drawn along the
 * arm: the wrist at 0, 0, the elbow up at -length, as hands are. */
#include "window/face/hands.h"

#include <math.h>

typedef struct Sleeve {
    Tones cloth;
    Colour cuff; /* a shirt's that shows under it */
    bool bare;
    bool shirt_below;
    bool knitted;
} Sleeve;

static Sleeve sleeve_of(const Face *face) {
    const FaceInk *ink = &face->ink;
    SleeveKind kind = body_sleeve(face);
    return (Sleeve){
        .cloth = kind == SLEEVE_ACCENT ? ink->accent : ink->cloth,
        .cuff = kind == SLEEVE_SUIT ? 0xf4f0e8 : ink->accent.mid,
        .bare = kind == SLEEVE_BARE,
        .shirt_below = kind == SLEEVE_SUIT || kind == SLEEVE_OVER,
        .knitted = kind == SLEEVE_KNIT,
    };
}

/* Half the width of a forearm, `t` 0 at the wrist to 1 at the elbow. */
static double half_at(const Face *face, double t) {
    double s = face->body.shoulder;
    return (0.125 + 0.115 * fmin(1, t * 1.5)) * (0.4 + 0.6 * s);
}

/* An arm between two distances from the wrist, wider by `more`; an elbow is
 * round. */
static void along(const Face *face, double from, double to, double length,
                  double more, Colour colour) {
    double a = half_at(face, from / length) + more;
    double m = half_at(face, (from + to) / 2 / length) + more;
    double b = half_at(face, to / length) + more;
    double round = to < length ? 0 : 0.75 * b;
    canvas_shape(face->cr,
                 KNOTS({ -a, -from }, { -a, -from }, { a, -from }, { a, -from },
                       { m, -(from + to) / 2 }, { b, -to }, { b, -to },
                       { 0.72 * b, -to - 0.72 * round }, { 0, -to - round },
                       { -0.72 * b, -to - 0.72 * round }, { -b, -to },
                       { -b, -to }, { -m, -(from + to) / 2 }),
                 colour, 1);
}

/* The side away from the light. */
static void dark_side(const Face *face, double from, double to, double length,
                      double more, Colour colour) {
    double x = 0.6, y = 0.8;
    cairo_device_to_user_distance(face->cr, &x, &y);
    double s = x > 0 ? 1 : -1;
    double a = half_at(face, from / length) + more;
    double b = half_at(face, to / length) + more;
    double m = half_at(face, (from + to) / 2 / length) + more;
    double round = to < length ? 0 : 0.54 * b;
    canvas_shape(
        face->cr,
        KNOTS({ s * a, -from }, { s * a, -from }, { s * m, -(from + to) / 2 },
              { s * b, -to }, { s * b, -to }, { s * b * 0.72, -to - round },
              { s * b * 0.30, -to }, { s * m * 0.50, -(from + to) / 2 },
              { s * a * 0.42, -from }, { s * a * 0.42, -from }),
        colour, 1);
}

/* A line along both sides that ends before the elbow: there the arm belongs to
 * the shoulder. */
static void outline(const Face *face, double from, double length, double more,
                    Colour colour) {
    double far = fmax(length * 0.72, from + 0.05), middle = (from + far) / 2;
    for (int side = -1; side <= 1; side += 2)
        canvas_taper(
            face->cr,
            KNOTS({ side * (half_at(face, from / length) + more), -from },
                  { side * (half_at(face, middle / length) + more), -middle },
                  { side * (half_at(face, far / length) + more - 0.01), -far }),
            (Taper){ 0.026, 0.026, 0.004 }, colour, 1);
}

static void fold(const Face *face, double at, double length, double side,
                 Colour colour) {
    double h = half_at(face, at / length) + 0.03;
    canvas_taper(face->cr,
                 KNOTS({ side * h, -at }, { side * h * 0.45, -at + 0.05 },
                       { -side * h * 0.15, -at + 0.02 }),
                 (Taper){ 0.034, 0.026, 0.004 }, colour, 0.8);
}

static void cuff(const Face *face, const Sleeve *sleeve, double length) {
    const Tones *t = &sleeve->cloth;
    if (sleeve->shirt_below) {
        along(face, 0.04, 0.14, length, 0.025, sleeve->cuff);
        return;
    }
    Colour band = colour_mix(t->mid, t->light, 0.8);
    double more = sleeve->knitted ? 0.020 : 0.045;
    along(face, 0.03, 0.20, length, more, band);
    dark_side(face, 0.03, 0.20, length, more, t->mid);
    double h = half_at(face, 0) + more;
    if (sleeve->knitted)
        for (int i = -2; i <= 2; i++)
            canvas_taper(
                face->cr,
                KNOTS({ i * h * 0.38, -0.05 }, { i * h * 0.40, -0.18 }),
                (Taper){ 0.018, 0.018, 0.018 }, t->dark, 0.7);
    canvas_taper(face->cr, KNOTS({ -h - 0.01, -0.20 }, { h + 0.01, -0.20 }),
                 (Taper){ 0.020, 0.024, 0.020 }, t->dark, 0.9);
}

/* The hem of a short sleeve. */
static void hem(const Face *face, const Sleeve *sleeve, double length) {
    const Tones *t = &sleeve->cloth;
    double from = length * 0.62, h = half_at(face, 0.62) + 0.05;
    along(face, from, length, length, 0.05, colour_mix(t->mid, t->light, 0.45));
    dark_side(face, from, length, length, 0.05, t->dark);
    canvas_taper(face->cr,
                 KNOTS({ -h, -from }, { 0, -from + 0.03 }, { h, -from }),
                 (Taper){ 0.020, 0.026, 0.020 }, t->dark, 0.9);
}

static void sleeved(const Face *face, const Sleeve *sleeve, double length) {
    const Tones *t = &sleeve->cloth;
    Colour lit = colour_mix(t->mid, t->light, 0.45);
    double from = sleeve->shirt_below ? 0.11 : 0.17;
    outline(face, from, length, 0.066, colour_times(t->dark, 0.86, 0.86, 0.88));
    along(face, from, length, length, 0.060, lit);
    dark_side(face, from, length, length, 0.060, t->dark);
    fold(face, from + 0.10, length, 1, t->dark);
    fold(face, from + 0.16, length, -1, t->dark);
    fold(face, length - 0.10, length, -1, t->dark);
    fold(face, length - 0.20, length, 1, t->dark);
    if (sleeve->shirt_below)
        canvas_taper(face->cr,
                     KNOTS({ -half_at(face, 0) - 0.07, -from },
                           { half_at(face, 0) + 0.07, -from }),
                     (Taper){ 0.020, 0.024, 0.020 }, t->dark, 0.9);
}

static void arm(const Face *face, const Sleeve *sleeve, Knot elbow,
                Knot wrist) {
    cairo_t *cr = face->cr;
    double x = wrist.x - elbow.x, y = wrist.y - elbow.y, length = hypot(x, y);
    cairo_save(cr);
    cairo_translate(cr, wrist.x, wrist.y);
    cairo_rotate(cr, atan2(y, x) - M_PI / 2);
    HandInk skin = hand_ink(face);
    double to = sleeve->bare ? length : 0.3;
    if (sleeve->bare) along(face, -0.04, to * 0.80, length, 0.018, skin.line);
    along(face, 0.03, to, length, 0, skin.skin);
    dark_side(face, 0.03, to, length, 0, skin.shade);
    if (sleeve->bare) hem(face, sleeve, length);
    if (sleeve->shirt_below) cuff(face, sleeve, length);
    if (!sleeve->bare) sleeved(face, sleeve, length);
    if (!sleeve->bare && !sleeve->shirt_below) cuff(face, sleeve, length);
    cairo_restore(cr);
}

void forearm_draw(const Face *face, Knot elbow, Knot wrist) {
    Sleeve sleeve = sleeve_of(face);
    arm(face, &sleeve, elbow, wrist);
}

void forearm_of_player(const Face *face, Knot elbow, Knot wrist) {
    static const Tones slate = { 0x66747f, 0x4c5a68, 0x38434e };
    Sleeve sleeve = { .cloth = slate, .cuff = 0xeee8dc, .shirt_below = true };
    arm(face, &sleeve, elbow, wrist);
}

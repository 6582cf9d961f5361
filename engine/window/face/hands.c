/* SPDX-License-Identifier: MIT
 * Hands, drawn in their own space: the wrist at 0, 0, the fingers down along y,
 * the thumb at the side of x < 0; mirrored for the other hand. The unit is the
 * half of the head's height, and a hand is nearly as long as a face from chin
 * to brow; lying on a counter it is seen shortened. */
#include "window/face/hands.h"

#include <math.h>

HandInk hand_ink(const Face *face) {
    const FaceInk *ink = &face->ink;
    HandInk hand = { .skin = colour_mix(ink->skin, ink->lit, 0.6),
                     .shade = ink->shade,
                     .line = colour_mix(ink->deep, ink->fold, 0.5),
                     .nail = colour_mix(ink->lit, 0xffe6de, 0.5) };
    double x = 0.6, y = 0.8;
    cairo_device_to_user_distance(face->cr, &x, &y);
    double length = hypot(x, y);
    hand.away = (Knot){ x / length, y / length };
    return hand;
}

static Knot moved(Knot at, Knot by, double far) {
    return (Knot){ at.x + by.x * far, at.y + by.y * far };
}

void hand_finger(const Face *face, const HandInk *ink, Knot from, Knot bend,
                 Knot tip, double wide) {
    cairo_t *cr = face->cr;
    Knot by = ink->away;
    canvas_taper(cr, KNOTS(from, bend, tip),
                 (Taper){ wide + 0.022, wide + 0.026, wide * 0.86 + 0.022 },
                 ink->line, 0.95);
    canvas_taper(cr, KNOTS(from, bend, tip), (Taper){ wide, wide, wide * 0.84 },
                 ink->shade, 1);
    canvas_taper(
        cr,
        KNOTS(moved(from, by, -0.10 * wide), moved(bend, by, -0.10 * wide),
              moved(tip, by, -0.09 * wide)),
        (Taper){ wide * 0.80, wide * 0.79, wide * 0.66 }, ink->skin, 1);
}

/* Its nail shows that it is seen from behind. */
static void nailed(const Face *face, const HandInk *ink, Knot from, Knot bend,
                   Knot tip, double wide) {
    hand_finger(face, ink, from, bend, tip, wide);
    double x = tip.x - bend.x, y = tip.y - bend.y, length = hypot(x, y);
    Knot way = { x / length, y / length };
    canvas_taper(
        face->cr, KNOTS(moved(tip, way, -0.015), moved(tip, way, 0.028)),
        (Taper){ wide * 0.46, wide * 0.50, wide * 0.40 }, ink->nail, 0.65);
}

/* The back of the hand, or the palm: from the wrist to the roots of the
 * fingers, in shade along the side that lies away from the light. */
static void root(const Face *face, const HandInk *ink, double wrist,
                 double half, double end) {
    canvas_shape(face->cr,
                 KNOTS({ -wrist, -0.10 }, { wrist, -0.10 },
                       { half * 0.93, 0.12 }, { half, end - 0.04 },
                       { half * 0.70, end + 0.04 }, { 0, end + 0.06 },
                       { -half * 0.70, end + 0.04 }, { -half, end - 0.06 },
                       { -half * 0.93, 0.12 }),
                 ink->skin, 1);
    double side = ink->away.x > 0 ? 1 : -1;
    canvas_taper(face->cr,
                 KNOTS({ side * (wrist - 0.01), -0.04 },
                       { side * (half * 0.93 - 0.025), 0.12 },
                       { side * (half - 0.025), end - 0.02 }),
                 (Taper){ 0.02, 0.065, 0.03 }, ink->shade,
                 side < 0 ? 0.45 : 1); /* the thumb is lit there */
}

/* Shade between the knuckles. */
static void knuckles(const Face *face, const HandInk *ink, const double *across,
                     double y) {
    for (int i = 0; i < 4; i++)
        canvas_taper(face->cr,
                     KNOTS({ across[i] - 0.035, y + 0.010 },
                           { across[i], y - 0.018 },
                           { across[i] + 0.035, y + 0.010 }),
                     (Taper){ 0.006, 0.022, 0.006 }, ink->shade, 0.9);
}

/* Old hands show what is under their skin. */
static void tendons(const Face *face, const HandInk *ink, const double *across,
                    double end) {
    if (face->age < 0.6) return;
    for (int i = 0; i < 3; i++)
        canvas_taper(face->cr,
                     KNOTS({ across[i] * 0.35 + 0.02, 0.0 },
                           { across[i] * 0.75 + 0.025, end * 0.5 },
                           { across[i] + 0.03, end - 0.05 }),
                     (Taper){ 0.004, 0.018, 0.012 }, ink->shade, 0.7);
}

static void flat(const Face *face) {
    static const double across[] = { -0.185, -0.062, 0.062, 0.178 };
    static const double reach[] = { 0.53, 0.59, 0.56, 0.46 };
    HandInk ink = hand_ink(face);
    nailed(face, &ink, (Knot){ -0.16, 0.03 }, (Knot){ -0.31, 0.15 },
           (Knot){ -0.35, 0.29 }, 0.125);
    for (int i = 0; i < 4; i++)
        nailed(face, &ink, (Knot){ across[i], 0.22 },
               (Knot){ across[i] * 1.14, 0.40 },
               (Knot){ across[i] * 1.30, reach[i] }, i < 3 ? 0.122 : 0.106);
    root(face, &ink, 0.15, 0.245, 0.24);
    tendons(face, &ink, across, 0.24);
    knuckles(face, &ink, across, 0.25);
}

/* Seen from its knuckles, the thumb laid across. */
static void fist(const Face *face) {
    static const double across[] = { -0.190, -0.064, 0.062, 0.180 };
    HandInk ink = hand_ink(face);
    root(face, &ink, 0.16, 0.25, 0.22);
    for (int i = 3; i >= 0; i--)
        hand_finger(face, &ink, (Knot){ across[i], 0.13 },
                    (Knot){ across[i] * 1.04, 0.23 },
                    (Knot){ across[i] * 0.96, 0.34 }, i < 3 ? 0.138 : 0.122);
    nailed(face, &ink, (Knot){ -0.26, 0.14 }, (Knot){ -0.24, 0.33 },
           (Knot){ -0.04, 0.40 }, 0.125);
}

static void pointing(const Face *face) {
    static const double across[] = { -0.175, -0.058, 0.062, 0.172 };
    HandInk ink = hand_ink(face);
    nailed(face, &ink, (Knot){ across[0], 0.22 }, (Knot){ -0.185, 0.46 },
           (Knot){ -0.165, 0.70 }, 0.122);
    for (int i = 3; i > 0; i--)
        hand_finger(face, &ink, (Knot){ across[i], 0.20 },
                    (Knot){ across[i] * 1.05, 0.31 },
                    (Knot){ across[i] * 0.98, 0.38 - 0.015 * i }, 0.128);
    root(face, &ink, 0.15, 0.24, 0.20);
    knuckles(face, &ink, across, 0.22);
    nailed(face, &ink, (Knot){ -0.17, 0.05 }, (Knot){ -0.26, 0.22 },
           (Knot){ -0.11, 0.36 }, 0.120);
}

/* Open, its palm to the player: the hollow of the hand is lit. Seen from this
 * side the thumb is at x > 0. */
static void palm(const Face *face) {
    static const double across[] = { 0.165, 0.055, -0.058, -0.165 };
    static const Knot tips[] = {
        { 0.20, 0.79 }, { 0.06, 0.86 }, { -0.10, 0.80 }, { -0.25, 0.66 }
    };
    HandInk ink = hand_ink(face);
    ink.skin = colour_mix(ink.skin, face->ink.glow, 0.22);
    hand_finger(face, &ink, (Knot){ 0.13, 0.10 }, (Knot){ 0.31, 0.25 },
                (Knot){ 0.36, 0.44 }, 0.130);
    for (int i = 0; i < 4; i++)
        hand_finger(face, &ink, (Knot){ across[i], 0.36 },
                    (Knot){ (across[i] + tips[i].x) / 2, 0.56 }, tips[i],
                    i < 3 ? 0.116 : 0.102);
    root(face, &ink, 0.15, 0.235, 0.38);
    canvas_taper(face->cr,
                 KNOTS({ 0.02, 0.04 }, { 0.03, 0.16 }, { 0.20, 0.30 }),
                 (Taper){ 0.006, 0.024, 0.006 }, ink.line, 0.5);
    canvas_taper(face->cr,
                 KNOTS({ -0.20, 0.32 }, { -0.04, 0.27 }, { 0.13, 0.36 }),
                 (Taper){ 0.006, 0.022, 0.006 }, ink.line, 0.5);
}

/* Laid on what is below it, the fingers a little bent: on the other arm. */
static void laid(const Face *face) {
    static const double across[] = { -0.180, -0.060, 0.060, 0.170 };
    static const double reach[] = { 0.50, 0.56, 0.54, 0.45 };
    HandInk ink = hand_ink(face);
    for (int i = 3; i >= 0; i--)
        hand_finger(face, &ink, (Knot){ across[i], 0.22 },
                    (Knot){ across[i] * 1.10, 0.38 },
                    (Knot){ across[i] * 1.02, reach[i] },
                    i < 3 ? 0.122 : 0.106);
    root(face, &ink, 0.15, 0.24, 0.22);
    knuckles(face, &ink, across, 0.23);
    hand_finger(face, &ink, (Knot){ -0.17, 0.02 }, (Knot){ -0.28, 0.14 },
                (Knot){ -0.28, 0.30 }, 0.115);
}

void hand_draw(const Face *face, HandShape shape) {
    static FaceDraw *const shapes[HAND_SHAPES] = {
        [HAND_FLAT] = flat, [HAND_FIST] = fist, [HAND_POINTING] = pointing,
        [HAND_PALM] = palm, [HAND_LAID] = laid,
    };
    shapes[shape](face);
}

/* The hand below: its back, and its thumb over the other. */
static void clasped_below(const Face *face, const HandInk *ink) {
    canvas_shape(face->cr,
                 KNOTS({ 0.60, -0.15 }, { 0.60, 0.15 }, { 0.36, 0.23 },
                       { 0.06, 0.26 }, { -0.10, 0.10 }, { 0.0, -0.16 },
                       { 0.30, -0.22 }),
                 ink->shade, 1);
    canvas_shape(face->cr,
                 KNOTS({ 0.60, -0.15 }, { 0.60, 0.08 }, { 0.36, 0.15 },
                       { 0.06, 0.16 }, { -0.10, 0.06 }, { 0.0, -0.17 },
                       { 0.30, -0.23 }),
                 ink->skin, 1);
}

void hands_clasped(const Face *face, Colour other) {
    Face below = *face;
    HandInk ink = hand_ink(face), under = ink;
    under.skin = other ? other : colour_mix(ink.skin, ink.shade, 0.25);
    if (other) under.shade = colour_times(other, 0.80, 0.68, 0.66);
    clasped_below(&below, &under);
    hand_finger(face, &under, (Knot){ 0.34, -0.18 }, (Knot){ 0.14, -0.26 },
                (Knot){ -0.08, -0.22 }, 0.125);
    static const Knot tips[] = {
        { 0.27, -0.11 }, { 0.31, 0.005 }, { 0.28, 0.115 }, { 0.20, 0.210 }
    };
    for (int i = 3; i >= 0; i--)
        hand_finger(face, &ink, (Knot){ -0.16, -0.105 + 0.098 * i },
                    (Knot){ 0.08, -0.135 + 0.108 * i }, tips[i],
                    i < 3 ? 0.122 : 0.106);
    canvas_shape(face->cr,
                 KNOTS({ -0.60, -0.15 }, { -0.60, 0.15 }, { -0.40, 0.24 },
                       { -0.16, 0.25 }, { -0.09, 0.06 }, { -0.10, -0.13 },
                       { -0.32, -0.23 }),
                 ink.skin, 1);
    canvas_taper(face->cr,
                 KNOTS({ -0.60, 0.12 }, { -0.40, 0.20 }, { -0.18, 0.215 }),
                 (Taper){ 0.05, 0.075, 0.03 }, ink.shade, 1);
    hand_finger(face, &ink, (Knot){ -0.34, -0.17 }, (Knot){ -0.14, -0.235 },
                (Knot){ 0.06, -0.175 }, 0.125);
}

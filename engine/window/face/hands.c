/* SPDX-License-Identifier: MIT
 * Hands, drawn in their own space: the wrist at 0, 0, the fingers down along y,
 * the thumb at the side of x < 0; mirrored for the other hand. */
#include "window/face/parts.h"

static Colour skin_of(const Face *face) {
    return colour_mix(face->ink.skin, face->ink.lit, 0.6);
}

/* One finger from a knuckle to its tip, with the crease towards the next. */
static void finger(const Face *face, Knot from, Knot bend, Knot tip,
                   double wide) {
    cairo_t *cr = face->cr;
    Taper outer = { wide + 0.026, wide + 0.022, wide * 0.86 };
    canvas_taper(cr, KNOTS(from, bend, tip), outer, face->ink.deep, 0.9);
    canvas_taper(cr, KNOTS(from, bend, tip),
                 (Taper){ wide, wide * 0.98, wide * 0.78 }, skin_of(face), 1);
}

/* The back of the hand from the wrist to the knuckles at y `end`. */
static void back_of_hand(const Face *face, double half, double end) {
    canvas_shape(face->cr,
                 KNOTS({ -0.13, -0.06 }, { 0.13, -0.06 }, { half, end * 0.6 },
                       { half, end }, { 0, end + 0.05 }, { -half, end },
                       { -half, end * 0.6 }),
                 skin_of(face), 1);
    canvas_taper(face->cr,
                 KNOTS({ half - 0.02, 0.02 }, { half - 0.01, end * 0.6 },
                       { half - 0.03, end }),
                 (Taper){ 0.01, 0.045, 0.01 }, face->ink.shade, 0.8);
}

static void flat(const Face *face) {
    static const double across[] = { -0.145, -0.050, 0.048, 0.138 };
    static const double reach[] = { 0.40, 0.45, 0.43, 0.35 };
    finger(face, (Knot){ -0.15, 0.06 }, (Knot){ -0.25, 0.16 },
           (Knot){ -0.27, 0.26 }, 0.095);
    for (int i = 0; i < 4; i++)
        finger(face, (Knot){ across[i], 0.17 },
               (Knot){ across[i] * 1.18, 0.30 },
               (Knot){ across[i] * 1.30, reach[i] }, 0.088);
    back_of_hand(face, 0.19, 0.18);
}

static void knuckles(const Face *face, double y) {
    for (int i = 0; i < 4; i++)
        finger(face, (Knot){ -0.138 + 0.092 * i, y - 0.07 },
               (Knot){ -0.140 + 0.094 * i, y },
               (Knot){ -0.136 + 0.091 * i, y + 0.055 }, 0.092);
}

static void fist(const Face *face) {
    knuckles(face, 0.22);
    back_of_hand(face, 0.185, 0.13);
    finger(face, (Knot){ -0.17, 0.04 }, (Knot){ -0.18, 0.18 },
           (Knot){ -0.07, 0.27 }, 0.095);
}

static void pointing(const Face *face) {
    finger(face, (Knot){ -0.12, 0.14 }, (Knot){ -0.13, 0.34 },
           (Knot){ -0.12, 0.50 }, 0.092);
    for (int i = 1; i < 4; i++)
        finger(face, (Knot){ -0.138 + 0.092 * i, 0.14 },
               (Knot){ -0.135 + 0.092 * i, 0.21 },
               (Knot){ -0.135 + 0.090 * i, 0.25 }, 0.090);
    back_of_hand(face, 0.18, 0.13);
    finger(face, (Knot){ -0.16, 0.04 }, (Knot){ -0.16, 0.16 },
           (Knot){ -0.03, 0.24 }, 0.090);
}

/* Open and turned up: the hollow of the hand is lit. */
static void palm(const Face *face) {
    static const Knot tips[] = {
        { -0.15, 0.43 }, { -0.03, 0.48 }, { 0.09, 0.44 }, { 0.19, 0.34 }
    };
    back_of_hand(face, 0.185, 0.17);
    for (int i = 0; i < 4; i++)
        finger(face, (Knot){ -0.13 + 0.088 * i, 0.16 },
               (Knot){ -0.145 + 0.100 * i, 0.30 }, tips[i], 0.086);
    finger(face, (Knot){ -0.13, 0.04 }, (Knot){ -0.25, 0.12 },
           (Knot){ -0.33, 0.20 }, 0.095);
    canvas_glow(face->cr, 0, 0.12, 0.15, 0.12, face->ink.glow, 0.8);
    canvas_taper(face->cr,
                 KNOTS({ -0.10, 0.03 }, { -0.03, 0.12 }, { -0.05, 0.19 }),
                 (Taper){ 0.004, 0.018, 0.004 }, face->ink.fold, 0.6);
}

/* Fingers curled around what is held; it is drawn before. */
static void gripping(const Face *face) {
    back_of_hand(face, 0.17, 0.12);
    knuckles(face, 0.17);
    finger(face, (Knot){ -0.15, 0.02 }, (Knot){ -0.20, 0.12 },
           (Knot){ -0.13, 0.22 }, 0.095);
}

/* A loose hand at the chin, the first finger along the cheek. */
static void at_face(const Face *face) {
    for (int i = 1; i < 4; i++)
        finger(face, (Knot){ -0.13 + 0.088 * i, 0.15 },
               (Knot){ -0.13 + 0.080 * i, 0.24 },
               (Knot){ -0.14 + 0.070 * i, 0.29 }, 0.088);
    finger(face, (Knot){ -0.12, 0.12 }, (Knot){ -0.15, 0.32 },
           (Knot){ -0.13, 0.46 }, 0.086);
    back_of_hand(face, 0.175, 0.14);
}

void hand_draw(const Face *face, HandShape shape) {
    static FaceDraw *const shapes[HAND_SHAPES] = {
        [HAND_FLAT] = flat,         [HAND_FIST] = fist,
        [HAND_POINTING] = pointing, [HAND_PALM] = palm,
        [HAND_GRIPPING] = gripping, [HAND_AT_FACE] = at_face,
    };
    shapes[shape](face);
}

/* Two hands laid into each other, fingers between fingers. */
void hands_folded(const Face *face) {
    for (int side = -1; side <= 1; side += 2) {
        cairo_save(face->cr);
        cairo_scale(face->cr, side, 1);
        canvas_shape(face->cr,
                     KNOTS({ 0.34, -0.06 }, { 0.36, 0.12 }, { 0.20, 0.20 },
                           { -0.02, 0.20 }, { -0.02, -0.10 }, { 0.18, -0.13 }),
                     side < 0 ? skin_of(face)
                              : colour_mix(skin_of(face), face->ink.shade, 0.4),
                     1);
        cairo_restore(face->cr);
    }
    for (int i = 0; i < 4; i++) {
        double y = -0.06 + 0.070 * i, side = i % 2 ? 1 : -1;
        finger(face, (Knot){ side * 0.15, y + 0.01 },
               (Knot){ side * 0.02, y - 0.012 }, (Knot){ -side * 0.12, y },
               0.082);
    }
    finger(face, (Knot){ -0.17, -0.10 }, (Knot){ -0.06, -0.16 },
           (Knot){ 0.06, -0.13 }, 0.085);
}

/* SPDX-License-Identifier: MIT
 * Neck and shoulders, and the clothes on them. */
#include "window/face/parts.h"

#include <math.h>

static const struct {
    const char *name;
    BodyShape shape; /* shoulder, neck, fullness */
} builds[] = {
    { "average", { 1.00, 0.350, 0.4 } },
    { "slim", { 0.90, 0.305, 0.0 } },
    { "broad", { 1.11, 0.420, 0.5 } },
    { "heavy", { 1.13, 0.440, 1.0 } },
};

const char *build_name(size_t index) {
    return FACE_NAME(builds, index);
}

BodyShape body_shape(const Look *look) {
    return FACE_ROW(builds, look->build)->shape;
}

/* The outline of the torso, for clothes to fill and clip. Raised shoulders come
 * up to the neck and inwards; dropped ones slope and spread. */
static void torso_path(const Face *face) {
    double up =
        face->pose->shoulders * (face->pose->shoulders > 0 ? 0.24 : 0.13);
    double s = face->body.shoulder * (1 + 0.006 * face->pose->breath);
    double n = face->body.neck, in = 1 - 0.12 * up;
    canvas_mirror_path(
        face->cr,
        KNOTS({ 0, 1.22 }, { n + 0.03, 1.22 }, { n + 0.03, 1.22 },
              { n + 0.22, 1.38 - 0.35 * up },
              { 0.98 * s * in, 1.53 - 0.90 * up }, { 1.38 * s * in, 1.70 - up },
              { 1.64 * s * in, 2.06 - 0.8 * up }, { 1.78 * s, 2.75 },
              { 1.78 * s, 2.75 }, { 0, 2.75 }));
}

static void collarbones(const Face *face) {
    for (int side = -1; side <= 1; side += 2)
        canvas_taper(face->cr,
                     KNOTS({ side * 0.34, 1.60 }, { side * 0.16, 1.58 },
                           { side * 0.05, 1.64 }),
                     (Taper){ 0.006, 0.026, 0.006 },
                     side < 0 ? face->ink.shade : face->ink.deep, 0.8);
}

/* Whether a necklace lies on the skin, under the collar. */
static bool necklace_below(const Face *face);

/* The neck, and the skin that a garment leaves open down to y `depth`; with
 * what is worn on it under a collar. */
static void neck(const Face *face, double wide, double depth) {
    cairo_t *cr = face->cr;
    double n = face->body.neck, end = face->head.end;
    cairo_save(cr);
    canvas_mirror_path(cr, KNOTS({ 0, 0.4 }, { n, 0.4 }, { n, 0.4 },
                                 { n, 1.04 }, { n + fmin(wide, 0.03), 1.22 },
                                 { (n + wide) * 0.72, depth - 0.10 },
                                 { 0, depth }));
    cairo_clip_preserve(cr);
    canvas_fill(cr, face->ink.skin, 1);
    canvas_shape(cr,
                 KNOTS({ -n - 0.1, 0.4 }, { -n - 0.1, 0.4 },
                       { -n + 0.05, end + 0.02 }, { 0.0, end + 0.24 },
                       { n * 0.7, end + 0.30 }, { n + 0.02, 1.46 },
                       { n + 0.5, 1.56 }, { n + 0.5, 1.56 }, { n + 0.6, 0.4 },
                       { n + 0.6, 0.4 }),
                 face->ink.deep, 0.75);
    if (depth > 1.65) collarbones(face);
    cairo_restore(cr);
    if (necklace_below(face)) jewellery_neck(face);
}

/* The whole torso, lit from the left, with the folds of the sleeves. */
static void cloth(const Face *face, Colour mid, Colour light, Colour dark) {
    cairo_t *cr = face->cr;
    double s = face->body.shoulder;
    /* The shade starts below the portrait's edge: a corner of it alone, beside
     * a raised shoulder, looks like something cut off. */
    const double top = 1.76;
    cairo_save(cr);
    torso_path(face);
    cairo_clip_preserve(cr);
    canvas_fill_down(cr, 1.3, colour_mix(mid, light, 0.75), 2.6, mid);
    canvas_shape(cr,
                 KNOTS({ 1.80 * s, top }, { 1.80 * s, top },
                       { 1.40 * s, top + 0.08 }, { 1.20 * s, top + 0.28 },
                       { 1.06 * s, top + 0.56 }, { 1.1 * s, 2.8 },
                       { 1.1 * s, 2.8 }, { 2.4, 2.8 }, { 2.4, 2.8 },
                       { 2.4, top }, { 2.4, top }),
                 dark, 1);
    canvas_taper(
        cr, KNOTS({ -1.22 * s, 2.7 }, { -1.20 * s, 2.36 }, { -1.12 * s, 2.10 }),
        (Taper){ 0.05, 0.034, 0.004 }, dark, 0.8);
    canvas_taper(
        cr, KNOTS({ 1.22 * s, 2.7 }, { 1.20 * s, 2.36 }, { 1.12 * s, 2.10 }),
        (Taper){ 0.05, 0.034, 0.004 }, colour_times(dark, 0.84, 0.84, 0.86),
        0.9);
    cairo_restore(cr);
}

static void own_cloth(const Face *face) {
    const FaceInk *ink = &face->ink;
    cloth(face, ink->cloth.mid, ink->cloth.light, ink->cloth.dark);
}

static void accent_cloth(const Face *face) {
    const FaceInk *ink = &face->ink;
    cloth(face, ink->accent.mid, ink->accent.light, ink->accent.dark);
}

/* A garment, and the neck in its opening. */
static void with_neckline(const Face *face, FaceDraw *garment, double wide,
                          double depth) {
    garment(face);
    neck(face, wide, depth);
}

static void rib(const Face *face, double wide, double depth, double width,
                Colour colour, Colour dark) {
    double n = face->body.neck + wide;
    canvas_taper(face->cr,
                 KNOTS({ -n - 0.03, 1.25 }, { -n * 0.74, depth - 0.09 },
                       { 0, depth + 0.01 }, { n * 0.74, depth - 0.09 },
                       { n + 0.03, 1.25 }),
                 (Taper){ width * 0.5, width * 1.15, width * 0.5 }, colour, 1);
    canvas_taper(face->cr,
                 KNOTS({ -n - 0.04, 1.29 }, { -n * 0.78, depth - 0.04 },
                       { 0, depth + width * 0.5 + 0.01 },
                       { n * 0.78, depth - 0.04 }, { n + 0.04, 1.29 }),
                 (Taper){ 0.012, 0.018, 0.012 }, dark, 0.8);
}

/* The two flaps of a collar, from the side of the neck to the point. */
static void collar(const Face *face, double open, double point, Colour left,
                   Colour right) {
    double n = face->body.neck;
    for (int side = -1; side <= 1; side += 2) {
        double s = side;
        canvas_shape(face->cr,
                     KNOTS({ s * (n - 0.05), 1.06 }, { s * (n - 0.05), 1.06 },
                           { s * (n + 0.09), 1.16 }, { s * (n + 0.20), 1.38 },
                           { s * (n + 0.20), 1.38 }, { s * (n - 0.02), point },
                           { s * (n - 0.02), point }, { s * 0.02, open },
                           { s * 0.02, open }, { s * (n * 0.62), 1.30 }),
                     side < 0 ? left : right, 1);
    }
}

static void buttons(const Face *face, double x, double from, Colour colour) {
    for (int i = 0; i < 3; i++)
        canvas_oval(face->cr, x, from + 0.30 * i, 0.034, 0.034, colour, 1);
}

static void shirt(const Face *face) {
    const FaceInk *ink = &face->ink;
    with_neckline(face, own_cloth, -0.02, 1.62);
    canvas_taper(face->cr, KNOTS({ 0.03, 1.60 }, { 0.03, 2.1 }, { 0.03, 2.7 }),
                 (Taper){ 0.02, 0.024, 0.024 }, ink->cloth.dark, 1);
    buttons(face, -0.05, 1.80, ink->cloth.light);
    collar(face, 1.66, 1.72, ink->cloth.light, ink->cloth.mid);
}

static void blouse(const Face *face) {
    const FaceInk *ink = &face->ink;
    with_neckline(face, own_cloth, 0.0, 1.80);
    double n = face->body.neck;
    for (int side = -1; side <= 1; side += 2)
        canvas_shape(face->cr,
                     KNOTS({ side * (n - 0.04), 1.10 },
                           { side * (n - 0.04), 1.10 },
                           { side * (n + 0.20), 1.30 },
                           { side * (n + 0.18), 1.56 }, { side * 0.26, 1.88 },
                           { side * 0.01, 1.94 }, { side * 0.01, 1.94 },
                           { side * 0.12, 1.70 }, { side * n * 0.8, 1.38 }),
                     side < 0 ? ink->accent.mid : ink->accent.dark, 1);
    for (int i = 0; i < 3; i++)
        canvas_taper(
            face->cr,
            KNOTS({ -0.20 + 0.10 * i, 2.02 }, { -0.24 + 0.11 * i, 2.7 }),
            (Taper){ 0.006, 0.016, 0.016 }, ink->cloth.dark, 0.7);
}

static void jumper(const Face *face) {
    const FaceInk *ink = &face->ink;
    with_neckline(face, own_cloth, 0.02, 1.46);
    rib(face, 0.02, 1.46, 0.13, ink->cloth.light, ink->cloth.dark);
    for (int row = 0; row < 3; row++)
        for (int i = -5; i <= 5; i++)
            canvas_taper(face->cr,
                         KNOTS({ i * 0.17 - 0.035, 1.90 + 0.25 * row },
                               { i * 0.17, 1.945 + 0.25 * row },
                               { i * 0.17 + 0.035, 1.90 + 0.25 * row }),
                         (Taper){ 0.010, 0.020, 0.010 }, ink->accent.mid, 0.75);
}

static void tee(const Face *face) {
    const FaceInk *ink = &face->ink;
    with_neckline(face, own_cloth, 0.05, 1.52);
    rib(face, 0.05, 1.52, 0.055, ink->cloth.light, ink->cloth.dark);
}

static void accent_tee(const Face *face) {
    const FaceInk *ink = &face->ink;
    with_neckline(face, accent_cloth, 0.05, 1.50);
    rib(face, 0.05, 1.50, 0.06, ink->accent.light, ink->accent.dark);
}

/* Cloth over another garment, open in a V from the neck to y `meet`. */
static void open_front(const Face *face, double meet, double gap) {
    cairo_t *cr = face->cr;
    double n = face->body.neck;
    cairo_save(cr);
    cairo_rectangle(cr, -3, 0.5, 6, 3);
    canvas_mirror_path(
        cr, KNOTS({ 0, 0.9 }, { n + 0.10, 0.9 }, { n + 0.10, 0.9 },
                  { n + 0.10, 1.24 }, { n * 0.80, 1.60 }, { gap, meet },
                  { gap, meet }, { gap, 2.8 }, { gap, 2.8 }, { 0, 2.8 }));
    cairo_set_fill_rule(cr, CAIRO_FILL_RULE_EVEN_ODD);
    cairo_clip(cr);
    cairo_set_fill_rule(cr, CAIRO_FILL_RULE_WINDING);
    own_cloth(face);
    cairo_restore(cr);
}

static void cardigan(const Face *face) {
    const FaceInk *ink = &face->ink;
    double n = face->body.neck;
    accent_tee(face);
    open_front(face, 2.06, 0.05);
    for (int side = -1; side <= 1; side += 2)
        canvas_taper(face->cr,
                     KNOTS({ side * (n + 0.12), 1.24 },
                           { side * (n * 0.84), 1.62 }, { side * 0.10, 2.08 },
                           { side * 0.09, 2.4 }, { side * 0.09, 2.75 }),
                     (Taper){ 0.05, 0.125, 0.12 },
                     side < 0 ? ink->cloth.light : ink->cloth.dark, 1);
    buttons(face, -0.09, 2.18, ink->accent.dark);
}

static void lapels(const Face *face, double wide, double meet) {
    const FaceInk *ink = &face->ink;
    double n = face->body.neck;
    for (int side = -1; side <= 1; side += 2) {
        double s = side;
        Colour c = side < 0 ? ink->cloth.light : ink->cloth.dark;
        canvas_shape(face->cr,
                     KNOTS({ s * (n - 0.02), 1.08 }, { s * (n - 0.02), 1.08 },
                           { s * (n + 0.16), 1.22 }, { s * (n + 0.22), 1.50 },
                           { s * (n + 0.22), 1.50 }, { s * (n + wide), 1.60 },
                           { s * (n + wide), 1.60 },
                           { s * (n + wide - 0.04), 1.82 },
                           { s * 0.02, meet + 0.10 }, { s * 0.02, meet + 0.10 },
                           { s * (n * 0.62), 1.72 }),
                     c, 1);
        canvas_taper(face->cr,
                     KNOTS({ s * (n + 0.22), 1.50 }, { s * (n + 0.02), 1.62 }),
                     (Taper){ 0.016, 0.016, 0.004 }, ink->cloth.mid, 1);
    }
}

static void shirt_and_tie(const Face *face) {
    const FaceInk *ink = &face->ink;
    Colour white = 0xf4f0e8, dusk = 0xd8d2ca;
    cloth(face, white, white, dusk);
    neck(face, -0.03, 1.46);
    canvas_shape(face->cr,
                 KNOTS({ -0.10, 1.50 }, { -0.10, 1.50 }, { 0.10, 1.50 },
                       { 0.10, 1.50 }, { 0.065, 1.66 }, { 0.065, 1.66 },
                       { 0.15, 2.7 }, { 0.15, 2.7 }, { -0.15, 2.7 },
                       { -0.15, 2.7 }, { -0.065, 1.66 }, { -0.065, 1.66 }),
                 ink->accent.mid, 1);
    canvas_taper(face->cr, KNOTS({ -0.07, 1.68 }, { 0, 1.70 }, { 0.07, 1.66 }),
                 (Taper){ 0.01, 0.022, 0.01 }, ink->accent.dark, 1);
    collar(face, 1.52, 1.66, white, dusk);
}

static void suit(const Face *face) {
    shirt_and_tie(face);
    open_front(face, 2.30, 0.02);
    lapels(face, 0.34, 2.30);
}

static void coat(const Face *face) {
    accent_tee(face);
    open_front(face, 2.20, 0.02);
    lapels(face, 0.46, 2.20);
    buttons(face, 0.30, 2.30, face->ink.accent.dark);
}

static void hoodie(const Face *face) {
    const FaceInk *ink = &face->ink;
    double n = face->body.neck;
    canvas_mirror_path(face->cr, KNOTS({ 0, 0.92 }, { n + 0.24, 0.98 },
                                       { n + 0.42, 1.26 }, { n + 0.30, 1.50 },
                                       { 0, 1.6 }));
    canvas_fill(face->cr, ink->cloth.dark, 1);
    with_neckline(face, own_cloth, 0.0, 1.56);
    for (int side = -1; side <= 1; side += 2) {
        double s = side;
        canvas_shape(face->cr,
                     KNOTS({ s * (n + 0.02), 1.00 }, { s * (n + 0.02), 1.00 },
                           { s * (n + 0.30), 1.14 }, { s * (n + 0.30), 1.42 },
                           { s * 0.22, 1.74 }, { s * 0.0, 1.78 },
                           { s * 0.0, 1.78 }, { s * 0.02, 1.58 },
                           { s * n * 0.84, 1.36 }),
                     side < 0 ? ink->cloth.light : ink->cloth.dark, 1);
        canvas_taper(
            face->cr,
            KNOTS({ s * 0.17, 1.72 }, { s * 0.20, 1.98 }, { s * 0.17, 2.22 }),
            (Taper){ 0.030, 0.030, 0.036 }, ink->accent.mid, 1);
    }
}

static void overalls(const Face *face) {
    const FaceInk *ink = &face->ink;
    accent_tee(face);
    double n = face->body.neck;
    cairo_save(face->cr);
    torso_path(face);
    cairo_clip(face->cr);
    canvas_shape(face->cr,
                 KNOTS({ -0.62, 2.08 }, { -0.62, 2.08 }, { 0.62, 2.08 },
                       { 0.62, 2.08 }, { 0.86, 2.8 }, { 0.86, 2.8 },
                       { -0.86, 2.8 }, { -0.86, 2.8 }),
                 ink->cloth.mid, 1);
    for (int side = -1; side <= 1; side += 2) {
        canvas_taper(face->cr,
                     KNOTS({ side * (n + 0.36), 1.34 }, { side * 0.62, 1.76 },
                           { side * 0.50, 2.20 }),
                     (Taper){ 0.19, 0.18, 0.17 },
                     side < 0 ? ink->cloth.light : ink->cloth.dark, 1);
        canvas_oval(face->cr, side * 0.50, 2.18, 0.055, 0.055, 0xd9a93f, 1);
    }
    canvas_taper(face->cr, KNOTS({ -0.58, 2.14 }, { 0, 2.14 }, { 0.58, 2.14 }),
                 (Taper){ 0.010, 0.014, 0.010 }, ink->cloth.light, 1);
    cairo_restore(face->cr);
}

static void scarf(const Face *face) {
    const FaceInk *ink = &face->ink;
    double n = face->body.neck;
    neck(face, 0, 1.6);
    own_cloth(face);
    canvas_shape(face->cr,
                 KNOTS({ 0.05, 1.50 }, { 0.40, 1.50 }, { 0.50, 1.9 },
                       { 0.48, 2.8 }, { 0.48, 2.8 }, { 0.06, 2.8 },
                       { 0.06, 2.8 }, { 0.10, 2.0 }),
                 ink->accent.dark, 1);
    canvas_mirror_path(face->cr,
                       KNOTS({ 0, 1.10 }, { n * 0.8, 1.02 }, { n + 0.18, 1.04 },
                             { n + 0.30, 1.26 }, { n + 0.16, 1.52 },
                             { 0.20, 1.70 }, { 0, 1.72 }));
    canvas_fill(face->cr, ink->accent.mid, 1);
    canvas_taper(face->cr,
                 KNOTS({ -n - 0.20, 1.12 }, { -0.20, 1.34 }, { 0.20, 1.36 },
                       { n + 0.20, 1.14 }),
                 (Taper){ 0.01, 0.05, 0.01 }, ink->accent.dark, 1);
    canvas_taper(face->cr,
                 KNOTS({ -n - 0.18, 1.34 }, { -0.16, 1.56 }, { 0.24, 1.56 },
                       { n + 0.16, 1.36 }),
                 (Taper){ 0.01, 0.05, 0.01 }, ink->accent.dark, 1);
    canvas_taper(face->cr,
                 KNOTS({ -n - 0.20, 1.24 }, { -0.22, 1.46 }, { 0.10, 1.47 }),
                 (Taper){ 0.01, 0.05, 0.01 }, ink->accent.light, 1);
}

/* Where a necklace is seen. */
typedef enum { NECKLACE_OVER, NECKLACE_BELOW, NECKLACE_HIDDEN } Necklace;

static const struct {
    const char *name;
    FaceDraw *draw;
    Necklace necklace;
    SleeveKind sleeve;
} clothes[] = {
    { "shirt", shirt, NECKLACE_BELOW, SLEEVE_OWN },
    { "blouse", blouse, NECKLACE_BELOW, SLEEVE_OWN },
    { "jumper", jumper, NECKLACE_OVER, SLEEVE_KNIT },
    { "cardigan", cardigan, NECKLACE_OVER, SLEEVE_KNIT },
    { "coat", coat, NECKLACE_OVER, SLEEVE_OVER },
    { "suit", suit, NECKLACE_HIDDEN, SLEEVE_SUIT },
    { "hoodie", hoodie, NECKLACE_BELOW, SLEEVE_KNIT },
    { "tee", tee, NECKLACE_OVER, SLEEVE_BARE },
    { "overalls", overalls, NECKLACE_OVER, SLEEVE_ACCENT },
    { "scarf", scarf, NECKLACE_HIDDEN, SLEEVE_KNIT },
};

static bool necklace_below(const Face *face) {
    return FACE_ROW(clothes, face->look->clothes)->necklace == NECKLACE_BELOW;
}

SleeveKind body_sleeve(const Face *face) {
    return FACE_ROW(clothes, face->look->clothes)->sleeve;
}

const char *clothes_name(size_t index) {
    return FACE_NAME(clothes, index);
}

void body_clothes(const Face *face) {
    face_body_space(face);
    FACE_ROW(clothes, face->look->clothes)->draw(face);
    if (FACE_ROW(clothes, face->look->clothes)->necklace == NECKLACE_OVER)
        jewellery_neck(face);
}

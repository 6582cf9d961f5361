/* SPDX-License-Identifier: MIT
 * Glasses and jewellery. */
#include "window/face/parts.h"

#include <math.h>

static const Colour frame = 0x2c2528, steel = 0x6d6f75, gold = 0xd9a93f;

/* Lenses are drawn for the right eye and mirrored. */
static void lens_path(cairo_t *cr, const Knot *rim, size_t count, double side) {
    Knot k[CANVAS_KNOTS];
    for (size_t i = 0; i < count; i++)
        k[i] = (Knot){ side * (0.305 + rim[i].x), 0.035 + rim[i].y };
    canvas_curve_path(cr, k, count, true);
}

static void lens(const Face *face, const Knot *rim, size_t count, double side,
                 Colour colour, double width) {
    cairo_t *cr = face->cr;
    cairo_save(cr);
    lens_path(cr, rim, count, side);
    cairo_clip(cr);
    double x = side * 0.305;
    canvas_oval(cr, x, 0.03, 0.4, 0.4, 0xeaf4ff, 0.03);
    canvas_shape(cr,
                 KNOTS({ x - 0.02, -0.3 }, { x - 0.02, -0.3 },
                       { x + 0.08, -0.3 }, { x + 0.08, -0.3 },
                       { x - 0.12, 0.34 }, { x - 0.12, 0.34 },
                       { x - 0.22, 0.34 }, { x - 0.22, 0.34 }),
                 0xffffff, 0.06);
    cairo_restore(cr);
    lens_path(cr, rim, count, side);
    canvas_ink(cr, colour, 1);
    cairo_set_line_width(cr, width);
    cairo_stroke(cr);
}

/* How far before the plane of the ears: the lenses, and where ears are. */
static const double at_lenses = 0.85, at_ears = -0.2;

/* From the hinge back to the ear, which moves the other way when the head is
 * turned. */
static void temple(const Face *face, Knot hinge, double side, double width,
                   Colour colour) {
    const Pose *p = face->pose;
    double back = at_ears - at_lenses;
    Knot ear = { side * (face->head.cheek - 0.01) + 0.20 * back * p->turn,
                 -0.05 + 0.13 * back * p->nod };
    if (side * (ear.x - hinge.x) < 0.02) return; /* behind the lens */
    canvas_taper(face->cr,
                 KNOTS(hinge,
                       { (hinge.x + ear.x) / 2, (hinge.y + ear.y) / 2 - 0.01 },
                       ear),
                 (Taper){ width, width * 0.9, width * 0.7 }, colour, 1);
}

/* What is done with the rims of a pair. */
typedef void Pair(const Face *face, const Knot *rim, size_t count,
                  Colour colour, double width, Knot bridge);

static void lens_space(const Face *face) {
    face_depth(face, at_lenses);
    /* Pushed down the nose by brows that are. */
    cairo_translate(face->cr, 0, 0.045 * fmax(0, -face->pose->brow_inner));
}

/* Nothing of what is drawn touches a rim. */
static void erase_beside(const Face *face, const Knot *rim, size_t count,
                         Colour colour, double width, Knot bridge) {
    (void)colour, (void)bridge;
    cairo_t *cr = face->cr;
    lens_space(face);
    cairo_set_operator(cr, CAIRO_OPERATOR_DEST_OUT);
    for (int side = -1; side <= 1; side += 2) {
        lens_path(cr, rim, count, side);
        canvas_ink(cr, 0, 1);
        cairo_set_line_width(cr, width + 0.040);
        cairo_stroke(cr);
    }
    cairo_set_operator(cr, CAIRO_OPERATOR_OVER);
}

static void draw_pair(const Face *face, const Knot *rim, size_t count,
                      Colour colour, double width, Knot bridge) {
    cairo_t *cr = face->cr;
    double edge = rim[0].x + 0.305;
    lens_space(face);
    for (int side = -1; side <= 1; side += 2)
        temple(face, (Knot){ side * edge, rim[0].y + 0.035 }, side, width,
               colour);
    for (int side = -1; side <= 1; side += 2)
        lens(face, rim, count, side, colour, width);
    canvas_taper(cr,
                 KNOTS({ -bridge.x, bridge.y }, { 0, bridge.y - 0.035 },
                       { bridge.x, bridge.y }),
                 (Taper){ width, width, width }, colour, 1);
}

static void round_glasses(const Face *face, Pair *pair) {
    pair(face,
         KNOTS({ 0.222, 0 }, { 0.157, 0.157 }, { 0, 0.222 }, { -0.157, 0.157 },
               { -0.222, 0 }, { -0.157, -0.157 }, { 0, -0.222 },
               { 0.157, -0.157 }),
         frame, 0.030, (Knot){ 0.090, -0.01 });
}

static void square_glasses(const Face *face, Pair *pair) {
    pair(face,
         KNOTS({ 0.250, -0.06 }, { 0.240, 0.09 }, { 0.215, 0.15 },
               { 0.150, 0.175 }, { -0.130, 0.175 }, { -0.195, 0.15 },
               { -0.218, 0.09 }, { -0.228, -0.08 }, { -0.205, -0.135 },
               { -0.150, -0.158 }, { 0.165, -0.165 }, { 0.228, -0.135 }),
         frame, 0.038, (Knot){ 0.080, -0.03 });
}

static void half_glasses(const Face *face, Pair *pair) {
    pair(face,
         KNOTS({ 0.230, 0.085 }, { 0.230, 0.085 }, { 0.195, 0.185 },
               { 0.09, 0.235 }, { -0.08, 0.235 }, { -0.185, 0.185 },
               { -0.220, 0.085 }, { -0.220, 0.085 }),
         steel, 0.026, (Knot){ 0.085, 0.12 });
}

static void cat_eye_glasses(const Face *face, Pair *pair) {
    pair(face,
         KNOTS({ 0.270, -0.150 }, { 0.270, -0.150 }, { 0.235, 0.06 },
               { 0.11, 0.175 }, { -0.09, 0.170 }, { -0.200, 0.07 },
               { -0.215, -0.07 }, { -0.12, -0.140 }, { 0.10, -0.150 }),
         colour_times(face->ink.accent.dark, 0.7, 0.7, 0.7), 0.037,
         (Knot){ 0.092, -0.02 });
}

static const struct {
    const char *name;
    void (*draw)(const Face *face, Pair *pair);
} glasses[] = {
    { "none", NULL },
    { "round", round_glasses },
    { "square", square_glasses },
    { "half", half_glasses },
    { "cat_eye", cat_eye_glasses },
};

const char *glasses_name(size_t index) {
    return FACE_NAME(glasses, index);
}

static void with_glasses(const Face *face, Pair *pair) {
    if (!glasses_worn(face)) return;
    FACE_ROW(glasses, face->look->glasses)->draw(face, pair);
}

bool glasses_worn(const Face *face) {
    return FACE_ROW(glasses, face->look->glasses)->draw != NULL;
}

void glasses_draw(const Face *face) {
    with_glasses(face, draw_pair);
}

void glasses_erase_beside(const Face *face) {
    with_glasses(face, erase_beside);
}

static void studs(const Face *face) {
    for (int side = -1; side <= 1; side += 2) {
        double x = side * (face->head.cheek + 0.035);
        canvas_oval(face->cr, x, 0.31, 0.036, 0.036, gold, 1);
        canvas_oval(face->cr, x - 0.010, 0.30, 0.012, 0.012, 0xfff4d6, 1);
    }
}

static void hoops(const Face *face) {
    cairo_set_line_width(face->cr, 0.032);
    for (int side = -1; side <= 1; side += 2) {
        canvas_oval_path(face->cr, side * (face->head.cheek + 0.045), 0.44,
                         0.095, 0.135);
        canvas_ink(face->cr, side < 0 ? gold : 0xb98a2e, 1);
        cairo_stroke(face->cr);
    }
}

static void pearl(const Face *face, double x, double y, double r) {
    canvas_oval(face->cr, x, y, r, r, 0xd9cfc0, 1);
    canvas_oval(face->cr, x - r * 0.10, y - r * 0.12, r * 0.82, r * 0.82,
                0xf4ede1, 1);
    canvas_oval(face->cr, x - r * 0.3, y - r * 0.34, r * 0.28, r * 0.28,
                0xffffff, 1);
}

static void pearl_drops(const Face *face) {
    for (int side = -1; side <= 1; side += 2)
        pearl(face, side * (face->head.cheek + 0.035), 0.33, 0.046);
}

static void pearl_string(const Face *face) {
    double w = face->body.neck - 0.01; /* it goes round behind the neck */
    for (int side = -1; side <= 1; side += 2)
        for (int i = 7; i >= 0; i--) {
            double t = i / 7.0;
            pearl(face, side * w * sin(t * 1.5), 1.17 + 0.27 * cos(t * 1.5),
                  0.048 - 0.010 * t);
        }
}

static void chain(const Face *face) {
    double w = face->body.neck + 0.02;
    canvas_taper(face->cr,
                 KNOTS({ -w, 1.20 }, { -w * 0.55, 1.40 }, { 0, 1.56 },
                       { w * 0.55, 1.40 }, { w, 1.20 }),
                 (Taper){ 0.016, 0.020, 0.016 }, gold, 1);
    canvas_oval(face->cr, 0, 1.60, 0.046, 0.056, gold, 1);
    canvas_oval(face->cr, -0.012, 1.585, 0.016, 0.020, 0xfff4d6, 1);
}

static const struct {
    const char *name;
    FaceDraw *ears, *neck;
} jewellery[] = {
    { "none", NULL, NULL },   { "studs", studs, NULL },
    { "hoops", hoops, NULL }, { "pearls", pearl_drops, pearl_string },
    { "chain", NULL, chain },
};

const char *jewellery_name(size_t index) {
    return FACE_NAME(jewellery, index);
}

void jewellery_ears(const Face *face) {
    FaceDraw *draw = FACE_ROW(jewellery, face->look->jewellery)->ears;
    face_depth(face, -0.15);
    if (draw) draw(face);
}

void jewellery_neck(const Face *face) {
    FaceDraw *draw = FACE_ROW(jewellery, face->look->jewellery)->neck;
    face_body_space(face);
    if (draw) draw(face);
}

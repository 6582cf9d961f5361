/* SPDX-License-Identifier: MIT
 * Head, ears and neck. */
#include "window/face/parts.h"

#include <math.h>

static const struct {
    const char *name;
    HeadShape shape; /* brow, cheek, jaw, chin, end */
} shapes[] = {
    { "oval", { 0.690, 0.735, 0.600, 0.315, 1.00 } },
    { "round", { 0.710, 0.795, 0.690, 0.385, 0.94 } },
    { "square", { 0.700, 0.735, 0.695, 0.455, 1.00 } },
    { "long", { 0.640, 0.670, 0.555, 0.320, 1.10 } },
    { "heart", { 0.725, 0.745, 0.590, 0.270, 1.01 } },
    { "broad", { 0.735, 0.800, 0.705, 0.420, 1.02 } },
};

const char *head_shape_name(size_t index) {
    return FACE_NAME(shapes, index);
}

HeadShape head_shape(const Look *look) {
    HeadShape head = FACE_ROW(shapes, look->face)->shape;
    double full = body_shape(look).fullness;
    double age = look->age / 100.0;
    head.cheek += 0.05 * (full - 0.4);
    head.jaw += 0.11 * (full - 0.4) + 0.025 * age; /* jowls */
    head.chin += 0.09 * (full - 0.4);
    return head;
}

static double chin_y(const Face *face) {
    return face->head.end + 0.10 * face->pose->jaw + 0.03 * face->pose->thrust;
}

void head_path(const Face *face) {
    const HeadShape *h = &face->head;
    double end = chin_y(face), jaw_y = 0.54 + 0.05 * face->pose->jaw;
    double set = 0.035 * face->pose->thrust; /* a jaw that is set is wider */
    double apple = 0.020 * face->pose->cheek;
    canvas_mirror_path(face->cr,
                       KNOTS({ 0, -1.03 }, { h->brow * 0.66, -0.93 },
                             { h->brow, -0.52 }, { h->cheek, 0.04 },
                             { h->jaw + set + apple, jaw_y },
                             { h->chin + set, end - 0.11 }, { 0, end }));
}

static void ear(const Face *face, double side) {
    cairo_t *cr = face->cr;
    const FaceInk *ink = &face->ink;
    cairo_save(cr);
    cairo_translate(cr, side * (face->head.cheek - 0.01), 0.12);
    cairo_scale(cr, side * (1 - 0.2 * side * face->pose->turn), 1);
    canvas_curve_path(cr,
                      KNOTS({ -0.06, -0.20 }, { 0.06, -0.26 }, { 0.135, -0.17 },
                            { 0.12, 0.0 }, { 0.075, 0.14 }, { 0.02, 0.22 },
                            { -0.05, 0.16 }),
                      true);
    Colour skin = side > 0 ? ink->shade : ink->skin;
    canvas_fill(
        cr, colour_mix(skin, ink->blush, 0.14 + 0.22 * face->pose->flush), 1);
    canvas_taper(cr,
                 KNOTS({ 0.0, -0.15 }, { 0.075, -0.16 }, { 0.075, -0.03 },
                       { 0.03, 0.08 }),
                 (Taper){ 0.008, 0.040, 0.008 }, ink->fold, 0.5);
    cairo_restore(cr);
}

void head_ears(const Face *face) {
    face_depth(face, -0.2);
    ear(face, -1);
    ear(face, 1);
}

/* Light on the front plane of the face, fading to the skin's own colour at the
 * sides; lines are drawn only where it is full. Covers more than the head:
 * head_skin clips it. */
static void lit_plane(const Face *face) {
    cairo_t *cr = face->cr;
    const FaceInk *ink = &face->ink;
    const double full = 0.94, gone = 1.28; /* radii, in widths of the plane */
    const Knot middle = { -0.03, 0.12 };
    cairo_rectangle(cr, -0.9, -1.1, 1.8, 2.4);
    canvas_fill(cr, ink->skin, 1);
    canvas_oval(cr, middle.x, middle.y, 0.65 * full, 1.01 * full, ink->lit, 1);
    head_path(face);
    canvas_oval_path(cr, middle.x, middle.y, 0.64 * full, full);
    cairo_set_fill_rule(cr, CAIRO_FILL_RULE_EVEN_ODD);
    canvas_fill_out(cr, middle, 0.64 * gone, gone, full / gone, ink->lit,
                    ink->skin);
    cairo_set_fill_rule(cr, CAIRO_FILL_RULE_WINDING);
}

/* The side that faces away from the light: temple, under the cheekbone, jaw. */
static void form_shadow(const Face *face) {
    const HeadShape *h = &face->head;
    double end = chin_y(face), in = 0.05 * face->pose->turn;
    double wide = fmax(0, h->cheek - 0.735);
    const Knot edge[] = {
        { 0.46 - in, -1.1 },
        { 0.555 + 0.6 * wide - in, -0.62 },
        { 0.575 + wide - in, -0.30 },
        { 0.545 + wide - in, -0.10 },
        { h->cheek - 0.165 - in, 0.10 },
        { h->cheek - 0.19 - in, 0.26 },
        { h->jaw - 0.165 - in, 0.56 },
        { h->chin - 0.01 - in, end - 0.10 },
        { 0.02, end + 0.02 },
    };
    enum { EDGE = sizeof edge / sizeof *edge };
    Knot side[EDGE + 6];
    size_t n = 0;
    side[n++] = edge[0];
    for (size_t i = 0; i < EDGE; i++)
        side[n++] = edge[i];
    side[n++] = edge[EDGE - 1];
    side[n++] = (Knot){ 1, end + 0.1 };
    side[n++] = (Knot){ 1, end + 0.1 };
    side[n++] = (Knot){ 1, -1.1 };
    side[n++] = (Knot){ 1, -1.1 };
    canvas_shape(face->cr, side, n, face->ink.shade, 0.88);
    /* Skin glows where light gives way to shade. */
    canvas_taper(face->cr, edge + 1, EDGE - 4, (Taper){ 0.01, 0.040, 0.004 },
                 face->ink.blush, 0.12);
}

/* Where light catches: cheekbone, forehead, chin. */
static void highlights(const Face *face) {
    cairo_t *cr = face->cr;
    Colour glow = face->ink.glow;
    double lift = 0.07 * face->pose->cheek;
    canvas_glow(cr, -0.36, 0.20 - lift, 0.20, 0.11, glow,
                0.5 + 0.4 * face->pose->cheek);
    canvas_glow(cr, -0.17, -0.52, 0.34, 0.20, glow, 0.35);
    canvas_glow(cr, -0.03, chin_y(face) - 0.14, 0.14, 0.07, glow, 0.35);
}

static void cheeks(const Face *face) {
    cairo_t *cr = face->cr;
    Colour blush = face->ink.blush;
    double flush = face->pose->flush;
    double alpha = 0.17 + 0.20 * flush;
    double y = 0.35 - 0.05 * face->pose->cheek;
    canvas_glow(cr, -0.42, y, 0.29, 0.24, blush, alpha);
    canvas_glow(cr, 0.42, y, 0.29, 0.24, blush, alpha);
}

/* Light from the room behind, along the edge that is in shade. */
static void rim_light(const Face *face) {
    const HeadShape *h = &face->head;
    double end = chin_y(face);
    canvas_taper(face->cr,
                 KNOTS({ h->brow - 0.01, -0.50 }, { h->cheek - 0.010, 0.04 },
                       { h->jaw - 0.010, 0.54 },
                       { (h->jaw + h->chin) / 2 + 0.02, end - 0.26 }),
                 (Taper){ 0.004, 0.034, 0.004 },
                 colour_mix(face->ink.shade, 0xf6e3d0, 0.42), 0.45);
}

/* Light, shade and the shadow of the hair are drawn on a surface of their own
 * that is clipped once to the head: a clip is computed anew for every stroke.
 */
void head_skin(const Face *face, FaceDraw *cast_shadow) {
    cairo_t *cr = face->cr;
    face_depth(face, 0);
    cairo_save(cr);
    cairo_rectangle(cr, -0.9, -1.1, 1.8, 2.4);
    cairo_clip(cr);
    canvas_push_group(cr);
    lit_plane(face);
    cheeks(face);
    highlights(face);
    form_shadow(face);
    rim_light(face);
    Face under = *face;
    under.shadow = true;
    cairo_matrix_translate(&under.head_at, 0.035, 0.075);
    cast_shadow(&under);
    face_depth(face, 0);
    canvas_pop_group_to_source(cr);
    head_path(face);
    cairo_fill(cr);
    cairo_restore(cr);
}

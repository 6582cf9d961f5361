/* SPDX-License-Identifier: MIT */
#include "window/face_parts.h"

#include <math.h>

static const struct {
    const char *name;
    HeadShape shape; /* brow, cheek, jaw, chin, end */
} shapes[] = {
    { "oval", { 0.690, 0.735, 0.600, 0.315, 1.00 } },
    { "round", { 0.705, 0.775, 0.665, 0.375, 0.96 } },
    { "square", { 0.700, 0.735, 0.675, 0.420, 1.00 } },
    { "long", { 0.650, 0.685, 0.560, 0.310, 1.06 } },
    { "heart", { 0.715, 0.745, 0.535, 0.240, 1.00 } },
    { "broad", { 0.720, 0.790, 0.690, 0.400, 1.01 } },
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
    return face->head.end + 0.10 * face->pose->jaw;
}

void head_path(const Face *face) {
    const HeadShape *h = &face->head;
    double end = chin_y(face), jaw_y = 0.54 + 0.05 * face->pose->jaw;
    canvas_mirror_path(face->cr, KNOTS({ 0, -1.03 }, { h->brow * 0.66, -0.93 },
                                       { h->brow, -0.52 }, { h->cheek, 0.04 },
                                       { h->jaw, jaw_y },
                                       { h->chin, end - 0.11 }, { 0, end }));
}

static void ear(const Face *face, double side) {
    cairo_t *cr = face->cr;
    const FaceInk *ink = &face->ink;
    cairo_save(cr);
    cairo_translate(cr, side * (face->head.cheek - 0.01), 0.12);
    cairo_scale(cr, side * (1 - 0.5 * side * face->pose->turn * 0.4), 1);
    canvas_shape(cr,
                 KNOTS({ -0.06, -0.20 }, { 0.06, -0.26 }, { 0.135, -0.17 },
                       { 0.12, 0.0 }, { 0.075, 0.14 }, { 0.02, 0.22 },
                       { -0.05, 0.16 }),
                 side > 0 ? ink->shade : ink->skin, 1);
    canvas_glow(cr, 0.06, 0.02, 0.14, 0.24, ink->blush,
                0.25 + 0.35 * face->pose->flush);
    canvas_taper(cr,
                 KNOTS({ 0.0, -0.15 }, { 0.075, -0.16 }, { 0.075, -0.03 },
                       { 0.03, 0.08 }),
                 (Taper){ 0.008, 0.035, 0.008 }, ink->fold, 0.55);
    cairo_restore(cr);
}

void head_ears(const Face *face) {
    face_depth(face, -0.35);
    ear(face, -1);
    ear(face, 1);
}

/* Light on the front plane of the face, fading to the skin's own colour at
 * the sides; lines are drawn only where it is full. */
static void lit_plane(const Face *face) {
    cairo_t *cr = face->cr;
    const FaceInk *ink = &face->ink;
    cairo_matrix_t before;
    cairo_get_matrix(cr, &before);
    cairo_translate(cr, -0.03, 0.12);
    cairo_scale(cr, 0.64, 1.0);
    cairo_pattern_t *light = cairo_pattern_create_radial(0, 0, 0, 0, 0, 1.28);
    const struct {
        double at;
        Colour colour;
    } stops[] = { { 0, ink->lit },
                  { 0.74, ink->lit },
                  { 0.90, colour_mix(ink->lit, ink->skin, 0.7) },
                  { 1, ink->skin } };
    for (size_t i = 0; i < sizeof stops / sizeof *stops; i++)
        cairo_pattern_add_color_stop_rgb(
            light, stops[i].at, ((stops[i].colour >> 16) & 0xff) / 255.0,
            ((stops[i].colour >> 8) & 0xff) / 255.0,
            (stops[i].colour & 0xff) / 255.0);
    cairo_set_source(cr, light);
    cairo_set_matrix(cr, &before);
    head_path(face);
    cairo_fill(cr);
    cairo_pattern_destroy(light);
}

/* The side that faces away from the light: temple, under the cheekbone, jaw. */
static void form_shadow(const Face *face) {
    const HeadShape *h = &face->head;
    double end = chin_y(face);
    canvas_shape(face->cr,
                 KNOTS({ 0.46, -1.1 }, { 0.46, -1.1 }, { 0.555, -0.62 },
                       { 0.575, -0.30 }, { 0.545, -0.10 },
                       { h->cheek - 0.165, 0.10 }, { h->cheek - 0.19, 0.26 },
                       { h->jaw - 0.20, 0.56 }, { h->chin - 0.06, end - 0.10 },
                       { 0.02, end + 0.02 }, { 0.02, end + 0.02 },
                       { 1.0, end + 0.1 }, { 1.0, end + 0.1 }, { 1.0, -1.1 },
                       { 1.0, -1.1 }),
                 face->ink.shade, 0.85);
}

static void cheeks(const Face *face) {
    double flush = face->pose->flush;
    double alpha = 0.16 + 0.34 * flush;
    double lift = 0.04 * face->pose->cheek;
    canvas_glow(face->cr, -0.44, 0.34 - lift, 0.30, 0.22, face->ink.blush,
                alpha);
    canvas_glow(face->cr, 0.44, 0.34 - lift, 0.30, 0.22, face->ink.blush,
                alpha);
    canvas_glow(face->cr, 0, -0.62, 0.5, 0.3, face->ink.blush, 0.22 * flush);
    canvas_glow(face->cr, -0.36, 0.20 - lift, 0.22, 0.12, face->ink.glow, 0.45);
    canvas_glow(face->cr, -0.16, -0.60, 0.36, 0.24, face->ink.glow, 0.35);
    canvas_glow(face->cr, -0.03, chin_y(face) - 0.13, 0.15, 0.08,
                face->ink.glow, 0.35);
}

void head_skin(const Face *face, FaceDraw *cast_shadow) {
    cairo_t *cr = face->cr;
    face_depth(face, 0);
    lit_plane(face);
    cairo_save(cr);
    head_path(face);
    cairo_clip(cr);
    cheeks(face);
    form_shadow(face);
    Face under = *face;
    under.shadow = true;
    cairo_matrix_translate(&under.head_at, 0.035, 0.075);
    cast_shadow(&under);
    cairo_restore(cr);
}

/* SPDX-License-Identifier: MIT
 * Eyebrows. */
#include "window/face/parts.h"

#include <math.h>

static const struct {
    const char *name;
    double inner, middle, outer; /* widths                */
    double arch;                 /* height of the bow     */
} brows[] = {
    { "soft", 0.050, 0.066, 0.012, 0.055 },
    { "thin", 0.030, 0.040, 0.008, 0.070 },
    { "thick", 0.074, 0.090, 0.020, 0.045 },
    { "bushy", 0.086, 0.102, 0.032, 0.038 },
    { "straight", 0.058, 0.070, 0.020, 0.018 },
};

const char *brows_name(size_t index) {
    return FACE_NAME(brows, index);
}

static size_t row_of(const Face *face) {
    return (size_t)(FACE_ROW(brows, face->look->brows) - brows);
}

/* Heavy brows sit higher: they would look angry at ease. */
static double level(size_t row) {
    return -0.225 - 0.35 * (brows[row].middle - 0.066);
}

static Knot inner_end(const Pose *p, double base) {
    return (Knot){ 0.135 - 0.056 * p->knit, base - p->brow_inner * 0.115 +
                                                0.022 * p->knit +
                                                0.042 * p->thrust };
}

Knot brows_between(const Face *face) {
    const size_t row = row_of(face);
    Knot end = inner_end(face->pose, level(row));
    return (Knot){ end.x - brows[row].inner / 2, end.y };
}

static void brow(const Face *face, double side) {
    const Pose *p = face->pose;
    const size_t row = row_of(face);
    double skew = side > 0 ? p->brow_skew : 0;
    double in = p->brow_inner, out = p->brow_outer + 0.8 * skew;
    double base = level(row) - 0.075 * skew;
    Knot inner = inner_end(p, base);
    Knot bow = { 0.335, base - brows[row].arch -
                            (0.40 * in + 0.60 * out) * 0.092 +
                            0.030 * p->thrust };
    Knot end = { 0.515, base + 0.030 - out * 0.090 };
    Knot before = { inner.x + (bow.x - inner.x) * 0.5,
                    inner.y + (bow.y - inner.y) * 0.62 };
    cairo_t *cr = face->cr;
    double far = 1 - 0.08 * fmax(0, side * p->turn);
    face_depth(face, 0.62);
    cairo_scale(cr, side * far, 1);
    canvas_taper(
        cr, KNOTS(inner, before, bow, end),
        (Taper){ brows[row].inner, brows[row].middle, brows[row].outer },
        face->ink.brow, 1);
}

/* Brows that come down on the rims of glasses stay lines of their own. */
static void beside_glasses(const Face *face) {
    cairo_t *cr = face->cr;
    cairo_save(cr);
    face_depth(face, 0.62);
    cairo_rectangle(cr, -0.8, -0.62, 1.6, 0.80);
    cairo_clip(cr);
    canvas_push_group(cr);
    brow(face, -1);
    brow(face, 1);
    glasses_erase_beside(face);
    canvas_pop_group_to_source(cr);
    cairo_paint(cr);
    cairo_restore(cr);
}

void brows_draw(const Face *face) {
    if (face->pose->brow_inner < 0 && glasses_worn(face)) {
        beside_glasses(face);
        return;
    }
    brow(face, -1);
    brow(face, 1);
}

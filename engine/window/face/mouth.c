/* SPDX-License-Identifier: MIT
 * The mouth: lips, teeth, corners, jaw. */
#include "window/face/mouth.h"

#include <math.h>

double mouth_level(const Face *face) {
    return 0.665 + (face->head.end - 1) * 0.6;
}

/* The corners, and the line between the lips when the mouth is shut. */
static void mouth_shut(const Face *face, Mouth *m) {
    const Pose *p = face->pose;
    double smile = fmax(0, p->smile), frown = fmax(0, -p->smile);
    double y = mouth_level(face);
    double half = 0.236 * (1 + 0.44 * smile - 0.02 * frown + 0.16 * p->stretch -
                           0.05 * p->press + 0.16 * m->bared);
    /* In a beard only the bend of the line is seen, so it bends more. */
    bool hair = beard_around_mouth(face);
    double up = 0.108 * (hair ? 1.15 + 0.40 * (1 - smile) : 1);
    double corner = 0.098 * (hair ? 1.15 : 1) * frown - up * smile;
    double lifted = 0.075 * p->smile_skew;
    m->left = (Knot){ -half, y + corner };
    m->right = (Knot){ half * (1 + 0.12 * p->smile_skew), y + corner - lifted };
    m->upper = y + 0.020 * smile - 0.026 * frown - 0.030 * p->thrust;
}

static void lips_thick(const Face *face, Mouth *m) {
    const Pose *p = face->pose;
    double thin = 1 - 0.62 * p->press - 0.25 * fmax(0, p->smile);
    double full = lips_of(face->look)->fullness * (1 - 0.28 * face->age) * thin;
    /* A full lower lip in a beard is taken for a smile, so it is one. */
    double seen = 0.75 + 0.8 * fmax(0, p->smile);
    if (beard_around_mouth(face)) full = fmax(full, 0.75);
    if (beard_hides_lips(face)) full = fmax(fmin(full, seen), fmin(seen, 1.05));
    m->thick_upper = 0.040 * full;
    m->thick_lower = 0.060 * full;
}

Mouth mouth_now(const Face *face) {
    const Pose *p = face->pose;
    double smile = fmax(0, p->smile), frown = fmax(0, -p->smile);
    /* Lips part a little later than the jaw moves. */
    double parted = fmax(0, p->jaw - 0.1) / 0.9;
    Mouth m = { .gap = (0.24 + 0.05 * smile + 0.09 * frown) * parted,
                .bared = fmin(1, fmax(0, p->thrust - 0.08) / 0.70) };
    double clenched = 0.125 * m.bared;
    mouth_shut(face, &m);
    lips_thick(face, &m);
    m.gap += clenched * (1 - parted);
    m.upper -= 0.16 * m.gap + 0.20 * clenched;
    m.lower = m.upper + m.gap;
    return m;
}

Knot mouth_between(const Mouth *m, double x, double middle_y) {
    double t = x < 0 ? -x : x;
    Knot end = x < 0 ? m->left : m->right;
    double flat = 1 - t * t * (0.55 + 0.45 * t);
    return (Knot){ end.x * t, end.y + (middle_y - end.y) * flat };
}

static void upper_lip(const Face *face, const Mouth *m) {
    double top = m->upper - m->thick_upper;
    Knot l = m->left, r = m->right;
    canvas_shape(
        face->cr,
        KNOTS(l, l, { l.x * 0.55, (l.y + top) / 2 - 0.010 },
              { -0.048, top - 0.010 }, { 0, top + 0.008 }, { 0, top + 0.008 },
              { 0.048, top - 0.010 }, { r.x * 0.55, (r.y + top) / 2 - 0.010 },
              r, r, mouth_between(m, 0.5, m->upper + 0.01),
              { 0, m->upper + 0.012 }, mouth_between(m, -0.5, m->upper + 0.01)),
        face->ink.lip_upper, 1);
}

static void lower_lip(const Face *face, const Mouth *m) {
    double end = m->lower + m->thick_lower;
    Knot l = m->left, r = m->right;
    canvas_shape(face->cr,
                 KNOTS(l, l, mouth_between(m, -0.5, m->lower - 0.01),
                       { 0, m->lower - 0.01 },
                       mouth_between(m, 0.5, m->lower - 0.01), r, r,
                       { r.x * 0.62, (r.y + 2 * end) / 3 }, { 0, end },
                       { l.x * 0.62, (l.y + 2 * end) / 3 }),
                 face->ink.lip_lower, 1);
    canvas_glow(face->cr, -0.03, m->lower + m->thick_lower * 0.45, 0.085,
                m->thick_lower * 0.42, 0xfff4ea, 0.22);
}

/* The outline of the open mouth, rounded where the lips meet: teeth are clipped
 * to it, and none may end in a point. */
static void opening_path(cairo_t *cr, const Mouth *m) {
    double x = 0.86;
    double lx = m->left.x * x, rx = m->right.x * x;
    Knot l = mouth_between(m, -x, (m->upper + m->lower) / 2);
    Knot r = mouth_between(m, x, (m->upper + m->lower) / 2);
    canvas_curve_path(cr,
                      KNOTS({ lx, l.y }, mouth_between(m, -0.58, m->upper),
                            { 0, m->upper }, mouth_between(m, 0.58, m->upper),
                            { rx, r.y }, mouth_between(m, 0.60, m->lower),
                            { 0, m->lower }, mouth_between(m, -0.60, m->lower)),
                      true);
}

/* The upper row, a band along the upper lip; little of it is left at the
 * corners, where the mouth is dark. */
static void teeth(const Face *face, const Mouth *m) {
    const double reach = 0.80;
    double bared = face->pose->thrust;
    double tall =
        m->gap * (1.0 - (0.60 - 0.30 * bared) * fmin(1, m->gap / 0.17));
    Knot band[12];
    size_t n = 0;
    band[n++] = (Knot){ m->left.x * reach, m->upper - 0.2 };
    band[n++] = band[0];
    band[n++] = (Knot){ m->right.x * reach, m->upper - 0.2 };
    band[n++] = band[2];
    for (int i = 2; i >= -2; i--) {
        double t = i / 2.0;
        Knot k = mouth_between(m, t * reach, m->upper);
        k.y += tall * (1 - 0.45 * t * t);
        band[n++] = k;
    }
    canvas_shape(face->cr, band, n, 0xf8f2e8, 1);
}

/* A row of teeth along a lip: `lip` 1 hangs from the upper one, -1 stands on
 * the lower. */
static void row_of_teeth(const Face *face, const Mouth *m, double edge,
                         double tall, int lip) {
    const Colour enamel = 0xf4ede2, gap = 0x8d6f66;
    Knot band[9];
    size_t n = 0;
    band[n++] = (Knot){ m->left.x, edge - 0.2 * lip };
    band[n++] = band[0];
    band[n++] = (Knot){ m->right.x, edge - 0.2 * lip };
    band[n++] = band[2];
    for (int i = 2; i >= -2; i--) {
        Knot k = mouth_between(m, i * 0.43, edge);
        k.y += tall * lip;
        band[n++] = k;
    }
    canvas_shape(face->cr, band, n, enamel, 1);
    for (int i = -3; i <= 3; i++) {
        Knot at = mouth_between(m, i * 0.21, edge);
        canvas_taper(face->cr, KNOTS(at, { at.x, at.y + tall * lip }),
                     (Taper){ 0.007, 0.007, 0.007 }, gap, 0.45);
    }
}

/* Both rows, and the dark line where they meet. */
static void bared_teeth(const Face *face, const Mouth *m) {
    double tall = fmin(m->gap * 0.52, 0.066) * m->bared;
    row_of_teeth(face, m, m->lower, tall, -1);
    row_of_teeth(face, m, m->upper, fmax(tall, m->gap * 0.30), 1);
    double middle = (m->upper + m->lower) / 2;
    canvas_taper(face->cr,
                 KNOTS(mouth_between(m, -0.86, middle),
                       mouth_between(m, -0.45, middle), { 0, middle },
                       mouth_between(m, 0.45, middle),
                       mouth_between(m, 0.86, middle)),
                 (Taper){ 0.012, 0.015, 0.012 }, 0x5d3b36, 0.85);
}

static void inside(const Face *face, const Mouth *m) {
    cairo_t *cr = face->cr;
    cairo_save(cr);
    opening_path(cr, m);
    cairo_clip_preserve(cr);
    canvas_fill(cr, 0x3d1418, 1);
    canvas_oval(cr, 0.01, m->lower + 0.035, 0.15, m->gap * 0.5, 0xb7535a, 1);
    if (m->bared > 0)
        bared_teeth(face, m);
    else
        teeth(face, m);
    cairo_restore(cr);
}

static void line(const Face *face, const Mouth *m) {
    const Pose *p = face->pose;
    double shut = fmax(0, 1 - m->gap / 0.03);
    Taper width = { 0.016, 0.030 + 0.008 * p->press, 0.016 };
    if (shut > 0)
        canvas_taper(face->cr,
                     KNOTS(m->left, mouth_between(m, -0.5, m->upper),
                           { 0, m->upper + 0.002 },
                           mouth_between(m, 0.5, m->upper), m->right),
                     width, face->ink.lip_line, 1);
    else
        canvas_taper(face->cr,
                     KNOTS(m->left, mouth_between(m, -0.55, m->upper),
                           { 0, m->upper }, mouth_between(m, 0.55, m->upper),
                           m->right),
                     (Taper){ 0.010, 0.016, 0.010 }, face->ink.lip_line, 1);
}

static void corner_marks(const Face *face, const Mouth *m) {
    const Pose *p = face->pose;
    double smile = fmax(0, p->smile), frown = fmax(0, -p->smile);
    double quiet = 0.03 + 0.08 * face->age;
    double left = 0.20 * smile + 0.24 * frown;
    double right = left + 0.6 * p->smile_skew;
    Knot l = m->left, r = m->right;
    canvas_taper(face->cr,
                 KNOTS({ l.x - 0.020, l.y - 0.030 }, { l.x - 0.036, l.y },
                       { l.x - 0.022, l.y + 0.030 }),
                 (Taper){ 0.003, 0.018, 0.003 }, face->ink.fold, quiet + left);
    canvas_taper(face->cr,
                 KNOTS({ r.x + 0.020, r.y - 0.030 }, { r.x + 0.036, r.y },
                       { r.x + 0.022, r.y + 0.030 }),
                 (Taper){ 0.003, 0.018, 0.003 }, face->ink.fold,
                 fmin(0.9, quiet + right));
    if (beard_on_chin(face)) return;
    double under = m->lower + m->thick_lower + 0.045;
    canvas_taper(face->cr,
                 KNOTS({ -0.10, under }, { 0, under + 0.022 }, { 0.10, under }),
                 (Taper){ 0.003, 0.022 + 0.014 * p->press, 0.003 },
                 face->ink.shade, 0.9);
}

void mouth_draw(const Face *face) {
    Mouth m = mouth_now(face);
    face_depth(face, 0.75);
    upper_lip(face, &m);
    lower_lip(face, &m);
    if (m.gap > 0.004) inside(face, &m);
    line(face, &m);
    if (!beard_hides_lips(face)) corner_marks(face, &m);
}

/* SPDX-License-Identifier: MIT
 * The mouth: lips, teeth, corners, jaw. */
#include "window/face/mouth.h"

#include "window/draw/scatter.h"

#include <math.h>

/* A number 0..1 that is this person's own, the same in every mood. */
static double own(const Face *face, int salt) {
    const Look *look = face->look;
    unsigned who = look->skin * 31u + look->eyes * 17u + look->clothes_colour;
    return scatter((int)(who % 9973u) + (int)look->age, (unsigned)salt);
}

double mouth_level(const Face *face) {
    return 0.665 + (face->head.end - 1) * 0.6;
}

/* Nobody bares the teeth as another does: a wide jaw has a wide mouth, and one
 * side is drawn up more than the other. */
static void snarl(const Face *face, Mouth *m) {
    double side = own(face, 3) < 0.5 ? -1 : 1;
    double more = side * (0.35 + 0.65 * own(face, 4)) * m->bared;
    double wide = 1 + m->bared * (0.8 * (face->head.jaw - 0.63) +
                                  0.16 * (own(face, 5) - 0.5));
    m->left.x *= wide * (1 + 0.07 * more);
    m->right.x *= wide * (1 - 0.07 * more);
    m->left.y -= 0.022 * more;
    m->right.y += 0.022 * more;
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
    snarl(face, m);
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
    double full = lips_of(face->look)->fullness;
    double clenched = 0.125 * m.bared *
                      (1 + 0.12 * (full - 1) - 0.14 * face->age +
                       0.20 * (own(face, 6) - 0.5));
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

/* The edge of a row of teeth that hangs from the upper lip (`lip` 1) or stands
 * on the lower (-1), from the right to the left: each tooth is round and of a
 * height of its own, and the last are lost in the dark of the corners. */
enum { TEETH = 8, EDGE = 2 * TEETH - 1 };

static void edge_of_teeth(const Face *face, const Mouth *m, double tall,
                          int lip, Knot *edge) {
    static const double heights[TEETH / 2] = { 1.0, 0.95, 1.02, 0.70 };
    static const double at[TEETH / 2] = { 0.10, 0.29, 0.47, 0.64 };
    double lip_y = lip > 0 ? m->upper : m->lower;
    for (int i = 0; i < EDGE; i++) {
        int tooth = i / 2, place = tooth < 4 ? 3 - tooth : tooth - 4;
        double side = tooth < 4 ? 1 : -1, x = side * at[place];
        double high =
            heights[place] * (0.96 + 0.08 * own(face, 20 + lip * 10 + tooth));
        if (i % 2) { /* the notch before the next one */
            int next = tooth + 1, there = next < 4 ? 3 - next : next - 4;
            x = (x + (next < 4 ? 1 : -1) * at[there]) / 2;
            high =
                (lip > 0 ? 0.91 : 0.97) * fmin(heights[place], heights[there]);
        }
        edge[i] = mouth_between(m, x, lip_y);
        edge[i].y += tall * high * lip;
    }
}

static void row_of_teeth(const Face *face, const Mouth *m, double tall, int lip,
                         Colour enamel) {
    double y = (lip > 0 ? m->upper : m->lower) - 0.2 * lip;
    Knot end = mouth_between(m, 0.74, lip > 0 ? m->upper : m->lower);
    Knot start = mouth_between(m, -0.74, lip > 0 ? m->upper : m->lower);
    Knot band[EDGE + 6] = {
        { start.x, y }, { start.x, y }, { end.x, y }, { end.x, y }, end
    };
    size_t n = 5;
    edge_of_teeth(face, m, tall, lip, band + n);
    const Knot *edge = band + n;
    n += EDGE;
    band[n++] = start;
    canvas_shape(face->cr, band, n, enamel, 1);
    for (int i = 1; i < EDGE; i += 2)
        canvas_taper(face->cr,
                     KNOTS({ edge[i].x, edge[i].y - 0.75 * tall * lip },
                           { edge[i].x, edge[i].y + 0.004 * lip }),
                     (Taper){ 0.001, 0.005, 0.008 }, 0x8d6f66, 0.55);
}

/* Both rows, and the dark between them. */
static void bared_teeth(const Face *face, const Mouth *m) {
    double old = face->age;
    double tall = fmin(m->gap * 0.30, 0.050) * m->bared;
    double upper = fmin(m->gap * 0.53, 0.085) * m->bared;
    row_of_teeth(face, m, tall, -1, colour_mix(0xe6dacb, 0xd8cab6, old));
    row_of_teeth(face, m, fmax(upper, m->gap * 0.30), 1,
                 colour_mix(0xf8f2e8, 0xefe7db, old));
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

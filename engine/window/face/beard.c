/* SPDX-License-Identifier: MIT
 * Beards and moustaches. */
#include "window/draw/scatter.h"
#include "window/face/mouth.h"

#include <math.h>

static double chin(const Face *face) {
    return face->head.end + 0.10 * face->pose->jaw + 0.03 * face->pose->thrust;
}

/* How thick stubble grows at a place of the face, 0..1: on the upper lip, the
 * chin and along the jaw, thinning out on the cheeks; none on the lips. */
static double growth(const Face *face, const Mouth *mouth, double x, double y) {
    double level = mouth_level(face), across = fabs(x);
    double edge = level - 0.18 - 0.75 * fmax(across - 0.24, 0);
    if (across > 0.60) edge -= 1.1 * (across - 0.60); /* up to the ears */
    double half = fabs(x < 0 ? mouth->left.x : mouth->right.x);
    Knot lip = mouth_between(mouth, fmax(-1, fmin(1, x / half)),
                             (mouth->upper + mouth->lower) / 2);
    double tall = 0.045 + mouth->gap / 2;
    double lips = hypot(across / (half + 0.03), (y - lip.y - 0.01) / tall);
    double below = (y - edge) / 0.24;
    if (below <= 0 || lips < 1) return 0;
    double thick = fmin(below, 1) * (0.72 + 0.28 * fmin(across / 0.4, 1));
    return thick * fmin(1, (lips - 1) / 0.5 + 0.4);
}

/* So small that four corners look round, at a quarter of the cost. */
static void hair_path(cairo_t *cr, double x, double y) {
    const double wide = 0.0078, tall = 0.0112;
    cairo_move_to(cr, x, y - tall);
    cairo_line_to(cr, x + wide, y);
    cairo_line_to(cr, x, y + tall);
    cairo_line_to(cr, x - wide, y);
    cairo_close_path(cr);
}

/* Draws short hairs where the growth is between `from` and `to`. All are in one
 * path: a path for each would cost as much as a cheek. */
static void hairs(const Face *face, Colour shade, double from, double to) {
    double y = mouth_level(face);
    const Mouth mouth = mouth_now(face);
    for (int i = 0; i < 640; i++) {
        double x = scatter(i, 5) * 1.7 - 0.85;
        double at = y - 0.48 + scatter(i, 9) * 1.0;
        double thick = growth(face, &mouth, x, at);
        if (scatter(i, 13) > thick || thick < from || thick >= to) continue;
        hair_path(face->cr, x, at);
    }
    canvas_fill(face->cr, shade, 0.19 + 0.10 * (from + fmin(to, 1)));
}

/* The shade of the skin below the hairs: soft spots that run into each other,
 * from the ears along the jaw to the chin, and one across the upper lip. */
static void stubble_shade(const Face *face, Colour shade) {
    static const struct {
        Knot at, reach;
        double alpha;
    } spots[] = {
        { { 0.62, -0.14 }, { 0.17, 0.34 }, 0.22 },
        { { 0.55, 0.10 }, { 0.24, 0.36 }, 0.24 },
        { { 0.36, 0.24 }, { 0.30, 0.28 }, 0.22 },
        { { 0.13, 0.29 }, { 0.28, 0.20 }, 0.20 },
    };
    double y = mouth_level(face);
    for (size_t i = 0; i < sizeof spots / sizeof *spots; i++)
        for (int side = -1; side <= 1; side += 2)
            canvas_glow(face->cr, side * spots[i].at.x, y + spots[i].at.y,
                        spots[i].reach.x, spots[i].reach.y, shade,
                        spots[i].alpha);
    canvas_glow(face->cr, 0, y - 0.11, 0.30, 0.085, shade, 0.09);
}

/* Drawn on a surface of its own that is clipped once to the head, as the skin
 * is. */
static void stubble(const Face *face) {
    cairo_t *cr = face->cr;
    Colour shade = colour_mix(colour_times(face->ink.hair.mid, 0.6, 0.58, 0.6),
                              face->ink.deep, 0.55);
    double y = mouth_level(face);
    cairo_save(cr);
    face_depth(face, 0);
    cairo_rectangle(cr, -0.9, y - 0.60, 1.8, 1.25);
    cairo_clip(cr);
    canvas_push_group(cr);
    stubble_shade(face, shade);
    hairs(face, shade, 0.00, 0.55);
    hairs(face, shade, 0.55, 0.80);
    hairs(face, shade, 0.80, 1.01);
    canvas_pop_group_to_source(cr);
    head_path(face);
    cairo_fill(cr);
    cairo_restore(cr);
}

/* A wing of a moustache: where its lower edge runs along the upper lip, which
 * is seen below it, and how tall it stands above. */
typedef struct Wing {
    Mouth mouth;
    double side, reach; /* -1 or 1; of the half of the mouth */
    double drop;        /* of the tip */
    double body;
    double tip; /* what is left of the body at the tip: 0 comes to a point */
} Wing;

static Wing wing_of(const Face *face, double side, double wide) {
    Wing wing = { .mouth = mouth_now(face), .side = side };
    double smile = fmax(0, face->pose->smile);
    wing.reach = wide * (1 - 0.10 * smile);
    /* What there is between nose and lip, even when the lip is drawn up. */
    double room = wing.mouth.upper - (mouth_level(face) - 0.190);
    wing.body = fmax(0.075, fmin(0.135, room - 0.020));
    if (!beard_hides_lips(face)) return wing;
    /* It grows into the beard, which is bunched beside a mouth that is drawn
     * down. */
    wing.tip = 0.62;
    wing.drop = 0.03 + 0.05 * fmax(0, -face->pose->smile) - 0.03 * smile;
    wing.reach *= 1.12;
    return wing;
}

/* `along` 0 in the middle .. 1 at the tip; `high` 0 at the lip .. 1 on top. */
static Knot on_wing(const Wing *wing, double along, double high) {
    const Mouth *m = &wing->mouth;
    double x = along * wing->reach;
    double edge = m->upper - 0.75 * m->thick_upper;
    Knot at = mouth_between(m, wing->side * fmin(1, x), edge);
    if (x > 1) at.x *= x;
    /* full beside the parting under the nose, and thin at the tip */
    double parting = 1 - 0.42 * fmax(0, 1 - along / 0.16);
    double tall = wing->body * parting * (1 - (1 - wing->tip) * along * along);
    at.y -= high * tall + 0.012 * along;
    at.y += wing->drop * along * along * along;
    return at;
}

/* From the middle along the top to the tip and back along the lip. */
static size_t wing_outline(const Wing *wing, Knot *at) {
    static const double top[] = { 0.02, 0.16, 0.36, 0.58, 0.80, 0.97 };
    static const double lip[] = { 1.03, 0.97, 0.72, 0.45, 0.20, 0.02 };
    size_t n = 0;
    for (size_t i = 0; i < sizeof top / sizeof *top; i++)
        at[n++] = on_wing(wing, top[i], 1);
    for (size_t i = 0; i < sizeof lip / sizeof *lip; i++)
        at[n++] = on_wing(wing, lip[i], lip[i] < 0.1 ? 0.22 : 0);
    return n;
}

static void wing_strand(const Face *face, const Wing *wing, double from,
                        double high, double width, Colour colour) {
    canvas_taper(face->cr,
                 KNOTS(on_wing(wing, from, high),
                       on_wing(wing, from + 0.26, high * 0.96),
                       on_wing(wing, from + 0.50, high * 0.78),
                       on_wing(wing, from + 0.72, high * 0.50)),
                 (Taper){ 0.004, width, 0.002 }, colour, 0.75);
}

static void lip_hair(const Face *face, double wide) {
    const Tones *hair = &face->ink.hair;
    face_depth(face, 0.75);
    for (int side = -1; side <= 1; side += 2) {
        Wing wing = wing_of(face, side, wide);
        Knot outline[12];
        size_t n = wing_outline(&wing, outline);
        canvas_curve_path(face->cr, outline, n, true);
        canvas_fill(face->cr, hair->mid, 1);
        wing_strand(face, &wing, 0.10, 0.20, 0.030, hair->dark);
        wing_strand(face, &wing, 0.08, 0.78, 0.016, hair->light);
        wing_strand(face, &wing, 0.16, 0.50, 0.013, hair->light);
    }
}

/* A gap in the beard around the lips, so that they are always seen: a narrow
 * rim of skin below the lower lip, closing at the corners of the mouth. */
static void room_for_lips(const Face *face) {
    Mouth m = mouth_now(face);
    double end = m.lower + m.thick_lower, top = m.upper - m.thick_upper - 0.02;
    Knot l = mouth_between(&m, -0.6, end + 0.020);
    Knot r = mouth_between(&m, 0.6, end + 0.020);
    double left = m.left.x - 0.012, right = m.right.x + 0.012;
    canvas_curve_path(
        face->cr,
        KNOTS({ left, m.left.y }, { left, m.left.y },
              { m.left.x * 0.6, (m.left.y + top) / 2 - 0.02 }, { 0, top },
              { m.right.x * 0.6, (m.right.y + top) / 2 - 0.02 },
              { right, m.right.y }, { right, m.right.y }, { r.x, r.y + 0.012 },
              { 0, end + 0.026 }, { l.x, l.y + 0.012 }),
        true);
}

static void beard_body(const Face *face, double length) {
    const HeadShape *h = &face->head;
    double smile = face->pose->smile;
    double y = mouth_level(face), end = chin(face) + length,
           lift = 0.07 * smile;
    canvas_mirror_path(
        face->cr,
        KNOTS({ 0, y - 0.12 }, { 0.16, y - 0.14 }, { 0.33, y - 0.06 - lift },
              { 0.44, y - 0.14 - lift }, { h->jaw - 0.06, 0.34 - lift },
              { h->cheek - 0.05, 0.10 }, { h->cheek - 0.025, -0.08 },
              { h->cheek - 0.025, -0.08 }, { h->cheek + 0.02, 0.04 },
              { h->cheek + 0.02, 0.04 }, { h->cheek + 0.015, 0.24 },
              { h->jaw + 0.055, 0.60 },
              { h->chin + 0.13 - 0.20 * length, end - 0.20 - 0.30 * length },
              { h->chin + 0.06 - 0.45 * length, end - 0.10 }, { 0, end }));
}

static void beard_with(const Face *face, double length) {
    cairo_t *cr = face->cr;
    const FaceInk *ink = &face->ink;
    double y = mouth_level(face), end = chin(face) + length;
    face_depth(face, 0.12);
    cairo_save(cr);
    beard_body(face, length);
    cairo_clip_preserve(cr);
    canvas_fill(cr, ink->hair.mid, 1);
    canvas_shape(cr,
                 KNOTS({ 0.50, 0.0 }, { 0.50, 0.0 }, { 0.46, y + 0.05 },
                       { 0.20, end - 0.12 }, { -0.05, end }, { -0.05, end },
                       { 1.2, end + 0.3 }, { 1.2, 0 }, { 1.2, 0 }),
                 ink->hair.dark, 1);
    for (int i = 0; i < 4; i++)
        canvas_taper(cr,
                     KNOTS({ -0.46 + 0.15 * i, y + 0.07 + 0.03 * i },
                           { -0.38 + 0.13 * i, (y + end) / 2 + 0.07 },
                           { -0.24 + 0.09 * i, end - 0.05 }),
                     (Taper){ 0.002, 0.030, 0.002 }, ink->hair.light, 0.5);
    cairo_restore(cr);
    face_depth(face, 0.75);
    room_for_lips(face);
    canvas_fill(cr, colour_mix(ink->lit, ink->shade, 0.55), 1);
}

static void full(const Face *face) {
    beard_with(face, 0.10);
}

static void long_beard(const Face *face) {
    beard_with(face, 0.42);
}

/* A tuft under the lip that widens to the chin. */
static void goatee(const Face *face) {
    double y = mouth_level(face), end = chin(face) + 0.07;
    face_depth(face, 0.45);
    canvas_mirror_path(face->cr,
                       KNOTS({ 0, y + 0.105 }, { 0.050, y + 0.115 },
                             { 0.085, y + 0.165 }, { 0.175, y + 0.205 },
                             { 0.225, y + 0.255 }, { 0.215, end - 0.13 },
                             { 0.130, end - 0.02 }, { 0, end + 0.01 }));
    canvas_fill(face->cr, face->ink.hair.mid, 1);
    for (int i = 0; i < 3; i++)
        canvas_taper(face->cr,
                     KNOTS({ -0.03 - 0.04 * i, y + 0.17 + 0.03 * i },
                           { -0.05 - 0.045 * i, end - 0.12 },
                           { -0.02 - 0.035 * i, end - 0.03 }),
                     (Taper){ 0.004, 0.018, 0.004 }, face->ink.hair.light, 0.5);
}

static void moustache(const Face *face) {
    lip_hair(face, 1.05);
}

static void small_moustache(const Face *face) {
    lip_hair(face, 0.90);
}

static void moustache_of_beard(const Face *face) {
    lip_hair(face, 1.04);
}

static const struct {
    const char *name;
    FaceDraw *under, *over; /* the mouth */
    bool hides_lips;        /* the mouth keeps its lips from getting too thin */
} beards[] = {
    { "none", NULL, NULL, false },
    { "stubble", stubble, NULL, false },
    { "full", full, moustache_of_beard, true },
    { "moustache", NULL, moustache, false },
    { "goatee", goatee, small_moustache, false },
    { "long", long_beard, moustache_of_beard, true },
};

const char *beard_name(size_t index) {
    return FACE_NAME(beards, index);
}

bool beard_hides_lips(const Face *face) {
    return FACE_ROW(beards, face->look->beard)->hides_lips;
}

bool beard_on_chin(const Face *face) {
    return beard_around_mouth(face) &&
           FACE_ROW(beards, face->look->beard)->under != NULL;
}

bool beard_around_mouth(const Face *face) {
    return FACE_ROW(beards, face->look->beard)->over != NULL;
}

void beard_under_mouth(const Face *face) {
    FaceDraw *draw = FACE_ROW(beards, face->look->beard)->under;
    if (draw) draw(face);
}

void beard_over_mouth(const Face *face) {
    FaceDraw *draw = FACE_ROW(beards, face->look->beard)->over;
    if (draw) draw(face);
}

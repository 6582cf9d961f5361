/* SPDX-License-Identifier: MIT
 * Forearms and hands. Upper arms are part of the torso. Hands that are raised
 * belong to the person behind the counter, which cuts their elbows off; hands
 * that lie on the counter are drawn after it. */
#include "window/face/parts.h"

#include <math.h>

/* A forearm, its wrist, and how the hand lies there: `turn` 0 points down. */
typedef struct Arm {
    Knot elbow, wrist;
    double turn; /* radians, towards the middle */
    HandShape hand;
} Arm;

/* In body space, for the arm at the right of the picture. */
static const Arm on_counter = {
    { 1.24, 1.94 }, { 0.74, 1.80 }, 0.25, HAND_FLAT
};
static const Arm fist_on_counter = {
    { 1.20, 1.98 }, { 0.70, 1.80 }, 0.30, HAND_FIST
};
static const Arm towards_you = {
    { 1.20, 2.10 }, { 0.98, 1.46 }, 0.95, HAND_POINTING
};
static const Arm turned_up = {
    { 1.22, 2.16 }, { 1.28, 1.52 }, -2.35, HAND_PALM
};
static const Arm to_the_chin = {
    { 0.98, 2.12 }, { 0.50, 1.36 }, 2.72, HAND_AT_FACE
};
static const Arm holding = {
    { 1.20, 2.14 }, { 1.02, 1.44 }, 0.10, HAND_GRIPPING
};

typedef struct Sleeve {
    Colour cloth, shade;
    double end; /* the share of the forearm that the sleeve covers */
} Sleeve;

static Sleeve sleeve_of(const Face *face) {
    const FaceInk *ink = &face->ink;
    SleeveKind kind = body_sleeve(face);
    if (kind == SLEEVE_BARE) return (Sleeve){ 0, 0, 0 };
    const Tones *t = kind == SLEEVE_ACCENT ? &ink->accent : &ink->cloth;
    return (Sleeve){ colour_mix(t->mid, t->light, 0.35), t->dark, 0.86 };
}

static Knot part_way(Knot a, Knot b, double t) {
    return (Knot){ a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t };
}

static void forearm(const Face *face, Knot elbow, Knot wrist) {
    cairo_t *cr = face->cr;
    Sleeve sleeve = sleeve_of(face);
    double wide = 0.42 * face->body.shoulder;
    Knot middle = part_way(elbow, wrist, 0.5);
    canvas_taper(cr, KNOTS(elbow, middle, wrist),
                 (Taper){ wide * 0.9, wide * 0.78, 0.25 }, face->ink.skin, 1);
    canvas_taper(cr,
                 KNOTS({ elbow.x + 0.08, elbow.y + 0.07 },
                       { middle.x + 0.07, middle.y + 0.07 },
                       { wrist.x + 0.05, wrist.y + 0.05 }),
                 (Taper){ 0.10, 0.08, 0.04 }, face->ink.shade, 0.8);
    if (sleeve.end <= 0) return;
    Knot cuff = part_way(elbow, wrist, sleeve.end);
    middle = part_way(elbow, cuff, 0.5);
    canvas_taper(cr, KNOTS(elbow, middle, cuff),
                 (Taper){ wide + 0.10, wide + 0.02, wide * 0.80 }, sleeve.shade,
                 1);
    canvas_taper(cr,
                 KNOTS({ elbow.x - 0.03, elbow.y - 0.04 },
                       { middle.x - 0.03, middle.y - 0.03 },
                       { cuff.x - 0.015, cuff.y - 0.02 }),
                 (Taper){ wide - 0.02, wide - 0.07, wide * 0.66 }, sleeve.cloth,
                 1);
}

/* `side` -1 for the arm at the left of the picture; `thing` in its hand. */
static void draw_arm(const Face *face, const Arm *arm, double side,
                     Holds thing) {
    cairo_t *cr = face->cr;
    double s = face->body.shoulder;
    double up = 0.14 * fmax(0, face->pose->shoulders);
    face_body_space(face);
    cairo_scale(cr, side, 1);
    Knot elbow = { arm->elbow.x * s, arm->elbow.y };
    Knot wrist = { arm->wrist.x, arm->wrist.y - up * 0.3 };
    forearm(face, elbow, wrist);
    cairo_translate(cr, wrist.x, wrist.y);
    cairo_rotate(cr, arm->turn);
    held_draw(face, thing);
    hand_draw(face, arm->hand);
}

static void both(const Face *face, const Arm *arm) {
    draw_arm(face, arm, -1, HOLDS_NOTHING);
    draw_arm(face, arm, 1, HOLDS_NOTHING);
}

static void folded(const Face *face) {
    const Knot elbow = { 1.26 * face->body.shoulder, 1.98 };
    const Knot wrist = { 0.34, 1.84 };
    for (int side = -1; side <= 1; side += 2) {
        face_body_space(face);
        cairo_scale(face->cr, side, 1);
        forearm(face, elbow, wrist);
    }
    face_body_space(face);
    cairo_translate(face->cr, 0, 1.84);
    hands_folded(face);
}

/* One forearm over the other; a hand shows above, the other is tucked in. */
static void crossed(const Face *face) {
    double s = face->body.shoulder;
    face_body_space(face);
    forearm(face, (Knot){ 1.16 * s, 1.80 }, (Knot){ -0.52, 1.62 });
    cairo_save(face->cr);
    cairo_translate(face->cr, -0.52, 1.62);
    cairo_rotate(face->cr, 1.75);
    cairo_scale(face->cr, 1, 0.8);
    hand_draw(face, HAND_FLAT);
    cairo_restore(face->cr);
    forearm(face, (Knot){ -1.16 * s, 1.86 }, (Knot){ 0.62, 1.76 });
}

/* Raised hands slide up from below. */
void arms_raised(const Face *face) {
    const Pose *pose = face->pose;
    Face way = *face;
    cairo_matrix_translate(&way.body_at, 0, 0.8 * (1 - pose->raised));
    if (pose->raised <= 0.01) return;
    bool holds = pose->holds > HOLDS_NOTHING;
    if (holds) draw_arm(&way, &holding, 1, (Holds)pose->holds);
    if (holds && pose->hands == HANDS_POINTING)
        draw_arm(&way, &towards_you, -1, HOLDS_NOTHING);
    if (holds) return;
    if (pose->hands == HANDS_POINTING)
        draw_arm(&way, &towards_you, 1, HOLDS_NOTHING);
    else if (pose->hands == HANDS_PALM_UP)
        both(&way, &turned_up);
    else if (pose->hands == HANDS_CROSSED)
        crossed(&way);
    else if (pose->hands == HANDS_FACE)
        draw_arm(&way, &to_the_chin, 1, HOLDS_NOTHING);
}

/* A handshake over the counter; the player's sleeve comes from below. */
static void shaking(const Face *face) {
    cairo_t *cr = face->cr;
    const Colour sleeve = 0x4c5a68, cuff = 0xeee8dc;
    face_body_space(face);
    forearm(face, (Knot){ 1.16 * face->body.shoulder, 1.90 },
            (Knot){ 0.30, 1.90 });
    face_body_space(face);
    canvas_taper(cr, KNOTS({ -0.86, 2.62 }, { -0.52, 2.28 }, { -0.22, 2.03 }),
                 (Taper){ 0.52, 0.44, 0.34 }, colour_mix(sleeve, 0, 0.35), 1);
    canvas_taper(cr, KNOTS({ -0.88, 2.58 }, { -0.54, 2.24 }, { -0.24, 2.00 }),
                 (Taper){ 0.44, 0.37, 0.28 }, sleeve, 1);
    canvas_taper(cr, KNOTS({ -0.20, 2.05 }, { -0.16, 1.99 }),
                 (Taper){ 0.27, 0.27, 0.27 }, cuff, 1);
    cairo_translate(cr, 0.06, 1.91);
    cairo_rotate(cr, -0.16);
    hands_folded(face);
}

void arms_counter(const Face *face) {
    const Pose *pose = face->pose;
    bool points = pose->hands == HANDS_POINTING;
    bool holds = pose->holds > HOLDS_NOTHING;
    bool fist = pose->hands == HANDS_FIST;
    if (holds && points) return; /* both are raised */
    if (holds || points)
        draw_arm(face, fist ? &fist_on_counter : &on_counter, -1,
                 HOLDS_NOTHING);
    else if (pose->hands == HANDS_SHAKING)
        shaking(face);
    else if (pose->hands == HANDS_FLAT)
        both(face, &on_counter);
    else if (pose->hands == HANDS_FIST)
        both(face, &fist_on_counter);
    else if (pose->hands == HANDS_FOLDED)
        folded(face);
}

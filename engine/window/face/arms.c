/* SPDX-License-Identifier: MIT
 * Where arms and hands are. Upper arms are part of the torso. Arms that are
 * raised belong to the person behind the counter, which cuts their elbows off;
 * those that lie on the counter are drawn after it. */
#include "window/face/hands.h"

#include <math.h>

/* A forearm, its wrist, and how the hand lies there: `turn` 0 points down. */
typedef struct Arm {
    Knot elbow, wrist;
    double turn; /* radians, towards the middle */
    HandShape hand;
} Arm;

/* In body space, for the arm at the right of the picture. */
static const Arm on_counter = {
    { 1.32, 1.90 }, { 0.82, 1.83 }, 0.30, HAND_FLAT
};
static const Arm fist_on_counter = {
    { 1.32, 1.90 }, { 0.80, 1.83 }, 0.22, HAND_FIST
};
static const Arm towards_you = {
    { 1.32, 1.90 }, { 0.84, 1.76 }, 0.62, HAND_POINTING
};
static const Arm turned_up = {
    { 1.04, 2.26 }, { 1.36, 1.60 }, -2.30, HAND_PALM
};

/* Where a hand holds things up, and how large they are drawn there. */
static const Knot held_at = { 1.32, 0.89 };
static const double held_size = 1.1;

/* People are left- or right-handed: one hand lies on top, one goes to the
 * cheek. */
static double usual_side(const Face *face) {
    return (int)(face->age * 100 + 0.5) % 2 ? -1 : 1;
}

/* `side` -1 for the arm at the left of the picture. */
static void arm_space(const Face *face, double side) {
    face_body_space(face);
    cairo_scale(face->cr, side, 1);
}

/* Where an arm lies on the counter it darkens it. */
static void counter_shadow(const Face *face, Knot elbow, Knot wrist) {
    canvas_taper(face->cr,
                 KNOTS({ elbow.x - 0.02, elbow.y + 0.17 },
                       { (elbow.x + wrist.x) / 2, elbow.y + 0.22 },
                       { wrist.x - 0.12, wrist.y + 0.42 }),
                 (Taper){ 0.20, 0.20, 0.34 }, 0x2b2836, 0.20);
}

static void draw_arm(const Face *face, const Arm *arm, double side) {
    cairo_t *cr = face->cr;
    double up = 0.14 * fmax(0, face->pose->shoulders);
    Knot elbow = { arm->elbow.x * face->body.shoulder, arm->elbow.y - up };
    Knot wrist = { arm->wrist.x, arm->wrist.y - up * 0.3 };
    arm_space(face, side);
    if (arm->hand != HAND_PALM) counter_shadow(face, elbow, wrist);
    forearm_draw(face, elbow, wrist);
    cairo_translate(cr, wrist.x, wrist.y);
    cairo_rotate(cr, arm->turn);
    hand_draw(face, arm->hand);
}

static void both(const Face *face, const Arm *arm) {
    draw_arm(face, arm, -1);
    draw_arm(face, arm, 1);
}

static void holding(const Face *face, Holds thing) {
    Knot wrist = { held_at.x + held_size * hand_grip_wrist.x,
                   held_at.y + held_size * hand_grip_wrist.y };
    arm_space(face, 1);
    forearm_draw(face, (Knot){ wrist.x + 0.06, 2.34 }, wrist);
    cairo_translate(face->cr, held_at.x, held_at.y);
    cairo_scale(face->cr, held_size, held_size);
    hand_grips(face, thing);
}

/* With both hands, in front of the chest; the face stays free. */
static void carrying(const Face *face, Holds thing) {
    cairo_t *cr = face->cr;
    face_body_space(face);
    cairo_translate(cr, 0.02, 1.70);
    cairo_scale(cr, 1.08, 1.08);
    held_draw(face, thing);
    for (int side = -1; side <= 1; side += 2) {
        arm_space(face, side);
        cairo_translate(cr, 0.48, 1.50);
        hand_around(face);
    }
}

static bool needs_both(const Pose *pose) {
    return pose->holds == HOLDS_BOX || pose->holds == HOLDS_TELEPHONE ||
           pose->holds == HOLDS_DESK_PHONE;
}

static void folded(const Face *face) {
    const Knot elbow = { 1.32 * face->body.shoulder, 1.90 };
    const Knot wrist = { 0.52, 1.94 };
    face_body_space(face);
    canvas_oval(face->cr, 0, 2.19, 0.52, 0.09, 0x2b2836, 0.20);
    for (int side = -1; side <= 1; side += 2) {
        arm_space(face, side);
        counter_shadow(face, elbow, (Knot){ wrist.x, wrist.y - 0.20 });
        forearm_draw(face, elbow, wrist);
    }
    face_body_space(face);
    cairo_translate(face->cr, 0, 1.97);
    cairo_scale(face->cr, usual_side(face), 1);
    hands_clasped(face, 0);
}

/* The upper arm under which the other one's hand is tucked in. */
static void upper_arm(const Face *face) {
    double s = face->body.shoulder;
    const FaceInk *ink = &face->ink;
    const Tones *t =
        body_sleeve(face) == SLEEVE_ACCENT ? &ink->accent : &ink->cloth;
    canvas_shape(
        face->cr,
        KNOTS({ -0.98 * s, 1.53 }, { -0.98 * s, 1.53 }, { -0.80 * s, 1.70 },
              { -0.80 * s, 1.95 }, { -0.80 * s, 1.95 }, { -1.56 * s, 1.95 },
              { -1.56 * s, 1.95 }, { -1.42 * s, 1.74 }, { -1.22 * s, 1.60 }),
        colour_mix(t->mid, t->light, 0.45), 1);
}

/* Where the upper arm of the one above bends into its forearm. */
static void crook(const Face *face) {
    double s = face->body.shoulder;
    const FaceInk *ink = &face->ink;
    const Tones *t =
        body_sleeve(face) == SLEEVE_ACCENT ? &ink->accent : &ink->cloth;
    canvas_taper(face->cr,
                 KNOTS({ -0.90 * s, 1.43 }, { -0.84 * s, 1.53 },
                       { -0.68 * s, 1.61 }, { -0.48 * s, 1.60 }),
                 (Taper){ 0.006, 0.034, 0.010 }, t->dark, 0.9);
}

/* The arm from the right goes under the other one, whose hand lies on it. */
static void crossed(const Face *face) {
    double s = face->body.shoulder;
    face_body_space(face);
    forearm_draw(face, (Knot){ 1.24 * s, 1.96 }, (Knot){ -1.16 * s, 1.90 });
    upper_arm(face);
    forearm_draw(face, (Knot){ -1.22 * s, 1.98 }, (Knot){ 0.64 * s, 1.68 });
    crook(face);
    cairo_translate(face->cr, 0.64 * s, 1.67);
    cairo_rotate(face->cr, -1.76);
    cairo_scale(face->cr, -1, 1);
    hand_draw(face, HAND_LAID);
}

/* The hand keeps to the cheek however the head is held. */
static void at_the_cheek(const Face *face) {
    double side = usual_side(face);
    Knot wrist = hand_cheek_wrist(face);
    cairo_matrix_t back = face->body_at;
    wrist.x *= side;
    cairo_matrix_transform_point(&face->head_at, &wrist.x, &wrist.y);
    if (cairo_matrix_invert(&back) == CAIRO_STATUS_SUCCESS)
        cairo_matrix_transform_point(&back, &wrist.x, &wrist.y);
    wrist.x *= side;
    const Knot elbow = { wrist.x + 0.26, 2.10 };
    bool bare = body_sleeve(face) == SLEEVE_BARE;
    arm_space(face, side);
    if (bare) forearm_draw(face, elbow, wrist);
    face_depth(face, 0.3);
    cairo_scale(face->cr, side, 1);
    hand_at_cheek(face);
    arm_space(face, side);
    if (!bare) forearm_draw(face, elbow, wrist); /* a cuff is over the hand */
}

/* Raised hands slide up from below. */
void arms_raised(const Face *face) {
    const Pose *pose = face->pose;
    Face way = *face;
    double down = 0.8 * (1 - pose->raised);
    if (pose->raised <= 0.01) return;
    cairo_matrix_translate(&way.body_at, 0, down);
    cairo_matrix_translate(&way.head_at, 0, down);
    if (needs_both(pose))
        carrying(&way, (Holds)pose->holds);
    else if (pose->holds > HOLDS_NOTHING)
        holding(&way, (Holds)pose->holds);
    else if (pose->hands == HANDS_PALM_UP)
        both(&way, &turned_up);
    else if (pose->hands == HANDS_CROSSED)
        crossed(&way);
    else if (pose->hands == HANDS_FACE)
        at_the_cheek(&way);
}

/* A handshake over the counter, with right hands; the player's sleeve comes
 * from below. */
static void shaking(const Face *face) {
    static const Colour player = 0xc08a62;
    face_body_space(face);
    forearm_of_player(face, (Knot){ 1.16, 2.56 }, (Knot){ 0.54, 2.05 });
    forearm_draw(face, (Knot){ -1.32 * face->body.shoulder, 1.90 },
                 (Knot){ -0.50, 1.88 });
    cairo_translate(face->cr, 0.02, 1.94);
    cairo_rotate(face->cr, 0.18);
    hands_clasped(face, player);
}

void arms_counter(const Face *face) {
    const Pose *pose = face->pose;
    bool points = pose->hands == HANDS_POINTING;
    bool holds = pose->holds > HOLDS_NOTHING;
    bool fist = pose->hands == HANDS_FIST;
    const Arm *rests = fist ? &fist_on_counter : &on_counter;
    if (needs_both(pose)) return; /* they are raised */
    if (holds || points) {
        draw_arm(face, holds && points ? &towards_you : rests, -1);
        if (!holds) draw_arm(face, &towards_you, 1);
    } else if (pose->hands == HANDS_SHAKING)
        shaking(face);
    else if (pose->hands == HANDS_FLAT || fist)
        both(face, rests);
    else if (pose->hands == HANDS_FOLDED)
        folded(face);
}

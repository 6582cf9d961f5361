/* SPDX-License-Identifier: MIT
 * Hands that hold: something between thumb and fingers, something they close
 * around, and one's own cheek. */
#include "window/face/hands.h"

const Knot hand_grip_wrist = { 0.20, 0.64 };

typedef enum {
    GRIP_PINCH,  /* the thumb in front, the fingers behind */
    GRIP_AROUND, /* the fingers in front                   */
    GRIP_HANGS,  /* by a handle that lies in the fingers   */
    GRIP_WOUND,  /* it is wound around the hand            */
} GripKind;

typedef struct Grip {
    GripKind kind;
    double at; /* x of the side at which the hand takes it    */
    double up; /* how much higher it is held than things are  */
} Grip;

/* Whatever has no row is pinched; two sheets are held at the inner one. */
static const Grip grips[HOLD_THINGS] = {
    [HOLDS_CUP] = { GRIP_AROUND, 0.18, 0 },
    [HOLDS_TORCH] = { GRIP_AROUND, 0.10, 0.06 },
    [HOLDS_KEYS] = { GRIP_AROUND, 0.04, 0.16 },
    [HOLDS_PEN] = { GRIP_PINCH, -0.12, 0 },
    [HOLDS_PENCIL] = { GRIP_PINCH, -0.12, 0 },
    [HOLDS_BAG] = { GRIP_HANGS, 0, -0.78 },
    [HOLDS_HANDBAG] = { GRIP_HANGS, 0, -0.78 },
    [HOLDS_JAR] = { GRIP_AROUND, 0.26, 0 },
    [HOLDS_PAPERS] = { GRIP_PINCH, -0.18, 0 },
    [HOLDS_LEAFLETS] = { GRIP_PINCH, -0.18, 0 },
    [HOLDS_LEAD] = { GRIP_WOUND, 0.02, -0.18 },
};

static Grip grip_of(Holds thing) {
    Grip grip = grips[thing];
    if (grip.kind == GRIP_PINCH && grip.at >= 0) grip.at = 0.16;
    return grip;
}

/* From the wrist to the ball of the thumb and the edge of the hand. */
static void heel(const Face *face, const HandInk *ink) {
    canvas_shape(face->cr,
                 KNOTS({ 0.06, 0.72 }, { 0.34, 0.70 }, { 0.38, 0.48 },
                       { 0.35, 0.26 }, { 0.20, 0.16 }, { 0.02, 0.26 },
                       { -0.02, 0.46 }),
                 ink->skin, 1);
    canvas_taper(face->cr,
                 KNOTS({ 0.31, 0.70 }, { 0.345, 0.48 }, { 0.32, 0.28 }),
                 (Taper){ 0.05, 0.075, 0.02 }, ink->shade, 1);
}

static void behind(const Face *face, const HandInk *ink) {
    for (int i = 0; i < 4; i++)
        hand_finger(face, ink, (Knot){ 0.26 - 0.08 * i, 0.34 },
                    (Knot){ 0.20 - 0.10 * i, 0.18 },
                    (Knot){ 0.14 - 0.12 * i, 0.03 + 0.025 * i }, 0.115);
    heel(face, ink);
}

static void thumb_before(const Face *face, const HandInk *ink) {
    hand_finger(face, ink, (Knot){ 0.20, 0.46 }, (Knot){ 0.10, 0.24 },
                (Knot){ 0.03, 0.02 }, 0.140);
    canvas_taper(face->cr, KNOTS({ 0.035, 0.03 }, { 0.018, -0.02 }),
                 (Taper){ 0.070, 0.075, 0.055 }, ink->nail, 0.85);
    canvas_oval(face->cr, 0.215, 0.45, 0.085, 0.10, ink->skin, 1);
}

/* The hand from which four fingers come round. */
static void back_of_around(const Face *face, const HandInk *ink) {
    canvas_shape(face->cr,
                 KNOTS({ 0.04, 0.74 }, { 0.28, 0.72 }, { 0.32, 0.44 },
                       { 0.29, 0.10 }, { 0.20, -0.10 }, { 0.07, -0.12 },
                       { 0.0, 0.08 }, { 0.02, 0.42 }),
                 ink->skin, 1);
    canvas_taper(face->cr,
                 KNOTS({ 0.25, 0.72 }, { 0.285, 0.44 }, { 0.25, 0.10 }),
                 (Taper){ 0.05, 0.075, 0.03 }, ink->shade, 1);
}

/* From the right, the first one highest. */
static void fingers_around(const Face *face, const HandInk *ink) {
    for (int i = 3; i >= 0; i--)
        hand_finger(face, ink, (Knot){ 0.16, -0.045 + 0.120 * i },
                    (Knot){ 0.0, -0.065 + 0.125 * i },
                    (Knot){ -0.16 + 0.02 * (i > 2), -0.030 + 0.122 * i },
                    i < 3 ? 0.126 : 0.110);
    canvas_oval(face->cr, 0.175, 0.13, 0.085, 0.20, ink->skin, 1);
}

static void around(const Face *face, const HandInk *ink) {
    back_of_around(face, ink);
    fingers_around(face, ink);
}

void hand_around(const Face *face) {
    HandInk ink = hand_ink(face);
    around(face, &ink);
}

void hand_grips(const Face *face, Holds thing) {
    Grip grip = grip_of(thing);
    HandInk ink = hand_ink(face);
    cairo_t *cr = face->cr;
    bool pinch = grip.kind == GRIP_PINCH;
    if (pinch) behind(face, &ink);
    if (grip.kind == GRIP_HANGS) back_of_around(face, &ink);
    if (grip.kind == GRIP_WOUND) around(face, &ink);
    cairo_save(cr);
    cairo_translate(cr, -grip.at, -grip.up);
    held_draw(face, thing);
    cairo_restore(cr);
    if (pinch) thumb_before(face, &ink);
    if (grip.kind == GRIP_HANGS) fingers_around(face, &ink);
    if (grip.kind == GRIP_AROUND) around(face, &ink);
}

/* Where the jaw lies in the hand. */
static Knot jaw_of(const Face *face) {
    return (Knot){ face->head.jaw - 0.02, 0.80 + 0.5 * (face->head.end - 1) };
}

Knot hand_cheek_wrist(const Face *face) {
    Knot jaw = jaw_of(face);
    return (Knot){ jaw.x + 0.20, jaw.y + 0.46 };
}

void hand_at_cheek(const Face *face) {
    HandInk ink = hand_ink(face);
    Knot j = jaw_of(face);
    for (int i = 3; i >= 0; i--)
        hand_finger(face, &ink, (Knot){ j.x + 0.02 + 0.075 * i, j.y - 0.10 },
                    (Knot){ j.x - 0.02 + 0.080 * i, j.y - 0.36 },
                    (Knot){ j.x - 0.09 + 0.085 * i,
                            j.y - 0.61 + 0.05 * (i == 0) + 0.07 * (i == 3) },
                    0.118);
    canvas_shape(face->cr,
                 KNOTS({ j.x + 0.06, j.y + 0.56 }, { j.x + 0.36, j.y + 0.54 },
                       { j.x + 0.37, j.y + 0.20 }, { j.x + 0.30, j.y - 0.10 },
                       { j.x + 0.14, j.y - 0.18 }, { j.x - 0.03, j.y - 0.12 },
                       { j.x - 0.07, j.y + 0.10 }, { j.x - 0.02, j.y + 0.34 }),
                 ink.skin, 1);
    canvas_taper(face->cr,
                 KNOTS({ j.x + 0.33, j.y + 0.54 }, { j.x + 0.335, j.y + 0.20 },
                       { j.x + 0.27, j.y - 0.08 }),
                 (Taper){ 0.05, 0.075, 0.03 }, ink.shade, 1);
    hand_finger(face, &ink, (Knot){ j.x + 0.04, j.y + 0.26 },
                (Knot){ j.x - 0.13, j.y + 0.12 },
                (Knot){ j.x - 0.20, j.y - 0.06 }, 0.128);
    canvas_oval(face->cr, j.x + 0.07, j.y + 0.23, 0.085, 0.12, ink.skin, 1);
}

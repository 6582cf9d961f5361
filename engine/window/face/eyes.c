/* SPDX-License-Identifier: MIT
 * Eyes: lids, pupils, gaze, blinking. */
#include "window/face/parts.h"

#include <math.h>

/* Each eye is drawn in its own space: 0 in the middle, the nose at the left,
 * and mirrored for the other side. */

typedef struct EyeShape {
    double up, low; /* height of the lids when at ease       */
    double tilt;    /* y of the outer corner                 */
    double half;    /* half-width                            */
    double crease;  /* strength of the fold above, 0 no fold */
    double heavy;   /* how far the skin above hangs over     */
} EyeShape;

static const struct {
    const char *name;
    EyeShape shape;
} shapes[] = {
    { "almond", { 0.110, 0.066, -0.016, 0.178, 0.8, 0.0 } },
    { "round", { 0.126, 0.080, 0.002, 0.170, 0.8, 0.0 } },
    { "narrow", { 0.078, 0.050, -0.024, 0.184, 0.6, 0.2 } },
    { "hooded", { 0.090, 0.066, 0.018, 0.178, 1.0, 1.0 } },
    { "single", { 0.082, 0.052, -0.036, 0.182, 0.0, 0.5 } },
};

const char *eye_shape_name(size_t index) {
    return FACE_NAME(shapes, index);
}

static const struct {
    const char *name;
    double line; /* width of the upper lash line          */
    double wing; /* how far it sweeps past the eye's corner */
} lashes[] = {
    { "plain", 0.036, 0 },
    { "long", 0.046, 0.070 },
};

const char *lashes_name(size_t index) {
    return FACE_NAME(lashes, index);
}

/* The opening at this instant. */
typedef struct Eye {
    EyeShape shape;
    double side; /* -1 picture left, 1 right */
    double up;   /* y of the upper lid's middle, < 0 when open */
    double low;  /* y of the lower lid's middle */
} Eye;

static Eye eye_now(const Face *face, double side) {
    const Pose *p = face->pose;
    Eye eye = { .shape = FACE_ROW(shapes, face->look->eye_shape)->shape,
                .side = side };
    double wide = p->lid_upper > 0 ? 0.42 * p->lid_upper : 0.62 * p->lid_upper;
    double droop = 0.10 * face->age;
    /* Upper lids follow the gaze, down farther than up. */
    double follow = -p->gaze_y * (p->gaze_y > 0 ? 0.56 : 0.14);
    double narrowed = 0.14 * p->lid_lower + 0.16 * p->cheek + 0.10 * p->thrust;
    eye.up = -eye.shape.up * (1 + wide - droop - narrowed + follow);
    eye.low = eye.shape.low * (1 - 0.46 * p->lid_lower - 0.80 * p->cheek);
    double shut = fmin(fmax(p->blink, 0), 1);
    double closed = eye.shape.low * 0.75;
    eye.up += (closed - eye.up) * shut;
    eye.low += (closed - eye.low) * shut;
    eye.shape.tilt += 0.014 * face->age;
    return eye;
}

static Knot inner(const Eye *eye) {
    return (Knot){ -eye->shape.half, 0.020 };
}

static Knot outer(const Eye *eye) {
    return (Knot){ eye->shape.half, eye->shape.tilt };
}

static void lid_curve(cairo_t *cr, const Eye *eye, double y, bool forward) {
    Knot from = forward ? inner(eye) : outer(eye);
    Knot to = forward ? outer(eye) : inner(eye);
    double h = y * 1.30, w = eye->shape.half;
    double a = forward ? -w * 0.62 : w * 0.60;
    cairo_curve_to(cr, a, h + from.y * 0.3, -a, h + to.y * 0.3, to.x, to.y);
}

static void opening_path(cairo_t *cr, const Eye *eye) {
    Knot in = inner(eye);
    cairo_move_to(cr, in.x, in.y);
    lid_curve(cr, eye, eye->up, true);
    lid_curve(cr, eye, eye->low, false);
    cairo_close_path(cr);
}

/* Three points of a lid, for strokes along it. */
static Knot on_lid(const Eye *eye, double y, double t) {
    Knot a = inner(eye), b = outer(eye);
    double s = 1 - t, w = eye->shape.half;
    double c1x = -w * 0.62, c2x = w * 0.62;
    double c1y = y * 1.30 + a.y * 0.3, c2y = y * 1.30 + b.y * 0.3;
    return (Knot){ s * s * s * a.x + 3 * s * s * t * c1x + 3 * s * t * t * c2x +
                       t * t * t * b.x,
                   s * s * s * a.y + 3 * s * s * t * c1y + 3 * s * t * t * c2y +
                       t * t * t * b.y };
}

static void lid_stroke(const Face *face, const Eye *eye, double y, double dy,
                       double from, double to, Taper width, Colour colour,
                       double alpha) {
    Knot k[6];
    for (int i = 0; i < 6; i++) {
        double t = from + (to - from) * i / 5.0;
        k[i] = on_lid(eye, y, t);
        k[i].y += dy * (1 - 0.5 * fabs(2 * t - 1));
    }
    canvas_taper(face->cr, k, 6, width, colour, alpha);
}

static void iris(const Face *face, const Eye *eye) {
    cairo_t *cr = face->cr;
    const Pose *p = face->pose;
    double r = 0.094;
    double x = eye->side * p->gaze_x * 0.062 - 0.004;
    double y = -0.018 + p->gaze_y * (p->gaze_y > 0 ? 0.088 : 0.044);
    canvas_oval(cr, x, y, r, r, face->ink.eye_dark, 1);
    canvas_oval(cr, x, y + 0.006, r * 0.84, r * 0.84, face->ink.eye, 1);
    canvas_glow(cr, x + eye->side * 0.02, y + 0.045, 0.06, 0.045,
                colour_mix(face->ink.eye, 0xffd9a0, 0.40), 0.85);
    canvas_oval(cr, x, y, r * 0.50, r * 0.50, 0x120c0c, 1);
    canvas_oval(cr, x - eye->side * 0.034, y - 0.036, 0.025, 0.025, 0xffffff,
                0.96);
    canvas_oval(cr, x + eye->side * 0.036, y + 0.032, 0.011, 0.011, 0xffffff,
                0.6);
}

static void ball(const Face *face, const Eye *eye) {
    cairo_t *cr = face->cr;
    /* Drawn on a surface of its own and clipped once: a clip is computed anew
     * for every stroke. */
    cairo_save(cr);
    cairo_rectangle(cr, -0.24, -0.24, 0.48, 0.44);
    cairo_clip(cr);
    canvas_push_group(cr);
    canvas_oval(cr, 0, 0, 0.3, 0.3, 0xfbf7ef, 1);
    canvas_glow(cr, -0.16, 0.02, 0.07, 0.06, 0xd98f80, 0.7);
    canvas_glow(cr, 0.19, 0.02, 0.10, 0.10, 0xc9b3a6, 0.9);
    iris(face, eye);
    /* the shadow of the upper lid */
    lid_stroke(face, eye, eye->up, 0.018, 0, 1, (Taper){ 0.05, 0.062, 0.05 },
               0x3a1f1c, 0.28);
    canvas_pop_group_to_source(cr);
    opening_path(cr, eye);
    cairo_fill(cr);
    cairo_restore(cr);
}

static void lids(const Face *face, const Eye *eye) {
    const FaceInk *ink = &face->ink;
    double crease = eye->shape.crease * 0.75;
    double gap = 0.050 + 0.02 * fmax(0, face->pose->brow_inner) -
                 0.018 * face->pose->knit - 0.02 * eye->shape.heavy;
    double up = eye->up + (0.5 * (-eye->shape.up - eye->up));
    lid_stroke(face, eye, up, -gap, 0.10, 0.98,
               (Taper){ 0.004, 0.020 + 0.012 * eye->shape.heavy, 0.006 },
               ink->fold, crease);
    if (eye->shape.heavy > 0.4)
        lid_stroke(face, eye, up, -gap * 0.5, 0.45, 1.12,
                   (Taper){ 0.006, 0.04, 0.006 }, ink->shade, eye->shape.heavy);
    double tired = 0.20 + 0.5 * face->age + 0.7 * face->pose->cheek;
    lid_stroke(face, eye, eye->low, 0.045, 0.08, 0.80,
               (Taper){ 0.004, 0.018, 0.004 }, ink->fold,
               fmin(0.75, tired * 0.62));
}

static void crows_feet(const Face *face, const Eye *eye) {
    double deep = (0.18 + 1.15 * face->age) * face->pose->cheek * 0.75 +
                  fmax(0, face->age - 0.45) * 0.3;
    Knot out = outer(eye);
    for (int i = 0; i < 3; i++)
        canvas_taper(face->cr,
                     KNOTS({ out.x + 0.035, out.y - 0.01 + 0.03 * i },
                           { out.x + 0.105, out.y - 0.045 + 0.058 * i }),
                     (Taper){ 0.010, 0.010, 0.002 }, face->ink.fold,
                     fmin(0.8, deep));
}

/* From above the outer third of the eye, out and up beyond its corner. */
static void wing(const Face *face, const Eye *eye, double length) {
    Knot out = outer(eye);
    Knot from = on_lid(eye, eye->up, 0.66);
    Knot over = on_lid(eye, eye->up, 0.88);
    double up = 0.62 * length * (1 - 0.9 * face->pose->blink);
    canvas_taper(face->cr,
                 KNOTS(from, { over.x, over.y - 0.006 },
                       { out.x + 0.010, out.y - 0.010 },
                       { out.x + length, out.y - up }),
                 (Taper){ 0.020, 0.048, 0.004 }, face->ink.lash, 1);
}

static void lines(const Face *face, const Eye *eye) {
    size_t row = (size_t)(FACE_ROW(lashes, face->look->lashes) - lashes);
    double thick = lashes[row].line * (1 + 0.35 * face->pose->blink);
    lid_stroke(face, eye, eye->low, 0.002, 0.10, 1.0,
               (Taper){ 0.004, 0.012, 0.016 }, face->ink.fold, 0.75);
    lid_stroke(face, eye, eye->up, -0.004, 0, 1.0,
               (Taper){ 0.012, thick * 1.15, thick * 0.62 }, face->ink.lash, 1);
    if (lashes[row].wing > 0) wing(face, eye, lashes[row].wing);
}

static void eye_space(const Face *face, double side) {
    double far = 1 - 0.10 * fmax(0, side * face->pose->turn);
    face_depth(face, 0.6);
    cairo_translate(face->cr, side * 0.305, 0.03);
    cairo_scale(face->cr, side * far * 1.07, 1.10);
}

void eyes_draw(const Face *face) {
    for (int side = -1; side <= 1; side += 2) {
        Eye eye = eye_now(face, side);
        eye_space(face, side);
        canvas_glow(face->cr, -0.03, -0.06, 0.26, 0.17, face->ink.shade, 0.55);
        lids(face, &eye);
        if (face->pose->blink < 0.96) ball(face, &eye);
        lines(face, &eye);
        crows_feet(face, &eye);
    }
}

/* SPDX-License-Identifier: MIT
 * The nose; folds of forehead, frown and cheeks; freckles and other marks. */
#include "window/face/parts.h"

#include <math.h>

typedef struct Nose {
    double width; /* half, at the wings */
    double base;  /* y of the underside */
    double bump;  /* of the bridge      */
    double drop;  /* of the tip, - turned up */
} Nose;

static const struct {
    const char *name;
    Nose nose;
} noses[] = {
    { "straight", { 0.128, 0.42, 0.00, 0.00 } },
    { "button", { 0.108, 0.355, -0.02, -0.012 } },
    { "broad", { 0.192, 0.41, 0.005, 0.00 } },
    { "hooked", { 0.134, 0.44, 0.065, 0.045 } },
    { "long", { 0.118, 0.50, 0.015, 0.020 } },
    { "snub", { 0.142, 0.37, -0.03, -0.035 } },
};

const char *nose_name(size_t index) {
    return FACE_NAME(noses, index);
}

/* The plane that turns from the light, from the brow to the wing. */
static void side_plane(const Face *face, const Nose *n) {
    double b = n->bump;
    canvas_shape(face->cr,
                 KNOTS({ 0.085, -0.17 }, { 0.085, -0.17 }, { 0.052, -0.02 },
                       { 0.050 + b, 0.10 }, { 0.058, n->base - 0.13 },
                       { 0.060, n->base + 0.015 }, { n->width * 0.7, n->base },
                       { n->width, n->base - 0.045 },
                       { n->width * 0.93, n->base - 0.10 }, { 0.115 + b, 0.16 },
                       { 0.10, 0.0 }),
                 face->ink.shade, 0.62);
}

static void underside(const Face *face, const Nose *n) {
    cairo_t *cr = face->cr;
    double y = n->base, w = n->width, drop = n->drop;
    double flare = 0.02 * face->pose->jaw + 0.012 * face->pose->knit +
                   0.046 * face->pose->thrust;
    w += flare;
    canvas_taper(cr,
                 KNOTS({ -w, y - 0.075 }, { -w - 0.006, y - 0.02 },
                       { -w * 0.66, y + 0.012 }, { -w * 0.32, y - 0.002 },
                       { 0, y + 0.022 + 0.8 * drop }, { w * 0.32, y - 0.002 },
                       { w * 0.66, y + 0.012 }, { w + 0.006, y - 0.02 },
                       { w, y - 0.075 }),
                 (Taper){ 0.006, 0.034, 0.006 }, face->ink.fold, 0.78);
    double open = 0.016 + 0.014 * face->pose->thrust;
    canvas_oval(cr, -w * 0.50, y + 0.002, w * 0.20, open, face->ink.fold, 0.7);
    canvas_oval(cr, w * 0.50, y + 0.002, w * 0.20, open, face->ink.fold, 0.7);
}

void head_nose(const Face *face) {
    Nose n = FACE_ROW(noses, face->look->nose)->nose;
    cairo_t *cr = face->cr;
    n.base += 0.03 * face->age; /* noses grow longer with age */
    n.width += 0.010 * face->age + 0.01 * face->pose->cheek;
    face_depth(face, 0.9);
    side_plane(face, &n);
    canvas_glow(cr, 0, n.base - 0.05, 0.17, 0.14, face->ink.blush,
                0.22 + 0.20 * face->pose->flush);
    canvas_taper(cr,
                 KNOTS({ -0.035, -0.10 }, { -0.030 - n.bump * 0.3, 0.08 },
                       { -0.026, n.base - 0.14 }),
                 (Taper){ 0.01, 0.040, 0.02 }, face->ink.glow, 0.34);
    canvas_glow(cr, -0.03, n.base - 0.085, 0.075, 0.06, face->ink.glow, 0.9);
    underside(face, &n);
}

/* Wrinkles: what age leaves, and what the pose folds at this instant. */
static void forehead_folds(const Face *face) {
    const Pose *p = face->pose;
    double raised = fmax(0, 0.7 * p->brow_inner + 0.3 * p->brow_outer);
    double old = fmax(0, face->age - 0.30);
    double depth = raised * (0.14 + 0.86 * face->age) + 0.20 * old;
    double arch = p->brow_inner > p->brow_outer + 0.3 ? -0.03 : -0.012;
    int rows = face->age > 0.45 ? 3 : 2;
    for (int i = 0; i < rows; i++) {
        double y = -0.50 - 0.085 * i - 0.02 * raised, w = 0.28 - 0.035 * i;
        canvas_taper(face->cr,
                     KNOTS({ -w, y }, { -w * 0.4, y + arch },
                           { w * 0.4, y + arch }, { w, y }),
                     (Taper){ 0.002, 0.016, 0.002 }, face->ink.fold,
                     fmin(0.6, depth));
    }
}

/* Between the ends of the brows, that push the skin together. */
static void frown_folds(const Face *face) {
    Knot between = brows_between(face);
    double old = 0.20 * fmax(0, face->age - 0.45);
    double depth = fmin(0.85, face->pose->knit * (0.6 + 0.4 * face->age) +
                                  old * (1 - fmax(0, face->pose->smile)));
    double x = fmax(0.024, between.x - 0.030), y = between.y;
    for (int side = -1; side <= 1; side += 2)
        canvas_taper(face->cr,
                     KNOTS({ side * (x + 0.022), y - 0.105 },
                           { side * x, y - 0.050 },
                           { side * (x - 0.002), y + 0.005 },
                           { side * (x + 0.014), y + 0.050 }),
                     (Taper){ 0.002, 0.017, 0.002 }, face->ink.fold, depth);
}

/* In fury the skin is drawn up along the bridge of the nose. */
static void nose_folds(const Face *face) {
    double depth = 0.75 * face->pose->thrust;
    if (depth <= 0) return;
    for (int side = -1; side <= 1; side += 2)
        for (int i = 0; i < 2; i++)
            canvas_taper(face->cr,
                         KNOTS({ side * 0.030, -0.120 + 0.060 * i },
                               { side * 0.075, -0.125 + 0.060 * i },
                               { side * 0.115, -0.090 + 0.065 * i }),
                         (Taper){ 0.003, 0.018, 0.003 }, face->ink.fold, depth);
}

static void cheek_folds(const Face *face) {
    const Pose *p = face->pose;
    double age = fmax(0, face->age - 0.25);
    double smile = fmax(0, p->smile), scorn = p->smile_skew;
    for (int side = -1; side <= 1; side += 2) {
        double pull = 0.105 * smile;
        double alpha = smile * (0.26 + 0.40 * face->age) + 0.50 * age +
                       0.15 * p->jaw + 0.55 * p->thrust;
        if (side > 0) alpha += 0.4 * scorn;
        canvas_taper(
            face->cr,
            KNOTS({ side * 0.190, 0.37 }, { side * (0.285 + 0.8 * pull), 0.45 },
                  { side * (0.335 + pull), 0.60 - 0.4 * pull }),
            (Taper){ 0.003, 0.020, 0.003 }, face->ink.fold, fmin(0.8, alpha));
        canvas_taper(face->cr,
                     KNOTS({ side * 0.28, 0.84 }, { side * 0.295, 0.78 },
                           { side * 0.285, 0.72 }),
                     (Taper){ 0.003, 0.016, 0.003 }, face->ink.fold,
                     fmin(0.28, fmax(0, age - 0.30) - 0.4 * smile));
    }
}

static void freckles(const Face *face) {
    static const Knot spots[] = {
        { -0.47, 0.26 }, { -0.40, 0.33 }, { -0.33, 0.25 }, { -0.29, 0.34 },
        { -0.43, 0.19 }, { -0.22, 0.27 }, { -0.36, 0.41 }, { -0.15, 0.21 },
        { 0.45, 0.27 },  { 0.39, 0.34 },  { 0.32, 0.26 },  { 0.27, 0.35 },
        { 0.42, 0.19 },  { 0.21, 0.28 },  { 0.35, 0.42 },  { 0.15, 0.22 },
        { -0.03, 0.19 }, { 0.04, 0.25 },  { -0.52, 0.34 }, { 0.52, 0.35 },
    };
    for (size_t i = 0; i < sizeof spots / sizeof *spots; i++)
        canvas_oval(face->cr, spots[i].x, spots[i].y,
                    0.014 + 0.003 * (double)(i % 3),
                    0.011 + 0.002 * (double)(i % 2), face->ink.fold, 0.42);
}

static void mole(const Face *face) {
    canvas_oval(face->cr, -0.33, 0.56, 0.021, 0.020, face->ink.fold, 0.95);
}

static void rosy(const Face *face) {
    canvas_glow(face->cr, -0.40, 0.36, 0.30, 0.22, face->ink.blush, 0.38);
    canvas_glow(face->cr, 0.40, 0.36, 0.30, 0.22, face->ink.blush, 0.38);
}

static void scar(const Face *face) {
    canvas_taper(face->cr,
                 KNOTS({ 0.40, -0.40 }, { 0.45, -0.30 }, { 0.46, -0.20 }),
                 (Taper){ 0.004, 0.022, 0.004 }, face->ink.glow, 0.8);
}

static const struct {
    const char *name;
    FaceDraw *draw;
} marks[] = {
    { "none", NULL }, { "freckles", freckles }, { "mole", mole },
    { "rosy", rosy }, { "scar", scar },
};

const char *marks_name(size_t index) {
    return FACE_NAME(marks, index);
}

void head_marks(const Face *face) {
    FaceDraw *draw = FACE_ROW(marks, face->look->marks)->draw;
    face_depth(face, 0.55);
    if (draw) draw(face);
    forehead_folds(face);
    cheek_folds(face);
    frown_folds(face);
    nose_folds(face);
}

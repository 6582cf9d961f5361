/* SPDX-License-Identifier: MIT
 * Hair that stands around the head: buns, curls, afro, braids. */
#include "window/face/hair.h"

#include <math.h>

void hair_bun_back(const Face *f) {
    face_mass(f, f->ink.hair,
              KNOTS({ -0.34, -1.22 }, { -0.24, -1.46 }, { 0.02, -1.55 },
                    { 0.28, -1.46 }, { 0.37, -1.22 }, { 0.26, -0.98 },
                    { -0.24, -0.98 }));
    face_strand(f, f->ink.hair.light, 0.07,
                KNOTS({ -0.24, -1.14 }, { -0.22, -1.36 }, { 0.02, -1.46 }));
    face_strand(f, f->ink.hair.dark, 0.036,
                KNOTS({ -0.18, -1.08 }, { 0.08, -1.20 }, { 0.22, -1.42 }));
    face_strand(f, f->ink.hair.dark, 0.030,
                KNOTS({ 0.02, -1.04 }, { 0.20, -1.12 }, { 0.32, -1.28 }));
}

void hair_bun(const Face *f) {
    hair_swept(f);
}

/* A line of round tufts as one shape: the edge of curls. */
static void tuft_paths(const Face *f, double radius, const Knot *at,
                       size_t count) {
    for (size_t i = 0; i < count; i++) {
        double wide = 1 + 0.14 * (double)(i % 3);
        double tall = 1 + 0.14 * (double)((i + 1) % 3);
        canvas_oval_path(f->cr, at[i].x, at[i].y, radius * wide, radius * tall);
    }
}

/* Fills a mass of tufts, together with the path so far. */
static void tufts(const Face *f, double radius, const Knot *at, size_t count) {
    Tones t = f->ink.hair;
    tuft_paths(f, radius, at, count);
    if (f->shadow) {
        canvas_fill(f->cr, f->ink.shade, 1);
        return;
    }
    canvas_fill_down(f->cr, -1.15, colour_mix(t.mid, t.light, 0.62), 0.35,
                     t.dark);
}

/* A round curl: light on its shoulder, shade under it. */
static void ringlet(const Face *f, Knot at, double r) {
    Tones t = f->ink.hair;
    face_strand(f, t.dark, r * 0.30,
                KNOTS({ at.x + r * 0.95, at.y - r * 0.30 },
                      { at.x + r * 0.86, at.y + r * 0.52 },
                      { at.x + r * 0.20, at.y + r * 0.98 },
                      { at.x - r * 0.50, at.y + r * 0.84 }));
    face_strand(f, colour_mix(t.mid, t.light, 0.85), r * 0.36,
                KNOTS({ at.x - r * 0.66, at.y + r * 0.20 },
                      { at.x - r * 0.54, at.y - r * 0.40 },
                      { at.x + r * 0.02, at.y - r * 0.66 },
                      { at.x + r * 0.42, at.y - r * 0.42 }));
}

/* A tight curl that catches the light. */
static void curl(const Face *f, double x, double y, double r) {
    face_strand(f, f->ink.hair.light, r * 0.42,
                KNOTS({ x - r, y + r * 0.4 }, { x - r * 0.5, y - r * 0.7 },
                      { x + r * 0.5, y - r * 0.6 }));
}

void hair_curly_back(const Face *f) {
    tuft_paths(f, 0.24,
               KNOTS({ -0.82, -0.40 }, { -0.90, -0.06 }, { -0.90, 0.28 },
                     { -0.80, 0.58 }, { 0.82, -0.40 }, { 0.91, -0.06 },
                     { 0.91, 0.28 }, { 0.80, 0.58 }, { -0.62, 0.66 },
                     { 0.62, 0.66 }));
    canvas_fill(f->cr, f->ink.hair.dark, 1);
}

void hair_curly(const Face *f) {
    tufts(f, 0.20,
          KNOTS({ -0.44, -0.78 }, { -0.24, -0.86 }, { 0.0, -0.90 },
                { 0.24, -0.86 }, { 0.46, -0.78 }, { -0.64, -0.60 },
                { 0.64, -0.60 }, { -0.78, -0.36 }, { 0.79, -0.36 },
                { -0.84, -0.06 }, { 0.85, -0.06 }, { -0.40, -1.02 },
                { -0.12, -1.08 }, { 0.18, -1.08 }, { 0.44, -1.00 },
                { -0.66, -0.84 }, { 0.68, -0.82 }, { -0.84, -0.58 },
                { 0.84, -0.58 }, { -0.87, 0.24 }, { 0.87, 0.24 },
                { -0.80, 0.50 }, { 0.80, 0.50 }, { 0, -0.98 }));
    static const Knot ringlets[] = {
        { -0.40, -1.00 }, { -0.06, -1.10 }, { 0.28, -1.04 },  { 0.60, -0.88 },
        { -0.70, -0.76 }, { -0.86, -0.44 }, { -0.90, -0.06 }, { -0.90, 0.30 },
        { 0.84, -0.56 },  { 0.88, -0.16 },  { 0.90, 0.24 },   { -0.20, -0.84 },
        { 0.12, -0.86 },  { -0.50, -0.70 }, { 0.46, -0.74 },  { -0.72, -0.28 },
        { 0.70, -0.36 },  { -0.78, 0.52 },  { 0.78, 0.52 },
    };
    for (size_t i = 0; i < sizeof ringlets / sizeof *ringlets; i++)
        ringlet(f, ringlets[i], 0.135 + 0.02 * (double)(i % 3));
}

/* An oval with a curly edge. */
static void cloud_path(const Face *f, Knot middle, double rx, double ry) {
    const int around = 44;
    canvas_oval_path(f->cr, middle.x, middle.y, rx, ry);
    for (int i = 0; i < around; i++) {
        double a = 2 * M_PI * i / around;
        double r = 0.072 + 0.016 * ((i * 7) % 3);
        canvas_oval_path(f->cr, middle.x + rx * cos(a), middle.y + ry * sin(a),
                         r, r);
    }
}

void hair_afro_back(const Face *f) {
    Tones t = f->ink.hair;
    Knot middle = { 0, -0.36 };
    cloud_path(f, middle, 1.06, 0.98);
    canvas_fill_down(f->cr, -1.2, colour_mix(t.mid, t.light, 0.9), 0.1, t.dark);
    for (int i = 0; i < 16; i++) {
        double a = 2.9 + 0.21 * i, r = 0.70 + 0.15 * (i % 3);
        curl(f, r * cos(a), middle.y + r * 0.94 * sin(a), 0.055);
    }
}

/* Over the forehead: the cloud with the face cut out of it. */
void hair_afro(const Face *f) {
    static const Knot edge[] = {
        { -0.80, 0.02 },  { -0.78, -0.10 }, { -0.75, -0.22 }, { -0.71, -0.33 },
        { -0.65, -0.44 }, { -0.57, -0.54 }, { -0.47, -0.62 }, { -0.36, -0.68 },
        { -0.24, -0.73 }, { -0.11, -0.76 }, { 0.02, -0.77 },  { 0.15, -0.76 },
        { 0.28, -0.72 },  { 0.40, -0.67 },  { 0.51, -0.60 },  { 0.60, -0.51 },
        { 0.67, -0.41 },  { 0.73, -0.30 },  { 0.77, -0.18 },  { 0.80, -0.06 },
        { 0.81, 0.06 },
    };
    canvas_curve_path(f->cr,
                      KNOTS({ -0.82, 0.0 }, { -0.86, -0.50 }, { -0.56, -0.98 },
                            { 0, -1.12 }, { 0.56, -0.98 }, { 0.86, -0.50 },
                            { 0.82, 0.0 }, { 0.82, 0.0 }, { 0.66, -0.48 },
                            { 0.36, -0.74 }, { 0, -0.82 }, { -0.36, -0.74 },
                            { -0.66, -0.48 }, { -0.82, 0.0 }),
                      true);
    tufts(f, 0.085, edge, sizeof edge / sizeof *edge);
    for (size_t i = 3; i < 14; i++)
        curl(f, edge[i].x * 1.08, edge[i].y - 0.06 - 0.06 * (double)(i % 3),
             0.05);
}

/* One link of a plait: two strands laid over each other. */
static void link(const Face *f, double x, double y, double r) {
    Tones t = f->ink.hair;
    canvas_oval(f->cr, x, y, r * 0.60, r * 0.60, t.dark, 1);
    canvas_taper(f->cr,
                 KNOTS({ x + r * 0.40, y - r * 0.36 }, { x, y + r * 0.06 },
                       { x - r * 0.10, y + r * 0.40 }),
                 (Taper){ r * 0.34, r * 0.46, r * 0.1 },
                 colour_mix(t.mid, t.dark, 0.4), 1);
    canvas_taper(f->cr,
                 KNOTS({ x - r * 0.40, y - r * 0.36 },
                       { x + r * 0.05, y + r * 0.02 },
                       { x + r * 0.1, y + r * 0.4 }),
                 (Taper){ r * 0.36, r * 0.48, r * 0.1 }, t.mid, 1);
    canvas_taper(
        f->cr,
        KNOTS({ x - r * 0.44, y - r * 0.34 }, { x - r * 0.06, y - r * 0.10 }),
        (Taper){ 0.006, r * 0.14, 0.006 }, t.light, 1);
}

static void plait(const Face *f, double x, double y, double length,
                  double width) {
    const double step = width * 0.80;
    int links = (int)(length / step);
    double end = y + links * step;
    canvas_shape(f->cr,
                 KNOTS({ x - width * 0.22, end - 0.02 },
                       { x + width * 0.22, end - 0.02 },
                       { x + width * 0.12, end + width * 0.8 },
                       { x - width * 0.14, end + width * 0.75 }),
                 f->ink.hair.mid, 1);
    for (int i = 0; i < links; i++) {
        double top = i == 0 ? 0.66 : i == 1 ? 0.86 : 1;
        double lean = i < 3 ? 0.03 * (3 - i) : 0; /* it comes from the nape */
        link(f, x - (x > 0 ? lean : -lean), y + i * step,
             width * (1 - 0.22 * i / links) * top);
    }
    canvas_oval(f->cr, x, end - width * 0.2, width * 0.34, width * 0.22,
                f->ink.accent.mid, 1);
}

void hair_braids_back(const Face *f) {
    face_lock(f, f->ink.hair.dark,
              KNOTS({ -0.70, -0.50 }, { -0.82, 0.1 }, { -0.60, 0.62 },
                    { 0.60, 0.62 }, { 0.82, 0.1 }, { 0.70, -0.50 }));
    for (int side = -1; side <= 1; side += 2) {
        face_lock(f, f->ink.hair.mid,
                  KNOTS({ side * 0.70, -0.30 }, { side * 0.86, 0.02 },
                        { side * 0.90, 0.34 }, { side * 0.80, 0.50 },
                        { side * 0.68, 0.46 }, { side * 0.62, 0.10 }));
        face_strand(f, f->ink.hair.dark, 0.036,
                    KNOTS({ side * 0.76, 0.0 }, { side * 0.83, 0.24 },
                          { side * 0.79, 0.44 }));
    }
}

void hair_braids(const Face *f) {
    hair_swept(f);
    face_strand(f, f->ink.hair.dark, 0.028,
                KNOTS({ 0.0, -0.77 }, { 0.0, -0.96 }, { 0, -1.14 }));
    if (f->shadow) return;
    plait(f, -0.86, 0.42, 1.20, 0.26);
    plait(f, 0.86, 0.42, 1.20, 0.26);
}

/* One loc: a rope with a lit side. */
static void loc(const Face *f, Knot from, Knot to, double bend, double width) {
    Tones t = f->ink.hair;
    Knot middle = { (from.x + to.x) / 2 + bend, (from.y + to.y) / 2 };
    double o = width * 0.18;
    canvas_taper(f->cr, KNOTS(from, middle, to),
                 (Taper){ width, width * 1.05, width * 0.75 },
                 f->shadow ? f->ink.shade : t.dark, 1);
    if (f->shadow) return;
    canvas_taper(f->cr,
                 KNOTS({ from.x - o, from.y }, { middle.x - o, middle.y },
                       { to.x - o, to.y }),
                 (Taper){ width * 0.5, width * 0.62, width * 0.4 }, t.mid, 1);
    canvas_taper(f->cr,
                 KNOTS({ from.x - o, from.y + 0.05 },
                       { middle.x - 1.6 * o, middle.y },
                       { to.x - o, to.y - 0.06 }),
                 (Taper){ 0.004, width * 0.20, 0.004 }, t.light, 0.9);
}

void hair_locs_back(const Face *f) {
    face_lock(f, f->ink.hair.dark,
              KNOTS({ -0.66, -0.80 }, { -0.94, 0.0 }, { -0.94, 0.8 },
                    { -0.60, 1.10 }, { 0.60, 1.10 }, { 0.94, 0.8 },
                    { 0.94, 0.0 }, { 0.66, -0.80 }));
    for (int i = 3; i >= 0; i--)
        for (int side = -1; side <= 1; side += 2)
            loc(f, (Knot){ side * (0.66 + 0.05 * i), -0.3 },
                (Knot){ side * (0.62 + 0.13 * i), 1.34 - 0.09 * ((i * 2) % 3) },
                side * 0.12, 0.15);
}

/* Swept to one side from a parting, so that the forehead stays free. */
void hair_locs(const Face *f) {
    face_lock(f, f->ink.hair.dark,
              KNOTS({ -0.74, 0.04 }, { -0.84, -0.42 }, { -0.64, -0.96 },
                    { 0, -1.16 }, { 0.64, -0.96 }, { 0.84, -0.42 },
                    { 0.74, 0.04 }, { 0.64, -0.34 }, { 0.44, -0.62 },
                    { 0, -0.74 }, { -0.44, -0.62 }, { -0.64, -0.34 }));
    for (int i = 0; i < 6; i++) {
        double t = i / 5.0;
        loc(f, (Knot){ 0.12 + 0.05 * t, -1.09 + 0.24 * t },
            (Knot){ 0.83 - 0.06 * t, 0.62 - 0.19 * i }, 0.34 - 0.06 * t, 0.155);
    }
    for (int i = 0; i < 7; i++) {
        double t = i / 6.0;
        loc(f, (Knot){ 0.10 + 0.04 * t, -1.10 + 0.28 * t },
            (Knot){ -0.84 + 0.08 * t, 0.66 - 0.18 * i }, -0.36 + 0.02 * i,
            0.155);
    }
}

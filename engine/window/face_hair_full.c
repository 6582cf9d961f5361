/* SPDX-License-Identifier: MIT */
#include "window/face_hair.h"

#include <math.h>

void hair_bun_back(const Face *f) {
    cairo_t *cr = f->cr;
    canvas_oval(cr, 0.03, -1.24, 0.36, 0.32, f->ink.hair_dark, 1);
    canvas_oval(cr, 0.0, -1.26, 0.32, 0.28, f->ink.hair, 1);
    face_strand(f, f->ink.hair_light, 0.05,
                KNOTS({ -0.22, -1.16 }, { -0.22, -1.36 }, { -0.02, -1.46 }));
    face_strand(f, f->ink.hair_dark, 0.03,
                KNOTS({ -0.14, -1.08 }, { 0.10, -1.20 }, { 0.24, -1.38 }));
    face_strand(f, f->ink.hair_dark, 0.024,
                KNOTS({ 0.02, -1.02 }, { 0.20, -1.10 }, { 0.30, -1.24 }));
}

void hair_bun(const Face *f) {
    hair_swept(f);
}

/* Round tufts along a line: the edge of curls. */
static void tufts(const Face *f, Colour colour, double radius, const Knot *at,
                  size_t count) {
    for (size_t i = 0; i < count; i++)
        canvas_oval_path(f->cr, at[i].x, at[i].y,
                         radius * (1 + 0.14 * (double)(i % 3)),
                         radius * (1 + 0.14 * (double)((i + 1) % 3)));
    canvas_fill(f->cr, f->shadow ? f->ink.shade : colour, 1);
}

/* A curl that catches the light. */
static void curl(const Face *f, double x, double y, double r) {
    face_strand(f, f->ink.hair_light, r * 0.42,
                KNOTS({ x - r, y + r * 0.4 }, { x - r * 0.5, y - r * 0.7 },
                      { x + r * 0.5, y - r * 0.6 }, { x + r * 0.7, y }));
}

void hair_curly_back(const Face *f) {
    tufts(f, f->ink.hair_dark, 0.24,
          KNOTS({ -0.82, -0.40 }, { -0.92, -0.06 }, { -0.92, 0.28 },
                { -0.82, 0.58 }, { 0.82, -0.40 }, { 0.93, -0.06 },
                { 0.93, 0.28 }, { 0.82, 0.58 }, { -0.62, 0.70 },
                { 0.62, 0.70 }));
}

void hair_curly(const Face *f) {
    tufts(f, f->ink.hair, 0.215,
          KNOTS({ -0.50, -0.80 }, { -0.28, -0.92 }, { -0.02, -0.94 },
                { 0.26, -0.92 }, { 0.50, -0.80 }, { -0.66, -0.58 },
                { 0.66, -0.58 }, { -0.78, -0.30 }, { 0.79, -0.30 },
                { -0.84, 0.0 }, { 0.85, 0.0 }, { -0.38, -1.06 },
                { -0.10, -1.12 }, { 0.18, -1.12 }, { 0.42, -1.04 },
                { -0.66, -0.88 }, { 0.68, -0.86 }, { -0.84, -0.56 },
                { 0.84, -0.56 }, { -0.88, 0.26 }, { 0.88, 0.26 }));
    tufts(f, f->ink.hair, 0.13,
          KNOTS({ -0.36, -0.70 }, { -0.14, -0.72 }, { 0.10, -0.74 },
                { 0.32, -0.70 }, { -0.56, -0.54 }, { 0.54, -0.56 }));
    if (f->shadow) return;
    tufts(f, f->ink.hair_dark, 0.10,
          KNOTS({ 0.86, -0.10 }, { 0.72, -0.40 }, { 0.90, 0.24 },
                { 0.52, -0.66 }, { 0.84, -0.62 }, { -0.68, -0.36 }));
    static const Knot lights[] = {
        { -0.40, -0.98 }, { -0.08, -1.10 }, { 0.24, -1.06 },  { -0.66, -0.74 },
        { -0.82, -0.40 }, { -0.84, -0.04 }, { -0.28, -0.78 }, { 0.06, -0.84 },
        { 0.46, -0.92 },  { -0.88, 0.26 },
    };
    for (size_t i = 0; i < sizeof lights / sizeof *lights; i++)
        curl(f, lights[i].x, lights[i].y, 0.10);
}

/* Afro: tufts on a circle, with a smooth middle. */
static void cloud(const Face *f, Colour colour, double rx, double ry, double cy,
                  double from, double to) {
    const int tufts_around = 22;
    canvas_oval_path(f->cr, 0, cy, rx, ry);
    for (int i = 0; i <= tufts_around; i++) {
        double a = from + (to - from) * i / tufts_around;
        double r = 0.125 + 0.022 * ((i * 7) % 3);
        canvas_oval_path(f->cr, rx * cos(a), cy + ry * sin(a), r, r);
    }
    canvas_fill(f->cr, f->shadow ? f->ink.shade : colour, 1);
}

void hair_afro_back(const Face *f) {
    cloud(f, f->ink.hair_dark, 1.06, 0.98, -0.38, 0, 2 * M_PI);
    cloud(f, f->ink.hair, 0.98, 0.92, -0.43, 2.4, 5.6);
    canvas_glow(f->cr, -0.48, -0.92, 0.52, 0.42, f->ink.hair_light, 0.8);
    for (int i = 0; i < 7; i++) {
        double a = 3.3 + 0.30 * i, r = i % 2 ? 0.80 : 0.92;
        curl(f, r * cos(a), -0.42 + r * 0.95 * sin(a), 0.07);
    }
}

void hair_afro(const Face *f) {
    tufts(f, f->ink.hair, 0.12,
          KNOTS({ -0.66, -0.46 }, { -0.56, -0.62 }, { -0.42, -0.74 },
                { -0.24, -0.82 }, { -0.04, -0.85 }, { 0.16, -0.83 },
                { 0.36, -0.77 }, { 0.52, -0.66 }, { 0.64, -0.50 },
                { -0.73, -0.28 }, { 0.72, -0.30 }, { -0.76, -0.10 },
                { 0.76, -0.12 }, { -0.55, -0.78 }, { -0.34, -0.90 },
                { -0.10, -0.97 }, { 0.14, -0.96 }, { 0.36, -0.90 },
                { 0.56, -0.80 }));
}

/* One plait from (x, y) down, its strands laid over each other. */
static void plait(const Face *f, double x, double y, double length,
                  double width) {
    const double step = width * 0.82;
    int knots = (int)(length / step);
    for (int i = 0; i < knots; i++) {
        double at = y + i * step, r = width * (1 - 0.25 * i / knots);
        canvas_oval(f->cr, x, at, r * 0.62, r * 0.60, f->ink.hair_dark, 1);
        canvas_taper(f->cr,
                     KNOTS({ x - r * 0.46, at - r * 0.30 },
                           { x + r * 0.05, at + r * 0.02 },
                           { x + r * 0.1, at + r * 0.4 }),
                     (Taper){ r * 0.34, r * 0.48, r * 0.1 }, f->ink.hair, 1);
        canvas_taper(f->cr,
                     KNOTS({ x + r * 0.46, at - r * 0.30 },
                           { x, at + r * 0.10 },
                           { x - r * 0.15, at + r * 0.45 }),
                     (Taper){ r * 0.30, r * 0.44, r * 0.1 }, f->ink.hair, 1);
        canvas_taper(f->cr,
                     KNOTS({ x - r * 0.42, at - r * 0.30 },
                           { x - r * 0.08, at - r * 0.10 }),
                     (Taper){ 0.004, r * 0.12, 0.004 }, f->ink.hair_light, 1);
    }
    double end = y + knots * step;
    canvas_oval(f->cr, x, end - width * 0.2, width * 0.30, width * 0.24,
                f->ink.accent, 1);
    canvas_shape(f->cr,
                 KNOTS({ x - width * 0.22, end }, { x + width * 0.22, end },
                       { x + width * 0.10, end + width * 0.8 },
                       { x - width * 0.12, end + width * 0.75 }),
                 f->ink.hair, 1);
}

void hair_braids_back(const Face *f) {
    face_lock(f, f->ink.hair_dark,
              KNOTS({ -0.70, -0.50 }, { -0.82, 0.1 }, { -0.60, 0.62 },
                    { 0.60, 0.62 }, { 0.82, 0.1 }, { 0.70, -0.50 }));
}

void hair_braids(const Face *f) {
    hair_swept(f);
    face_strand(f, f->ink.hair_dark, 0.024,
                KNOTS({ 0.0, -0.79 }, { 0.0, -0.96 }, { 0, -1.12 }));
    if (f->shadow) return;
    plait(f, -0.84, 0.12, 1.50, 0.24);
    plait(f, 0.84, 0.12, 1.50, 0.24);
}

/* One loc: a rope with a lit side. */
static void loc(const Face *f, double x0, double y0, double x1, double y1,
                double bend, double width) {
    Knot middle = { (x0 + x1) / 2 + bend, (y0 + y1) / 2 };
    canvas_taper(f->cr, KNOTS({ x0, y0 }, middle, { x1, y1 }),
                 (Taper){ width, width, width * 0.7 },
                 f->shadow ? f->ink.shade : f->ink.hair, 1);
    if (f->shadow) return;
    double o = width * 0.2;
    canvas_taper(f->cr,
                 KNOTS({ x0 - o, y0 }, { middle.x - o, middle.y },
                       { x1 - o, y1 - 0.04 }),
                 (Taper){ 0.004, width * 0.26, 0.004 }, f->ink.hair_light,
                 0.75);
}

void hair_locs_back(const Face *f) {
    face_lock(f, f->ink.hair_dark,
              KNOTS({ -0.66, -0.80 }, { -0.98, 0.0 }, { -1.00, 0.9 },
                    { -0.60, 1.20 }, { 0.60, 1.20 }, { 1.00, 0.9 },
                    { 0.98, 0.0 }, { 0.66, -0.80 }));
    for (int i = 0; i < 4; i++)
        for (int side = -1; side <= 1; side += 2)
            loc(f, side * (0.70 + 0.05 * i), -0.3, side * (0.64 + 0.12 * i),
                1.30 - 0.10 * ((i * 2) % 3), side * 0.10, 0.13);
}

void hair_locs(const Face *f) {
    face_lock(f, f->ink.hair_dark,
              KNOTS({ -0.74, 0.0 }, { -0.84, -0.42 }, { -0.64, -0.94 },
                    { 0, -1.14 }, { 0.64, -0.94 }, { 0.84, -0.42 },
                    { 0.74, 0.0 }, { 0.66, -0.34 }, { 0.44, -0.64 },
                    { 0, -0.74 }, { -0.44, -0.64 }, { -0.66, -0.34 }));
    for (int i = 0; i < 6; i++)
        for (int side = -1; side <= 1; side += 2) {
            double t = i / 5.0;
            loc(f, side * (0.02 + 0.10 * t), -1.14 + 0.14 * t,
                side * (0.86 - 0.12 * (1 - t)), 0.40 - 0.30 * t,
                side * (0.40 - 0.16 * t), 0.135);
        }
}

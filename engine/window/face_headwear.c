/* SPDX-License-Identifier: MIT */
#include "window/face_parts.h"

#include <math.h>

enum { SHOWS_ALL = -9, HIDES_ALL = 9 };

static void hijab_back(const Face *face) {
    face_depth(face, -0.3);
    face_lock(face, face->ink.accent_dark,
              KNOTS({ 0, -1.16 }, { -0.72, -0.86 }, { -0.92, -0.10 },
                    { -0.86, 0.62 }, { -0.92, 1.30 }, { 0, 1.56 },
                    { 0.92, 1.30 }, { 0.86, 0.62 }, { 0.92, -0.10 },
                    { 0.72, -0.86 }));
}

/* The cloth round the face is a ring: the hole is the face. */
static void hijab_ring(const Face *face) {
    cairo_t *cr = face->cr;
    double end = face->head.end + 0.02 + 0.10 * face->pose->jaw;
    canvas_mirror_path(cr, KNOTS({ 0, -1.19 }, { 0.50, -1.08 }, { 0.84, -0.60 },
                                 { 0.90, 0.0 }, { 0.84, 0.60 }, { 0.72, 1.05 },
                                 { 0.40, 1.34 }, { 0, 1.42 }));
    canvas_mirror_path(cr, KNOTS({ 0, -0.74 }, { 0.40, -0.66 }, { 0.63, -0.34 },
                                 { 0.675, 0.06 }, { 0.58, 0.52 },
                                 { 0.32, end - 0.10 }, { 0, end }));
    cairo_set_fill_rule(cr, CAIRO_FILL_RULE_EVEN_ODD);
    canvas_fill(cr, face->shadow ? face->ink.shade : face->ink.accent, 1);
    cairo_set_fill_rule(cr, CAIRO_FILL_RULE_WINDING);
}

static void hijab(const Face *face) {
    const FaceInk *ink = &face->ink;
    face_depth(face, 0.05);
    hijab_ring(face);
    if (face->shadow) return;
    face_lock(face, ink->accent_dark,
              KNOTS({ 0.60, -1.0 }, { 0.60, -1.0 }, { 0.86, -0.60 },
                    { 0.91, 0.0 }, { 0.84, 0.60 }, { 0.70, 1.08 },
                    { 0.70, 1.08 }, { 0.68, 0.62 }, { 0.745, 0.06 },
                    { 0.70, -0.44 }));
    face_strand(face, ink->accent_light, 0.06,
                KNOTS({ 0.10, -1.08 }, { -0.40, -0.96 }, { -0.70, -0.50 },
                      { -0.77, 0.0 }));
    face_strand(face, ink->accent_dark, 0.03,
                KNOTS({ 0.05, -0.76 }, { -0.40, -0.74 }, { -0.70, -0.30 },
                      { -0.74, 0.2 }));
    face_depth(face, -0.1);
    face_lock(face, ink->accent,
              KNOTS({ -0.76, 0.66 }, { -0.76, 0.66 }, { -0.50, 0.98 },
                    { 0, 1.14 }, { 0.50, 0.98 }, { 0.76, 0.66 }, { 0.76, 0.66 },
                    { 0.96, 1.26 }, { 0.56, 1.60 }, { 0.0, 1.72 },
                    { -0.56, 1.60 }, { -0.96, 1.26 }));
    face_strand(face, ink->accent_dark, 0.045,
                KNOTS({ -0.66, 0.86 }, { -0.24, 1.22 }, { 0.30, 1.30 },
                      { 0.80, 1.10 }));
    face_strand(face, ink->accent_dark, 0.04,
                KNOTS({ -0.80, 1.10 }, { -0.30, 1.46 }, { 0.26, 1.52 },
                      { 0.74, 1.36 }));
    face_strand(face, ink->accent_light, 0.045,
                KNOTS({ -0.74, 0.98 }, { -0.30, 1.32 }, { 0.26, 1.40 }));
}

static void turban(const Face *face) {
    const FaceInk *ink = &face->ink;
    face_depth(face, 0.10);
    face_lock(face, ink->accent,
              KNOTS({ -0.76, -0.16 }, { -0.92, -0.60 }, { -0.74, -1.12 },
                    { -0.30, -1.42 }, { 0.22, -1.44 }, { 0.74, -1.16 },
                    { 0.93, -0.62 }, { 0.76, -0.16 }, { 0.76, -0.16 },
                    { 0.50, -0.44 }, { 0.06, -0.78 }, { 0.06, -0.78 },
                    { -0.46, -0.46 }, { -0.76, -0.16 }));
    face_lock(face, ink->accent_dark,
              KNOTS({ 0.76, -0.16 }, { 0.76, -0.16 }, { 0.93, -0.62 },
                    { 0.74, -1.16 }, { 0.40, -1.38 }, { 0.56, -1.0 },
                    { 0.50, -0.44 }));
    static const double wraps[] = { 0.0, 0.20, 0.40, 0.58 };
    for (size_t i = 0; i < sizeof wraps / sizeof *wraps; i++) {
        double up = wraps[i];
        face_strand(face, ink->accent_dark, 0.036,
                    KNOTS({ 0.05, -0.79 - up * 0.5 },
                          { -0.40, -0.60 - up * 0.95 },
                          { -0.82 + up * 0.30, -0.42 - up }));
        face_strand(face, ink->accent_light, 0.034,
                    KNOTS({ 0.08, -0.85 - up * 0.5 },
                          { -0.36, -0.68 - up * 0.95 },
                          { -0.74 + up * 0.30, -0.54 - up }));
        face_strand(
            face, colour_times(ink->accent_dark, 0.85, 0.85, 0.88), 0.034,
            KNOTS({ 0.10, -0.82 - up * 0.5 }, { 0.44, -0.62 - up * 0.95 },
                  { 0.84 - up * 0.30, -0.42 - up }));
    }
}

static void cap(const Face *face) {
    const FaceInk *ink = &face->ink;
    face_depth(face, 0.10);
    face_lock(face, ink->accent,
              KNOTS({ -0.80, -0.46 }, { -0.80, -0.46 }, { -0.78, -0.92 },
                    { -0.42, -1.24 }, { 0, -1.31 }, { 0.42, -1.24 },
                    { 0.78, -0.92 }, { 0.80, -0.46 }, { 0.80, -0.46 },
                    { 0, -0.64 }));
    face_lock(face, ink->accent_dark,
              KNOTS({ 0.80, -0.46 }, { 0.80, -0.46 }, { 0.78, -0.92 },
                    { 0.42, -1.24 }, { 0.20, -1.29 }, { 0.48, -0.96 },
                    { 0.54, -0.56 }, { 0.54, -0.56 }));
    face_strand(face, ink->accent_light, 0.05,
                KNOTS({ -0.62, -0.74 }, { -0.44, -1.06 }, { -0.12, -1.20 }));
    face_depth(face, 0.8);
    face_lock(face, ink->accent_dark,
              KNOTS({ -0.74, -0.48 }, { -0.74, -0.48 }, { -0.40, -0.64 },
                    { 0, -0.68 }, { 0.40, -0.64 }, { 0.74, -0.48 },
                    { 0.74, -0.48 }, { 0.70, -0.36 }, { 0.40, -0.46 },
                    { 0, -0.50 }, { -0.40, -0.46 }, { -0.70, -0.36 }));
    face_strand(face, ink->accent, 0.05,
                KNOTS({ -0.60, -0.52 }, { -0.24, -0.62 }, { 0.20, -0.62 }));
    if (!face->shadow)
        canvas_oval(face->cr, 0, -1.31, 0.06, 0.04, ink->accent_dark, 1);
}

static void beanie(const Face *face) {
    const FaceInk *ink = &face->ink;
    face_depth(face, 0.10);
    face_lock(face, ink->accent,
              KNOTS({ -0.80, -0.56 }, { -0.80, -0.56 }, { -0.84, -0.98 },
                    { -0.52, -1.34 }, { 0, -1.48 }, { 0.52, -1.34 },
                    { 0.84, -0.98 }, { 0.80, -0.56 }, { 0.80, -0.56 }));
    face_lock(face, ink->accent_dark,
              KNOTS({ 0.80, -0.56 }, { 0.80, -0.56 }, { 0.84, -0.98 },
                    { 0.52, -1.34 }, { 0.24, -1.45 }, { 0.52, -1.0 },
                    { 0.52, -0.56 }, { 0.52, -0.56 }));
    for (int i = -3; i <= 3; i++)
        face_strand(face, colour_times(ink->accent_dark, 0.9, 0.9, 0.9), 0.028,
                    KNOTS({ i * 0.21, -0.80 }, { i * 0.19, -1.12 },
                          { i * 0.08, -1.42 }));
    face_lock(face, ink->accent_light,
              KNOTS({ -0.84, -0.40 }, { -0.84, -0.40 }, { -0.87, -0.72 },
                    { -0.87, -0.72 }, { 0, -0.86 }, { 0.87, -0.72 },
                    { 0.87, -0.72 }, { 0.84, -0.40 }, { 0.84, -0.40 },
                    { 0, -0.56 }));
    for (int i = -7; i <= 7; i++)
        face_strand(face, ink->accent, 0.022,
                    KNOTS({ i * 0.112, -0.57 + 0.0026 * i * i },
                          { i * 0.116, -0.83 + 0.0026 * i * i }));
}

static void sun_hat_back(const Face *face) {
    face_depth(face, -0.4);
    canvas_oval(face->cr, 0, -0.58, 1.36, 0.34, face->ink.accent_dark, 1);
}

static void sun_hat(const Face *face) {
    const FaceInk *ink = &face->ink;
    face_depth(face, 0.10);
    face_lock(face, ink->accent,
              KNOTS({ -0.80, -0.62 }, { -0.80, -0.62 }, { -0.74, -1.06 },
                    { -0.52, -1.36 }, { 0, -1.46 }, { 0.52, -1.36 },
                    { 0.74, -1.06 }, { 0.80, -0.62 }, { 0.80, -0.62 }));
    face_lock(face, ink->accent_dark,
              KNOTS({ 0.80, -0.62 }, { 0.80, -0.62 }, { 0.74, -1.06 },
                    { 0.52, -1.36 }, { 0.28, -1.43 }, { 0.48, -1.0 },
                    { 0.50, -0.62 }));
    face_lock(face, ink->cloth,
              KNOTS({ -0.80, -0.62 }, { -0.80, -0.62 }, { -0.78, -0.86 },
                    { -0.78, -0.86 }, { 0, -0.96 }, { 0.78, -0.86 },
                    { 0.78, -0.86 }, { 0.80, -0.62 }, { 0.80, -0.62 }));
    face_lock(face, ink->accent_light,
              KNOTS({ -1.36, -0.48 }, { -1.28, -0.64 }, { -0.80, -0.70 },
                    { 0, -0.74 }, { 0.80, -0.70 }, { 1.28, -0.64 },
                    { 1.36, -0.48 }, { 1.10, -0.42 }, { 0.60, -0.50 },
                    { 0, -0.54 }, { -0.60, -0.50 }, { -1.10, -0.42 }));
    face_strand(face, ink->accent_dark, 0.030,
                KNOTS({ -1.20, -0.46 }, { -0.60, -0.54 }, { 0, -0.58 },
                      { 0.60, -0.54 }, { 1.20, -0.46 }));
}

static const struct {
    const char *name;
    FaceDraw *back, *front;
    double hides_above; /* hair above this y is under it */
    bool hides_ears;
} headwear[] = {
    { "none", NULL, NULL, SHOWS_ALL, false },
    { "hijab", hijab_back, hijab, HIDES_ALL, true },
    { "turban", NULL, turban, HIDES_ALL, false },
    { "cap", NULL, cap, -0.56, false },
    { "beanie", NULL, beanie, -0.60, false },
    { "sun_hat", sun_hat_back, sun_hat, -0.60, false },
};

const char *headwear_name(size_t index) {
    return FACE_NAME(headwear, index);
}

double headwear_hides_above(const Face *face) {
    return FACE_ROW(headwear, face->look->headwear)->hides_above;
}

bool headwear_hides_ears(const Face *face) {
    return FACE_ROW(headwear, face->look->headwear)->hides_ears;
}

void headwear_back(const Face *face) {
    FaceDraw *draw = FACE_ROW(headwear, face->look->headwear)->back;
    if (draw) draw(face);
}

void headwear_front(const Face *face) {
    FaceDraw *draw = FACE_ROW(headwear, face->look->headwear)->front;
    if (draw) draw(face);
}

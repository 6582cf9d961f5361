/* SPDX-License-Identifier: MIT
 * Hijab, turban, cap, beanie, sun hat; and what each of them hides. */
#include "window/face/parts.h"

#include <math.h>

enum { SHOWS_ALL = -9, HIDES_ALL = 9 };

static void hijab_back(const Face *face) {
    face_depth(face, -0.3);
    face_lock(face, face->ink.accent.dark,
              KNOTS({ 0, -1.16 }, { -0.72, -0.86 }, { -0.92, -0.10 },
                    { -0.86, 0.62 }, { -0.92, 1.30 }, { 0, 1.56 },
                    { 0.92, 1.30 }, { 0.86, 0.62 }, { 0.92, -0.10 },
                    { 0.72, -0.86 }));
}

/* The cloth around the face is a ring, open where the face is. */
static void hijab_ring(const Face *face) {
    cairo_t *cr = face->cr;
    Tones t = face->ink.accent;
    double end = face->head.end + 0.02 + 0.10 * face->pose->jaw;
    canvas_mirror_path(cr, KNOTS({ 0, -1.19 }, { 0.50, -1.08 }, { 0.84, -0.60 },
                                 { 0.90, 0.0 }, { 0.84, 0.60 }, { 0.72, 1.05 },
                                 { 0.40, 1.34 }, { 0, 1.42 }));
    canvas_mirror_path(cr, KNOTS({ 0, -0.74 }, { 0.40, -0.66 }, { 0.63, -0.34 },
                                 { 0.665, 0.06 }, { 0.57, 0.52 },
                                 { 0.32, end - 0.10 }, { 0, end }));
    cairo_set_fill_rule(cr, CAIRO_FILL_RULE_EVEN_ODD);
    if (face->shadow)
        canvas_fill(cr, face->ink.shade, 1);
    else
        canvas_fill_down(cr, -1.0, colour_mix(t.mid, t.light, 0.62), -0.1,
                         t.dark);
    cairo_set_fill_rule(cr, CAIRO_FILL_RULE_WINDING);
}

static void hijab_folds(const Face *face) {
    Tones t = face->ink.accent;
    face_strand(face, t.light, 0.07,
                KNOTS({ 0.10, -1.08 }, { -0.40, -0.96 }, { -0.70, -0.50 },
                      { -0.77, 0.0 }));
    face_strand(face, t.dark, 0.034,
                KNOTS({ 0.05, -0.78 }, { -0.40, -0.76 }, { -0.70, -0.30 },
                      { -0.74, 0.2 }, { -0.68, 0.6 }));
    face_strand(face, t.dark, 0.030,
                KNOTS({ 0.22, -1.12 }, { 0.56, -0.92 }, { 0.74, -0.50 },
                      { 0.77, 0.0 }));
    face_strand(face, t.light, 0.030,
                KNOTS({ 0.24, -0.80 }, { 0.52, -0.62 }, { 0.66, -0.28 }));
}

/* The end that is laid round the throat and over the chest; its upper edge
 * comes out of the cloth beside the face. */
static void hijab_drape(const Face *face) {
    Tones t = face->ink.accent;
    face_depth(face, -0.1);
    face_mass(face, t,
              KNOTS({ -0.78, 0.10 }, { -0.78, 0.10 }, { -0.70, 0.60 },
                    { -0.46, 0.96 }, { 0, 1.13 }, { 0.46, 0.96 },
                    { 0.70, 0.60 }, { 0.78, 0.10 }, { 0.78, 0.10 },
                    { 0.87, 0.62 }, { 0.99, 1.22 }, { 0.86, 1.50 },
                    { 0.52, 1.68 }, { 0.0, 1.78 }, { -0.52, 1.68 },
                    { -0.86, 1.50 }, { -0.99, 1.22 }, { -0.87, 0.62 }));
    face_strand(face, t.dark, 0.055,
                KNOTS({ -0.80, 0.62 }, { -0.46, 1.10 }, { 0.16, 1.30 },
                      { 0.74, 1.16 }));
    face_strand(face, t.light, 0.055,
                KNOTS({ -0.84, 0.80 }, { -0.46, 1.21 }, { 0.16, 1.40 },
                      { 0.50, 1.38 }));
    face_strand(face, t.dark, 0.050,
                KNOTS({ -0.90, 1.06 }, { -0.42, 1.44 }, { 0.20, 1.56 },
                      { 0.82, 1.34 }));
    face_strand(face, t.dark, 0.040,
                KNOTS({ 0.78, 0.52 }, { 0.66, 0.84 }, { 0.34, 1.10 }));
    face_strand(face, t.dark, 0.030,
                KNOTS({ -0.84, 1.34 }, { -0.36, 1.62 }, { 0.10, 1.69 }));
}

static void hijab(const Face *face) {
    face_depth(face, 0.05);
    hijab_ring(face);
    if (face->shadow) return;
    hijab_folds(face);
    hijab_drape(face);
}

static void turban_wraps(const Face *face) {
    Tones t = face->ink.accent;
    for (int i = 0; i < 4; i++) {
        double up = 0.19 * i;
        face_strand(face, t.dark, 0.040,
                    KNOTS({ 0.05, -0.79 - up * 0.5 },
                          { -0.40, -0.60 - up * 0.95 },
                          { -0.84 + up * 0.30, -0.42 - up }));
        face_strand(face, t.light, 0.040,
                    KNOTS({ 0.08, -0.86 - up * 0.5 },
                          { -0.36, -0.69 - up * 0.95 },
                          { -0.76 + up * 0.30, -0.55 - up }));
        face_strand(face, t.dark, 0.040,
                    KNOTS({ 0.10, -0.82 - up * 0.5 },
                          { 0.44, -0.62 - up * 0.95 },
                          { 0.86 - up * 0.30, -0.42 - up }));
    }
}

static void turban(const Face *face) {
    face_depth(face, 0.10);
    face_mass(face, face->ink.accent,
              KNOTS({ -0.75, -0.10 }, { -0.75, -0.10 }, { -0.93, -0.60 },
                    { -0.76, -1.12 }, { -0.30, -1.43 }, { 0.22, -1.45 },
                    { 0.76, -1.16 }, { 0.94, -0.62 }, { 0.75, -0.10 },
                    { 0.75, -0.10 }, { 0.46, -0.46 }, { 0.06, -0.78 },
                    { 0.06, -0.78 }, { -0.40, -0.48 }));
    turban_wraps(face);
}

static void cap(const Face *face) {
    Tones t = face->ink.accent;
    face_depth(face, 0.10);
    face_mass(face, t,
              KNOTS({ -0.835, -0.42 }, { -0.835, -0.42 }, { -0.80, -0.92 },
                    { -0.42, -1.24 }, { 0, -1.31 }, { 0.42, -1.24 },
                    { 0.80, -0.92 }, { 0.835, -0.42 }, { 0.835, -0.42 },
                    { 0, -0.62 }));
    face_strand(face, t.light, 0.06,
                KNOTS({ -0.64, -0.74 }, { -0.46, -1.06 }, { -0.12, -1.20 }));
    face_strand(face, t.dark, 0.024,
                KNOTS({ -0.30, -0.60 }, { -0.26, -1.0 }, { 0, -1.30 }));
    face_strand(face, t.dark, 0.024,
                KNOTS({ 0.30, -0.60 }, { 0.26, -1.0 }, { 0, -1.30 }));
    face_depth(face, 0.5);
    face_lock(face, t.dark,
              KNOTS({ -0.76, -0.46 }, { -0.76, -0.46 }, { -0.40, -0.66 },
                    { 0, -0.71 }, { 0.40, -0.66 }, { 0.76, -0.46 },
                    { 0.76, -0.46 }, { 0.70, -0.33 }, { 0.40, -0.44 },
                    { 0, -0.48 }, { -0.40, -0.44 }, { -0.70, -0.33 }));
    face_strand(face, t.mid, 0.07,
                KNOTS({ -0.62, -0.50 }, { -0.24, -0.62 }, { 0.24, -0.62 }));
    face_depth(face, -0.1);
    if (!face->shadow) canvas_oval(face->cr, 0, -1.315, 0.06, 0.035, t.dark, 1);
}

static void beanie(const Face *face) {
    Tones t = face->ink.accent;
    face_depth(face, 0.10);
    face_mass(face, t,
              KNOTS({ -0.82, -0.56 }, { -0.82, -0.56 }, { -0.85, -0.98 },
                    { -0.52, -1.35 }, { 0, -1.49 }, { 0.52, -1.35 },
                    { 0.85, -0.98 }, { 0.82, -0.56 }, { 0.82, -0.56 }));
    for (int i = -3; i <= 3; i++)
        face_strand(face, t.dark, 0.032,
                    KNOTS({ i * 0.22, -0.70 }, { i * 0.20, -1.12 },
                          { i * 0.08, -1.44 }));
    Tones brim = { t.light, colour_mix(t.mid, t.light, 0.55), t.mid };
    face_mass(face, brim,
              KNOTS({ -0.86, -0.38 }, { -0.86, -0.38 }, { -0.89, -0.72 },
                    { -0.85, -0.75 }, { 0, -0.88 }, { 0.85, -0.75 },
                    { 0.89, -0.72 }, { 0.86, -0.38 }, { 0.86, -0.38 },
                    { 0, -0.55 }));
    for (int i = -7; i <= 7; i++)
        face_strand(face, t.mid, 0.026,
                    KNOTS({ i * 0.115, -0.56 + 0.0030 * i * i },
                          { i * 0.118, -0.85 + 0.0030 * i * i }));
}

static void sun_hat_back(const Face *face) {
    face_depth(face, -0.4);
    canvas_oval(face->cr, 0, -0.58, 1.36, 0.34, face->ink.accent.dark, 1);
}

static void sun_hat(const Face *face) {
    Tones t = face->ink.accent;
    face_depth(face, 0.10);
    face_mass(face, t,
              KNOTS({ -0.80, -0.58 }, { -0.80, -0.58 }, { -0.75, -1.06 },
                    { -0.52, -1.37 }, { 0, -1.47 }, { 0.52, -1.37 },
                    { 0.75, -1.06 }, { 0.80, -0.58 }, { 0.80, -0.58 }));
    face_mass(face, face->ink.cloth,
              KNOTS({ -0.80, -0.58 }, { -0.80, -0.58 }, { -0.795, -0.88 },
                    { -0.795, -0.88 }, { 0, -0.96 }, { 0.795, -0.88 },
                    { 0.795, -0.88 }, { 0.80, -0.58 }, { 0.80, -0.58 }));
    face_mass(face, (Tones){ t.light, colour_mix(t.mid, t.light, 0.5), t.mid },
              KNOTS({ -1.36, -0.46 }, { -1.28, -0.64 }, { -0.80, -0.69 },
                    { 0, -0.73 }, { 0.80, -0.69 }, { 1.28, -0.64 },
                    { 1.36, -0.46 }, { 1.10, -0.38 }, { 0.60, -0.48 },
                    { 0, -0.52 }, { -0.60, -0.48 }, { -1.10, -0.38 }));
    face_strand(face, t.dark, 0.034,
                KNOTS({ -1.24, -0.42 }, { -0.60, -0.525 }, { 0, -0.56 },
                      { 0.60, -0.525 }, { 1.24, -0.42 }));
}

static const struct {
    const char *name;
    FaceDraw *back, *front;
    double hides_above; /* hair above this y is hidden */
    bool hides_ears;
} headwear[] = {
    { "none", NULL, NULL, SHOWS_ALL, false },
    { "hijab", hijab_back, hijab, HIDES_ALL, true },
    { "turban", NULL, turban, HIDES_ALL, false },
    { "cap", NULL, cap, -0.45, false },
    { "beanie", NULL, beanie, -0.50, false },
    { "sun_hat", sun_hat_back, sun_hat, -0.56, false },
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
    Face fitted = face_fitted(face);
    FaceDraw *draw = FACE_ROW(headwear, face->look->headwear)->back;
    if (draw) draw(&fitted);
}

void headwear_front(const Face *face) {
    Face fitted = face_fitted(face);
    FaceDraw *draw = FACE_ROW(headwear, face->look->headwear)->front;
    if (draw) draw(&fitted);
}

/* SPDX-License-Identifier: MIT
 * The table of hair, and the short styles. Long ones are in face_hair_long.c,
 * round and knotted ones in face_hair_full.c. */
#include "window/face_hair.h"

/* A cap of hair close to the skull down to the ears, ending at a hairline
 * whose middle is at `line`. */
static void cap(const Face *f, double out, double line) {
    face_lock(
        f, f->ink.hair,
        KNOTS({ -0.755, 0.06 }, { -0.755, 0.06 }, { -0.77 - out * 0.6, -0.36 },
              { -0.66 - out, -0.80 }, { -0.36, -1.04 - out },
              { 0, -1.09 - out }, { 0.36, -1.04 - out }, { 0.66 + out, -0.80 },
              { 0.77 + out * 0.6, -0.36 }, { 0.755, 0.06 }, { 0.755, 0.06 },
              { 0.69, -0.22 }, { 0.63, -0.50 }, { 0.63, -0.50 },
              { 0.40, line + 0.01 }, { 0, line }, { -0.40, line + 0.01 },
              { -0.63, -0.50 }, { -0.63, -0.50 }, { -0.69, -0.22 }));
}

void hair_short(const Face *f) {
    cap(f, 0.05, -0.66);
    face_lock(f, f->ink.hair_dark,
              KNOTS({ 0.755, 0.06 }, { 0.755, 0.06 }, { 0.83, -0.40 },
                    { 0.74, -0.80 }, { 0.58, -0.92 }, { 0.60, -0.70 },
                    { 0.63, -0.50 }, { 0.69, -0.22 }));
    face_lock(f, f->ink.hair,
              KNOTS({ -0.60, -0.50 }, { -0.60, -0.50 }, { -0.64, -0.90 },
                    { -0.30, -1.20 }, { 0.20, -1.24 }, { 0.58, -1.04 },
                    { 0.70, -0.70 }, { 0.62, -0.52 }, { 0.62, -0.52 },
                    { 0.44, -0.68 }, { 0.20, -0.62 }, { 0.20, -0.62 },
                    { 0.06, -0.72 }, { -0.12, -0.60 }, { -0.12, -0.60 },
                    { -0.26, -0.70 }, { -0.42, -0.58 }, { -0.42, -0.58 },
                    { -0.50, -0.62 }));
    face_strand(f, f->ink.hair_light, 0.06,
                KNOTS({ -0.46, -0.82 }, { -0.18, -1.06 }, { 0.20, -1.10 },
                      { 0.46, -0.94 }));
    face_strand(f, f->ink.hair_light, 0.035,
                KNOTS({ -0.34, -0.74 }, { -0.10, -0.92 }, { 0.16, -0.96 }));
    face_strand(f, f->ink.hair_dark, 0.022,
                KNOTS({ 0.20, -0.62 }, { 0.26, -0.76 }, { 0.40, -0.88 }));
}

void hair_side_part(const Face *f) {
    cap(f, 0.03, -0.70);
    face_lock(f, f->ink.hair_dark,
              KNOTS({ -0.755, 0.04 }, { -0.755, 0.04 }, { -0.80, -0.42 },
                    { -0.66, -0.84 }, { -0.42, -1.02 }, { -0.42, -1.02 },
                    { -0.46, -0.72 }, { -0.63, -0.48 }, { -0.69, -0.22 }));
    face_lock(f, f->ink.hair,
              KNOTS({ -0.46, -0.74 }, { -0.46, -0.74 }, { -0.44, -1.06 },
                    { -0.10, -1.25 }, { 0.36, -1.20 }, { 0.70, -0.96 },
                    { 0.83, -0.56 }, { 0.76, -0.28 }, { 0.76, -0.28 },
                    { 0.70, -0.52 }, { 0.46, -0.60 }, { 0.10, -0.62 },
                    { -0.22, -0.70 }));
    face_strand(f, f->ink.hair_light, 0.07,
                KNOTS({ -0.34, -0.92 }, { -0.02, -1.08 }, { 0.38, -1.02 },
                      { 0.66, -0.74 }));
    face_strand(f, f->ink.hair_light, 0.03,
                KNOTS({ -0.30, -0.80 }, { 0.04, -0.88 }, { 0.40, -0.82 }));
    face_strand(f, f->ink.hair_dark, 0.026,
                KNOTS({ -0.36, -0.76 }, { 0.06, -0.72 }, { 0.50, -0.70 },
                      { 0.72, -0.50 }));
}

void hair_buzz(const Face *f) {
    cap(f, -0.015, -0.70);
    face_lock(f, f->ink.hair_dark,
              KNOTS({ 0.755, 0.06 }, { 0.755, 0.06 }, { 0.76, -0.36 },
                    { 0.65, -0.80 }, { 0.48, -0.96 }, { 0.53, -0.70 },
                    { 0.63, -0.50 }, { 0.69, -0.22 }));
    face_strand(f, f->ink.hair_light, 0.07,
                KNOTS({ -0.50, -0.70 }, { -0.28, -0.92 }, { 0.06, -0.98 }));
}

static void temples(const Face *f, double side) {
    face_lock(f, side < 0 ? f->ink.hair : f->ink.hair_dark,
              KNOTS({ side * 0.75, 0.08 }, { side * 0.75, 0.08 },
                    { side * 0.83, -0.18 }, { side * 0.81, -0.48 },
                    { side * 0.70, -0.72 }, { side * 0.70, -0.72 },
                    { side * 0.66, -0.48 }, { side * 0.69, -0.20 }));
}

void hair_receding(const Face *f) {
    face_lock(f, f->ink.hair,
              KNOTS({ -0.755, 0.08 }, { -0.755, 0.08 }, { -0.83, -0.30 },
                    { -0.72, -0.82 }, { -0.36, -1.09 }, { 0.02, -1.13 },
                    { 0.40, -1.08 }, { 0.74, -0.80 }, { 0.83, -0.30 },
                    { 0.755, 0.08 }, { 0.755, 0.08 }, { 0.69, -0.20 },
                    { 0.66, -0.48 }, { 0.66, -0.48 }, { 0.58, -0.76 },
                    { 0.36, -0.96 }, { 0.36, -0.96 }, { 0.16, -0.86 },
                    { -0.04, -0.84 }, { -0.22, -0.88 }, { -0.38, -0.98 },
                    { -0.38, -0.98 }, { -0.60, -0.74 }, { -0.66, -0.48 },
                    { -0.66, -0.48 }, { -0.69, -0.20 }));
    face_lock(f, f->ink.hair_dark,
              KNOTS({ 0.755, 0.08 }, { 0.755, 0.08 }, { 0.83, -0.30 },
                    { 0.74, -0.80 }, { 0.60, -0.95 }, { 0.62, -0.70 },
                    { 0.66, -0.48 }, { 0.69, -0.20 }));
    face_strand(f, f->ink.hair_light, 0.04,
                KNOTS({ -0.20, -0.94 }, { 0.02, -1.02 }, { 0.26, -1.0 }));
    face_strand(f, f->ink.hair_light, 0.035,
                KNOTS({ -0.76, -0.14 }, { -0.76, -0.42 }, { -0.67, -0.70 }));
}

void hair_bald(const Face *f) {
    if (f->age > 0.5) {
        temples(f, -1);
        temples(f, 1);
    }
    if (f->shadow) return;
    canvas_glow(f->cr, -0.20, -0.74, 0.28, 0.16, f->ink.glow, 0.75);
}

void hair_pixie(const Face *f) {
    cap(f, 0.05, -0.68);
    face_lock(f, f->ink.hair_dark,
              KNOTS({ 0.76, 0.10 }, { 0.76, 0.10 }, { 0.85, -0.36 },
                    { 0.72, -0.84 }, { 0.50, -0.92 }, { 0.58, -0.62 },
                    { 0.62, -0.34 }, { 0.66, -0.06 }, { 0.70, 0.16 },
                    { 0.70, 0.16 }));
    face_lock(f, f->ink.hair,
              KNOTS({ 0.56, -0.80 }, { 0.56, -0.80 }, { 0.34, -1.12 },
                    { -0.06, -1.24 }, { -0.50, -1.12 }, { -0.80, -0.70 },
                    { -0.84, -0.26 }, { -0.73, 0.16 }, { -0.73, 0.16 },
                    { -0.70, -0.08 }, { -0.64, -0.26 }, { -0.64, -0.26 },
                    { -0.46, -0.42 }, { -0.34, -0.36 }, { -0.34, -0.36 },
                    { -0.16, -0.56 }, { 0.04, -0.52 }, { 0.04, -0.52 },
                    { 0.28, -0.70 }));
    face_strand(f, f->ink.hair_light, 0.07,
                KNOTS({ 0.30, -0.98 }, { -0.10, -1.08 }, { -0.48, -0.86 },
                      { -0.68, -0.44 }));
    face_strand(f, f->ink.hair_light, 0.035,
                KNOTS({ 0.28, -0.84 }, { -0.06, -0.86 }, { -0.34, -0.62 }));
    face_strand(f, f->ink.hair_dark, 0.026,
                KNOTS({ 0.44, -0.82 }, { 0.14, -0.76 }, { -0.16, -0.57 }));
}

void hair_quiff(const Face *f) {
    cap(f, -0.005, -0.74);
    face_lock(f, f->ink.hair_dark,
              KNOTS({ 0.755, 0.06 }, { 0.755, 0.06 }, { 0.78, -0.40 },
                    { 0.66, -0.80 }, { 0.50, -0.90 }, { 0.56, -0.66 },
                    { 0.63, -0.48 }, { 0.69, -0.22 }));
    face_lock(f, f->ink.hair,
              KNOTS({ -0.60, -0.62 }, { -0.60, -0.62 }, { -0.78, -0.96 },
                    { -0.62, -1.26 }, { -0.22, -1.38 }, { 0.28, -1.34 },
                    { 0.62, -1.10 }, { 0.68, -0.78 }, { 0.60, -0.62 },
                    { 0.60, -0.62 }, { 0.30, -0.76 }, { -0.10, -0.74 },
                    { -0.40, -0.70 }));
    face_strand(f, f->ink.hair_light, 0.08,
                KNOTS({ -0.56, -0.90 }, { -0.50, -1.12 }, { -0.16, -1.24 },
                      { 0.24, -1.20 }));
    face_strand(f, f->ink.hair_light, 0.04,
                KNOTS({ -0.40, -0.84 }, { -0.30, -1.02 }, { 0.02, -1.10 }));
    face_strand(f, f->ink.hair_dark, 0.03,
                KNOTS({ -0.16, -0.74 }, { 0.10, -0.96 }, { 0.42, -1.04 }));
    face_strand(f, f->ink.hair_dark, 0.026,
                KNOTS({ 0.20, -0.75 }, { 0.36, -0.90 }, { 0.56, -0.94 }));
}

/* What lies behind the shoulders, and what lies over the forehead. */
static const struct {
    const char *name;
    FaceDraw *back, *front;
} styles[] = {
    { "short", NULL, hair_short },
    { "side_part", NULL, hair_side_part },
    { "buzz", NULL, hair_buzz },
    { "receding", NULL, hair_receding },
    { "bald", NULL, hair_bald },
    { "bob", hair_bob_back, hair_bob },
    { "bun", hair_bun_back, hair_bun },
    { "curly", hair_curly_back, hair_curly },
    { "long", hair_long_back, hair_long },
    { "ponytail", hair_ponytail_back, hair_ponytail },
    { "afro", hair_afro_back, hair_afro },
    { "braids", hair_braids_back, hair_braids },
    { "wavy", hair_wavy_back, hair_wavy },
    { "pixie", NULL, hair_pixie },
    { "locs", hair_locs_back, hair_locs },
    { "quiff", NULL, hair_quiff },
};

const char *hair_name(size_t index) {
    return FACE_NAME(styles, index);
}

/* Hair is drawn for the average head and widened to fit this one. */
static void drawn(const Face *face, FaceDraw *draw, double depth) {
    if (!draw) return;
    face_depth(face, depth);
    cairo_scale(face->cr, face->head.cheek / 0.735, 1);
    draw(face);
}

void hair_back(const Face *face) {
    drawn(face, FACE_ROW(styles, face->look->hair)->back, -0.5);
}

void hair_front(const Face *face) {
    drawn(face, FACE_ROW(styles, face->look->hair)->front, 0.08);
}

/* SPDX-License-Identifier: MIT
 * The table of hair, and the short styles. Long ones are in hair_long.c, round
 * and knotted ones in hair_full.c. */
#include "window/face/hair.h"

/* Hair close to the skull from ear to ear; `line` is the y of the hairline's
 * middle. */
static void crop(const Face *f, double out, double line) {
    face_mass(
        f, f->ink.hair,
        KNOTS({ -0.750, 0.10 }, { -0.750, 0.10 }, { -0.775 - out * 0.6, -0.30 },
              { -0.70 - out, -0.74 }, { -0.40, -1.04 - out },
              { 0, -1.10 - out }, { 0.40, -1.04 - out }, { 0.70 + out, -0.74 },
              { 0.775 + out * 0.6, -0.30 }, { 0.750, 0.10 }, { 0.750, 0.10 },
              { 0.665, -0.16 }, { 0.625, -0.46 }, { 0.625, -0.46 },
              { 0.42, line + 0.03 }, { 0.06, line }, { -0.36, line + 0.02 },
              { -0.625, -0.46 }, { -0.625, -0.46 }, { -0.665, -0.16 }));
}

void hair_short(const Face *f) {
    crop(f, 0.05, -0.62);
    face_mass(f, f->ink.hair,
              KNOTS({ -0.64, -0.40 }, { -0.64, -0.40 }, { -0.79, -0.70 },
                    { -0.58, -1.12 }, { 0.02, -1.27 }, { 0.58, -1.12 },
                    { 0.79, -0.70 }, { 0.65, -0.40 }, { 0.65, -0.40 },
                    { 0.50, -0.58 }, { 0.16, -0.66 }, { -0.16, -0.58 },
                    { -0.44, -0.54 }));
    face_strand(f, f->ink.hair.light, 0.075,
                KNOTS({ -0.58, -0.74 }, { -0.32, -1.02 }, { 0.10, -1.12 },
                      { 0.44, -1.00 }));
    face_strand(f, f->ink.hair.light, 0.035,
                KNOTS({ -0.42, -0.70 }, { -0.16, -0.88 }, { 0.20, -0.94 }));
    face_strand(f, f->ink.hair.dark, 0.030,
                KNOTS({ -0.20, -0.58 }, { 0.10, -0.80 }, { 0.46, -0.88 }));
    face_strand(f, f->ink.hair.dark, 0.026,
                KNOTS({ 0.16, -0.66 }, { 0.34, -0.76 }, { 0.60, -0.76 }));
}

void hair_side_part(const Face *f) {
    crop(f, 0.02, -0.70);
    face_strand(f, f->ink.hair.dark, 0.05,
                KNOTS({ -0.72, -0.20 }, { -0.72, -0.60 }, { -0.50, -0.98 }));
    face_mass(f, f->ink.hair,
              KNOTS({ -0.60, -0.54 }, { -0.60, -0.54 }, { -0.69, -0.80 },
                    { -0.42, -1.16 }, { 0.02, -1.29 }, { 0.42, -1.20 },
                    { 0.74, -0.96 }, { 0.85, -0.54 }, { 0.75, -0.22 },
                    { 0.75, -0.22 }, { 0.64, -0.48 }, { 0.42, -0.60 },
                    { 0.08, -0.60 }, { -0.26, -0.66 }));
    face_strand(f, f->ink.hair.light, 0.085,
                KNOTS({ -0.40, -0.90 }, { -0.06, -1.12 }, { 0.36, -1.06 },
                      { 0.66, -0.76 }));
    face_strand(f, f->ink.hair.light, 0.034,
                KNOTS({ -0.36, -0.78 }, { 0.02, -0.90 }, { 0.40, -0.86 }));
    face_strand(f, f->ink.hair.dark, 0.030,
                KNOTS({ -0.42, -0.71 }, { 0.04, -0.72 }, { 0.48, -0.70 },
                      { 0.70, -0.46 }));
}

void hair_buzz(const Face *f) {
    crop(f, -0.02, -0.68);
    face_strand(f, f->ink.hair.light, 0.06,
                KNOTS({ -0.54, -0.70 }, { -0.30, -0.94 }, { 0.06, -1.00 }));
}

/* What is left beside a bald head: close to it, thin towards the top. */
static void temple(const Face *f, double side) {
    Tones t = f->ink.hair;
    face_mass(f, t,
              KNOTS({ side * 0.728, 0.20 }, { side * 0.728, 0.20 },
                    { side * 0.786, 0.02 }, { side * 0.788, -0.24 },
                    { side * 0.742, -0.46 }, { side * 0.675, -0.62 },
                    { side * 0.675, -0.62 }, { side * 0.668, -0.42 },
                    { side * 0.682, -0.20 }, { side * 0.690, 0.02 }));
    Colour thin = colour_mix(t.mid, f->ink.skin, 0.35);
    for (int i = 0; i < 3; i++)
        face_strand(f, thin, 0.030,
                    KNOTS({ side * (0.740 - 0.010 * i), -0.08 - 0.15 * i },
                          { side * (0.688 - 0.014 * i), -0.17 - 0.15 * i },
                          { side * (0.662 - 0.018 * i), -0.28 - 0.15 * i }));
    face_strand(f, t.light, 0.026,
                KNOTS({ side * 0.738, 0.06 }, { side * 0.745, -0.18 },
                      { side * 0.710, -0.42 }));
}

/* High at the temples; between them a thin forelock, combed back. */
void hair_receding(const Face *f) {
    Tones t = f->ink.hair;
    face_mass(f, t,
              KNOTS({ -0.735, 0.14 }, { -0.735, 0.14 }, { -0.815, -0.24 },
                    { -0.745, -0.74 }, { -0.42, -1.06 }, { 0.02, -1.13 },
                    { 0.44, -1.05 }, { 0.755, -0.74 }, { 0.815, -0.24 },
                    { 0.735, 0.14 }, { 0.735, 0.14 }, { 0.680, -0.14 },
                    { 0.645, -0.44 }, { 0.645, -0.44 }, { 0.565, -0.70 },
                    { 0.400, -0.885 }, { 0.270, -0.870 }, { 0.12, -0.820 },
                    { -0.06, -0.785 }, { -0.06, -0.785 }, { -0.20, -0.845 },
                    { -0.36, -0.895 }, { -0.555, -0.70 }, { -0.645, -0.44 },
                    { -0.645, -0.44 }, { -0.680, -0.14 }));
    for (int side = -1; side <= 1; side += 2)
        for (int i = 0; i < 2; i++)
            face_strand(f, t.mid, 0.034,
                        KNOTS({ side * (0.730 - 0.02 * i), -0.20 - 0.22 * i },
                              { side * (0.675 - 0.02 * i), -0.30 - 0.22 * i },
                              { side * (0.640 - 0.04 * i), -0.44 - 0.20 * i }));
    face_strand(f, t.light, 0.045,
                KNOTS({ -0.18, -0.95 }, { 0.04, -1.02 }, { 0.32, -0.98 }));
    face_strand(f, t.light, 0.038,
                KNOTS({ -0.745, -0.04 }, { -0.745, -0.38 }, { -0.650, -0.68 }));
    face_strand(f, t.dark, 0.022,
                KNOTS({ 0.04, -0.87 }, { 0.12, -0.96 }, { 0.30, -1.03 }));
    face_strand(f, t.dark, 0.022,
                KNOTS({ -0.22, -0.90 }, { -0.12, -1.00 }, { 0.06, -1.08 }));
}

void hair_bald(const Face *f) {
    if (f->age > 0.5) {
        temple(f, -1);
        temple(f, 1);
    }
    if (f->shadow) return;
    canvas_glow(f->cr, -0.22, -0.70, 0.26, 0.15, f->ink.glow, 0.8);
}

void hair_pixie(const Face *f) {
    crop(f, 0.03, -0.66);
    face_mass(f, f->ink.hair,
              KNOTS({ 0.70, 0.16 }, { 0.70, 0.16 }, { 0.84, -0.26 },
                    { 0.80, -0.72 }, { 0.46, -1.12 }, { -0.06, -1.27 },
                    { -0.56, -1.12 }, { -0.84, -0.68 }, { -0.84, -0.22 },
                    { -0.71, 0.20 }, { -0.71, 0.20 }, { -0.68, -0.10 },
                    { -0.56, -0.32 }, { -0.56, -0.32 }, { -0.30, -0.44 },
                    { 0.02, -0.52 }, { 0.34, -0.70 }, { 0.34, -0.70 },
                    { 0.58, -0.46 }, { 0.66, -0.16 }));
    face_strand(f, f->ink.hair.light, 0.085,
                KNOTS({ 0.30, -1.00 }, { -0.14, -1.08 }, { -0.52, -0.84 },
                      { -0.71, -0.40 }));
    face_strand(f, f->ink.hair.light, 0.04,
                KNOTS({ 0.28, -0.86 }, { -0.08, -0.86 }, { -0.42, -0.60 }));
    face_strand(f, f->ink.hair.dark, 0.030,
                KNOTS({ 0.40, -0.80 }, { 0.10, -0.74 }, { -0.30, -0.48 }));
    face_strand(f, f->ink.hair.dark, 0.034,
                KNOTS({ 0.34, -0.70 }, { 0.40, -0.90 }, { 0.34, -1.06 }));
}

void hair_quiff(const Face *f) {
    crop(f, -0.01, -0.72);
    face_mass(f, f->ink.hair,
              KNOTS({ -0.60, -0.58 }, { -0.60, -0.58 }, { -0.80, -0.94 },
                    { -0.66, -1.28 }, { -0.24, -1.42 }, { 0.28, -1.37 },
                    { 0.64, -1.12 }, { 0.71, -0.78 }, { 0.61, -0.56 },
                    { 0.61, -0.56 }, { 0.34, -0.72 }, { -0.06, -0.72 },
                    { -0.38, -0.66 }));
    face_strand(f, f->ink.hair.light, 0.095,
                KNOTS({ -0.58, -0.90 }, { -0.52, -1.14 }, { -0.18, -1.27 },
                      { 0.24, -1.23 }));
    face_strand(f, f->ink.hair.light, 0.045,
                KNOTS({ -0.42, -0.82 }, { -0.32, -1.02 }, { 0.02, -1.12 }));
    face_strand(f, f->ink.hair.dark, 0.034,
                KNOTS({ -0.20, -0.71 }, { 0.04, -0.96 }, { 0.40, -1.06 }));
    face_strand(f, f->ink.hair.dark, 0.030,
                KNOTS({ 0.14, -0.73 }, { 0.30, -0.90 }, { 0.56, -0.98 }));
}

/* What lies behind the shoulders, and what lies over the forehead. */
static const struct {
    const char *name;
    FaceDraw *back, *front;
    bool covers_ears;
} styles[] = {
    { "short", NULL, hair_short, false },
    { "side_part", NULL, hair_side_part, false },
    { "buzz", NULL, hair_buzz, false },
    { "receding", NULL, hair_receding, false },
    { "bald", NULL, hair_bald, false },
    { "bob", hair_bob_back, hair_bob, true },
    { "bun", hair_bun_back, hair_bun, false },
    { "curly", hair_curly_back, hair_curly, true },
    { "long", hair_long_back, hair_long, true },
    { "ponytail", hair_ponytail_back, hair_ponytail, false },
    { "afro", hair_afro_back, hair_afro, false },
    { "braids", hair_braids_back, hair_braids, false },
    { "wavy", hair_wavy_back, hair_wavy, true },
    { "pixie", NULL, hair_pixie, false },
    { "locs", hair_locs_back, hair_locs, true },
    { "quiff", NULL, hair_quiff, false },
};

const char *hair_name(size_t index) {
    return FACE_NAME(styles, index);
}

static void drawn(const Face *face, FaceDraw *draw, double depth) {
    Face fitted = face_fitted(face);
    face_depth(&fitted, depth);
    if (draw) draw(&fitted);
}

void hair_back(const Face *face) {
    drawn(face, FACE_ROW(styles, face->look->hair)->back, -0.5);
}

void hair_front(const Face *face) {
    drawn(face, FACE_ROW(styles, face->look->hair)->front, 0.08);
}

bool hair_covers_ears(const Face *face) {
    return FACE_ROW(styles, face->look->hair)->covers_ears &&
           headwear_hides_above(face) < 2;
}

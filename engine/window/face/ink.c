/* SPDX-License-Identifier: MIT
 * Works out all colours of a face from the few that its look names. */
#include "window/face/ink.h"

#include <stdbool.h>
#include <string.h>

/* A warm near-black, from which the colours of lines are mixed. */
static const Colour pitch = 0x080403;

static Colour lit_skin(Colour skin) {
    Colour lit = colour_mix(skin, 0xfff0da, 0.16);
    for (int i = 0; i < 60 && colour_contrast(lit, pitch) < 4.6; i++)
        lit = colour_mix(lit, 0xf2a266, 0.03); /* lamplight is warm */
    return lit;
}

/* The colour of a line of this hue that can be seen on `on`. */
static Colour line(Colour hue, Colour on) {
    for (int i = 0; i < 50; i++) {
        if (colour_contrast(hue, on) >= FACE_CONTRAST + 0.1) return hue;
        hue = colour_mix(hue, pitch, 0.08);
    }
    return pitch;
}

static void skin_inks(FaceInk *ink, Colour skin) {
    ink->skin = skin;
    ink->lit = lit_skin(skin);
    ink->glow = colour_mix(ink->lit, 0xfff6e6, 0.45);
    double dark = 1 - colour_luminance(skin);
    ink->shade = colour_times(skin, 0.90 - 0.12 * dark, 0.78 - 0.12 * dark,
                              0.76 - 0.06 * dark);
    ink->deep = colour_times(skin, 0.76 - 0.18 * dark, 0.60 - 0.16 * dark,
                             0.60 - 0.10 * dark);
    ink->blush = colour_mix(0xe2583f, skin, 0.10 + 0.45 * dark * dark);
    ink->fold = colour_times(ink->deep, 0.86, 0.78, 0.78);
}

static const LipPaint lips[] = {
    { "natural", 0xa8473f, 0.46, 1.0 }, { "full", 0xa8473f, 0.46, 1.65 },
    { "thin", 0xa8473f, 0.38, 0.55 },   { "rose", 0xb9485a, 0.68, 1.1 },
    { "red", 0xb02a2e, 0.82, 1.15 },    { "plum", 0x7d2a48, 0.78, 1.15 },
};

const LipPaint *lips_of(const Look *look) {
    for (size_t i = 0; i < sizeof lips / sizeof *lips; i++)
        if (strcmp(look->lips, lips[i].name) == 0) return &lips[i];
    return &lips[0];
}

const char *lips_name(size_t index) {
    return index < sizeof lips / sizeof *lips ? lips[index].name : NULL;
}

static void lip_inks(FaceInk *ink, const Look *look) {
    const LipPaint *paint = lips_of(look);
    Colour lip = colour_mix(ink->shade, paint->colour, paint->part);
    ink->lip_upper = colour_times(lip, 0.90, 0.84, 0.86);
    ink->lip_lower = colour_mix(lip, ink->lit, 0.05);
    ink->lip_line = line(colour_mix(0x4a1614, lip, 0.12), ink->lit);
}

static void hair_inks(FaceInk *ink, const Look *look) {
    Colour hair = look->hair_colour;
    bool pale = colour_luminance(hair) > 0.15;
    ink->hair = (Tones){
        .light =
            colour_mix(hair, pale ? 0xfffaf0 : 0xe8b888, pale ? 0.42 : 0.22),
        .mid = hair,
        .dark = colour_times(hair, 0.76, 0.71, 0.74),
    };
    ink->brow = line(colour_times(hair, 0.86, 0.84, 0.84), ink->lit);
    ink->lash = line(colour_mix(0x2a1712, hair, 0.15), ink->lit);
}

static Tones cloth_tones(Colour c) {
    return (Tones){ .light = colour_mix(c, 0xfff0d8, 0.17),
                    .mid = c,
                    .dark = colour_times(c, 0.78, 0.75, 0.82) };
}

FaceInk face_ink(const Look *look) {
    FaceInk ink = {
        .eye = look->eyes,
        .eye_dark = colour_times(look->eyes, 0.5, 0.5, 0.55),
        .cloth = cloth_tones(look->clothes_colour),
        .accent = cloth_tones(look->accent),
    };
    skin_inks(&ink, look->skin);
    lip_inks(&ink, look);
    hair_inks(&ink, look);
    return ink;
}

/* SPDX-License-Identifier: MIT
 * ink.h -- all colours of a face, from its look.
 *
 * Layer:  window (pure).
 * Owns:   nothing; a value.
 * Errors: none.
 *
 * Brows, lashes and lip lines have at least FACE_CONTRAST against `lit`, the
 * skin on which they are drawn. On deep skin a dark line cannot reach that, so
 * the front of the face is drawn lighter there, and the sides keep the skin's
 * own colour. */
#ifndef THAW_WINDOW_FACE_INK_H
#define THAW_WINDOW_FACE_INK_H

#include "core/story/look.h"
#include "window/draw/colour.h"

#include <stddef.h>

#define FACE_CONTRAST 4.5 /* ratio as in WCAG */

/* A material: in light, its own colour, in shade. */
typedef struct Tones {
    Colour light, mid, dark;
} Tones;

typedef struct FaceInk {
    Colour skin;  /* sides of the face, ears, neck */
    Colour lit;   /* front of the face             */
    Colour glow;  /* where light catches           */
    Colour shade; /* form shadow                   */
    Colour deep;  /* cast shadow, under the chin   */
    Colour blush;
    Colour fold; /* wrinkles, creases: seen, but not a line */
    Colour brow, lash, lip_line;
    Colour lip_upper, lip_lower;
    Colour eye, eye_dark;
    Tones hair, cloth, accent;
} FaceInk;

FaceInk face_ink(const Look *look);

typedef struct LipPaint {
    const char *name;
    Colour colour;
    double part;     /* how much of it covers the skin's colour */
    double fullness; /* 1: average */
} LipPaint;

const LipPaint *lips_of(const Look *look);
/* The names of the lips, NULL after the last. */
const char *lips_name(size_t index);

#endif

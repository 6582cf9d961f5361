/* SPDX-License-Identifier: MIT
 * ink.h -- every colour that a face is drawn with, from its look.
 *
 * Layer:  window (pure).
 * Owns:   nothing; a value.
 * Errors: none.
 *
 * Brow, lash and lip line keep FACE_CONTRAST against `lit`, the skin they are
 * drawn on. A dark line cannot reach that on deep skin, so the front of a deep
 * face catches more light, and the sides keep its own colour. */
#ifndef THAW_WINDOW_FACE_INK_H
#define THAW_WINDOW_FACE_INK_H

#include "core/story/look.h"
#include "window/draw/colour.h"

#include <stddef.h>

#define FACE_CONTRAST 4.5 /* to one, as WCAG counts */

/* One material: where light falls, its own colour, where it does not. */
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
    double part;     /* how much of it covers the skin's own */
    double fullness; /* 1 usual */
} LipPaint;

const LipPaint *lips_of(const Look *look);
/* The names of the lips, NULL after the last. */
const char *lips_name(size_t index);

#endif

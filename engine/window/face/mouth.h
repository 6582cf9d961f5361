/* SPDX-License-Identifier: MIT
 * mouth.h -- the mouth at one moment, which beards and moustaches follow.
 *
 * Layer:  window (this folder only).
 * Owns:   nothing; a value.
 * Errors: none. */
#ifndef THAW_WINDOW_FACE_MOUTH_H
#define THAW_WINDOW_FACE_MOUTH_H

#include "window/face/parts.h"

/* In head space: the corners, and the two edges of the opening at the middle
 * (equal when it is shut). */
typedef struct Mouth {
    Knot left, right;
    double upper, lower;
    double thick_upper, thick_lower; /* of the lips */
    double gap;
    double bared; /* 0 .. 1: teeth clenched and shown, in fury */
} Mouth;

Mouth mouth_now(const Face *face);
/* The y of the line between the lips when at ease. */
double mouth_level(const Face *face);

/* A place on an edge that is at `middle_y` in the middle and meets the other
 * edge in the corners; `x` -1 left corner .. 1 right corner. */
Knot mouth_between(const Mouth *mouth, double x, double middle_y);

#endif

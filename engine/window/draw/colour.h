/* SPDX-License-Identifier: MIT
 * colour.h -- colours as 0xRRGGBB, mixing them, and their contrast.
 *
 * Layer:  window (pure).
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_DRAW_COLOUR_H
#define THAW_WINDOW_DRAW_COLOUR_H

#include <stdint.h>

typedef uint32_t Colour; /* 0xRRGGBB */

/* Relative luminance, 0..1, and contrast ratio, 1..21, as in WCAG 2.2. */
double colour_luminance(Colour c);
double colour_contrast(Colour a, Colour b);

/* part 0 gives a, 1 gives b. */
Colour colour_mix(Colour a, Colour b, double part);

/* Multiplies each channel by its own factor. */
Colour colour_times(Colour c, double red, double green, double blue);

#endif

/* SPDX-License-Identifier: MIT
 * lettering.h -- how a text is set: size, letters, colour, where it stands.
 *
 * Layer:  window (pure).
 * Owns:   nothing; a Lettering is a value.
 * Errors: none. */
#ifndef THAW_WINDOW_UI_LETTERING_H
#define THAW_WINDOW_UI_LETTERING_H

#include "window/draw/colour.h"
#include "window/type/typeset.h"

#include <stdbool.h>

/* Units at 1080p and text size 100 %; lettering_projector for a room. */
typedef enum {
    TYPE_SMALL = 26,
    TYPE_BODY = 30,
    TYPE_DIALOGUE = 38,
    TYPE_HEADING = 44,
    TYPE_TITLE = 60,
    TYPE_DISPLAY = 112
} TypeSize;

typedef struct Lettering {
    TypeSize size;
    LetterStyle letters;
    Colour colour;
    Align align;
    int max_lines;  /* 0: all */
    bool middle;    /* in the middle of the box's height */
    double leading; /* 0: usual */
    bool balance;   /* lines of about the same length */
} Lettering;

/* Units of a size on a projector: 60 for what is said and replied, 45 for all
 * else that is small at a desk (ISO 9241-303, DISCAS: text of a 24th of the
 * picture's height is read from six heights away, a 18th from eight). */
double lettering_projector(TypeSize size);

#endif

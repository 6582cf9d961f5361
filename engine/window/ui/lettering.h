/* SPDX-License-Identifier: MIT
 * lettering.h -- how a text looks: size, letters, colour, alignment.
 *
 * Layer:  window (pure).
 * Owns:   nothing; a Lettering is a value.
 * Errors: none. */
#ifndef THAW_WINDOW_UI_LETTERING_H
#define THAW_WINDOW_UI_LETTERING_H

#include "window/draw/colour.h"
#include "window/type/typeset.h"

#include <stdbool.h>

/* In units, at text size 100 %; lettering_projector gives those for a room. */
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
    bool middle;    /* centred in the box's height */
    double leading; /* as in TypeStyle; 0: default */
    bool balance;   /* lines of about the same length */
} Lettering;

/* The size on a projector in units: 60 for lines and replies, 45 for all other
 * small sizes. (ISO 9241-303, DISCAS: text of a 24th of the picture's height is
 * readable from six heights away, of an 18th from eight.) */
double lettering_projector(TypeSize size);

#endif

/* SPDX-License-Identifier: MIT
 * fonts.h -- the font files of the game, opened when a text first needs them.
 *
 * Layer:  window (SDL2_ttf, in font_files.h and the files of this folder).
 * Owns:   a Fonts owns every open font.
 * Errors: fonts_open fails only when no letter could be drawn at all; instead
 * of a missing or damaged file, another one is used.
 *
 * A font is opened at the size in pixels at which it is shown; letters are
 * never scaled. The system's fonts are not used, so texts look the same
 * everywhere. */
#ifndef THAW_WINDOW_TYPE_FONTS_H
#define THAW_WINDOW_TYPE_FONTS_H

#include "core/words/error.h"

typedef enum { FAMILY_INTER, FAMILY_ATKINSON, FAMILIES } Family;
typedef enum {
    LETTER_REGULAR,
    LETTER_STRONG,
    LETTER_EMPHASIS,
    LETTER_CODE, /* fixed width; stars are shown, not read as emphasis */
    LETTER_STYLES
} LetterStyle;

typedef struct Fonts Fonts;

/* `folder` holds the files of assets/fonts. */
Fonts *fonts_open(const char *folder, Error *err);
void fonts_close(Fonts *fonts); /* NULL allowed */

void fonts_set_family(Fonts *fonts, Family family);
Family fonts_family(const Fonts *fonts);

#endif

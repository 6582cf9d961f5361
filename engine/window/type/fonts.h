/* SPDX-License-Identifier: MIT
 * fonts.h -- the font files of the game, opened when a text first needs them.
 *
 * Layer:  window (SDL2_ttf).
 * Owns:   a Fonts owns every open font; TTF_Font pointers are borrowed until
 *         the next call.
 * Errors: fonts_open fails only when no letter could be drawn at all; a
 *         missing or damaged file is passed over, another takes its place.
 *
 * A font is opened at the size in pixels at which it is shown, never scaled.
 * No font of the system is used, so texts look the same everywhere. */
#ifndef THAW_WINDOW_TYPE_FONTS_H
#define THAW_WINDOW_TYPE_FONTS_H

#include "core/words/error.h"

#include <SDL2/SDL_ttf.h>
#include <stdint.h>

typedef enum { FAMILY_INTER, FAMILY_ATKINSON, FAMILIES } Family;
typedef enum {
    LETTER_REGULAR,
    LETTER_STRONG,
    LETTER_EMPHASIS,
    LETTER_CODE, /* every letter as wide as the next; stars stay stars */
    LETTER_STYLES
} LetterStyle;

typedef struct Fonts Fonts;

/* `folder` holds the files of assets/fonts. */
Fonts *fonts_open(const char *folder, Error *err);
void fonts_close(Fonts *fonts); /* NULL allowed */

void fonts_set_family(Fonts *fonts, Family family);
Family fonts_family(const Fonts *fonts);

/* The file (an index) that draws `code` in this style: `before` again where it
 * can, so that runs stay long; pass -1 at the start of a text. A character
 * that no file has is drawn as a box by the first. */
int fonts_file(Fonts *fonts, LetterStyle style, uint32_t code, int before);

/* The font of a file at a size in pixels. Not NULL for what fonts_file gave. */
TTF_Font *fonts_at(Fonts *fonts, int file, int pixels);
/* The file of the family itself, for the height of lines. */
int fonts_main_file(Fonts *fonts, LetterStyle style);

#endif

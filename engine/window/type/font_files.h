/* SPDX-License-Identifier: MIT
 * font_files.h -- which file draws which character, and the fonts themselves;
 *                 for this folder alone. In fonts.c.
 *
 * Layer:  window (SDL2_ttf).
 * Owns:   nothing; TTF_Font pointers are borrowed until the next call.
 * Errors: none. */
#ifndef THAW_WINDOW_TYPE_FONT_FILES_H
#define THAW_WINDOW_TYPE_FONT_FILES_H

#include "window/type/fonts.h"

#include <SDL2/SDL_ttf.h>
#include <stdint.h>

/* The file (an index) that draws `code` in this style: `before` again where it
 * can, so that runs stay long; pass -1 at the start of a text. A character
 * that no file has is drawn as a box by the first. */
int fonts_file(Fonts *fonts, LetterStyle style, uint32_t code, int before);

/* The font of a file at a size in pixels. Not NULL for what fonts_file gave. */
TTF_Font *fonts_at(Fonts *fonts, int file, int pixels);
/* The file of the family itself, for the height of lines. */
int fonts_main_file(Fonts *fonts, LetterStyle style);

#endif

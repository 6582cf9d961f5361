/* SPDX-License-Identifier: MIT
 * font_files.h -- which font file draws a character, and the opened fonts, for
 *                 this folder only (fonts.c).
 *
 * Layer:  window (SDL2_ttf).
 * Owns:   nothing; TTF_Font pointers are borrowed until the next call.
 * Errors: none. */
#ifndef THAW_WINDOW_TYPE_FONT_FILES_H
#define THAW_WINDOW_TYPE_FONT_FILES_H

#include "window/type/fonts.h"

#include <SDL2/SDL_ttf.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The index of the file that draws `code` in this style. It is `before` (the
 * result for the character before it; -1 at the start) if that file has the
 * character, so that runs stay long. If no file has it, the first one draws a
 * box. */
int fonts_file(Fonts *fonts, LetterStyle style, uint32_t code, int before);

/* Whether any file has it, in this style; else it is drawn as a box. */
bool fonts_have(Fonts *fonts, LetterStyle style, uint32_t code);

/* The font of a file at a size in pixels. Never NULL for a result of
 * fonts_file.
 */
TTF_Font *fonts_at(Fonts *fonts, int file, int pixels);
/* Where a file is on disk. */
void fonts_path(const Fonts *fonts, int file, char *out, size_t size);
/* Whether its letters are made bold artificially. */
bool fonts_is_bolder(int file);
/* The main file of the family, for the height of lines. */
int fonts_main_file(Fonts *fonts, LetterStyle style);

#endif

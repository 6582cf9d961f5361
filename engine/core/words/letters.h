/* SPDX-License-Identifier: MIT
 * letters.h -- which characters Thaw's fonts can draw, for whoever must know it
 *              without a window.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; static tables.
 * Errors: none. */
#ifndef THAW_CORE_WORDS_LETTERS_H
#define THAW_CORE_WORDS_LETTERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct LetterRange {
    uint32_t first, last;
} LetterRange;

/* letters_table.c, written from assets/fonts by tests/window/type/test_letters:
 * all that one of the fonts has, in order. */
const LetterRange *letters_table(size_t *count);

/* Whether a font has it, or it needs none: spaces, controls, marks that only
 * steer how others are written. */
bool letters_drawn(uint32_t code);
bool letters_need_font(uint32_t code);

/* What its script is called in English, for people: "Tamil"; NULL: it has no
 * name here. */
const char *letters_script(uint32_t code);

#endif

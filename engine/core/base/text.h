/* SPDX-License-Identifier: MIT
 * text.h -- UTF-8, and text that grows.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   a Text owns its bytes until text_take or text_free.
 * Errors: none; malformed UTF-8 reads as U+FFFD, a byte at a time. */
#ifndef THAW_CORE_BASE_TEXT_H
#define THAW_CORE_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The code point at `*at`, which moves behind it; 0 at the end. */
uint32_t utf8_next(const char **at);
/* Writes `code` to `out` (at least 4 bytes), returns how many bytes it took. */
size_t utf8_put(uint32_t code, char *out);
bool utf8_valid(const char *bytes, size_t size);
/* How many bytes at the beginning are ASCII (a fast path: most texts are). */
size_t utf8_plain(const char *bytes, size_t size);
/* At most `size` - 1 bytes of `text` into `out`, never cutting a character. */
void utf8_copy(char *out, size_t size, const char *text);
/* Lower case for Latin, Greek and Cyrillic letters; others as they are. */
uint32_t utf8_lower(uint32_t code);
/* Letters and digits of any script: all but spaces and punctuation. */
bool utf8_is_word(uint32_t code);
/* A character that would change the terminal's state, end the line, or change
 * the order in which text is shown. */
bool utf8_is_control(uint32_t code);
/* Replaces control characters and malformed bytes in place, for texts from file
 * names, levels and command lines. Returns `text`. */
char *utf8_clean(char *text);
/* Columns that it takes in a terminal: 0, 1 or 2. */
int utf8_width(uint32_t code);
int utf8_columns(const char *text);
/* The width to give printf's %*s or %-*s so that `text` is padded to `columns`
 * columns: printf counts bytes. */
int utf8_field(const char *text, int columns);
/* Equal but for the case of the letters a to z. */
bool text_alike(const char *a, const char *b);
bool text_alike_n(const char *a, const char *b, size_t bytes);
/* Length in bytes of a name's first word, or of the whole name when that word
 * is a title ("Mr Okafor"). The middle dot between the parts of a
 * transliterated name ends a word too. */
size_t text_first_name(const char *name);

/* Turns a name into what Lua accepts as one: Latin letters without accents,
 * digits and _; other characters are left out. */
void text_fold_name(char *out, size_t size, const char *name, size_t bytes);
/* The letter without its accent: "i" for "í"; other characters unchanged. */
uint32_t utf8_fold(uint32_t code);

typedef struct Text {
    char *bytes;
    size_t size, capacity;
} Text;

void text_add(Text *text, const char *more);
void text_add_n(Text *text, const char *more, size_t bytes);
void text_format(Text *text, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
const char *text_get(const Text *text); /* "" when empty; borrowed */
char *text_take(Text *text);            /* mem_free it; the Text is empty */
void text_free(Text *text);

#endif

/* SPDX-License-Identifier: MIT
 * emphasis.h -- *emphasis* in texts, and stars that are only stars.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing.
 * Errors: none; what is no emphasis is shown as it stands.
 *
 * One star before and one behind some words of a paragraph emphasise them, if
 * the first begins a word and the second ends one. So "5*2", "Kund*innen" and
 * "f***ing" are as they are written; scripts without spaces between words
 * (Chinese, Japanese, Thai …) may have it anywhere. A star that is meant as a
 * star is written {*}; where braces are filled in (expand), it becomes a star
 * followed by STAR_GUARD. */
#ifndef THAW_CORE_BASE_EMPHASIS_H
#define THAW_CORE_BASE_EMPHASIS_H

#include <stddef.h>

/* U+2060, which has no shape and joins what is on both sides of it. */
#define STAR_GUARD "\xE2\x81\xA0"

/* The star that ends the emphasis which the star at `star` begins; NULL when
 * it begins none. Both point into `text`. */
const char *emphasis_end(const char *text, const char *star);
/* Takes the stars of emphasis, and guards, out of a text. */
void emphasis_strip(char *text);

typedef enum {
    STARS_FINE,
    STARS_LONE,   /* one star where emphasis could begin or end, and does not */
    STARS_DOUBLE, /* **words** */
} StarsFault;

/* Whether a text, as a level has it, has a star that may have been meant as
 * emphasis and is none. */
StarsFault emphasis_check(const char *text);

#endif

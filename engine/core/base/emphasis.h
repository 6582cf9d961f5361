/* SPDX-License-Identifier: MIT
 * emphasis.h -- *emphasis* in texts, and how it is told from a plain star.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing.
 * Errors: none; a star that marks no emphasis is shown as a star.
 *
 * Words between two stars are emphasised if the first star stands at the
 * beginning of a word and the second at the end of one, in the same paragraph.
 * So "5*2", "Kund*innen" and "f***ing" stay as they are written. In scripts
 * without spaces between words (Chinese, Japanese, Thai …) the stars may stand
 * anywhere. An author writes {*} for a plain star; expand (play/expand.h)
 * replaces it by a star followed by STAR_GUARD. */
#ifndef THAW_CORE_BASE_EMPHASIS_H
#define THAW_CORE_BASE_EMPHASIS_H

#include <stddef.h>

/* U+2060 WORD JOINER: invisible; it marks the star before it as plain. */
#define STAR_GUARD "\xE2\x81\xA0"

/* The closing star of the emphasis that begins at `star`; NULL when none
 * begins there. Both pointers are into `text`. */
const char *emphasis_end(const char *text, const char *star);
/* Removes the stars of emphasis, and guards, from a text in place. */
void emphasis_strip(char *text);

typedef enum {
    STARS_FINE,
    STARS_LONE,   /* a star without its partner */
    STARS_DOUBLE, /* **words** */
} StarsFault;

/* Whether a text of a level has a star that was probably meant as emphasis but
 * is not read as such. */
StarsFault emphasis_check(const char *text);

#endif

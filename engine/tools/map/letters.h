/* SPDX-License-Identifier: MIT
 * letters.h -- texts and colours as the languages of maps want them.
 *
 * Layer:  tools (core).
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_TOOLS_MAP_LETTERS_H
#define THAW_TOOLS_MAP_LETTERS_H

#include "core/base/text.h"
#include "core/story/story.h"

typedef struct MapOutcomeStyle {
    const char *mark, *fill, *ink; /* ink on fill: at least 4.5:1 */
} MapOutcomeStyle;
const MapOutcomeStyle *map_outcome_style(Outcome outcome);

/* At most `letters` characters of `text`, ended by an ellipsis when cut. */
void letters_short(Text *out, const char *text, int letters,
                   void (*put)(Text *, uint32_t));
void letters_html(Text *out, uint32_t code);
void letters_mermaid(Text *out, uint32_t code);

#endif

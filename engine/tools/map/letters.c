/* SPDX-License-Identifier: MIT
 * Texts and colours as Graphviz and Mermaid want them. */
#include "tools/map/letters.h"

#include <string.h>

static const MapOutcomeStyle outcome_style[OUTCOMES] = {
    [OUTCOME_LOST] = { "✕", "#c4452c", "#ffffff" },
    [OUTCOME_UNEASY] = { "~", "#f0d9a8", "#4a3608" },
    [OUTCOME_KEPT] = { "✓", "#9fd3b4", "#0f3a24" },
    [OUTCOME_DELIGHTED] = { "★", "#2f7d55", "#ffffff" },
};

const MapOutcomeStyle *map_outcome_style(Outcome outcome) {
    return &outcome_style[outcome];
}

/* At most `letters` characters of `text`, ended by an ellipsis when cut. */
void letters_short(Text *out, const char *text, int letters,
                   void (*put)(Text *, uint32_t)) {
    int shown = 0;
    for (const char *at = text; *at && shown < letters; shown++) {
        uint32_t code = utf8_next(&at);
        put(out, code == '\n' ? ' ' : code);
        if (*at && shown == letters - 1) put(out, 0x2026);
    }
}

void letters_html(Text *out, uint32_t code) {
    char bytes[4];
    const char *name = code == '<'   ? "&lt;"
                       : code == '>' ? "&gt;"
                       : code == '&' ? "&amp;"
                       : code == '"' ? "&quot;"
                                     : NULL;
    text_add_n(out, name ? name : bytes,
               name ? strlen(name) : utf8_put(code, bytes));
}

/* Mermaid takes #code; for what means something to it. */
void letters_mermaid(Text *out, uint32_t code) {
    char bytes[4];
    bool plain = code > 127 || code == ' ' || code == ',' || code == '.' ||
                 code == '?' || code == '!' || code == '\'' ||
                 utf8_is_word(code);
    if (plain)
        text_add_n(out, bytes, utf8_put(code, bytes));
    else
        text_format(out, "#%u;", (unsigned)code);
}

/* SPDX-License-Identifier: MIT
 * theme.h -- the colours of the screens, in four palettes.
 *
 * Layer:  window (pure).
 * Owns:   nothing; themes are constant.
 * Errors: none.
 *
 * Contrast of text with its ground is at least 4.5:1, in high contrast 7:1, on
 * a projector 7.5:1 (of which a lit room leaves about 4.5:1); of marks that
 * mean something, 3:1 or 4.5:1. theme_pairs() lists all pairs, and a test
 * measures each. The projector's palette cannot be chosen: it belongs to the
 * projector look (settings.h). */
#ifndef THAW_WINDOW_UI_THEME_H
#define THAW_WINDOW_UI_THEME_H

#include "window/draw/shapes.h"

#include <stdbool.h>
#include <stddef.h>

typedef enum {
    THEME_LIGHT,
    THEME_DARK,
    THEME_CONTRAST,
    THEME_PROJECTOR,
    THEMES
} ThemeName;

typedef struct Theme {
    /* pages: levels, briefing, debrief, settings */
    Colour page, panel, panel_hot, line, ink, soft, accent, on_accent, focus;
    /* the reply area of an encounter, and texts over a picture */
    Colour dock, card, card_hot, card_line, dock_ink, dock_soft, key, on_key,
        dock_focus;
    /* what a customer says */
    Colour bubble, bubble_ink, bubble_soft, bubble_name, bubble_line;
    Colour caption, caption_ink;
    /* the debrief's curve: zones from furious to warm, lines, marks */
    Colour zone[5], zone_ink, curve[2], other, good, bad;
    /* the map: replies by the class of their tones; the road taken */
    Colour tone[4], road;
    double scrim; /* how much an overlay darkens the screen, 0..1 */
    bool lines;   /* draw an edge around every box */
    Light light;  /* for pictures of rooms */
    double text_contrast_min, mark_contrast_min; /* the promised contrast */
} Theme;

const Theme *theme_of(ThemeName name);

/* An ink and a ground on which it is used, as offsets into Theme. */
typedef struct ThemePair {
    const char *what;
    size_t ink, ground;
    bool mark; /* a mark that means something, not a text */
} ThemePair;
const ThemePair *theme_pairs(size_t *count);
Light theme_light(const Theme *theme);
Colour theme_colour(const Theme *theme, size_t offset);

#endif

/* SPDX-License-Identifier: MIT
 * theme.h -- the colours of every screen, in four palettes.
 *
 * Layer:  window (pure).
 * Owns:   nothing; themes are constant.
 * Errors: none.
 *
 * Each ink is meant for the grounds named with it: 4.5:1 at least, 7:1 in high
 * contrast, 7.5:1 on a projector, whose lit room leaves 4.5 of it; marks that
 * mean something, 3:1 or 4.5:1. theme_pairs() lists them all, and a test
 * measures every pair. The projector's is no choice of its own: it goes with
 * the projector look (settings.h). */
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
    /* the reply area of an encounter, and what lies over a picture */
    Colour dock, card, card_hot, card_line, dock_ink, dock_soft, key, on_key,
        dock_focus;
    /* what a customer says */
    Colour bubble, bubble_ink, bubble_soft, bubble_name, bubble_line;
    Colour caption, caption_ink;
    /* the debrief's curve: zones from furious to warm, lines, marks */
    Colour zone[5], zone_ink, curve[2], other, good, bad;
    /* the map: a reply by the class of its tones, the road that was taken */
    Colour tone[4], road;
    double scrim; /* how dark the screen gets under an overlay, 0..1 */
    bool lines;   /* every box has an edge */
    Light light;  /* of the rooms that go with it */
    double text_least, mark_least; /* the ratios that it promises */
} Theme;

const Theme *theme_of(ThemeName name);

/* Which ink stands on which ground, as offsets into Theme. */
typedef struct ThemePair {
    const char *what;
    size_t ink, ground;
    bool mark; /* no text, but a sign that means something */
} ThemePair;
const ThemePair *theme_pairs(size_t *count);
Light theme_light(const Theme *theme);
Colour theme_colour(const Theme *theme, size_t offset);

#endif

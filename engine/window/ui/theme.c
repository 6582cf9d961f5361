/* SPDX-License-Identifier: MIT
 * The palettes. */
#include "window/ui/theme.h"

#include <assert.h>
#include <string.h>

static const Theme themes[THEMES] = {
    [THEME_LIGHT] = {
        .page = 0xf6f1e8, .panel = 0xfffdf8, .panel_hot = 0xfdf3df,
        .line = 0xdcd2c2, .ink = 0x231e1a, .soft = 0x5f554b,
        .accent = 0x1e5c58, .on_accent = 0xffffff, .focus = 0xb9560b,
        .dock = 0x211e1d, .card = 0x312d2b, .card_hot = 0x453e39,
        .card_line = 0x453e39, .dock_ink = 0xfaf5ec, .dock_soft = 0xc3b8aa,
        .key = 0x4d4640, .on_key = 0xfff4e0, .dock_focus = 0xffc65c,
        .bubble = 0xfffdf8, .bubble_ink = 0x211d19, .bubble_soft = 0x5f554b,
        .bubble_name = 0x8a4516, .bubble_line = 0xe6ddcf,
        .caption = 0x24211f, .caption_ink = 0xfaf5ec,
        .zone = { 0xf1d3cb, 0xf6e2d8, 0xf4eedf, 0xe3eddd, 0xcfe3d0 },
        .zone_ink = 0x4b4239, .curve = { 0x1f4e79, 0x7a3b78 },
        .other = 0x2c6b45, .good = 0x1f6b3f, .bad = 0xa82a1c,
        .tone = { 0x1c7548, 0x6a4bb0, 0x1a64a8, 0xb3361b }, .road = 0xb96a00,
        .scrim = 0.55, .light = LIGHT_DAY,
        .text_contrast_min = 4.5, .mark_contrast_min = 3,
    },
    [THEME_DARK] = {
        .page = 0x1b1918, .panel = 0x272423, .panel_hot = 0x38322e,
        .line = 0x47403b, .ink = 0xf5eee3, .soft = 0xc1b6a8,
        .accent = 0xf0b860, .on_accent = 0x241a08, .focus = 0xffd27a,
        .dock = 0x161413, .card = 0x292625, .card_hot = 0x3d3733,
        .card_line = 0x3d3733, .dock_ink = 0xf7f0e6, .dock_soft = 0xbfb4a6,
        .key = 0x48413c, .on_key = 0xfff4e0, .dock_focus = 0xffc65c,
        .bubble = 0x34302d, .bubble_ink = 0xf7f0e6, .bubble_soft = 0xc3b8aa,
        .bubble_name = 0xf2bd78, .bubble_line = 0x47403b,
        .caption = 0x161413, .caption_ink = 0xf7f0e6,
        .zone = { 0x43251f, 0x3a2a22, 0x322d25, 0x25332a, 0x1f3b2c },
        .zone_ink = 0xd8cdbf, .curve = { 0x8fc3f0, 0xdf9fdc },
        .other = 0x8fd3a6, .good = 0x8fd3a6, .bad = 0xff9d8a,
        .tone = { 0x7fd6a4, 0xc0a8ff, 0x7dbcff, 0xff8e73 }, .road = 0xffc04d,
        .scrim = 0.62, .light = LIGHT_EVENING, .text_contrast_min = 4.5,
        .mark_contrast_min = 3,
    },
    [THEME_CONTRAST] = {
        .page = 0x000000, .panel = 0x000000, .panel_hot = 0x262600,
        .line = 0xffffff, .ink = 0xffffff, .soft = 0xe8e8e8,
        .accent = 0xffe04a, .on_accent = 0x000000, .focus = 0x5ce1ff,
        .dock = 0x000000, .card = 0x000000, .card_hot = 0x262600,
        .card_line = 0xffffff, .dock_ink = 0xffffff, .dock_soft = 0xe8e8e8,
        .key = 0xffffff, .on_key = 0x000000, .dock_focus = 0x5ce1ff,
        .bubble = 0x000000, .bubble_ink = 0xffffff, .bubble_soft = 0xe8e8e8,
        .bubble_name = 0xffe04a, .bubble_line = 0xffffff,
        .caption = 0x000000, .caption_ink = 0xffffff,
        .zone = { 0x2a0000, 0x1c0000, 0x000000, 0x001400, 0x002200 },
        .zone_ink = 0xffffff, .curve = { 0x5ce1ff, 0xff9cf5 },
        .other = 0x7dff9b, .good = 0x7dff9b, .bad = 0xff9d8a,
        .tone = { 0x7dff9b, 0xd9b8ff, 0x6cc8ff, 0xff9d8a }, .road = 0xffe04a,
        .scrim = 0.8, .lines = true, .light = LIGHT_PLAIN,
        .text_contrast_min = 7, .mark_contrast_min = 4.5,
    },
    /* Light grounds everywhere, even for replies: black looks grey in a lit
     * room. */
    [THEME_PROJECTOR] = {
        .page = 0xfaf7f1, .panel = 0xffffff, .panel_hot = 0xfbeecb,
        .line = 0xa59883, .ink = 0x14110f, .soft = 0x3d362f,
        .accent = 0x0f4644, .on_accent = 0xffffff, .focus = 0x8a3a00,
        .dock = 0xe8e1d4, .card = 0xffffff, .card_hot = 0xfff0c9,
        .card_line = 0x8d8171, .dock_ink = 0x14110f, .dock_soft = 0x3d362f,
        .key = 0x2b2622, .on_key = 0xffffff, .dock_focus = 0x6b2c00,
        .bubble = 0xffffff, .bubble_ink = 0x14110f, .bubble_soft = 0x3d362f,
        .bubble_name = 0x6b2c00, .bubble_line = 0x8d8171,
        .caption = 0x14110f, .caption_ink = 0xffffff,
        .zone = { 0xf7d5cc, 0xfae6dc, 0xf8f3e6, 0xe6f0e0, 0xd2e8d4 },
        .zone_ink = 0x2a241e, .curve = { 0x0f3a63, 0x64215f },
        .other = 0x1d5233, .good = 0x12502b, .bad = 0x84180f,
        .tone = { 0x145c37, 0x4f3391, 0x114a80, 0x8c2713 }, .road = 0x8a4d00,
        .scrim = 0.55, .lines = true, .light = LIGHT_DAY,
        .text_contrast_min = 7.5, .mark_contrast_min = 4.5,
    },
};

const Theme *theme_of(ThemeName name) {
    assert(name < THEMES);
    return &themes[name];
}

#define AT(field) offsetof(Theme, field)
#define TEXT(what, ink, ground)                                                \
    { what, AT(ink), AT(ground), false }
#define MARK(what, ink, ground)                                                \
    { what, AT(ink), AT(ground), true }

static const ThemePair pairs[] = {
    TEXT("text on a page", ink, page),
    TEXT("text on a panel", ink, panel),
    TEXT("text on the panel under the pointer", ink, panel_hot),
    TEXT("quiet text on a page", soft, page),
    TEXT("quiet text on a panel", soft, panel),
    TEXT("quiet text on the panel under the pointer", soft, panel_hot),
    TEXT("text on a filled button", on_accent, accent),
    TEXT("headings in the accent on a page", accent, page),
    TEXT("headings in the accent on a panel", accent, panel),
    MARK("a filled button on a page", accent, page),
    MARK("a filled button on a panel", accent, panel),
    MARK("the focus ring on a page", focus, page),
    MARK("the focus ring on a panel", focus, panel),
    TEXT("a reply", dock_ink, card),
    TEXT("a reply under the pointer", dock_ink, card_hot),
    TEXT("text on the dock", dock_ink, dock),
    TEXT("quiet text on the dock", dock_soft, dock),
    TEXT("a line of a file on a panel", soft, panel),
    MARK("a mood on the scale of its bands", dock_focus, dock),
    TEXT("quiet text on a reply", dock_soft, card),
    TEXT("quiet text on a reply under the pointer", dock_soft, card_hot),
    TEXT("the number of a reply", on_key, key),
    TEXT("the number of the chosen reply", dock, dock_focus),
    MARK("the focus ring on the dock", dock_focus, dock),
    MARK("the focus ring on a reply", dock_focus, card),
    TEXT("what a customer says", bubble_ink, bubble),
    TEXT("what a customer does", bubble_soft, bubble),
    TEXT("a customer's name", bubble_name, bubble),
    TEXT("a caption", caption_ink, caption),
    TEXT("the name of a zone, furious", zone_ink, zone[0]),
    TEXT("the name of a zone, tense", zone_ink, zone[2]),
    TEXT("the name of a zone, warm", zone_ink, zone[4]),
    MARK("the curve, furious", curve[0], zone[0]),
    MARK("the curve, tense", curve[0], zone[2]),
    MARK("the curve, warm", curve[0], zone[4]),
    MARK("the second curve, furious", curve[1], zone[0]),
    MARK("the second curve, tense", curve[1], zone[2]),
    MARK("the second curve, warm", curve[1], zone[4]),
    MARK("the dashed line, furious", other, zone[0]),
    MARK("the dashed line, warm", other, zone[4]),
    MARK("the best turn, tense", good, zone[2]),
    MARK("the worst turn, furious", bad, zone[0]),
    MARK("a relational reply on the map", tone[0], panel),
    MARK("an apology on the map", tone[1], panel),
    MARK("a solving reply on the map", tone[2], panel),
    MARK("a threat on the map", tone[3], panel),
    MARK("an arrow of a relational reply", tone[0], page),
    MARK("an arrow of an apology", tone[1], page),
    MARK("an arrow of a solving reply", tone[2], page),
    MARK("an arrow of a threat", tone[3], page),
    MARK("the road on the map", road, page),
    MARK("the edge of a box of the road", road, panel),
    TEXT("points won", good, panel),
    TEXT("points lost", bad, panel),
    TEXT("points won, on a page", good, page),
    TEXT("points lost, on a page", bad, page),
};

Light theme_light(const Theme *theme) {
    return theme->light;
}

const ThemePair *theme_pairs(size_t *count) {
    *count = sizeof pairs / sizeof pairs[0];
    return pairs;
}

Colour theme_colour(const Theme *theme, size_t offset) {
    Colour colour;
    memcpy(&colour, (const char *)theme + offset, sizeof colour);
    return colour;
}

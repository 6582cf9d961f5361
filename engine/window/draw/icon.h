/* SPDX-License-Identifier: MIT
 * icon.h -- the icons of buttons and texts.
 *
 * Layer:  window/draw (cairo; no SDL).
 * Owns:   nothing; restores the context.
 * Errors: none. */
#ifndef THAW_WINDOW_DRAW_ICON_H
#define THAW_WINDOW_DRAW_ICON_H

#include "window/draw/paint.h"

typedef enum {
    ICON_NONE,
    ICON_GEAR,
    ICON_BOOK,
    ICON_HISTORY,
    ICON_MENU,
    ICON_BACK,
    ICON_PAUSE,
    ICON_PLAY,
    ICON_CLOCK,
    ICON_REWIND,
    ICON_SAVE,
    ICON_EAR,
    ICON_EYE,
    ICON_GAUGE,
    ICON_COUNTER,
    ICON_DOORSTEP,
    ICON_DESK,
    ICON_PHONE,
    ICON_CHAT,
    ICON_HEART,
    ICON_TICK,
    ICON_CROSS,
    ICON_AGAIN,
    ICON_PEOPLE,
    ICON_EXIT,
    ICON_LEFT,
    ICON_RIGHT,
    ICON_DOWN,
    ICON_PLUS,
    ICON_MINUS,
    ICON_WHOLE,
    ICON_HERE,
    ICON_MAP,
    ICON_WARNING,
    ICONS
} Icon;

/* In strokes as wide as a twelfth of the box. ICON_NONE draws nothing. */
void paint_icon(cairo_t *cr, Icon icon, Box box, Colour colour);

#endif

/* SPDX-License-Identifier: MIT
 * line_names.h -- the names at the ends of a curve's lines, moved apart where
 *                 lines end close together.
 *
 * Layer:  window.
 * Owns:   nothing; texts are borrowed.
 * Errors: none. */
#ifndef THAW_WINDOW_DEBRIEF_LINE_NAMES_H
#define THAW_WINDOW_DEBRIEF_LINE_NAMES_H

#include "core/study/debrief.h"
#include "window/ui/layout.h"

enum { LINE_NAMES_MAX = STORY_CUSTOMERS_MAX + DEBRIEF_OTHERS };

typedef struct LineName {
    const char *text;
    Colour colour;
    bool strong;
    double x, y; /* where its line ends */
} LineName;

double line_name_width(Ui *ui, const char *text, bool strong);
/* Inside the box; a thin stroke leads from a line's end to its name. Changes
 * the order of `names`. */
void line_names_draw(Ui *ui, Box box, LineName *names, int count);

#endif

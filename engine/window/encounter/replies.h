/* SPDX-License-Identifier: MIT
 * replies.h -- the replies as cards, in one column or two.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none.
 *
 * A card has its number, the reply and, with a couple, whom it is said to. On a
 * projector its letters are as large as those of lines. */
#ifndef THAW_WINDOW_ENCOUNTER_REPLIES_H
#define THAW_WINDOW_ENCOUNTER_REPLIES_H

#include "core/play/view.h"
#include "window/ui/layout.h"

/* A row is as high as its higher card. */
double replies_height(Ui *ui, const View *view, double width, int columns);
/* Rows grow into a box that is higher. */
void replies_draw(Ui *ui, const View *view, Box box, int columns);
/* The largest height that the replies of any moment of the level may need,
 * assuming at most four at once. */
double replies_highest(Ui *ui, const Story *story, double width, int columns);

#endif

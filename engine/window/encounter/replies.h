/* SPDX-License-Identifier: MIT
 * replies.h -- what can be said, as cards in one column or two.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none.
 *
 * A card has its number, the reply and, in a couple, whom it is said to. On a
 * projector the letters are those of what is said, numbers too. */
#ifndef THAW_WINDOW_ENCOUNTER_REPLIES_H
#define THAW_WINDOW_ENCOUNTER_REPLIES_H

#include "core/play/view.h"
#include "window/ui/layout.h"

/* A row is as high as its higher card. */
double replies_height(Ui *ui, const View *view, double width, int columns);
void replies_draw(Ui *ui, const View *view, Box box, int columns);
/* What the replies of any moment of the level may need, at most; four at once
 * is what levels offer. */
double replies_highest(Ui *ui, const Story *story, double width, int columns);

#endif

/* SPDX-License-Identifier: MIT
 * moment.h -- the people at one moment of a talk: faces and a thought.
 *
 * Layer:  window.
 * Owns:   nothing; the portraits are kept by the caller.
 * Errors: none. */
#ifndef THAW_WINDOW_DEBRIEF_MOMENT_H
#define THAW_WINDOW_DEBRIEF_MOMENT_H

#include "core/study/debrief.h"
#include "window/ui/page.h"

/* After the turn of that index. False: the thought had no room there. */
bool moment_draw(Ui *ui, Box box, Portraits *portraits, const Story *story,
                 const Debrief *debrief, int index);

#endif

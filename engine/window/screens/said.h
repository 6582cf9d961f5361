/* SPDX-License-Identifier: MIT
 * said.h -- what colleagues said of a talk, in its debrief.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_SCREENS_SAID_H
#define THAW_WINDOW_SCREENS_SAID_H

#include "app/practice/practice.h"
#include "window/ui/page.h"

/* How many answered. */
int said_count(Meeting *meeting);
/* All of them, where they and the meter part most first. */
void said_flow(Flow *flow, Meeting *meeting);

#endif

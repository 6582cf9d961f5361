/* SPDX-License-Identifier: MIT
 * said.h -- the answers of colleagues, in the debrief.
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
/* All answers, those that differ most from the meter first. */
void said_flow(Flow *flow, Meeting *meeting);

#endif

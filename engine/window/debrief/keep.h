/* SPDX-License-Identifier: MIT
 * keep.h -- what else can be done with a talk that is over: watch it as a film,
 *           keep its page as a file.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_DEBRIEF_KEEP_H
#define THAW_WINDOW_DEBRIEF_KEEP_H

#include "window/ui/page.h"

/* `told`: what came of keeping it, below the button that was pressed; NULL or
 * "": nothing was kept yet. */
void keep_flow(Flow *flow, const char *told);

#endif

/* SPDX-License-Identifier: MIT
 * seen.h -- describes in words what the window shows only in its picture.
 *
 * Layer:  terminal.
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_TERMINAL_SEEN_H
#define THAW_TERMINAL_SEEN_H

#include "core/play/view.h"
#include "terminal/lines.h"

/* At the beginning: weather, hour, house, animal, what the player brings. */
void seen_setting(const Lines *lines, const View *view);
/* At the end: the closing scene; nothing if everybody stays. */
void seen_closing(const Lines *lines, const View *view);

#endif

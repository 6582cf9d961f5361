/* SPDX-License-Identifier: MIT
 * seen.h -- what the window shows without a word, in words.
 *
 * Layer:  terminal.
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_TERMINAL_SEEN_H
#define THAW_TERMINAL_SEEN_H

#include "core/play/view.h"
#include "terminal/lines.h"

/* As it begins: weather, hour, house, animal, what you bring. */
void seen_setting(const Lines *lines, const View *view);
/* Once it has ended: how the picture closes; nothing, if all stay. */
void seen_closing(const Lines *lines, const View *view);

#endif

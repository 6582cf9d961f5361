/* SPDX-License-Identifier: MIT
 * direction.h -- which texts are written from right to left.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_CORE_BASE_DIRECTION_H
#define THAW_CORE_BASE_DIRECTION_H

#include <stdbool.h>

/* Whether a letter in it is; NULL: no. */
bool text_right_to_left(const char *text);

#endif

/* SPDX-License-Identifier: MIT
 * nearest.h -- "did you mean …": the known name nearest to a misspelt one.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; a name that is returned is one of the caller's.
 * Errors: none. */
#ifndef THAW_CORE_BASE_NEAREST_H
#define THAW_CORE_BASE_NEAREST_H

#include <stddef.h>

/* The name nearest to `wrong`, or NULL when none is near enough: at most a
 * third of its letters changed, swapped, added or dropped. */
const char *nearest_name(const char *wrong, const char *const *names,
                         size_t count);

#endif

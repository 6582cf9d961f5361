/* SPDX-License-Identifier: MIT
 * find.h -- some bytes within others.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing.
 * Errors: none; out of memory aborts (mem.h).
 *
 * C11 has strstr alone, which stops at a NUL and may take the product of both
 * lengths. This takes their sum, whatever a stranger's level looks for. */
#ifndef THAW_CORE_BASE_FIND_H
#define THAW_CORE_BASE_FIND_H

#include <stddef.h>

/* Where `wanted` first stands in `bytes`; NULL: nowhere. Of no bytes: at once.
 */
const char *find_bytes(const char *bytes, size_t size, const char *wanted,
                       size_t length);

#endif

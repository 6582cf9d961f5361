/* SPDX-License-Identifier: MIT
 * find.h -- searches bytes for other bytes.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing.
 * Errors: none; out of memory aborts (mem.h).
 *
 * C11 only has strstr, which stops at a NUL and may take time proportional to
 * the product of both lengths. This takes time proportional to their sum, even
 * for texts that a hostile level chose. */
#ifndef THAW_CORE_BASE_FIND_H
#define THAW_CORE_BASE_FIND_H

#include <stddef.h>

/* The first place of `wanted` in `bytes`, or NULL. With `length` 0 it is
 * `bytes` itself. */
const char *find_bytes(const char *bytes, size_t size, const char *wanted,
                       size_t length);

#endif

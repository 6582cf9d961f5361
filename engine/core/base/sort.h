/* SPDX-License-Identifier: MIT
 * sort.h -- puts items in order; those that compare equal stay as they were.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; it needs room for the items once more while it works.
 * Errors: none; out of memory aborts (mem.h).
 *
 * The C library's qsort leaves equal items in an order of its own, another one
 * on each system, and hands its comparison no data. */
#ifndef THAW_CORE_BASE_SORT_H
#define THAW_CORE_BASE_SORT_H

#include <stddef.h>

/* Below 0: a comes first; 0: either; above 0: b comes first. */
typedef int SortCompare(const void *a, const void *b, const void *data);

void sort_stable(void *items, size_t count, size_t size, SortCompare *compare,
                 const void *data);

#endif

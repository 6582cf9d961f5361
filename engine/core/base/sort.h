/* SPDX-License-Identifier: MIT
 * sort.h -- a stable sort: items that compare equal keep their order.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; while it works it needs as much memory as the items again.
 * Errors: none; out of memory aborts (mem.h).
 *
 * The C library's qsort may put equal items in a different order on each
 * system, and passes no data to its comparison. */
#ifndef THAW_CORE_BASE_SORT_H
#define THAW_CORE_BASE_SORT_H

#include <stddef.h>

/* Below 0: a comes first; 0: either; above 0: b comes first. */
typedef int SortCompare(const void *a, const void *b, const void *data);

void sort_stable(void *items, size_t count, size_t size, SortCompare *compare,
                 const void *data);

#endif

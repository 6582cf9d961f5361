/* SPDX-License-Identifier: MIT
 * Merge sort, bottom up. Invariant: before each pass, every run of `length`
 * items is in order; the pass merges runs two by two into the other array. */
#include "core/base/sort.h"

#include "core/base/mem.h"

#include <stdbool.h>
#include <string.h>

typedef struct Sort {
    size_t size; /* of an item */
    SortCompare *compare;
    const void *data;
} Sort;

/* from[first..middle) and from[middle..last) become to[first..last). */
static void merge(const Sort *sort, const char *from, char *to, size_t first,
                  size_t middle, size_t last) {
    const size_t size = sort->size;
    size_t left = first, right = middle;
    for (size_t at = first; at < last; at++) {
        bool take_left = left < middle &&
                         (right == last ||
                          sort->compare(from + left * size, from + right * size,
                                        sort->data) <= 0);
        size_t taken = take_left ? left++ : right++;
        memcpy(to + at * size, from + taken * size, size);
    }
}

static size_t at_most(size_t value, size_t limit) {
    return value < limit ? value : limit;
}

void sort_stable(void *items, size_t count, size_t size, SortCompare *compare,
                 const void *data) {
    if (count < 2) return;
    const Sort sort = { size, compare, data };
    char *spare = mem_alloc(count * size);
    char *from = items, *to = spare;
    for (size_t length = 1; length < count; length *= 2) {
        for (size_t first = 0; first < count; first += 2 * length)
            merge(&sort, from, to, first, at_most(first + length, count),
                  at_most(first + 2 * length, count));
        char *other = from;
        from = to;
        to = other;
    }
    if (from != items) memcpy(items, from, count * size);
    mem_free(spare);
}

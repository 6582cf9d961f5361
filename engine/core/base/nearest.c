/* SPDX-License-Identifier: MIT
 * Edit distance by dynamic programming; of its table, only the last three rows
 * are kept. */
#include "core/base/nearest.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { LENGTH_MAX = 64 }; /* a longer name is not compared */

/* Upper and lower case, and "_", "-" and space, count as the same. */
static unsigned char folded(char letter) {
    unsigned char c = (unsigned char)letter;
    if (c >= 'A' && c <= 'Z') return (unsigned char)(c + 32);
    if (c == '-' || c == ' ') return '_';
    return c;
}

/* Bytes of a name; LENGTH_MAX + 1 for every longer one. */
static int length_of(const char *name) {
    int length = 0;
    while (length <= LENGTH_MAX && name[length])
        length++;
    return length;
}

static int smaller_of(int a, int b) {
    return a < b ? a : b;
}

/* Letters changed, swapped with their neighbour, added or dropped (optimal
 * string alignment); at least LENGTH_MAX when that is over `limit`. */
static int distance(const char *a, int a_size, const char *b, int b_size,
                    int limit) {
    if (abs(a_size - b_size) > limit) return LENGTH_MAX;
    int rows[3][LENGTH_MAX + 1];
    int *before = rows[0], *above = rows[1], *row = rows[2];
    for (int j = 0; j <= b_size; j++)
        above[j] = j;
    memcpy(before, above, sizeof rows[0]);
    for (int i = 1; i <= a_size; i++) {
        row[0] = i;
        for (int j = 1; j <= b_size; j++) {
            bool same = folded(a[i - 1]) == folded(b[j - 1]);
            row[j] = smaller_of(above[j - 1] + !same,
                                smaller_of(above[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && folded(a[i - 1]) == folded(b[j - 2]) &&
                folded(a[i - 2]) == folded(b[j - 1]))
                row[j] = smaller_of(row[j], before[j - 2] + 1);
        }
        int *spare = before;
        before = above, above = row, row = spare;
    }
    return above[b_size];
}

const char *nearest_name(const char *wrong, const char *const *names,
                         size_t count) {
    int size = length_of(wrong);
    if (size > LENGTH_MAX) return NULL;
    const char *best = NULL;
    int best_distance = LENGTH_MAX;
    for (size_t i = 0; i < count; i++) {
        int other = length_of(names[i]);
        if (other > LENGTH_MAX || !other) continue;
        int limit = (size > other ? size : other) / 3;
        int changes = distance(wrong, size, names[i], other, limit);
        if (changes > limit || changes >= best_distance) continue;
        if (strcmp(names[i], wrong) == 0) continue;
        best = names[i];
        best_distance = changes;
    }
    return best;
}

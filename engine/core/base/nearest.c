/* SPDX-License-Identifier: MIT
 * "Did you mean": the fewest letters to change, by rows of a table of which
 * three are kept. */
#include "core/base/nearest.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST = 64 }; /* letters of a name that are compared */

/* Capitals and the three ways to join words count as no difference. */
static unsigned char folded(char letter) {
    unsigned char c = (unsigned char)letter;
    if (c >= 'A' && c <= 'Z') return (unsigned char)(c + 32);
    if (c == '-' || c == ' ') return '_';
    return c;
}

/* Bytes of a name; one more than LONGEST where it is longer. */
static int length_of(const char *name) {
    int length = 0;
    while (length <= LONGEST && name[length])
        length++;
    return length;
}

static int least(int a, int b) {
    return a < b ? a : b;
}

/* Letters changed, swapped with their neighbour, added or dropped (optimal
 * string alignment); LONGEST and more when that is over `limit`. */
static int distance(const char *a, int a_size, const char *b, int b_size,
                    int limit) {
    if (abs(a_size - b_size) > limit) return LONGEST;
    int rows[3][LONGEST + 1];
    int *before = rows[0], *above = rows[1], *row = rows[2];
    for (int j = 0; j <= b_size; j++)
        above[j] = j;
    memcpy(before, above, sizeof rows[0]);
    for (int i = 1; i <= a_size; i++) {
        row[0] = i;
        for (int j = 1; j <= b_size; j++) {
            bool same = folded(a[i - 1]) == folded(b[j - 1]);
            row[j] =
                least(above[j - 1] + !same, least(above[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && folded(a[i - 1]) == folded(b[j - 2]) &&
                folded(a[i - 2]) == folded(b[j - 1]))
                row[j] = least(row[j], before[j - 2] + 1);
        }
        int *spare = before;
        before = above, above = row, row = spare;
    }
    return above[b_size];
}

const char *nearest_name(const char *wrong, const char *const *names,
                         size_t count) {
    int size = length_of(wrong);
    if (size > LONGEST) return NULL;
    const char *best = NULL;
    int best_distance = LONGEST;
    for (size_t i = 0; i < count; i++) {
        int other = length_of(names[i]);
        if (other > LONGEST || !other) continue;
        int limit = (size > other ? size : other) / 3;
        int changes = distance(wrong, size, names[i], other, limit);
        if (changes > limit || changes >= best_distance) continue;
        if (strcmp(names[i], wrong) == 0) continue;
        best = names[i];
        best_distance = changes;
    }
    return best;
}

/* SPDX-License-Identifier: MIT
 * The search by Knuth, Morris and Pratt. back[i] is the length of the longest
 * beginning of `wanted` that also ends its first i + 1 bytes: so many bytes
 * still match when the next one does not. */
#include "core/base/find.h"

#include "core/base/mem.h"

#include <string.h>

static size_t *table_of(const char *wanted, size_t length) {
    size_t *back = mem_alloc(length * sizeof *back);
    for (size_t i = 1, same = 0; i < length; i++) {
        while (same && wanted[i] != wanted[same])
            same = back[same - 1];
        if (wanted[i] == wanted[same]) same++;
        back[i] = same;
    }
    return back;
}

const char *find_bytes(const char *bytes, size_t size, const char *wanted,
                       size_t length) {
    if (!length) return bytes;
    if (length > size) return NULL;
    if (length == 1) return memchr(bytes, wanted[0], size);
    size_t *back = table_of(wanted, length), same = 0;
    const char *found = NULL;
    for (size_t i = 0; i < size && !found; i++) {
        while (same && bytes[i] != wanted[same])
            same = back[same - 1];
        if (bytes[i] == wanted[same]) same++;
        if (same == length) found = bytes + i + 1 - length;
    }
    mem_free(back);
    return found;
}

/* SPDX-License-Identifier: MIT
 * Exchanges the quotes of a text for those of the next level. */
#include "core/base/quoted.h"

#include "core/base/text.h"

#include <string.h>

static const struct {
    const char *opens, *closes, *inner_opens, *inner_closes;
} rows[] = {
    { "«", "»", "“", "”" },
    { "“", "”", "‘", "’" },
    { "„", "“", "‚", "‘" },
    { "「", "」", "『", "』" },
};
enum { ROWS = sizeof rows / sizeof rows[0] };

static bool begins(const char *text, const char *with) {
    return !strncmp(text, with, strlen(with));
}

bool quoted_within(const char *text) {
    for (int i = 0; text && i < ROWS; i++)
        if (strstr(text, rows[i].opens)) return true;
    return false;
}

static bool ends(const char *start, const char *end, const char *with) {
    size_t size = strlen(with);
    return (size_t)(end - start) >= size && begins(end - size, with);
}

static int row_of(const char *start, const char *before, const char *after) {
    for (int i = 0; i < ROWS; i++)
        if (ends(start, before, rows[i].opens) && begins(after, rows[i].closes))
            return i;
    return ROWS;
}

char *quoted_inner(const char *text, const char *start, const char *before,
                   const char *after) {
    int row = row_of(start, before, after);
    if (row == ROWS || !strstr(text, rows[row].opens)) return NULL;
    Text inner = { 0 };
    while (*text)
        if (begins(text, rows[row].opens)) {
            text_add(&inner, rows[row].inner_opens);
            text += strlen(rows[row].opens);
        } else if (begins(text, rows[row].closes)) {
            text_add(&inner, rows[row].inner_closes);
            text += strlen(rows[row].closes);
        } else {
            text_add_n(&inner, text++, 1);
        }
    return text_take(&inner);
}

/* SPDX-License-Identifier: MIT
 * scan.h -- the text of a level, read without running it.
 *
 * Layer:  script (core; no Lua here).
 * Owns:   a Scan owns all it found, names copied.
 * Errors: none; a text that is no Lua gives less, never wrong places.
 *
 * Lua tells the line of a call, not of a field, and never looks into a
 * condition before play. So the words of the text are read here once more:
 * where each table and field stands, and which names conditions use. */
#ifndef THAW_SCRIPT_READING_SCAN_H
#define THAW_SCRIPT_READING_SCAN_H

#include "core/story/story.h"

typedef struct ScanField {
    const char *key; /* NULL: a value without a name */
    int line;
    int table; /* its value, when that is written as { … }; or NONE */
    int next;  /* the next field of the same table, or NONE */
} ScanField;

typedef struct ScanTable {
    const char *head, *name; /* reply "Hello" { … }; each may be NULL */
    int head_line, line;     /* of the head, of the { */
    int first, last;         /* fields */
} ScanTable;

/* kind: those of build_uses; 'n' for a field that `now` does not have, 'c' for
 * a customer that stands nowhere else, 'q' for one in quotes, 'o' for a level
 * in now.outcome. */
typedef struct ScanUse {
    char kind;
    const char *name;
    int line;
} ScanUse;

typedef struct Scan Scan;

Scan *scan_new(const char *text, size_t size);
void scan_free(Scan *scan); /* NULL allowed */

/* The table of a call `head "name" { … }` in `line`, or NONE; a name that was
 * put together while running matches when nothing else stands in the line. */
int scan_table(const Scan *scan, int line, const char *head, const char *name);
/* Any table that begins in `line` and has the field; or NONE. */
int scan_table_with(const Scan *scan, int line, const char *key);
/* Field `key` of a table, or the `index`th (from 1) value without a name when
 * `key` is NULL; NULL: not found. `table` may be NONE. */
const ScanField *scan_field(const Scan *scan, int table, const char *key,
                            int index);

const ScanUse *scan_uses(const Scan *scan, int *count);

#endif

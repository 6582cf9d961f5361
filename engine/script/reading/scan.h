/* SPDX-License-Identifier: MIT
 * scan.h -- reads the text of a level without running it.
 *
 * Layer:  script (core; no Lua here).
 * Owns:   a Scan owns all it found, names copied.
 * Errors: none; in a text that is not Lua it finds less, never wrong lines.
 *
 * While a level runs, Lua knows the line of a call but not of a field, and the
 * names inside a condition appear only in play. So the text is scanned for the
 * line of each table and field, and for the names that conditions use. */
#ifndef THAW_SCRIPT_READING_SCAN_H
#define THAW_SCRIPT_READING_SCAN_H

#include "core/story/story.h"

typedef struct ScanField {
    const char *key; /* NULL: a value without a name */
    int line;
    int table; /* its value, if that is a table { … }; or NONE */
    int next;  /* the next field of the same table, or NONE */
} ScanField;

typedef struct ScanTable {
    const char *head, *name; /* reply "Hello" { … }; each may be NULL */
    int head_line, line;     /* of the head, of the { */
    int first, last;         /* fields */
} ScanTable;

/* `kind`: as for build_uses; also 'n' a field that `now` does not have, 'c' a
 * customer's name that occurs nowhere else, 'q' a customer in quotes, 'o' a
 * level in now.outcome, 'u' a question of `now` that does not say what it asks
 * for, 'l' a local that keeps a customer. */
typedef struct ScanUse {
    char kind;
    const char *name;
    int line;
} ScanUse;

typedef struct Scan Scan;

Scan *scan_new(const char *text, size_t size);
void scan_free(Scan *scan); /* NULL allowed */

/* The table of a call `head "name" { … }` in `line`, or NONE. A name that the
 * code computes matches when the line has only one such table. */
int scan_table(const Scan *scan, int line, const char *head, const char *name);
/* Any table that begins in `line` and has the field; or NONE. */
int scan_table_with(const Scan *scan, int line, const char *key);
/* Field `key` of a table, or the `index`th (from 1) value without a name when
 * `key` is NULL; NULL: not found. `table` may be NONE. */
const ScanField *scan_field(const Scan *scan, int table, const char *key,
                            int index);

const ScanUse *scan_uses(const Scan *scan, int *count);

#endif

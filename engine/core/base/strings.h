/* SPDX-License-Identifier: MIT
 * strings.h -- a pool that gives each text a small number, so that a state of
 *              play holds numbers only.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   a copy of every text handed to it.
 * Errors: strings_intern returns -1 when the pool is full. */
#ifndef THAW_CORE_BASE_STRINGS_H
#define THAW_CORE_BASE_STRINGS_H

enum { STRINGS_MAX = 4096 };

typedef struct StringPool StringPool;

StringPool *strings_new(void);
void strings_free(StringPool *pool); /* NULL allowed */
/* The same text is always the same number. */
int strings_intern(StringPool *pool, const char *text);
const char *strings_text(const StringPool *pool, int value); /* "": no such */

#endif

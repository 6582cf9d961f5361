/* SPDX-License-Identifier: MIT
 * names.h -- a hash table from names to numbers.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   its table; the texts are borrowed and must outlive it.
 * Errors: none; out of memory aborts. */
#ifndef THAW_CORE_BASE_NAMES_H
#define THAW_CORE_BASE_NAMES_H

#include <stddef.h>

typedef struct Names Names;

Names *names_new(void);
void names_free(Names *names); /* NULL allowed */
/* Gives `name` the number `value` (0..) and returns -1; a name that already
 * has a number keeps it, and that number is returned. */
int names_put(Names *names, const char *name, int value);
int names_get(const Names *names, const char *name); /* -1: no such name */
/* All *count names in the order in which they were put; borrowed until the
 * next names_put. */
const char *const *names_all(const Names *names, size_t *count);

#endif

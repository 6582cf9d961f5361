/* SPDX-License-Identifier: MIT
 * names.h -- which name has which number: a table that is asked often.
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
/* Gives `name` the number `value` (0..), or leaves it as it is when the name
 * has one. Returns the number it had before, or -1. */
int names_put(Names *names, const char *name, int value);
int names_get(const Names *names, const char *name); /* -1: no such name */
/* All names, in the order in which they came; *count of them, borrowed. */
const char *const *names_all(const Names *names, size_t *count);

#endif

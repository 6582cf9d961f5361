/* SPDX-License-Identifier: MIT
 * quoted.h -- quotes within quotes.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing.
 * Errors: none.
 *
 * What somebody said stands in quotes when it is told; quotes that it has of
 * its own are then the inner ones of the language: «“…”», “‘…’”, 「『…』」. */
#ifndef THAW_CORE_BASE_QUOTED_H
#define THAW_CORE_BASE_QUOTED_H

#include <stdbool.h>

/* Whether a text has quotes that would have to give way; NULL: no. */
bool quoted_within(const char *text);

/* The text as it is told where `after` follows it and [start, before) precedes
 * it; NULL: as it is. mem_free it. */
char *quoted_inner(const char *text, const char *start, const char *before,
                   const char *after);

#endif

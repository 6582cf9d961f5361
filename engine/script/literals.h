/* SPDX-License-Identifier: MIT
 * literals.h -- the texts in quotes of a Lua file: where they stand, what they
 *               say, and how another text is written in the place of one.
 *
 * Layer:  script (core; no Lua here).
 * Owns:   a Literals owns its texts; it borrows the bytes.
 * Errors: none; what is no Lua has fewer of them. */
#ifndef THAW_SCRIPT_LITERALS_H
#define THAW_SCRIPT_LITERALS_H

#include "core/base/text.h"

#include <stdbool.h>
#include <stddef.h>

typedef struct Literal {
    size_t from, to; /* bytes of the file, with quotes or brackets */
    int line;
    bool bracketed;    /* [[ … ]] */
    const char *value; /* as Lua has it */
} Literal;

typedef struct Literals Literals;

Literals *literals_find(const char *bytes, size_t size);
void literals_free(Literals *literals); /* NULL allowed */
int literals_count(const Literals *literals);
const Literal *literals_at(const Literals *literals, int index);

/* Writes `text` as the literal stands: in its own quotes or brackets. In
 * brackets a blank line parts paragraphs, and lines are broken under the
 * first. */
void literal_write(Text *out, const char *bytes, const Literal *old,
                   const char *text);
/* Where ` id = "…",` may be put into the table behind the literal, so that
 * reply "text" { … } keeps its name; 0: there is no such table, or it has an
 * id. */
size_t literal_id_place(const char *bytes, size_t size, const Literal *literal);

#endif

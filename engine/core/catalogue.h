/* SPDX-License-Identifier: MIT
 * catalogue.h -- translations, read from a PO file.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   a Catalogue owns its texts; what it gives is borrowed from it.
 * Errors: bool + Error with the line; out of memory aborts.
 *
 * PO as GNU gettext defines it: msgctxt, msgid, msgstr, quoted strings that go
 * on over lines. Entries marked fuzzy or without a translation count as
 * missing. Plural forms are not used by Thaw and are refused. */
#ifndef THAW_CORE_CATALOGUE_H
#define THAW_CORE_CATALOGUE_H

#include "core/error.h"

#include <stddef.h>

typedef struct Catalogue Catalogue;

/* Any bytes may be given; NULL and the line that is wrong in `err`. */
Catalogue *catalogue_read(const char *bytes, size_t size, Error *err);
void catalogue_free(Catalogue *catalogue); /* NULL allowed */

/* The translation of `text` in `context` (NULL: none), else of `text` without
 * a context, else `text` itself. A NULL catalogue translates nothing. */
const char *catalogue_say(const Catalogue *catalogue, const char *context,
                          const char *text);
/* Whether there is a translation for exactly this context and text. */
bool catalogue_has(const Catalogue *catalogue, const char *context,
                   const char *text);
/* "zh_CN" from the header's Language line; "" when it has none. */
const char *catalogue_language(const Catalogue *catalogue);
size_t catalogue_count(const Catalogue *catalogue); /* translated entries */

/* Entries in the order of the file, for finding those no longer used. */
typedef struct CatalogueEntry {
    const char *context; /* NULL when none */
    const char *text, *translation;
    int line;            /* of its msgid */
} CatalogueEntry;
const CatalogueEntry *catalogue_at(const Catalogue *catalogue, size_t index);

/* `text` as a PO string in quotes, long ones over several lines; mem_free. */
char *catalogue_quote(const char *text);

#endif

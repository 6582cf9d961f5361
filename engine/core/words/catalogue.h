/* SPDX-License-Identifier: MIT
 * catalogue.h -- translations, read from a PO file.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   a Catalogue owns its texts; what it gives is borrowed from it.
 * Errors: a PoFault with the line; out of memory aborts.
 *
 * Entries of the file (po.h) that are fuzzy, no longer used or without a
 * translation count as missing, and so do those that lack one of their
 * plural's forms. */
#ifndef THAW_CORE_WORDS_CATALOGUE_H
#define THAW_CORE_WORDS_CATALOGUE_H

#include <stdbool.h>
#include <stddef.h>

#include "core/words/po.h"

typedef struct Catalogue Catalogue;

/* Any bytes may be given. NULL where they cannot be read, and what is wrong in
 * `fault` (may be NULL). */
Catalogue *catalogue_read(const char *bytes, size_t size, PoFault *fault);
/* The same of a file that was read already; fault as po_read tells it. */
Catalogue *catalogue_of(const Po *po, PoFault *fault);
void catalogue_free(Catalogue *catalogue); /* NULL allowed */

/* The translation of `text` in `context` (NULL: none), else of `text` without
 * a context, else `text` itself. A NULL catalogue translates nothing. */
const char *catalogue_say(const Catalogue *catalogue, const char *context,
                          const char *text);
/* The same for what is counted: `one` is what English says of 1, `many` of all
 * else; the catalogue may have more forms (plural.h). */
const char *catalogue_count_of(const Catalogue *catalogue, unsigned long n,
                               const char *one, const char *many);
/* Whether there is a translation for exactly this context and text. */
bool catalogue_has(const Catalogue *catalogue, const char *context,
                   const char *text);
/* "zh_CN" from the header's Language line; "" when it has none. */
const char *catalogue_language(const Catalogue *catalogue);
size_t catalogue_count(const Catalogue *catalogue); /* translated entries */

typedef struct CatalogueEntry {
    const char *context; /* NULL when none */
    const char *text, *translation;
    const char *plural;       /* NULL when it is not counted */
    const char *const *forms; /* of the plural, the first is `translation` */
    int form_count;
    int line; /* of its msgid */
} CatalogueEntry;
/* In the order of the file; NULL behind the last. */
const CatalogueEntry *catalogue_at(const Catalogue *catalogue, size_t index);
/* As catalogue_say finds it; NULL when there is none. */
const CatalogueEntry *catalogue_find(const Catalogue *catalogue,
                                     const char *context, const char *text);

#endif

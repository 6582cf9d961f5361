/* SPDX-License-Identifier: MIT
 * catalogue.h -- translations, read from a PO file.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   a Catalogue owns its texts; what it gives is borrowed from it.
 * Errors: a PoFault with the line; out of memory aborts.
 *
 * Entries of the file (po.h) count as missing when they are fuzzy, no longer
 * used, not translated, or lack a plural form. */
#ifndef THAW_CORE_WORDS_CATALOGUE_H
#define THAW_CORE_WORDS_CATALOGUE_H

#include <stdbool.h>
#include <stddef.h>

#include "core/words/po.h"

typedef struct Catalogue Catalogue;

/* Any bytes may be given. Returns NULL when they are no PO file, with the
 * reason in `fault` (may be NULL). */
Catalogue *catalogue_read(const char *bytes, size_t size, PoFault *fault);
/* The same from a file that po_read has read. */
Catalogue *catalogue_of(const Po *po, PoFault *fault);
void catalogue_free(Catalogue *catalogue); /* NULL allowed */

/* The translation of `text` in `context` (NULL: none); if there is none, the
 * one without a context; if there is none either, `text` itself. A NULL
 * catalogue has no translations. */
const char *catalogue_say(const Catalogue *catalogue, const char *context,
                          const char *text);
/* The form for the number `n`. In English that is `one` for 1 and `many` for
 * all others; the catalogue may have more forms (plural.h). */
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

/* SPDX-License-Identifier: MIT
 * catalogue.h -- translations, read from a PO file.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   a Catalogue owns its texts; what it gives is borrowed from it.
 * Errors: a CatalogueFault with the line; out of memory aborts.
 *
 * PO as GNU gettext defines it: msgctxt, msgid, msgid_plural, msgstr, quoted
 * strings that go on over lines. Entries marked fuzzy or without a translation
 * count as missing, and so do those that lack one of their plural's forms. */
#ifndef THAW_CORE_WORDS_CATALOGUE_H
#define THAW_CORE_WORDS_CATALOGUE_H

#include <stdbool.h>
#include <stddef.h>

typedef struct Catalogue Catalogue;

/* What is wrong with a file, in English: error_catalogue (error.h) says it. The
 * catalogue cannot, for it is what is asked for every word that is said. */
typedef struct CatalogueFault {
    int line;         /* from 1; 0: the file as a whole */
    const char *what; /* NULL: nothing */
} CatalogueFault;

/* Any bytes may be given. NULL where they cannot be read, and what is wrong in
 * `fault` (may be NULL). */
Catalogue *catalogue_read(const char *bytes, size_t size,
                          CatalogueFault *fault);
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

/* Entries in the order of the file, for finding those no longer used. */
typedef struct CatalogueEntry {
    const char *context; /* NULL when none */
    const char *text, *translation;
    const char *plural;       /* NULL when it is not counted */
    const char *const *forms; /* of the plural, the first is `translation` */
    int form_count;
    int line; /* of its msgid */
} CatalogueEntry;
const CatalogueEntry *catalogue_at(const Catalogue *catalogue, size_t index);

/* `text` as a PO string in quotes, long ones over several lines; mem_free. */
char *catalogue_quote(const char *text);

#endif

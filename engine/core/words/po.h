/* SPDX-License-Identifier: MIT
 * po.h -- reads a PO file with everything in it, so that it can be written
 *         again without loss.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   a Po owns its texts; entries are borrowed from it.
 * Errors: a PoFault with the line; out of memory aborts.
 *
 * PO as GNU gettext defines it ("The Format of PO Files" in its manual), and
 * as Poedit, Weblate, Crowdin and Windows' Notepad leave it: a byte order mark
 * is skipped, lines may end in CR LF, strings may go on over lines, entries
 * that are no longer used begin with #~ and have comments and flags too. */
#ifndef THAW_CORE_WORDS_PO_H
#define THAW_CORE_WORDS_PO_H

#include <stdbool.h>
#include <stddef.h>

#include "core/words/plural.h"

/* What is wrong with a file, in English; error_po (error.h) makes a translated
 * sentence of it. This layer cannot: translating needs a catalogue first. */
typedef struct PoFault {
    int line;         /* from 1; 0: the file as a whole */
    const char *what; /* NULL: nothing */
} PoFault;

typedef struct PoEntry {
    /* Lines that begin with #, as in the file, each with its newline; the #~
     * of unused entries is left out. "" when there are none. */
    const char *notes; /* of translators, and extracted ones (#.)   */
    const char *flags; /* "#, fuzzy, c-format"                      */
    const char *past;  /* "#| msgid …": the earlier text            */
    const char *context, *plural;          /* NULL: none */
    const char *text;                      /* msgid; "" is the header's */
    const char *strings[PLURAL_FORMS_MAX]; /* NULL: not given */
    bool fuzzy, obsolete;
    int line; /* of its msgid */
} PoEntry;

typedef struct Po Po;

/* Any bytes may be given. Returns NULL when they are no PO file, with the
 * reason in `fault` (may be NULL). */
Po *po_read(const char *bytes, size_t size, PoFault *fault);
void po_free(Po *po); /* NULL allowed */
size_t po_count(const Po *po);
const PoEntry *po_at(const Po *po, size_t index); /* in the file's order */
/* The first used entry with an empty text; NULL: none. */
const PoEntry *po_header(const Po *po);

/* Whether it has a translation, be it fuzzy or not. */
bool po_translated(const PoEntry *entry);

/* `text` as a quoted PO string, over several lines when it is long; the caller
 * frees it (mem_free). */
char *po_quote(const char *text);

#endif

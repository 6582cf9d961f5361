/* SPDX-License-Identifier: MIT
 * po.h -- a PO file with all that is in it, read and written again.
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

/* What is wrong with a file, in English: error_po (error.h) says it. The
 * reader cannot, for a catalogue is asked for every word that is said. */
typedef struct PoFault {
    int line;         /* from 1; 0: the file as a whole */
    const char *what; /* NULL: nothing */
} PoFault;

typedef struct PoEntry {
    /* Lines that begin with #, as they stand, each with its end of line, but
     * for the marks of #~ entries; "" when there are none. */
    const char *notes; /* of translators, and extracted ones (#.)   */
    const char *flags; /* "#, fuzzy, c-format"; fuzzy says it again */
    const char *past;  /* "#| msgid …": what it was translated from */
    const char *context, *plural;          /* NULL: none */
    const char *text;                      /* msgid; "" is the header's */
    const char *strings[PLURAL_FORMS_MAX]; /* NULL: not given */
    bool fuzzy, obsolete;
    int line; /* of its msgid */
} PoEntry;

typedef struct Po Po;

/* Any bytes may be given. NULL where they cannot be read, and what is wrong in
 * `fault` (may be NULL). */
Po *po_read(const char *bytes, size_t size, PoFault *fault);
void po_free(Po *po); /* NULL allowed */
size_t po_count(const Po *po);
const PoEntry *po_at(const Po *po, size_t index); /* in the file's order */
/* The first with an empty text that is still used; NULL: none. */
const PoEntry *po_header(const Po *po);

/* Whether somebody translated it: not empty, whether fuzzy or not. */
bool po_translated(const PoEntry *entry);

/* `text` as a PO string in quotes, long ones over several lines; mem_free. */
char *po_quote(const char *text);

#endif

/* SPDX-License-Identifier: MIT
 * merge_po.h -- the texts of a level or a campaign and what translators wrote
 * so far, as one file.
 *
 * Layer:  tools.
 * Owns:   nothing; the text written is the caller's.
 * Errors: none.
 *
 * As with msgmerge, nothing that translators wrote is ever dropped: comments,
 * the header, fuzzy entries, and entries whose text is no longer in the level,
 * which stay as #~ and return if the text does. If a text has moved to another
 * place in the level, its old translation is offered there, marked as fuzzy. */
#ifndef THAW_TOOLS_MERGE_PO_H
#define THAW_TOOLS_MERGE_PO_H

#include "core/base/text.h"
#include "core/story/texts.h"
#include "core/words/po.h"

/* One text of the level, and what is known of it. */
typedef struct MergedText {
    const char *context, *text;
    const char *translation; /* "": none */
    Place at;
    bool doubtful; /* fuzzy, or from another place in the level */
} MergedText;

/* A new translation of the text, or NULL: it stays as it is. */
typedef const char *MergeAsk(void *data, const MergedText *text);

/* Asks for every text of the level, once and in order. `known`: the existing
 * file; NULL: none. */
void merge_each(const Texts *texts, const Po *known, MergeAsk *ask, void *data);

/* Writes the file. `language`: "" for a template. `ask` NULL: nothing is new;
 * a text with a new translation is doubtful no more. */
void merge_po(const Texts *texts, const Po *known, const char *language,
              MergeAsk *ask, void *data, Text *out);

#endif

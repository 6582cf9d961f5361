/* SPDX-License-Identifier: MIT
 * merge_po.h -- the texts of a level or a campaign and what translators wrote
 * so far, as one file.
 *
 * Layer:  tools.
 * Owns:   nothing; the text written is the caller's.
 * Errors: none.
 *
 * As msgmerge does it, nothing that somebody wrote is ever dropped: comments,
 * the header, doubtful entries, and entries whose text the level no longer
 * says, which stay as #~ and come back with the text. Where the same text now
 * stands in another place of the level, its old translation is offered there,
 * marked as fuzzy. */
#ifndef THAW_TOOLS_MERGE_PO_H
#define THAW_TOOLS_MERGE_PO_H

#include "core/base/text.h"
#include "core/story/texts.h"
#include "core/words/po.h"

/* known: NULL where nobody has translated anything yet. language: "" in a
 * template. */
void merge_po(const Texts *texts, const Po *known, const char *language,
              Text *out);

#endif

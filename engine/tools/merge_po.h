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

/* `known`: the existing file; NULL: none. `language`: "" for a template. */
void merge_po(const Texts *texts, const Po *known, const char *language,
              Text *out);

#endif

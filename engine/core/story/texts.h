/* SPDX-License-Identifier: MIT
 * texts.h -- visits every text of a level or a campaign that people read.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing.
 * Errors: none.
 *
 * The same visit serves the template for translators, play in another language
 * (it replaces each text) and the check of a translation. */
#ifndef THAW_CORE_STORY_TEXTS_H
#define THAW_CORE_STORY_TEXTS_H

#include "core/base/mem.h"
#include "core/words/catalogue.h"
#include "core/story/story.h"

/* `context` says where the text stands ("total, dana, upset"); `*text` may be
 * replaced by one that lives as long as the Story. */
typedef void TextVisit(void *data, const char *context, Place at,
                       const char **text);

void texts_visit(Story *story, TextVisit *visit, void *data);

/* What has texts, and stands beside its translations: a level (texts_of_story),
 * or a campaign (campaign.h). Borrows all of it. */
typedef struct Texts {
    const char *id, *title, *file;
    Place at;
    const Story *story; /* whose variables stand in braces; NULL: there are
                           none */
    void (*each)(void *of, TextVisit *visit, void *data);
    void *of;
} Texts;

Texts texts_of_story(const Story *story);

/* Replaces every text that the catalogue has, line by line, by a copy in the
 * arena; the others stay as they are. Ids, moods and wording points stay those
 * of the original. */
void texts_translate(const Texts *texts, Arena *arena,
                     const Catalogue *catalogue);

/* Texts that the catalogue lacks; `first` is one of them, or NULL. */
int texts_missing(const Texts *texts, const Catalogue *catalogue,
                  const char **first, Place *at);

#endif

/* SPDX-License-Identifier: MIT
 * template.h -- the text of a new level: a small story with explanations.
 *
 * Layer:  tools.
 * Owns:   nothing; it writes to the caller's Text.
 * Errors: bool + Error when the game's own templates cannot be read.
 *
 * A template is game/templates/CHANNEL_CUSTOMERS.lua. A line "--@ name" in it
 * is replaced by the paragraph "@ name" of game/templates/explain.txt, so that
 * all templates have the same explanations. @TITLE@ and @FILE@ are filled in.
 */
#ifndef THAW_TOOLS_TEMPLATE_H
#define THAW_TOOLS_TEMPLATE_H

#include "core/words/error.h"
#include "core/story/story.h"
#include "core/base/text.h"

typedef struct TemplateWish {
    Channel channel;
    int customers;     /* 1 or 2 */
    const char *title; /* shown in the list of levels, as people read it */
    const char *file;  /* "late_coat.lua", for the explanations */
} TemplateWish;

/* `folder`: the one with the templates. */
bool template_fill(const char *folder, const TemplateWish *wish, Text *level,
                   Error *err);

#endif

/* SPDX-License-Identifier: MIT
 * campaign.h -- encounters that are played in order, as one file describes
 *               them.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   a Campaign owns all its texts (campaign_free).
 * Errors: none; its reader (script/campaign_file.h) reports mistakes. */
#ifndef THAW_CORE_PLAY_CAMPAIGN_H
#define THAW_CORE_PLAY_CAMPAIGN_H

#include "core/base/mem.h"
#include "core/story/texts.h"
#include "core/words/catalogue.h"

enum { CAMPAIGN_PLAYS_MAX = 64, CAMPAIGN_ENDINGS_MAX = 32 };

/* One encounter of it. `written` is the name in the file, which journals hold;
 * `name` is what is shown and may be translated. */
typedef struct CampaignPlay {
    const char *name, *written;
    const char *level; /* id */
    int when;          /* number of its condition, or NONE */
    Place at;
} CampaignPlay;

/* One ending of the campaign; the first whose condition holds is taken. */
typedef struct CampaignEnding {
    const char *title, *written;
    const char *text;   /* paragraphs; NULL: none */
    const char *lesson; /* NULL: the campaign's */
    Outcome outcome;
    int when;
    Place at;
} CampaignEnding;

typedef struct Campaign {
    Arena *arena;
    const char *id, *title;
    const char *brief, *goal, *lesson, *language; /* may be NULL but brief */
    CampaignPlay *plays;
    int play_count;
    CampaignEnding *endings;
    int ending_count;
    const char **questions;
    int question_count;
    int code_count;
    unsigned long long text_hash;
    Place at;
} Campaign;

void campaign_free(Campaign *campaign); /* NULL allowed */
/* The same for translators; `file` is the campaign's, borrowed. */
Texts campaign_words(const Campaign *campaign, const char *file);
void campaign_translate(Campaign *campaign, const Catalogue *catalogue);
/* Index of the play of that name, as written, or NONE. */
int campaign_play(const Campaign *campaign, const char *written);

#endif

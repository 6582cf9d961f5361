/* SPDX-License-Identifier: MIT
 * campaign_draft.h -- a campaign as its file gives it, while it is read.
 *
 * Layer:  script (core, Lua).
 * Owns:   its lists; texts lie in the Loader's arena.
 * Errors: none. */
#ifndef THAW_SCRIPT_READING_CAMPAIGN_DRAFT_H
#define THAW_SCRIPT_READING_CAMPAIGN_DRAFT_H

#include "core/story/campaign.h"
#include "script/reading/items.h"

typedef struct PlayDraft {
    const Item *item;
    CampaignPlay play;
    Place level_at;
    bool placed; /* stands in the campaign's list */
} PlayDraft;

typedef struct CampaignEndingDraft {
    const Item *item;
    CampaignEnding ending;
    bool placed;
} CampaignEndingDraft;

typedef struct CampaignDraft {
    bool seen;
    const char *title, *brief, *goal, *lesson, *language;
    Place at;
    PlayDraft *plays; /* as they were declared; `order`: as they are listed */
    int *order, play_count, play_capacity, placed_count;
    CampaignEndingDraft *endings;
    int ending_count, ending_capacity;
    const char **questions;
    int question_count, question_capacity;
} CampaignDraft;

CampaignDraft *campaign_draft_new(void);
void campaign_draft_free(CampaignDraft *draft); /* NULL allowed */

#endif

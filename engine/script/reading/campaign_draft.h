/* SPDX-License-Identifier: MIT
 * campaign_draft.h -- what a campaign's file has declared so far.
 *
 * Layer:  script (core, Lua).
 * Owns:   its lists; texts are in the Loader's arena.
 * Errors: none. */
#ifndef THAW_SCRIPT_READING_CAMPAIGN_DRAFT_H
#define THAW_SCRIPT_READING_CAMPAIGN_DRAFT_H

#include "core/play/campaign.h"
#include "script/reading/items.h"

typedef struct PlayDraft {
    const Item *item;
    CampaignPlay play;
    Place level_at;
    bool placed; /* it is in the campaign's list */
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
    PlayDraft *plays; /* in order of declaration; `order`: of the list */
    int *order, play_count, play_capacity, placed_count;
    CampaignEndingDraft *endings;
    int ending_count, ending_capacity;
    const char **questions;
    int question_count, question_capacity;
} CampaignDraft;

CampaignDraft *campaign_draft_new(void);
void campaign_draft_free(CampaignDraft *draft); /* NULL allowed */

#endif

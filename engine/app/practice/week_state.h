/* SPDX-License-Identifier: MIT
 * week_state.h -- what week_run.c and week_view.c share; not for others.
 *
 * Layer:  app.
 * Owns:   see week_run.h. */
#ifndef THAW_APP_PRACTICE_WEEK_STATE_H
#define THAW_APP_PRACTICE_WEEK_STATE_H

#include "app/practice/state.h"
#include "app/practice/week_run.h"
#include "script/campaign_file.h"
#include "store/weeks.h"

/* What is kept of a play beside what the core asks for. */
typedef struct RunKept {
    int visit;
    StoredCustomer customers[STORY_CUSTOMERS_MAX];
    int customer_count;
} RunKept;

struct WeekRun {
    Practice *practice;
    int index;
    CampaignFile *file;
    int levels[CAMPAIGN_PLAYS_MAX]; /* of its plays; NONE: gone */
    Week week;
    RunKept kept[CAMPAIGN_PLAYS_MAX]; /* of week.plays */
    Arena *arena;                     /* texts of what was played */
    int64_t key, begun;
    bool keeps; /* false: a tool's */
    bool fresh; /* another one that waits is set aside by the first save */
    RunView view;
    Arena *shown; /* texts of the view */
};

/* The record that this run is kept under. */
const char *run_record(const WeekRun *run);
/* The campaign at `index`, in the language spoken; NULL with findings. */
CampaignFile *practice_campaign(Practice *practice, int index,
                                Findings *findings);

#endif

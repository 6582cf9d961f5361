/* SPDX-License-Identifier: MIT
 * week_state.h -- what the files of a campaign that is played share; not for
 *                 others.
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
    RunKept kept[CAMPAIGN_PLAYS_MAX];        /* of week.plays */
    StoredWeekPlay gone[CAMPAIGN_PLAYS_MAX]; /* played, and no longer in the */
    int gone_count;                          /* campaign's file */
    Arena *arena;                            /* texts of what was played */
    int64_t key, begun;
    bool keeps; /* false: a tool's */
    bool fresh; /* another one that waits is set aside by the first save */
    bool ended; /* it is kept as one that came to its end */
    const char *past; /* only looked at: the ending that it came to; or NULL */
    char language[LANGUAGE_CAPACITY]; /* that the campaign is in */
    RunView view;
    Arena *shown; /* texts of the view */
};

/* The record that this run is kept under. */
const char *run_record(const WeekRun *run);
/* Keeps the conversation of it that came to its end, and what that makes of the
 * campaign. NULL: the campaign alone. */
void run_keep(WeekRun *run, const StoredPlay *play);
/* What is kept of it, if anything: the one that was left, or that was finished
 * last. */
void run_take(WeekRun *run, bool finished);
/* From now on it is what this file says; nothing of it was played. */
void run_use(WeekRun *run, CampaignFile *file);
/* The campaign at `index`, in the language spoken; NULL with findings. */
CampaignFile *practice_campaign(Practice *practice, int index,
                                Findings *findings);

#endif

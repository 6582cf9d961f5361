/* SPDX-License-Identifier: MIT
 * week_state.h -- the members of a WeekRun, for the week files of this folder
 *                 only.
 *
 * Layer:  app.
 * Owns:   see week_run.h.
 * Errors: as each says. */
#ifndef THAW_APP_PRACTICE_WEEK_STATE_H
#define THAW_APP_PRACTICE_WEEK_STATE_H

#include "app/practice/state.h"
#include "app/practice/week_run.h"
#include "script/campaign_file.h"
#include "store/weeks.h"

/* What is kept of a play beside its WeekPlay. */
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
    bool keeps;       /* false: RUN_TRIAL */
    bool fresh;       /* its first save sets aside an unfinished run */
    bool ended;       /* it is kept as one that came to its end */
    const char *past; /* only looked at: the ending that it came to; or NULL */
    char language[LANGUAGE_CAPACITY]; /* that the campaign is in */
    RunView view;
    Arena *shown; /* texts of the view */
};

/* The record of the campaign (level_list.h). */
const char *run_record(const WeekRun *run);
/* Keeps the conversation of it that came to its end, and what that makes of the
 * campaign. NULL: the campaign alone. */
void run_keep(WeekRun *run, const StoredPlay *play);
/* What is kept of it, if anything: the one that was left, or that was finished
 * last. */
void run_take(WeekRun *run, bool finished);
/* From now on it is what this file says; nothing of it was played. */
void run_use(WeekRun *run, CampaignFile *file);
/* Loads the campaign at `index`, translated; NULL with findings. */
CampaignFile *practice_campaign(Practice *practice, int index,
                                Findings *findings);

#endif

/* SPDX-License-Identifier: MIT
 * week.h -- what a campaign comes to by chance.
 *
 * Layer:  tools (app, core).
 * Owns:   nothing.
 * Errors: told on the standard error; EXIT_FINDINGS. */
#ifndef THAW_TOOLS_EXPLORE_WEEK_H
#define THAW_TOOLS_EXPLORE_WEEK_H

#include "app/commands.h"
#include "app/practice/week_run.h"
#include "tools/explore/code_budget.h"

typedef struct ExploreWeeks {
    int weeks; /* whole ones to be played */
    unsigned long long seed;
    CodeAllowance *all; /* for the code of its levels */
    volatile int *stop; /* set by Ctrl-C: prints what was found so far */
} ExploreWeeks;

/* What those weeks came to, all together. */
typedef struct WeekTally {
    int weeks, endings[CAMPAIGN_ENDINGS_MAX];
    int met[CAMPAIGN_PLAYS_MAX];
    int outcomes[CAMPAIGN_PLAYS_MAX][OUTCOMES];
    double kept, lost, labelled, money_kept, money_lost;
    int habits; /* weeks in which one came back */
} WeekTally;

/* Plays them in `run`, which is a RUN_TRIAL. False where a level of it cannot
 * be played: `findings`. */
bool week_tally(Practice *practice, WeekRun *run, ExploreWeeks effort,
                WeekTally *tally, Findings *findings);

ExitCode explore_week(Practice *practice, int index, ExploreWeeks effort,
                      bool json);

#endif

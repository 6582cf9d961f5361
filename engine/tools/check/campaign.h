/* SPDX-License-Identifier: MIT
 * campaign.h -- checks a campaign, but not its levels.
 *
 * Layer:  tools (app, core).
 * Owns:   nothing.
 * Errors: findings. */
#ifndef THAW_TOOLS_CHECK_CAMPAIGN_H
#define THAW_TOOLS_CHECK_CAMPAIGN_H

#include "app/practice/week_run.h"
#include "tools/explore/code_budget.h"

/* Runs through the campaign a few thousand times with random endings of its
 * levels: runs every condition, and reports plays and endings that are never
 * reached. */
void check_campaign(Practice *practice, WeekRun *run, CodeAllowance *all,
                    Findings *findings);

#endif

/* SPDX-License-Identifier: MIT
 * campaign.h -- what is wrong with a campaign, beside its levels.
 *
 * Layer:  tools (app, core).
 * Owns:   nothing.
 * Errors: findings. */
#ifndef THAW_TOOLS_CHECK_CAMPAIGN_H
#define THAW_TOOLS_CHECK_CAMPAIGN_H

#include "app/practice/week_run.h"

/* Goes through the campaign a few thousand times, with endings of its levels
 * drawn by lot: every condition is tried, and what no week comes to is told.
 * Mistakes of the levels themselves are told by their own check. */
void check_campaign(Practice *practice, WeekRun *run, Findings *findings);

#endif

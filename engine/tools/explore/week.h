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

typedef struct ExploreWeeks {
    int weeks; /* whole ones to be played */
    unsigned long long seed;
    volatile int *stop; /* set by Ctrl-C: what there is is told */
} ExploreWeeks;

ExitCode explore_week(Practice *practice, int index, ExploreWeeks effort,
                      bool json);

#endif

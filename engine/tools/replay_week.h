/* SPDX-License-Identifier: MIT
 * replay_week.h -- thaw replay of a campaign.
 *
 * Layer:  tools.
 * Owns:   nothing.
 * Errors: a reply that is not on offer is misuse, and says where it was asked
 *         for and what was. */
#ifndef THAW_TOOLS_REPLAY_WEEK_H
#define THAW_TOOLS_REPLAY_WEEK_H

#include "tools/replay.h"

/* The words after the campaign's name go to its encounters, one after the
 * other, as long as there are any; "..." as the last word goes on to the end of
 * the campaign. */
ExitCode replay_week(const CommandRow *row, const Options *options,
                     Practice *practice, int index, const ReplayTold *told);

#endif

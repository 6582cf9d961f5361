/* SPDX-License-Identifier: MIT
 * playthrough.h -- runs the tests that travel with a level.
 *
 * Layer:  tools.
 * Owns:   nothing.
 * Errors: a playthrough that does not hold becomes a finding
 *         (playthrough-failed). */
#ifndef THAW_TOOLS_CHECK_PLAYTHROUGH_H
#define THAW_TOOLS_CHECK_PLAYTHROUGH_H

#include "app/practice/practice.h"

/* Plays each of the level's playthroughs. The meeting must be fresh, and cannot
 * be used afterwards. Returns how many held. */
int playthroughs_run(Meeting *meeting, Findings *findings);

#endif

/* SPDX-License-Identifier: MIT
 * playthrough.h -- runs the tests that travel with a level.
 *
 * Layer:  tools.
 * Owns:   nothing.
 * Errors: what does not hold becomes a finding (playthrough-failed). */
#ifndef THAW_TOOLS_CHECK_PLAYTHROUGH_H
#define THAW_TOOLS_CHECK_PLAYTHROUGH_H

#include "app/practice/practice.h"

/* Plays each of the level's playthroughs, in a fresh meeting that is used up by
 * it. Returns how many held. */
int playthroughs_run(Meeting *meeting, Findings *findings);

#endif

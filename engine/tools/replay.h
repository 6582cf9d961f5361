/* SPDX-License-Identifier: MIT
 * replay.h -- thaw replay: plays the replies given, and what the debrief knows
 *             of them.
 *
 * Layer:  tools.
 * Owns:   nothing.
 * Errors: a reply that is not on offer is misuse, and says what was. */
#ifndef THAW_TOOLS_REPLAY_H
#define THAW_TOOLS_REPLAY_H

#include "app/commands.h"
#include "app/practice/practice.h"

extern const OptionRow replay_options[];

/* Plays the words after the level's name; `told` gets the meeting where it is
 * not --json, to print the debrief in words. */
ExitCode replay_run(const CommandRow *row, const Options *options,
                    void (*told)(Meeting *meeting, bool sums));

#endif

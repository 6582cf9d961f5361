/* SPDX-License-Identifier: MIT
 * replay.h -- thaw replay: plays the given replies and prints the debrief.
 *
 * Layer:  tools.
 * Owns:   nothing.
 * Errors: EXIT_MISUSE when a reply is not offered, with those that are. */
#ifndef THAW_TOOLS_REPLAY_H
#define THAW_TOOLS_REPLAY_H

#include "app/commands.h"
#include "app/practice/week_run.h"

extern const OptionRow replay_options[];

/* How to print as text, without --json. */
typedef struct ReplayTold {
    void (*debrief)(Meeting *meeting, bool sums);
    void (*play)(const char *name); /* of a campaign: what its debrief is of */
    void (*week)(const RunView *view); /* behind the last of them */
} ReplayTold;

/* Plays the words after the level's name, in a campaign one encounter after the
 * other. */
ExitCode replay_run(const CommandRow *row, const Options *options,
                    const ReplayTold *told);

#endif

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
#include "app/practice/week_run.h"

extern const OptionRow replay_options[];

/* Who prints in words, where it is not --json. */
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

/* SPDX-License-Identifier: MIT
 * past.h -- thaw progress and thaw conversations: what was played on this
 *           computer.
 *
 * Layer:  tools.
 * Owns:   nothing.
 * Errors: on standard error; EXIT_MISUSE when there is no such conversation. */
#ifndef THAW_TOOLS_PAST_H
#define THAW_TOOLS_PAST_H

#include "app/commands.h"
#include "app/practice/practice.h"

extern const OptionRow progress_options[];
extern const OptionRow conversations_options[];

/* How to print them as text, without --json. */
typedef struct PastWords {
    void (*progress)(Practice *practice);
    void (*list)(Practice *practice);
    void (*debrief)(Meeting *meeting, bool sums);
} PastWords;

ExitCode progress_command(const CommandRow *row, const Options *options,
                          const PastWords *words);
ExitCode conversations_command(const CommandRow *row, const Options *options,
                               const PastWords *words);

#endif

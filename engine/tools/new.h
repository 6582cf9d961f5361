/* SPDX-License-Identifier: MIT
 * new.h -- thaw new: writes a new level that works and has explanations.
 *
 * Layer:  tools.
 * Owns:   nothing.
 * Errors: EXIT_MISUSE for a bad name or an existing file, EXIT_WORLD when it
 *         cannot be written. Never overwrites a file, and leaves no incomplete
 *         one. */
#ifndef THAW_TOOLS_NEW_H
#define THAW_TOOLS_NEW_H

#include "app/commands.h"

extern const OptionRow new_options[];
/* At a terminal, asks for what the options do not say. */
ExitCode new_run(const CommandRow *row, const Options *options);

#endif

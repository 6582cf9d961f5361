/* SPDX-License-Identifier: MIT
 * reference_command.h -- thaw reference: what a level may say.
 *
 * Layer:  the program itself: the words stand in script, which the tools do
 *         not see.
 * Owns:   nothing.
 * Errors: told on the standard error stream, then an exit code. */
#ifndef THAW_APP_REFERENCE_COMMAND_H
#define THAW_APP_REFERENCE_COMMAND_H

#include "app/commands.h"

extern const OptionRow reference_options[];

ExitCode reference_command(const CommandRow *row, const Options *options);

#endif

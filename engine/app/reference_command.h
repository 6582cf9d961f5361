/* SPDX-License-Identifier: MIT
 * reference_command.h -- thaw reference: writes the reference of the level
 *                        format.
 *
 * Layer:  app, not tools, since only app may include script.
 * Owns:   nothing.
 * Errors: a line on standard error and an exit code. */
#ifndef THAW_APP_REFERENCE_COMMAND_H
#define THAW_APP_REFERENCE_COMMAND_H

#include "app/commands.h"

extern const OptionRow reference_options[];

ExitCode reference_command(const CommandRow *row, const Options *options);

#endif

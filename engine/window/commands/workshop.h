/* SPDX-License-Identifier: MIT
 * workshop.h -- the command that leads a room: its picture, the presenter's
 *               window, and phones that vote.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: a line on standard error and an exit code. */
#ifndef THAW_WINDOW_COMMANDS_WORKSHOP_H
#define THAW_WINDOW_COMMANDS_WORKSHOP_H

#include "app/commands.h"

extern const OptionRow workshop_options[];
ExitCode workshop_command(const CommandRow *row, const Options *options);

#endif

/* SPDX-License-Identifier: MIT
 * pack.h -- thaw pack: levels with all that they need as one file to send.
 *
 * Layer:  tools (app, pack).
 * Owns:   nothing.
 * Errors: an exit code; what failed is told on the standard error stream. */
#ifndef THAW_TOOLS_PACK_H
#define THAW_TOOLS_PACK_H

#include "app/commands.h"

extern const OptionRow pack_options[];

ExitCode pack_command(const CommandRow *row, const Options *options);

#endif

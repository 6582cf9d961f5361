/* SPDX-License-Identifier: MIT
 * explore.h -- thaw explore: how a level can end and how often, what nobody
 *              reaches, what always wins.
 *
 * Layer:  tools.
 * Owns:   nothing.
 * Errors: told on the standard error stream, then an exit code. */
#ifndef THAW_TOOLS_EXPLORE_EXPLORE_H
#define THAW_TOOLS_EXPLORE_EXPLORE_H

#include "app/commands.h"

extern const OptionRow explore_options[];
ExitCode explore_command(const CommandRow *row, const Options *options);

#endif

/* SPDX-License-Identifier: MIT
 * profiles.h -- thaw profiles: who plays here; a new name, two that are one
 *               person, somebody deleted for good.
 *
 * Layer:  tools.
 * Owns:   nothing.
 * Errors: told on standard error. */
#ifndef THAW_TOOLS_PROFILES_H
#define THAW_TOOLS_PROFILES_H

#include "app/commands.h"

extern const OptionRow profiles_options[];

ExitCode profiles_command(const CommandRow *row, const Options *options);

#endif

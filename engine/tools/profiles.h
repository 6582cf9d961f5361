/* SPDX-License-Identifier: MIT
 * profiles.h -- thaw profiles: lists, renames, merges and deletes the people
 * who play here.
 *
 * Layer:  tools.
 * Owns:   nothing.
 * Errors: on standard error. */
#ifndef THAW_TOOLS_PROFILES_H
#define THAW_TOOLS_PROFILES_H

#include "app/commands.h"

extern const OptionRow profiles_options[];

ExitCode profiles_command(const CommandRow *row, const Options *options);

#endif

/* SPDX-License-Identifier: MIT
 * map.h -- thaw map: a level as a picture.
 *
 * Layer:  tools.
 * Owns:   nothing.
 * Errors: on standard error, and an exit code. */
#ifndef THAW_TOOLS_MAP_MAP_H
#define THAW_TOOLS_MAP_MAP_H

#include "app/commands.h"

extern const OptionRow map_options[];
ExitCode map_command(const CommandRow *row, const Options *options);

#endif

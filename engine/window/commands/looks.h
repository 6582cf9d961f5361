/* SPDX-License-Identifier: MIT
 * looks.h -- thaw looks: what a look may say, and a sheet of faces.
 *
 * Layer:  the program itself: it needs the words (script) and the brush
 *         (window), and no folder but this one sees both.
 * Owns:   nothing.
 * Errors: told on the standard error stream, then an exit code. */
#ifndef THAW_WINDOW_COMMANDS_LOOKS_H
#define THAW_WINDOW_COMMANDS_LOOKS_H

#include "app/commands.h"

extern const OptionRow looks_options[];

ExitCode looks_command(const CommandRow *row, const Options *options);

#endif

/* SPDX-License-Identifier: MIT
 * new.h -- thaw new: a level to start from, which works and explains itself.
 *
 * Layer:  tools.
 * Owns:   nothing.
 * Errors: a bad name or a file that is there already is misuse; a disk that
 *         will not take it is the world's. Nothing is ever overwritten, and
 *         nothing half written is left. */
#ifndef THAW_TOOLS_NEW_H
#define THAW_TOOLS_NEW_H

#include "app/commands.h"

extern const OptionRow new_options[];
/* Asks for what was not given where somebody sits at a terminal. */
ExitCode new_run(const CommandRow *row, const Options *options);

#endif

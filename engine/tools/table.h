/* SPDX-License-Identifier: MIT
 * table.h -- thaw table: a level's texts as a table for a spreadsheet, and what
 *            was changed there back into the level.
 *
 * Layer:  tools (app).
 * Owns:   nothing.
 * Errors: an exit code; what failed is told on the standard error stream. */
#ifndef THAW_TOOLS_TABLE_H
#define THAW_TOOLS_TABLE_H

#include "app/commands.h"

extern const OptionRow table_options[];

ExitCode table_command(const CommandRow *row, const Options *options);

#endif

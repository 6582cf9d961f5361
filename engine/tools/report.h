/* SPDX-License-Identifier: MIT
 * report.h -- thaw report: many people's talks summed up, from one desk or
 *             from files that were collected from many.
 *
 * Layer:  tools.
 * Owns:   nothing.
 * Errors: told on standard error. A file that cannot be read is told of and
 *         the others are summed up (EXIT_FINDINGS). */
#ifndef THAW_TOOLS_REPORT_H
#define THAW_TOOLS_REPORT_H

#include "app/commands.h"

extern const OptionRow report_options[];

ExitCode report_command(const CommandRow *row, const Options *options);

#endif

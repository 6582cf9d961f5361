/* SPDX-License-Identifier: MIT
 * report.h -- thaw report: sums up many people's conversations, from this
 * computer or from files collected from many.
 *
 * Layer:  tools.
 * Owns:   nothing.
 * Errors: on standard error. A file that cannot be read is reported, and the
 *         others are summed up (EXIT_FINDINGS). */
#ifndef THAW_TOOLS_REPORT_H
#define THAW_TOOLS_REPORT_H

#include "app/commands.h"
#include "report/sums.h"

extern const OptionRow report_options[];

/* What draws it on paper: that needs the window's pictures and letters, which
 * this folder does not see. `assets` holds fonts/. */
typedef bool (*ReportPaper)(Text *out, const Sums *sums, const char *assets,
                            Error *err);

ExitCode report_command(const CommandRow *row, const Options *options,
                        ReportPaper paper);

#endif

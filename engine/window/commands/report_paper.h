/* SPDX-License-Identifier: MIT
 * report_paper.h -- thaw report as a PDF in A4.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: bool + Error. */
#ifndef THAW_WINDOW_COMMANDS_REPORT_PAPER_H
#define THAW_WINDOW_COMMANDS_REPORT_PAPER_H

#include "core/base/text.h"
#include "core/words/error.h"
#include "report/sums.h"

/* The bytes of the file; `assets` is the folder that holds fonts/. */
bool report_paper(Text *out, const Sums *sums, const char *assets, Error *err);

#endif

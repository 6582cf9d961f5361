/* SPDX-License-Identifier: MIT
 * writers.h -- the sums as people and programs read them.
 *
 * Layer:  report (core, platform, jansson).
 * Owns:   nothing; each adds to the Text handed in.
 * Errors: none.
 *
 * Texts come from levels and from whoever played: a page shows them as they
 * are, a spreadsheet never takes them for a formula. */
#ifndef THAW_REPORT_WRITERS_H
#define THAW_REPORT_WRITERS_H

#include "core/base/text.h"
#include "report/sums.h"

void sums_table(Text *out, const Sums *sums); /* for a terminal */
void sums_html(Text *out, const Sums *sums);  /* one file, no network */
void sums_csv(Text *out, const Sums *sums);   /* a row a finished talk */
void sums_json(Text *out, const Sums *sums);

/* Plots as SVG. */
void plot_outcomes(Text *out, const Sums *sums);
void plot_again(Text *out, const Sums *sums);
void plot_habits(Text *out, const Sums *sums);

#endif

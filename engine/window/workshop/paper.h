/* SPDX-License-Identifier: MIT
 * paper.h -- saves a workshop's report as a PDF in A4.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: bool + Error with the path. */
#ifndef THAW_WINDOW_WORKSHOP_PAPER_H
#define THAW_WINDOW_WORKSHOP_PAPER_H

#include "window/ui/layout.h"
#include "workshop/report.h"

bool paper_save(Ui *ui, const Report *report, const char *path, Error *err);

#endif

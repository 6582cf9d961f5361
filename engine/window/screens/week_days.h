/* SPDX-License-Identifier: MIT
 * week_days.h -- the days of a campaign: a panel each, with everybody who was
 *                met there, how it went, and who comes next.
 *
 * Layer:  window.
 * Owns:   nothing; borrows what it draws.
 * Errors: none. */
#ifndef THAW_WINDOW_SCREENS_WEEK_DAYS_H
#define THAW_WINDOW_SCREENS_WEEK_DAYS_H

#include "app/practice/week_run.h"
#include "window/ui/page.h"

typedef struct WeekDays {
    Ui *ui;
    Practice *practice;
    Portraits *portraits;
    const RunView *view;
} WeekDays;

/* How high they are in that width; with `draw` they are drawn at its top. */
double week_days(const WeekDays *days, Box box, bool draw);

#endif

/* SPDX-License-Identifier: MIT
 * report.h -- a workshop on a page and as a table: what was asked, how the room
 *             voted and moved, what it guessed, the curves; in the order in
 *             which it happened.
 *
 * Layer:  workshop.
 * Owns:   nothing; `out` is the caller's.
 * Errors: none.
 *
 * It contains nothing personal: votes are counts. */
#ifndef THAW_WORKSHOP_REPORT_H
#define THAW_WORKSHOP_REPORT_H

#include "core/base/text.h"
#include "room/course.h"

/* The most it shows: points of a curve, customers, runs (the last ones). */
enum { REPORT_POINTS = 64, REPORT_CUSTOMERS = 8, REPORT_RUNS = 16 };

/* What a report is made of; borrowed for the call. */
typedef struct Report {
    const struct Report *before; /* of the encounter before it in a campaign */
    const char *campaign;        /* its title; NULL: it is one level alone */
    const char *title, *begun;
    const Course *course;
    const char *customers[REPORT_CUSTOMERS]; /* NULL: a colleague, no mood */
    int customer_count;
    int seconds; /* how long it took */
    /* Moods in tenths, -1000..1000, at the start and after each reply. */
    short moods[REPORT_RUNS][REPORT_CUSTOMERS][REPORT_POINTS];
    int points[REPORT_RUNS];      /* how many of them, for each run */
    const char *const *questions; /* for the discussion afterwards */
    int question_count;
} Report;

/* One page complete in itself: no script, nothing loaded from elsewhere. */
void report_html(Text *out, const Report *report);
/* A row for each choice of each question, with a line of titles (RFC 4180);
 * in a campaign the questions of each encounter are numbered from 1. A
 * cell that a spreadsheet would read as a formula is turned into text. */
void report_csv(Text *out, const Report *report);

/* A question's heading: "Turn 3", "The thought to go in with" … */
void report_heading(const Report *report, const CourseQuestion *question,
                    char *out, size_t size);
/* Who decided, in words; "" while no reply was given. */
const char *report_by(const CourseQuestion *question);
/* Whether it belongs in the report: it was counted, or a reply was given. */
bool report_counts(const CourseQuestion *question);

#endif

/* SPDX-License-Identifier: MIT
 * report.h -- a workshop on a page and as a table: what was asked, how the room
 *             voted and moved, what it guessed, the curves; in the order in
 *             which it happened.
 *
 * Layer:  workshop.
 * Owns:   nothing; texts are the caller's.
 * Errors: none.
 *
 * Nothing of a person is in it: votes are counts. */
#ifndef THAW_WORKSHOP_REPORT_H
#define THAW_WORKSHOP_REPORT_H

#include "core/base/text.h"
#include "room/course.h"

enum { REPORT_POINTS = 64, REPORT_CUSTOMERS = 8, REPORT_RUNS = 16 };

/* What a report is made of; borrowed for the call. */
typedef struct Report {
    const char *title, *begun;
    const Course *course;
    const char *customers[REPORT_CUSTOMERS];
    int customer_count;
    int seconds; /* that it took */
    /* moods in tenths at the start and after each reply; of the last runs */
    short moods[REPORT_RUNS][REPORT_CUSTOMERS][REPORT_POINTS];
    int points[REPORT_RUNS];
    const char *const *questions; /* to go on talking about */
    int question_count;
} Report;

/* One page that needs nothing else: no script, no picture from elsewhere. */
void report_html(Text *out, const Report *report);
/* A row for each choice of each question, with a head. A cell that a
 * spreadsheet would take for a formula is made text. */
void report_csv(Text *out, const Report *report);

/* "Second vote: 2 went from 1 to 3." for a question; "" where nobody moved. */
void report_moves(const CourseQuestion *question, char *out, size_t size);
/* A question's heading: "Turn 3", "The thought to go in with" … */
void report_heading(const Report *report, const CourseQuestion *question,
                    char *out, size_t size);
/* Who decided, in words; "" where nothing was given. */
const char *report_by(const CourseQuestion *question);
/* Whether anything came of it. */
bool report_counts(const CourseQuestion *question);

#endif

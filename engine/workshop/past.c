/* SPDX-License-Identifier: MIT
 * The encounters of a campaign that are over, for the page afterwards: what
 * their reports are made of, copied from meetings that are closed then. */
#include "workshop/state.h"

#include "core/base/mem.h"

#include <string.h>

struct Past {
    Report report; /* its texts belong to it */
    Course *course;
    struct Past *before;
};

static char **copy_texts(const char *const *texts, int count) {
    char **copies = mem_alloc((size_t)(count + 1) * sizeof *copies);
    for (int i = 0; i < count; i++)
        copies[i] = mem_text(texts[i]);
    return copies;
}

void past_add(Workshop *workshop) {
    if (!workshop->run || !course_question_count(workshop->course)) return;
    Past *past = mem_alloc(sizeof *past);
    Report *report = workshop_report(workshop);
    past->report = *report;
    mem_free(report);
    report = &past->report;
    report->title = mem_text(report->title);
    report->begun = mem_text(report->begun);
    for (int i = 0; i < report->customer_count; i++)
        if (report->customers[i])
            report->customers[i] = mem_text(report->customers[i]);
    report->questions = (const char *const *)copy_texts(report->questions,
                                                        report->question_count);
    past->course = workshop->course;
    workshop->course = course_new();
    past->before = workshop->past;
    workshop->past = past;
}

const Report *past_report(const Past *past) {
    return past ? &past->report : NULL;
}

static void free_texts(Report *report) {
    mem_free((char *)report->title);
    mem_free((char *)report->begun);
    for (int i = 0; i < report->customer_count; i++)
        mem_free((char *)report->customers[i]);
    for (int i = 0; i < report->question_count; i++)
        mem_free((char *)report->questions[i]);
    mem_free((void *)report->questions);
}

void past_free(Past *past) {
    while (past) {
        Past *before = past->before;
        free_texts(&past->report);
        course_free(past->course);
        mem_free(past);
        past = before;
    }
}

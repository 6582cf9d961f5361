/* SPDX-License-Identifier: MIT
 * Gathers a workshop's report and writes it beside the player's documents. */
#include "workshop/state.h"

#include "core/base/mem.h"
#include "platform/clock.h"
#include "platform/files.h"
#include "workshop/report.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void gather_moods(Workshop *workshop, Report *report) {
    int runs = course_run_count(workshop->course);
    int from = runs > REPORT_RUNS ? runs - REPORT_RUNS : 0;
    for (int run = from; run < runs; run++)
        for (int who = 0; who < report->customer_count; who++)
            report->points[run - from] =
                workshop_curve(workshop, run, who,
                               report->moods[run - from][who], REPORT_POINTS);
}

Report *workshop_report(Workshop *workshop) {
    Report *report = mem_alloc(sizeof *report);
    const Story *story = session_story(meeting_session(workshop->meeting));
    report->before = past_report(workshop->past);
    if (workshop->run) report->campaign = run_campaign(workshop->run)->title;
    report->title = workshop->head.title;
    report->begun = workshop->head.begun;
    report->course = workshop->course;
    report->seconds = course_last_s(workshop->course);
    report->questions = story->questions;
    report->question_count = story->question_count;
    report->customer_count = story->customer_count;
    for (int i = 0; i < story->customer_count; i++)
        report->customers[i] =
            story->customers[i].ours ? NULL : story->customers[i].name;
    gather_moods(workshop, report);
    return report;
}

static const char *documents(void) {
    const char *folder = getenv("XDG_DOCUMENTS_DIR");
    const char *home = getenv("HOME");
    if (folder && *folder) return folder;
    return home && *home ? home : ".";
}

static void stem_of(const Workshop *workshop, char *stem, size_t size) {
    char name[64], when[32];
    const Story *story = session_story(meeting_session(workshop->meeting));
    clock_local(when, sizeof when, "%Y-%m-%d-%H%M%S");
    snprintf(name, sizeof name, "%s", story->id);
    for (char *at = name; *at; at++)
        if (*at == '/' || (unsigned char)*at <= ' ') *at = '-';
    snprintf(stem, size, "%s/thaw-workshop-%s-%s", documents(), name, when);
}

static bool write_file(const char *stem, const char *kind, Text *text,
                       Error *err) {
    char path[1200];
    snprintf(path, sizeof path, "%s.%s", stem, kind);
    bool ok = files_replace(path, text_get(text), text->size);
    int why = errno;
    text_free(text);
    return ok || error_set(err, "%s: %s", path, strerror(why));
}

bool workshop_save(Workshop *workshop, char *stem, size_t size, Error *err) {
    Text html = { 0 }, csv = { 0 };
    Report *report = workshop_report(workshop);
    report_html(&html, report);
    report_csv(&csv, report);
    mem_free(report);
    stem_of(workshop, stem, size);
    bool page = write_file(stem, "html", &html, err);
    return write_file(stem, "csv", &csv, page ? err : NULL) && page;
}

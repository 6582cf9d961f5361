/* SPDX-License-Identifier: MIT
 * Opens and closes a workshop, records each event before it is shown, and
 * answers questions about its state. */
#include "workshop/workshop.h"

#include "app/practice/meeting.h"
#include "core/base/mem.h"
#include "core/words/say.h"
#include "platform/clock.h"
#include "workshop/state.h"

#include <stdio.h>
#include <string.h>

enum { ALONE_MS = 60000 };

static int seconds_now(const Workshop *workshop) {
    long long gone = clock_steady_ns() - workshop->begun_ns;
    return workshop->begun_s + (int)(gone / 1000000000);
}

static void fill_head(Workshop *workshop) {
    const Story *story = session_story(meeting_session(workshop->meeting));
    char begun[64];
    clock_local(begun, sizeof begun, "%Y-%m-%d %H:%M");
    record_head_free(&workshop->head);
    workshop->head = (RecordHead){
        .level = mem_text(story->id),
        .hash = story->text_hash,
        .title = mem_text(story->title),
        .port = server_port(workshop->server),
        .begun = mem_text(begun),
    };
    const char *code = server_code(workshop->server);
    snprintf(workshop->head.code, RECORD_CODE, "%s", *code ? code : "----");
}

static void open_server(Workshop *workshop, const WorkshopOptions *options) {
    Error err = { "" };
    ServerOptions wanted = options->server;
    if (!options->phones) return;
    if (workshop->broken.path && workshop->broken.head.port) {
        wanted.code = workshop->broken.head.code;
        if (!wanted.port) wanted.port = workshop->broken.head.port;
    }
    workshop->server = server_open(&wanted, &err);
    if (!workshop->server && wanted.port != options->server.port) {
        wanted.port = options->server.port; /* the old one is taken now */
        workshop->server = server_open(&wanted, &err);
    }
    if (!workshop->server) workshop->no_phones = err;
}

static bool meet_first(Workshop *workshop, int level, Error *err) {
    Findings *findings = findings_new();
    bool campaign = practice_is_campaign(workshop->practice, level);
    workshop->level = level;
    if (!campaign || workshop_week_open(workshop, level, findings))
        workshop->meeting = workshop_meet(workshop, findings);
    if (!workshop->meeting) {
        char line[400] = "";
        if (findings_count(findings))
            findings_line(findings_at(findings, 0), line, sizeof line);
        error_set(err, "this level cannot be opened: %s", line);
    }
    findings_free(findings);
    return workshop->meeting != NULL;
}

Workshop *workshop_open(const WorkshopOptions *options, Error *err) {
    Workshop *workshop = mem_alloc(sizeof *workshop);
    workshop->practice = options->practice;
    workshop->course = course_new();
    workshop->folder = mem_text(options->folder);
    workshop->show.timer_ms = -1;
    workshop->begun_ns = clock_steady_ns();
    workshop->round = 1;
    if (!meet_first(workshop, options->level, err)) {
        workshop_close(workshop);
        return NULL;
    }
    const Story *story = session_story(meeting_session(workshop->meeting));
    bool broken = workshop->broken.path != NULL;
    if (!workshop->run)
        broken =
            options->folder && keep_find(options->folder, story->id,
                                         &workshop->broken, &workshop->notice);
    open_server(workshop, options);
    fill_head(workshop);
    workshop_look(workshop);
    workshop->step =
        broken || workshop_week_begun(workshop) ? STEP_GO_ON : STEP_JOIN;
    return workshop;
}

void workshop_turn_to(Workshop *workshop, Meeting *meeting) {
    branch_close_sides(workshop);
    past_add(workshop);
    keep_close(workshop->keep);
    workshop->keep = NULL;
    course_free(workshop->course);
    workshop->course = course_new();
    meeting_close(workshop->left);
    workshop->left = workshop->meeting;
    workshop->meeting = meeting;
    workshop->show.saved[0] = '\0';
    workshop->slide = 0;
    workshop->answered = false;
    workshop->begun_ns = clock_steady_ns();
    workshop->begun_s = 0;
    fill_head(workshop);
    workshop_look(workshop);
}

void workshop_close(Workshop *workshop) {
    if (!workshop) return;
    server_set_phase(workshop->server, POLL_OVER);
    server_close(workshop->server);
    branch_close_sides(workshop);
    keep_close(workshop->keep);
    kept_free(&workshop->broken);
    record_head_free(&workshop->head);
    course_free(workshop->course);
    past_free(workshop->past);
    meeting_close(workshop->left);
    meeting_close(workshop->meeting);
    workshop_week_close(workshop);
    run_close(workshop->run);
    mem_free(workshop->folder);
    mem_free(workshop);
}

/* ---- keeping ---- */

void workshop_cannot_save(Workshop *workshop, const Error *why) {
    error_set(&workshop->notice, "This workshop is not being saved: %s",
              why->text);
    mem_free(workshop->folder);
    workshop->folder = NULL;
}

/* What could not be written is written with the next event. */
static void keep_event(Workshop *workshop, const CourseEvent *event) {
    Error err = { "" };
    if (!workshop->keep)
        workshop->keep = keep_new(workshop->folder, &workshop->head);
    bool listed = keep_path(workshop->keep) != NULL;
    bool saved = keep_write(workshop->keep, event, &err);
    if (!saved)
        error_set(&workshop->notice, "This workshop is not being saved: %s",
                  err.text);
    else if (workshop->unsaved)
        workshop->notice = (Error){ "" };
    workshop->unsaved = !saved;
    if (saved && !listed)
        workshop_week_keep(workshop, keep_path(workshop->keep));
}

/* The first event creates the file, so that opening a workshop and leaving it
 * at once leaves no file behind. */
bool workshop_note(Workshop *workshop, CourseEvent *event) {
    Error err = { "" };
    event->at_s = seconds_now(workshop);
    if (!course_apply(workshop->course, event, &err)) {
        workshop->notice = err;
        return false;
    }
    if (workshop->folder) keep_event(workshop, event);
    return true;
}

void workshop_look(Workshop *workshop) {
    meeting_view(workshop->meeting, &workshop->view);
    workshop->moments++;
    workshop->changes++;
}

void workshop_go(Workshop *workshop, Step step) {
    WorkshopShow *show = &workshop->show;
    if (show->timer_ms == 0) { /* its time was for the step before */
        show->running = false;
        show->timer_ms = -1;
    }
    workshop->step = step;
    workshop->changes++;
}

void workshop_changed(Workshop *workshop) {
    workshop->changes++;
}

/* ---- what stands there ---- */

Step workshop_step(const Workshop *workshop) {
    return workshop->step;
}

int workshop_slide(const Workshop *workshop) {
    return workshop->slide;
}

const View *workshop_view(const Workshop *workshop) {
    return &workshop->view;
}

Meeting *workshop_meeting(const Workshop *workshop) {
    return workshop->meeting;
}

const Course *workshop_course(const Workshop *workshop) {
    return workshop->course;
}

WorkshopShow *workshop_show(Workshop *workshop) {
    return &workshop->show;
}

Server *workshop_server(const Workshop *workshop) {
    return workshop->server;
}

const char *workshop_no_phones(const Workshop *workshop) {
    return workshop->no_phones.text;
}

const CourseQuestion *workshop_question(const Workshop *workshop) {
    return course_open(workshop->course);
}

const char *workshop_notice(const Workshop *workshop) {
    return workshop->notice.text;
}

int workshop_seconds(const Workshop *workshop) {
    return seconds_now(workshop);
}

unsigned workshop_changes(const Workshop *workshop) {
    return workshop->changes;
}

unsigned workshop_moments(const Workshop *workshop) {
    return workshop->moments;
}

unsigned workshop_pages(const Workshop *workshop) {
    return workshop->pages;
}

void workshop_tally(const Workshop *workshop, PollTally *tally) {
    server_tally(workshop->server, tally);
}

bool workshop_answered(const Workshop *workshop) {
    return workshop->answered;
}

bool workshop_unreached(const Workshop *workshop) {
    return workshop->server && workshop->alone_ms >= ALONE_MS;
}

static void count_alone(Workshop *workshop, int elapsed_ms) {
    ServerCount count;
    bool told = workshop_unreached(workshop);
    if (!workshop->server) return;
    server_count(workshop->server, &count);
    int before = workshop->alone_ms;
    workshop->alone_ms = count.joined ? 0 : told ? before : before + elapsed_ms;
    if (workshop_unreached(workshop) != told) workshop->changes++;
}

void workshop_tick(Workshop *workshop, int elapsed_ms) {
    WorkshopShow *show = &workshop->show;
    count_alone(workshop, elapsed_ms);
    if (!show->running || show->timer_ms <= 0) return;
    int before = (show->timer_ms + 999) / 1000;
    show->timer_ms -= elapsed_ms;
    if (show->timer_ms < 0) show->timer_ms = 0;
    if ((show->timer_ms + 999) / 1000 != before) workshop->changes++;
}

/* SPDX-License-Identifier: MIT
 * A campaign in a workshop: its encounters follow one another, each recorded in
 * a file of its own.
 *
 * Which files these are stands in one more file beside them, a line for each
 * encounter: its name, a tab, the file's name. When the campaign is opened
 * again, the encounters that were finished are played again from their records,
 * without being shown; the last one may be one that was interrupted. */
#include "workshop/state.h"

#include "app/paths.h"
#include "app/practice/meeting.h"
#include "core/base/mem.h"
#include "core/words/say.h"
#include "platform/files.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LIST_MAX = 1 << 20 };

static void list_path(const Workshop *workshop, char out[PATH_CAPACITY]) {
    char name[96];
    snprintf(name, sizeof name, "%s", run_campaign(workshop->run)->id);
    for (char *at = name; *at; at++)
        if (*at == '/' || *at == '.' || (unsigned char)*at <= ' ') *at = '-';
    snprintf(out, PATH_CAPACITY, "%s/%s.campaign", workshop->folder, name);
}

/* The file that is locked while the campaign is led; false: it cannot be
 * made. */
static bool lead_path(const Workshop *workshop, char out[PATH_CAPACITY + 8]) {
    char list[PATH_CAPACITY];
    list_path(workshop, list);
    snprintf(out, PATH_CAPACITY + 8, "%s.led", list);
    return files_make_folders_of(list);
}

/* ---- meeting ---- */

Meeting *workshop_meet(Workshop *workshop, Findings *findings) {
    Practice *practice = workshop->practice;
    Meeting *first =
        practice_meet_as(practice, workshop->level, NULL, findings);
    if (!workshop->run || !first) return first;
    PlaySetup setup = run_setup(workshop->run, workshop->play,
                                session_story(meeting_session(first)));
    meeting_close(first);
    Meeting *meeting =
        practice_meet_as(practice, workshop->level, &setup, findings);
    earlier_free((Earlier *)setup.earlier);
    return meeting;
}

static int next_of(const Workshop *workshop) {
    return week_next(run_week(workshop->run), run_host(workshop->run, NULL));
}

const char *workshop_next_play(const Workshop *workshop) {
    int next = workshop->run ? next_of(workshop) : NONE;
    return next == NONE ? NULL : run_campaign(workshop->run)->plays[next].name;
}

/* It was left before its end: it is played again, for those after it depend on
 * how it ended. */
bool workshop_plays_again(const Workshop *workshop) {
    return workshop->run && next_of(workshop) == workshop->play;
}

/* False where the level of the next encounter is missing. */
static bool turn_to(Workshop *workshop, int play) {
    workshop->play = play;
    workshop->level = run_level(workshop->run, play);
    return workshop->level != NONE;
}

static void note_end(Workshop *workshop, const Meeting *meeting) {
    const Session *session = meeting_session(meeting);
    if (!play_ended(session_state(session))) return; /* it is met again */
    run_note(workshop->run, workshop->play, session,
             run_habit(workshop->run, session, meeting_host(meeting)));
}

/* ---- what is kept ---- */

void workshop_week_keep(Workshop *workshop, const char *record) {
    char path[PATH_CAPACITY];
    Text all = { 0 };
    char *before = NULL;
    size_t size = 0;
    if (!workshop->run || !workshop->folder) return;
    list_path(workshop, path);
    if (files_read(path, LIST_MAX, &before, &size) == FILES_READ)
        text_add_n(&all, before, size);
    free(before);
    const char *slash = strrchr(record, '/');
    text_format(&all, "%s\t%s\n",
                run_campaign(workshop->run)->plays[workshop->play].written,
                slash ? slash + 1 : record);
    if (!files_replace(path, text_get(&all), all.size))
        error_set(&workshop->notice, "This workshop is not being saved: %s",
                  strerror(errno));
    text_free(&all);
}

/* A finished encounter is the present one while it is played again. */
static void play_again(Workshop *workshop, Kept *kept) {
    Course *course = workshop->course;
    RecordHead head = workshop->head;
    int run = course_run_count(kept->course) - 1;
    workshop->course = kept->course;
    workshop->head = kept->head;
    workshop->meeting = branch_open(
        workshop, run, course_run(kept->course, run)->count, NULL, NONE);
    if (workshop->meeting) {
        past_add(workshop);
        note_end(workshop, workshop->meeting);
        meeting_close(workshop->meeting);
    }
    kept->course = workshop->course; /* another one, if that was taken */
    workshop->meeting = NULL;
    workshop->course = course;
    workshop->head = head;
}

/* One finished encounter once more; an interrupted one waits in `broken`. */
static void take_record(Workshop *workshop, int play, const char *path) {
    Kept kept;
    Error err = { "" };
    kept_free(&workshop->broken);
    if (!turn_to(workshop, play)) return;
    if (!keep_read(path, &kept, &err)) {
        workshop->notice = err;
        return;
    }
    if (!course_done(kept.course)) {
        workshop->broken = kept;
        return;
    }
    play_again(workshop, &kept);
    kept_free(&kept);
}

static void take_line(Workshop *workshop, char *line) {
    char path[PATH_CAPACITY];
    char *tab = strchr(line, '\t');
    if (!tab || strchr(tab + 1, '/')) return;
    *tab = '\0';
    int play = campaign_play(run_campaign(workshop->run), line);
    snprintf(path, sizeof path, "%s/%s", workshop->folder, tab + 1);
    if (play != NONE) take_record(workshop, play, path);
}

static void take_list(Workshop *workshop) {
    char path[PATH_CAPACITY];
    char *bytes = NULL;
    size_t size = 0;
    if (!workshop->folder) return;
    list_path(workshop, path);
    if (files_read(path, LIST_MAX, &bytes, &size) != FILES_READ) return;
    Text text = { 0 };
    text_add_n(&text, bytes, size);
    free(bytes);
    char *all = text_take(&text);
    for (char *line = all, *rest; *line; line = rest) {
        rest = line + strcspn(line, "\n");
        if (*rest) *rest++ = '\0';
        take_line(workshop, line);
    }
    mem_free(all);
}

static void forget_list(Workshop *workshop) {
    char path[PATH_CAPACITY];
    if (!workshop->folder) return;
    list_path(workshop, path);
    files_remove(path);
}

/* ---- from one encounter to the next ---- */

/* A campaign has one list, so one program leads it: a second one keeps
 * nothing. */
static void take_lead(Workshop *workshop) {
    char path[PATH_CAPACITY + 8];
    if (!workshop->folder || !lead_path(workshop, path)) return;
    workshop->led = files_hold(path);
    if (workshop->led || errno != EWOULDBLOCK) return;
    Error why = { "" };
    error_set(&why, "this campaign is being led in another window");
    workshop_cannot_save(workshop, &why);
}

void workshop_week_close(Workshop *workshop) {
    char path[PATH_CAPACITY + 8];
    if (!workshop->led) return;
    if (workshop->folder && lead_path(workshop, path)) files_remove(path);
    fclose(workshop->led);
}

bool workshop_week_open(Workshop *workshop, int campaign, Findings *findings) {
    workshop->run = run_open(workshop->practice, campaign, RUN_TRIAL, findings);
    if (!workshop->run) return false;
    take_lead(workshop);
    take_list(workshop);
    int next = next_of(workshop);
    if (next == NONE) { /* it came to its end the last time */
        workshop_week_anew(workshop);
        next = next_of(workshop);
    }
    if (workshop->broken.path && workshop->play != next)
        kept_free(&workshop->broken);
    return next != NONE && turn_to(workshop, next);
}

bool workshop_week_begun(const Workshop *workshop) {
    return workshop->run && run_week(workshop->run)->count > 0;
}

void workshop_week_anew(Workshop *workshop) {
    kept_free(&workshop->broken);
    past_free(workshop->past);
    workshop->past = NULL;
    forget_list(workshop);
    run_again(workshop->run);
}

void workshop_week_done(Workshop *workshop) {
    if (workshop->run) note_end(workshop, workshop->meeting);
    if (workshop->run && next_of(workshop) == NONE) forget_list(workshop);
}

void workshop_week_go_on(Workshop *workshop) {
    Findings *findings = findings_new();
    int next = workshop->run ? next_of(workshop) : NONE;
    Meeting *meeting = next != NONE && turn_to(workshop, next)
                           ? workshop_meet(workshop, findings)
                           : NULL;
    if (next != NONE && !meeting)
        error_set(&workshop->notice, "The next encounter cannot be opened: %s",
                  findings_count(findings) ? findings_at(findings, 0)->message
                                           : workshop_next_play(workshop));
    findings_free(findings);
    if (!meeting) return;
    workshop_turn_to(workshop, meeting);
    workshop_go(workshop, STEP_BRIEF);
}

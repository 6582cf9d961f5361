/* SPDX-License-Identifier: MIT
 * state.h -- the members of a Workshop, for this folder only: workshop.c opens
 *            it, steps.c leads it, hands.c counts raised hands, branch.c plays
 *            the other ways, past.c keeps what is over in a campaign.
 *
 * Layer:  workshop.
 * Owns:   see workshop.h.
 * Errors: none. */
#ifndef THAW_WORKSHOP_STATE_H
#define THAW_WORKSHOP_STATE_H

#include "app/practice/week_run.h"
#include "workshop/keep.h"
#include "workshop/report.h"
#include "workshop/workshop.h"

typedef struct Side {
    Meeting *meeting;
    View view;
    int choice;
} Side;

typedef struct Past Past;

struct Workshop {
    Practice *practice;
    int level;
    WeekRun *run; /* a campaign, or NULL: one level alone */
    int play;     /* which of its encounters this is */
    Meeting *meeting;
    Meeting *left; /* the encounter before: pictures may still show it */
    View view;
    Course *course;
    RecordHead head;
    char *folder; /* NULL: nothing is kept */
    Keep *keep;
    bool unsaved; /* the last event is not on the disk */
    Past *past;   /* its encounters that are over, the last one; or NULL */
    FILE *led;    /* held while its campaign is led here: week.c */
    Kept broken;  /* an interrupted one that can be resumed */
    Server *server;
    Error no_phones; /* why */
    int alone_ms;    /* how long no phone has joined */
    Error notice;
    Step step, before_mood;
    int slide;
    WorkshopShow show;
    int hands[POLL_CHOICES_MAX]; /* being typed */
    bool hand_begun;             /* a digit continues the number */
    int first_hands[POLL_CHOICES_MAX];
    int round; /* of the current vote */
    Side sides[2];
    bool answered;
    unsigned changes, moments, pages;
    long long begun_ns;
    int begun_s; /* seconds it had lasted already when it was resumed */
};

/* workshop.c */
/* Keeps the event and adds it to the course; false: it was refused. */
bool workshop_note(Workshop *workshop, CourseEvent *event);
/* From now on nothing is kept, and the notice says why. */
void workshop_cannot_save(Workshop *workshop, const Error *why);
void workshop_look(Workshop *workshop); /* makes `view` again */
void workshop_go(Workshop *workshop, Step step);

/* Another encounter takes the place of this one; takes over the meeting. */
void workshop_turn_to(Workshop *workshop, Meeting *meeting);

/* week.c: a campaign */
/* A meeting of the encounter that is led now, as it begins. NULL with findings.
 */
Meeting *workshop_meet(Workshop *workshop, Findings *findings);
/* Opens it where it was left; false: it has errors, or a level is missing. */
bool workshop_week_open(Workshop *workshop, int campaign, Findings *findings);
/* Whether encounters of it are over. */
bool workshop_week_begun(const Workshop *workshop);
void workshop_week_anew(Workshop *workshop); /* back to its beginning */
void workshop_week_close(Workshop *workshop);
/* The file of this encounter's record is part of the campaign's. */
void workshop_week_keep(Workshop *workshop, const char *record);
void workshop_week_done(Workshop *workshop); /* this encounter is over */
/* To the briefing of the next encounter, if there is one; its errors are told
 * in the notice. */
void workshop_week_go_on(Workshop *workshop);

/* past.c */
/* Keeps what the report needs of this encounter, and takes its course: a new
 * one is there then. Nothing happens without a campaign, or before a question.
 */
void past_add(Workshop *workshop);
void past_free(Past *past); /* and all before it; NULL allowed */
/* NULL for none; borrowed. */
const Report *past_report(const Past *past);

/* steps.c */
void workshop_ask_replies(Workshop *workshop);
void workshop_go_on(Workshop *workshop); /* resumes `broken` */

/* hands.c */
void workshop_hands_clear(Workshop *workshop);

/* branch.c */
/* A meeting of its own (the caller's) in which the first `turns` replies of a
 * run are played again, and then `choice` of `question`, unless it is NONE. */
Meeting *branch_open(Workshop *workshop, int run, int turns,
                     const CourseQuestion *question, int choice);
void branch_close_sides(Workshop *workshop);
bool branch_open_sides(Workshop *workshop, const CourseQuestion *question);
/* The reply as an index in View.replies; NONE: it is not offered. */
int branch_reply(Meeting *meeting, const char *beat, const char *id);

#endif

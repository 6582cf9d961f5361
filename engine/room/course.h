/* SPDX-License-Identifier: MIT
 * course.h -- what happened in a workshop, in its order: what was asked, how
 *             the room voted, what was said, where it went back.
 *
 * Layer:  room (C11 alone: no files, sockets, SDL).
 * Owns:   a Course owns copies of every text handed to it.
 * Errors: course_apply refuses an event that cannot follow, and changes
 *         nothing.
 *
 * A course is its events; record.h writes each as a line and reads them back.
 * Going back to a turn begins another run from there: the old one stays, with
 * its votes, and its curve can be laid over the new one's. Nothing of a person
 * is in it: no name, no address, no token. */
#ifndef THAW_ROOM_COURSE_H
#define THAW_ROOM_COURSE_H

#include "core/words/error.h"
#include "room/poll.h"

typedef enum {
    COURSE_ASK,   /* a question stands on the picture             */
    COURSE_COUNT, /* a vote is over, and this is what it came to   */
    COURSE_GIVE,  /* a reply was given, or a thought taken         */
    COURSE_BACK,  /* back to after `turn` replies: another run      */
    COURSE_END,   /* the conversation has ended                    */
    COURSE_DONE,  /* the workshop is over                          */
    COURSE_EVENTS
} CourseEventKind;

typedef enum {
    COURSE_BY_ROOM,      /* most votes                           */
    COURSE_BY_PRESENTER, /* the presenter chose, said so         */
    COURSE_BY_HANDS,     /* a show of hands that nobody counted  */
    COURSE_BYS
} CourseBy;

/* One thing that happened. Only the fields of its kind are read; texts are
 * borrowed for the call. */
typedef struct CourseEvent {
    CourseEventKind kind;
    int at_s; /* seconds since the workshop began */
    /* COURSE_ASK */
    PollKind question;
    int turn; /* replies before it; COURSE_BACK: to keep */
    int who;  /* POLL_MOOD: customer                     */
    int mood; /* POLL_MOOD: what the meter said, tenths  */
    const char *beat;
    const char *ids[POLL_CHOICES_MAX], *texts[POLL_CHOICES_MAX];
    int choice_count;
    /* COURSE_COUNT */
    PollTally tally;
    int hands[POLL_CHOICES_MAX]; /* as typed, added to the last round */
    /* COURSE_GIVE */
    int choice;
    CourseBy by;
    /* COURSE_END */
    int outcome;
    const char *ending;
} CourseEvent;

typedef struct CourseQuestion {
    PollKind kind;
    int run, turn, who, mood;
    char *beat;
    char *ids[POLL_CHOICES_MAX], *texts[POLL_CHOICES_MAX];
    int choice_count;
    bool counted;
    PollTally tally;
    int hands[POLL_CHOICES_MAX];
    int given; /* choice, or -1 */
    CourseBy by;
    int asked_s, counted_s, given_s; /* -1: it did not come to that */
} CourseQuestion;

typedef struct CourseReply {
    char *beat, *id, *text;
} CourseReply;

typedef struct CourseRun {
    int from, turn; /* the run that it leaves, after how many replies; -1, 0 */
    CourseReply *replies; /* all of them, the shared ones too */
    int count, capacity;
    int thought;  /* choice of the thought, or -1 */
    char *ending; /* NULL: it did not end */
    int outcome;
} CourseRun;

typedef struct Course Course;

Course *course_new(void);
void course_free(Course *course); /* NULL allowed */
bool course_apply(Course *course, const CourseEvent *event, Error *err);

/* In the order in which they were asked. */
int course_question_count(const Course *course);
const CourseQuestion *course_question(const Course *course, int index);
/* The one that waits for votes or for its reply; NULL: none does. */
const CourseQuestion *course_open(const Course *course);
int course_run_count(const Course *course); /* at least 1; the last is on */
const CourseRun *course_run(const Course *course, int index);
bool course_done(const Course *course);
int course_last_s(const Course *course); /* of the last event */

/* ---- what a vote came to ---- */

/* Phones of the last round and hands, together. */
int course_votes(const CourseQuestion *question, int choice);
int course_votes_all(const CourseQuestion *question);
/* The choice with most votes; -1: nobody voted, or several have the same. */
int course_majority(const CourseQuestion *question);
/* Whether that choice has as many votes as the best; false without votes. */
bool course_leads(const CourseQuestion *question, int choice);
/* No choice has more than 60 % of at least two votes: worth playing both. */
bool course_split(const CourseQuestion *question);
/* The two choices with most votes, the first one first; false: fewer than two
 * have any. */
bool course_two(const CourseQuestion *question, int out[2]);

#endif

/* SPDX-License-Identifier: MIT
 * course.h -- what happened in a workshop, in its order: what was asked, how
 *             the room voted, what was said, where it went back.
 *
 * Layer:  room (C11 alone: no files, sockets, SDL).
 * Owns:   a Course owns copies of every text handed to it.
 * Errors: course_apply refuses an event that cannot follow, and changes
 *         nothing.
 *
 * A course is made of its events alone; record.h writes each as a line and
 * reads it back. Going back to a turn begins a new run from there. The old run
 * stays, with its votes, so that both curves can be drawn in one picture.
 * Nothing personal is kept: no name, no address, no token.
 *
 * Indexes count from 0 and -1 is "none"; times are whole seconds since the
 * workshop began; moods are tenths, -1000..1000. */
#ifndef THAW_ROOM_COURSE_H
#define THAW_ROOM_COURSE_H

#include "core/words/error.h"
#include "room/poll.h"

typedef enum {
    COURSE_ASK,   /* a question is shown to the room               */
    COURSE_COUNT, /* voting has ended, with this result            */
    COURSE_TALK,  /* the room talks that over, and votes again    */
    COURSE_GIVE,  /* a reply was given, or a thought chosen        */
    COURSE_BACK,  /* a new run, which keeps the first `turn` replies */
    COURSE_END,   /* the conversation has ended                    */
    COURSE_DONE,  /* the workshop is over                          */
    COURSE_EVENTS
} CourseEventKind;

typedef enum {
    COURSE_BY_ROOM,      /* it had most votes                    */
    COURSE_BY_PRESENTER, /* the presenter decided, and the screen says so */
    COURSE_BY_HANDS,     /* by a show of hands that was not counted */
    COURSE_BYS
} CourseBy;

/* One thing that happened. Only the fields of its kind are read; texts are
 * borrowed for the call. */
typedef struct CourseEvent {
    CourseEventKind kind;
    int at_s; /* seconds since the workshop began */
    /* COURSE_ASK */
    PollKind question;
    int turn; /* replies given before it; COURSE_BACK: replies to keep */
    int who;  /* POLL_MOOD: the customer's index in the story */
    int mood; /* POLL_MOOD: her mood at that moment, tenths   */
    const char *beat;
    const char *ids[POLL_CHOICES_MAX], *texts[POLL_CHOICES_MAX];
    int choice_count;
    /* COURSE_COUNT */
    PollTally tally;
    int hands[POLL_CHOICES_MAX]; /* hands as the presenter typed them; added to
                                    the last round */
    /* COURSE_GIVE */
    int choice; /* index in the question's choices */
    CourseBy by;
    /* COURSE_END */
    int outcome; /* an Outcome (core/story/talk.h) */
    const char *ending;
} CourseEvent;

/* A question with all that became of it. Owned by the Course. */
typedef struct CourseQuestion {
    PollKind kind;
    int run;             /* the index of its run */
    int turn, who, mood; /* as in the event that asked it */
    char *beat;
    char *ids[POLL_CHOICES_MAX], *texts[POLL_CHOICES_MAX];
    int choice_count;
    bool counted;
    bool talking; /* counted, not shown: a second vote follows */
    PollTally tally;
    int hands[POLL_CHOICES_MAX];
    int given; /* the choice that was made, or -1 */
    CourseBy by;
    int asked_s, counted_s, given_s; /* times; -1: it did not happen */
} CourseQuestion;

typedef struct CourseReply {
    char *beat, *id, *text;
} CourseReply;

/* One way through the conversation. Owned by the Course. */
typedef struct CourseRun {
    int from;             /* the run that it branches off; -1: the first run */
    int turn;             /* how many replies both runs have in common */
    CourseReply *replies; /* all replies, those in common included */
    int count, capacity;
    int thought;  /* the thought that was chosen, or -1 */
    char *ending; /* NULL: it has not ended */
    int outcome;
} CourseRun;

typedef struct Course Course;

Course *course_new(void);
void course_free(Course *course); /* NULL allowed */
/* Adds one event. False, with why, when it cannot follow those before. */
bool course_apply(Course *course, const CourseEvent *event, Error *err);

/* Everything returned below is borrowed until the next course_apply. */

/* In the order in which they were asked. */
int course_question_count(const Course *course);
const CourseQuestion *course_question(const Course *course, int index);
/* The question that waits for votes or for its reply, or NULL. */
const CourseQuestion *course_open(const Course *course);
int course_run_count(const Course *course); /* at least 1; the last is played */
const CourseRun *course_run(const Course *course, int index);
bool course_done(const Course *course);
int course_last_s(const Course *course); /* of the last event */

/* ---- the result of a vote ---- */

/* Votes by phone in the last round, and hands. */
int course_votes(const CourseQuestion *question, int choice);
int course_votes_all(const CourseQuestion *question);
/* The choice with most votes; -1: nobody voted, or there is a tie. */
int course_majority(const CourseQuestion *question);
/* Whether no other choice has more votes; false when nobody voted. */
bool course_leads(const CourseQuestion *question, int choice);
/* Whether there are two votes or more and no choice has over 60 % of them: then
 * both answers are worth playing. */
bool course_split(const CourseQuestion *question);
/* The two choices with most votes, the better one first. False when fewer than
 * two have any vote. */
bool course_two(const CourseQuestion *question, int out[2]);

#endif

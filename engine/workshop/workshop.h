/* SPDX-License-Identifier: MIT
 * workshop.h -- a workshop as it is led: the conversation, the room's votes,
 *               and where in a turn it stands. Both windows show this.
 *
 * Layer:  workshop (core, app, room, server).
 * Owns:   a Workshop owns its meeting, its course, its record and its server;
 *         the Practice must outlive it.
 * Errors: bool + Error where it cannot begin; later ones are a notice, and the
 *         workshop goes on.
 *
 * Nothing advances by itself: each step is asked for by the presenter, and on
 * disk before it is shown. */
#ifndef THAW_WORKSHOP_WORKSHOP_H
#define THAW_WORKSHOP_WORKSHOP_H

#include "app/practice.h"
#include "room/course.h"
#include "server/server.h"

typedef enum {
    STEP_GO_ON,  /* one was broken off: go on, or begin anew?         */
    STEP_JOIN,   /* phones join; without phones, the first picture    */
    STEP_BRIEF,  /* who comes, what happened                          */
    STEP_LISTEN, /* the customer speaks, a page at a time             */
    STEP_THINK,  /* choices can be read, no votes yet                 */
    STEP_VOTE,   /* votes come in                                     */
    STEP_TALK,   /* between a first and a second vote                 */
    STEP_REVEAL, /* what the vote came to                             */
    STEP_SIDES,  /* a split vote: both answers, side by side          */
    STEP_MOOD,   /* how does she feel now?                            */
    STEP_ENDING,
    STEP_SLIDES, /* the debrief; which one: workshop_slide            */
    STEP_THANKS,
    STEPS
} Step;

enum { WORKSHOP_SLIDES = 4 };

typedef struct WorkshopOptions {
    Practice *practice;
    int level;          /* in the practice's list */
    const char *folder; /* of records; NULL: nothing is kept */
    bool phones;
    ServerOptions server;
} WorkshopOptions;

/* What the presenter set for the windows. */
typedef struct WorkshopShow {
    bool blank;       /* the room's picture is dark                     */
    bool frozen;      /* … or stays as it is                            */
    bool map;         /* the presenter looks at what lies ahead         */
    bool strip;       /* with one window: the presenter's line          */
    bool hands;       /* tallies are being typed …                      */
    int hand;         /* … of this choice                               */
    bool turns;       /* a turn to go to is being chosen …              */
    int turn;         /* … this one                                     */
    int timer_ms;     /* left; below 0: there is none                   */
    bool running;     /* it goes down                                   */
    bool single;      /* there is one window only                       */
    bool swap;        /* asked for: the windows change their displays   */
    char saved[1200]; /* where its page is, or why it is not; ""  */
    int address;      /* which of this machine's addresses is shown     */
} WorkshopShow;

typedef struct Workshop Workshop;

Workshop *workshop_open(const WorkshopOptions *options, Error *err);
void workshop_close(Workshop *workshop); /* NULL allowed */

/* ---- what stands there ---- */

Step workshop_step(const Workshop *workshop);
int workshop_slide(const Workshop *workshop); /* 0.. */
const View *workshop_view(const Workshop *workshop);
Meeting *workshop_meeting(const Workshop *workshop);
const Course *workshop_course(const Workshop *workshop);
WorkshopShow *workshop_show(Workshop *workshop);
Server *workshop_server(const Workshop *workshop); /* NULL: hands only */
/* Why there are no phones although they were wanted; "" else. */
const char *workshop_no_phones(const Workshop *workshop);
/* The question of this step; NULL: none. Its votes are in once they are
 * counted. */
const CourseQuestion *workshop_question(const Workshop *workshop);
/* Hands as typed so far. */
int workshop_hand(const Workshop *workshop, int choice);
/* What is coming in, for the presenter alone. */
void workshop_tally(const Workshop *workshop, PollTally *tally);
/* One quiet sentence, or "". */
const char *workshop_notice(const Workshop *workshop);
int workshop_seconds(const Workshop *workshop); /* since it began */
const char *workshop_begun(const Workshop *workshop);
/* Goes up whenever something else is to be seen. */
unsigned workshop_changes(const Workshop *workshop);
/* … and whenever another moment of the conversation stands there. */
unsigned workshop_moments(const Workshop *workshop);
/* True after a reply was given, not after going back. */
bool workshop_answered(const Workshop *workshop);

/* ---- what the presenter does ---- */

/* The next step. In STEP_LISTEN it asks the room's picture for more: that one
 * calls workshop_heard when all was said. */
void workshop_next(Workshop *workshop);
unsigned workshop_pages(const Workshop *workshop); /* how often it was asked */
void workshop_heard(Workshop *workshop);
/* A number from 1: gives that reply, takes that band, or types a tally. */
void workshop_number(Workshop *workshop, int number);
void workshop_vote_again(Workshop *workshop); /* talk first, then once more */
void workshop_ask_mood(Workshop *workshop);
void workshop_sides(Workshop *workshop); /* both answers of a split vote */
/* Back to after `turn` replies; NONE: one back, or out of what is open. */
void workshop_back(Workshop *workshop, int turn);
void workshop_begin_anew(Workshop *workshop); /* in STEP_GO_ON */
void workshop_to_slides(Workshop *workshop);  /* before the ending, too */
/* Hands: typing of tallies begins or ends; moves on to another choice. */
void workshop_hands(Workshop *workshop);
void workshop_hand_move(Workshop *workshop, int by);
void workshop_hand_digit(Workshop *workshop, int digit); /* -1: takes one off */
/* The windows are to look anew: something in the show was changed. */
void workshop_changed(Workshop *workshop);
/* Time goes by. */
void workshop_tick(Workshop *workshop, int elapsed_ms);

/* ---- the other way ---- */

/* The two answers of STEP_SIDES, 0 and 1; NULL where there is none. */
const View *workshop_side(const Workshop *workshop, int which, int *choice);
/* Moods of a run after 0.. replies, tenths; how many. */
int workshop_curve(Workshop *workshop, int run, int customer, short *out,
                   int max);

/* ---- afterwards ---- */

/* What its page is made of; mem_free it. */
struct Report *workshop_report(Workshop *workshop);
/* Writes the page and the table among the player's documents; their names
 * without ending go to `stem`. */
bool workshop_save(Workshop *workshop, char *stem, size_t size, Error *err);

#endif

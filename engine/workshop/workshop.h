/* SPDX-License-Identifier: MIT
 * workshop.h -- a workshop: the conversation, the room's votes, and the current
 *               step. Both windows show this.
 *
 * Layer:  workshop (core, app, room, server).
 * Owns:   a Workshop owns its meeting, its course, its record and its server;
 *         the Practice must outlive it.
 * Errors: NULL + Error when it cannot begin. Later errors are shown through
 *         workshop_notice, and the workshop goes on.
 *
 * The presenter asks for each step, and it is on disk before it is shown. What
 * is returned is borrowed until the next step. */
#ifndef THAW_WORKSHOP_WORKSHOP_H
#define THAW_WORKSHOP_WORKSHOP_H

#include "app/practice/practice.h"
#include "room/course.h"
#include "server/server.h"

typedef enum {
    STEP_GO_ON,  /* the last one was interrupted: resume it or begin anew? */
    STEP_JOIN,   /* phones join; without phones, the first picture    */
    STEP_BRIEF,  /* who comes, what happened                          */
    STEP_LISTEN, /* the customer speaks, one page at a time           */
    STEP_THINK,  /* choices can be read, no votes yet                 */
    STEP_VOTE,   /* votes come in                                     */
    STEP_TALK,   /* between a first and a second vote                 */
    STEP_REVEAL, /* the result of the vote                            */
    STEP_SIDES,  /* after a split vote: both answers, side by side    */
    STEP_MOOD,   /* how does she feel now?                            */
    STEP_ENDING,
    STEP_SLIDES, /* the debrief; which one: workshop_slide            */
    STEP_THANKS,
    STEPS
} Step;

enum { WORKSHOP_SLIDES = 4 };

typedef struct WorkshopOptions {
    Practice *practice;
    int level;          /* in the practice's list; or a campaign */
    const char *folder; /* of records; NULL: nothing is kept */
    bool phones;
    ServerOptions server;
} WorkshopOptions;

/* What the presenter has chosen for the windows to show. */
typedef struct WorkshopShow {
    bool blank;       /* the room's picture is dark                     */
    bool frozen;      /* the room's picture does not change             */
    bool map;         /* the presenter looks at the map of the level    */
    bool strip;       /* with one window: the presenter's line is shown */
    bool hands;       /* tallies are being typed …                      */
    int hand;         /* … of this choice                               */
    bool turns;       /* a turn to go to is being chosen …              */
    int turn;         /* … this one                                     */
    int timer_ms;     /* milliseconds left; below 0: there is no timer  */
    bool running;     /* the timer counts down                          */
    bool single;      /* there is only one window                       */
    bool leaving;     /* Esc was pressed; once more closes the windows  */
    bool swap;        /* the two windows are to swap their displays     */
    int displays;     /* how many there are; D needs two                */
    char saved[1200]; /* where the report is, or why there is none; ""  */
    int address;      /* index of the address shown (server/address.h)  */
} WorkshopShow;

typedef struct Workshop Workshop;

Workshop *workshop_open(const WorkshopOptions *options, Error *err);
void workshop_close(Workshop *workshop); /* NULL allowed */

/* ---- the present state ---- */

Step workshop_step(const Workshop *workshop);
int workshop_slide(const Workshop *workshop); /* 0.. */
const View *workshop_view(const Workshop *workshop);
Meeting *workshop_meeting(const Workshop *workshop);
const Course *workshop_course(const Workshop *workshop);
WorkshopShow *workshop_show(Workshop *workshop);
Server *workshop_server(const Workshop *workshop); /* NULL: hands only */
/* Why there are no phones although they were asked for, or "". */
const char *workshop_no_phones(const Workshop *workshop);
/* Whether a minute (of workshop_tick) went by with a page, but no phone. */
bool workshop_unreached(const Workshop *workshop);
/* The question of this step; NULL: none. Its votes are complete once its
 * `counted` is true. */
const CourseQuestion *workshop_question(const Workshop *workshop);
/* How many hands were typed for a choice so far. */
int workshop_hand(const Workshop *workshop, int choice);
/* The votes so far, for the presenter only. */
void workshop_tally(const Workshop *workshop, PollTally *tally);
/* The encounter of a campaign after this one, once it is over; NULL: none. */
const char *workshop_next_play(const Workshop *workshop);
bool workshop_plays_again(const Workshop *workshop); /* the same, unfinished */
/* One quiet sentence, or "". */
const char *workshop_notice(const Workshop *workshop);
int workshop_seconds(const Workshop *workshop); /* since it began */
/* Grows whenever a window has to draw anew. */
unsigned workshop_changes(const Workshop *workshop);
unsigned workshop_moments(const Workshop *workshop); /* the same, of the talk */
bool workshop_answered(const Workshop *workshop);    /* not: gone back */

/* ---- what the presenter does ---- */

/* The next step. In STEP_LISTEN it asks the room's screen for its next page,
 * which calls workshop_heard after the last one. */
void workshop_next(Workshop *workshop);
unsigned workshop_pages(const Workshop *workshop); /* pages asked for, in all */
void workshop_heard(Workshop *workshop);
/* A number from 1, as on the keys: gives that reply, chooses that band of mood,
 * or types a digit of a count of hands. */
void workshop_number(Workshop *workshop, int number);
/* A discussion, then a second vote on the same question. */
void workshop_vote_again(Workshop *workshop);
void workshop_ask_mood(Workshop *workshop);
void workshop_sides(Workshop *workshop); /* both answers of a split vote */
/* Back to the moment after `turn` replies. NONE: back to what was shown before;
 * in the conversation itself, one reply back. */
void workshop_back(Workshop *workshop, int turn);
void workshop_begin_anew(Workshop *workshop); /* in STEP_GO_ON */
void workshop_to_slides(Workshop *workshop);  /* after any reply */
/* Begins or ends typing of hands: at a vote, or anew when it was closed. */
void workshop_hands(Workshop *workshop);
void workshop_hand_move(Workshop *workshop, int by); /* to another choice */
/* The first one replaces its count, others are appended; -1 deletes one. */
void workshop_hand_digit(Workshop *workshop, int digit);
/* To be called after a change in WorkshopShow: the windows draw again. */
void workshop_changed(Workshop *workshop);
/* Counts the timer down, and the time without phones; once a frame. */
void workshop_tick(Workshop *workshop, int elapsed_ms);

/* ---- the other way ---- */

/* One of the two answers of STEP_SIDES, `which` 0 or 1, and its choice; NULL in
 * any other step. */
const View *workshop_side(const Workshop *workshop, int which, int *choice);
/* Writes a customer's moods in one run, in tenths: at the start and after each
 * reply, at most `max`. Returns how many. */
int workshop_curve(Workshop *workshop, int run, int customer, short *out,
                   int max);

/* ---- afterwards ---- */

/* What the report says: free it with mem_free. It borrows all its texts. */
struct Report *workshop_report(Workshop *workshop);
/* Writes the report as a page and as a table into the folder for the user's
 * documents. `stem` gets their common path without ".html" and ".csv". */
bool workshop_save(Workshop *workshop, char *stem, size_t size, Error *err);

#endif

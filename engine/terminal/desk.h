/* SPDX-License-Identifier: MIT
 * desk.h -- what the terminal's screens share. Not for other folders.
 *
 * Layer:  terminal.
 * Owns:   a Desk is a value; it borrows the Practice.
 * Errors: none. */
#ifndef THAW_TERMINAL_DESK_H
#define THAW_TERMINAL_DESK_H

#include "app/practice.h"
#include "terminal/paper.h"

enum { ANSWER_ROOM = 256 };

typedef struct Desk {
    Practice *practice;
    Paper paper;
    char noticed[512]; /* the last notice, so that each is told once */
    bool taught;       /* the keys have been told */
} Desk;

/* Where a screen leads. */
typedef enum {
    GO_ON,     /* the next screen: from talk to debrief */
    GO_TALK,   /* back into the same conversation */
    GO_AGAIN,  /* the same level from its briefing */
    GO_LEVELS, /* the list of levels */
    GO_LEAVE,  /* out of the program */
} Go;

/* desk.c */
void desk_notice(Desk *desk, const char *notice); /* NULL: nothing */
/* "7" -> 7; 0 when it is no whole number from 1 to `most`. */
int desk_number(const char *answer, int most);
/* Whether the answer is this key or this word, in any case. */
bool desk_is(const char *answer, const char *key, const char *word);
void desk_ended(Desk *desk, bool in_talk); /* the end of the input */
const char *desk_channel(Channel channel); /* "By phone" */
/* Letters of a name that are enough to tell who is meant: its first word,
 * unless that is a title or two people share it. */
int desk_short_name(const char *const *names, int count, int who);

/* talk.c: briefing and conversation until its end. */
Go talk_run(Desk *desk, Meeting *meeting);

/* debrief.c: the meter opened, then where to go. */
Go debrief_run(Desk *desk, Meeting *meeting);

/* account.c: the parts of a debrief that list turns. */
void account_curve(const Paper *paper, const Debrief *debrief);
void account_turns(const Paper *paper, const Debrief *debrief);
void account_road(const Paper *paper, const Debrief *debrief, int turn);

#endif

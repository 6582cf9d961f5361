/* SPDX-License-Identifier: MIT
 * sitting.h -- what the terminal's screens share. Not for other folders.
 *
 * Layer:  terminal.
 * Owns:   a Desk is a value; it borrows the Practice.
 * Errors: none. */
#ifndef THAW_TERMINAL_SITTING_H
#define THAW_TERMINAL_SITTING_H

#include "app/practice.h"
#include "app/watch.h"
#include "terminal/paper.h"

enum { ANSWER_ROOM = 256 };

typedef struct Desk {
    Practice *practice;
    Paper paper;
    char noticed[512]; /* the last notice, so that each is told once */
    bool taught;       /* the keys have been told */
    bool author, watching;
    Watch *watch; /* of the level that is played; NULL: of none */
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

/* author.c: what only an author is shown. */
typedef enum { ASK_ANSWER, ASK_ENDED, ASK_LOADED } Asked;
/* As paper_ask, watching the level meanwhile. A save is told when it happens;
 * ASK_LOADED: what is played is another text now, and *meeting may have come
 * to be. */
Asked desk_ask(Desk *desk, Meeting **meeting, char *line, size_t size,
               const char **answer);
/* After the replies: what is not offered, and the meter. */
void author_moment(const Desk *desk, const Meeting *meeting);
/* The first errors with their lines of the file, the number of the others. */
void author_findings(const Paper *paper, const Findings *findings);

/* talk.c: briefing and conversation until its end. */
Go talk_run(Desk *desk, Meeting *meeting);

/* debrief.c: the meter opened, then where to go. */
Go debrief_run(Desk *desk, Meeting *meeting);

/* account.c: the parts of a debrief that list turns. */
void account_curve(const Paper *paper, const Debrief *debrief);
void account_turns(const Paper *paper, const Debrief *debrief);
void account_road(const Paper *paper, const Debrief *debrief, int turn);

#endif

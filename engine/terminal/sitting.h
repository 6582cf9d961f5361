/* SPDX-License-Identifier: MIT
 * sitting.h -- shared by the terminal's screens; not for other folders.
 *
 * Layer:  terminal.
 * Owns:   a Sitting is a value; it borrows the Practice.
 * Errors: none. */
#ifndef THAW_TERMINAL_SITTING_H
#define THAW_TERMINAL_SITTING_H

#include "app/practice/practice.h"
#include "app/practice/watch.h"
#include "core/study/guess.h"
#include "terminal/lines.h"

enum { ANSWER_CAPACITY = 256 };

typedef struct Sitting {
    Practice *practice;
    Lines lines;
    char noticed[512]; /* the last notice, so that each is shown once */
    bool taught;       /* the keys have been explained */
    bool author, watching;
    bool in_week; /* a campaign is being played */
    int chosen;   /* a level to play next, or NONE */
    bool sums;    /* the debrief shows how it was counted */
    Watch *watch; /* of the level being played; NULL: none */
} Sitting;

/* What follows after a screen. */
typedef enum {
    GO_ON,     /* the next screen: from talk to debrief */
    GO_TALK,   /* back into the same conversation */
    GO_AGAIN,  /* the same level from its briefing */
    GO_LEVELS, /* the list of levels */
    GO_LEAVE,  /* out of the program */
} Go;

/* sitting.c */
void sitting_notice(Sitting *sitting, const char *notice); /* NULL: nothing */
/* Whether this person meets it now for the first time; it is kept. */
bool sitting_first_time(Sitting *sitting, const char *setting);
/* "7" -> 7; 0 when it is no whole number from 1 to `max`. */
int sitting_number(const char *answer, int max);
/* Whether the answer is this key or this word, in any case. */
bool sitting_is(const char *answer, const char *key, const char *word);
/* The end of the input; `to_go_on`: in a talk that was kept. */
void sitting_ended(Sitting *sitting, bool to_go_on);
/* Asks whether to go on with what was broken off, or afresh; false: leave. */
bool sitting_goes_on(Sitting *sitting, bool *fresh);
const char *sitting_channel(Channel channel); /* "By phone" */
/* How many bytes of a name tell who is meant: its first word, unless that is a
 * title or two people share it. */
int sitting_short_name(const char *const *names, int count, int who);

/* author.c: what only an author is shown. */
typedef enum { ASK_ANSWER, ASK_ENDED, ASK_LOADED } Asked;
/* Like lines_ask, but watches the level while it waits, and reports when it was
 * saved. ASK_LOADED: the level was reloaded; *meeting may have been NULL
 * before.
 */
Asked sitting_ask(Sitting *sitting, Meeting **meeting, char *line, size_t size,
                  const char **answer);
/* The same for a campaign, between its conversations. */
Asked sitting_ask_week(Sitting *sitting, WeekRun **run, char *line, size_t size,
                       const char **answer);
/* After the replies: those that are not offered, and the meter. */
void author_moment(const Sitting *sitting, const Meeting *meeting);
/* The first errors with lines of the file, and the number of the others. */
void author_findings(const Lines *lines, const Findings *findings);

/* talk.c: briefing and conversation until its end. */
Go talk_run(Sitting *sitting, Meeting *meeting);

/* debrief.c: shows the debrief, then asks what to do next. */
Go debrief_run(Sitting *sitting, Meeting *meeting);
/* For a player who leaves before the debrief: what decided the conversation,
 * and what to try. */
void debrief_parting(const Sitting *sitting, Meeting *meeting);

/* guess.c: asks which line it was, and for the curve, before the debrief.
 * GO_ON: to the debrief. */
Go guess_run(Sitting *sitting, Meeting **meeting, const Debrief *debrief);

/* The debrief of an old conversation, without a guess. */
Go debrief_again(Sitting *sitting, Meeting *meeting);

/* progress.c */
void progress_put(const Lines *lines, Practice *practice);
/* The list of old conversations; GO_AGAIN: play `chosen`. */
Go conversations_run(Sitting *sitting);

/* who.c: asks who plays; false at the end of the input. */
bool who_run(Sitting *sitting, bool at_start);

/* week.c: a campaign, from its page to its debrief. */
Go week_run(Sitting *sitting, int index, bool *playable);

/* account.c: the parts of a debrief that list turns. */
/* With the curve as the player drew it; `guess` NULL: none. */
void account_curve(const Lines *lines, const Debrief *debrief,
                   const Guess *guess);
void account_turns(const Lines *lines, const Debrief *debrief);
void account_sums(const Lines *lines, const Debrief *debrief);
void account_road(const Lines *lines, const Debrief *debrief, int turn);

#endif

/* SPDX-License-Identifier: MIT
 * week_run.h -- playing a campaign: what was played, what comes next, how it
 *               ended.
 *
 * Layer:  app (core, script, store).
 * Owns:   a WeekRun owns its campaign and what was played of it. Close its
 *         meetings before it, and it before its Practice.
 * Errors: a campaign's mistakes are Findings; when it cannot be saved,
 *         practice_notice says so, and the next save tries again.
 *
 * A front end calls run_open, shows run_view, plays the meeting of run_meet,
 * and shows run_view again. Each encounter is played once; until the next one
 * is begun, the player may go back in it and end it differently. */
#ifndef THAW_APP_PRACTICE_WEEK_RUN_H
#define THAW_APP_PRACTICE_WEEK_RUN_H

#include "app/practice/practice.h"
#include "core/play/week.h"

typedef struct WeekRun WeekRun;

/* Whether the level at `index` is a campaign, which practice_meet refuses. */
bool practice_is_campaign(const Practice *practice, int index);

typedef enum {
    RUN_FRESH, /* from its first play; an unfinished run is set aside once
                  the first play has ended */
    RUN_GO_ON, /* continues an unfinished run, if any; else fresh */
    RUN_LAST,  /* the last finished run, to look at; else fresh */
    RUN_TRIAL, /* for tools: not kept */
} RunKind;

/* NULL when the campaign has errors, all of them in `findings` (may be NULL).
 */
WeekRun *run_open(Practice *practice, int index, RunKind kind,
                  Findings *findings);
void run_close(WeekRun *run); /* NULL allowed */
/* Reads its file again, which may have changed; what was played is taken over.
 * Not while a meeting of it is open. False when it has errors, all of them in
 * `findings`: then it is as it was. */
bool run_reload(WeekRun *run, Findings *findings);

/* An encounter that was played. */
typedef struct RunPlay {
    int stop;           /* in RunView.stops */
    const char *name;   /* "Monday, the clinic" */
    const char *title;  /* of the level */
    int level;          /* index in the Practice, or NONE: it is gone */
    const char *ending; /* in the language in use */
    Outcome outcome;
    const char *habit; /* a sentence, or NULL */
    const char *money; /* what was kept, in words; NULL: there was none */
} RunPlay;

/* Every play of the campaign, in the order of its file. */
typedef enum {
    STOP_PLAYED,
    STOP_PASSED, /* its turn has come, and nobody was met */
    STOP_NEXT,
    STOP_LATER,
} StopState;

typedef struct RunStop {
    StopState state;
    const char *day, *what; /* "Monday" and "the clinic"; what "": all of the
                               name is the day's */
    int played;             /* in RunView.plays, or NONE */
} RunStop;

/* All that a front end shows. Texts live until the next run_view. */
typedef struct RunView {
    const char *title, *brief, *goal;
    RunPlay plays[CAMPAIGN_PLAYS_MAX];
    int play_count, play_total; /* played; in the campaign's file */
    RunStop stops[CAMPAIGN_PLAYS_MAX];
    bool over, past;    /* past: an old one, only looked at */
    int finished;       /* how often this player came to its end */
    const char *gone;   /* a sentence: what was played and is no longer in its
                           file; NULL: nothing */
    const char *notice; /* or NULL: see practice_notice */
    /* until it is over: who comes next */
    const char *next_name, *next_title, *next_place;
    int next_level;         /* index in the Practice, or NONE: it is gone */
    int waiting;            /* replies given in it, if it was interrupted */
    const char *carries;    /* what they remember, a sentence; or NULL */
    const char *next_error; /* why it cannot be played; NULL: it can */
    /* once it is over */
    const char *ending, *text, *lesson; /* text, lesson: may be NULL */
    Outcome outcome;
    const char *habit, *step;    /* sentences; step NULL without a habit */
    const char *best, *best_who; /* the line that won most; in which play */
    const char *worst, *worst_who;
    const char *called[CAMPAIGN_PLAYS_MAX];     /* the labels, word for word */
    const char *called_who[CAMPAIGN_PLAYS_MAX]; /* where it was thought */
    int called_count;
    const char *const *money; /* sentences */
    int money_count;
    const char *const *questions;
    int question_count;
} RunView;

const RunView *run_view(WeekRun *run);

/* The meeting of the next encounter; continues it if it was interrupted. NULL
 * when the campaign is over, or the level has errors (in `findings`). */
Meeting *run_meet(WeekRun *run, Findings *findings);

/* ---- for tools ---- */
const Campaign *run_campaign(const WeekRun *run);
const Week *run_week(const WeekRun *run);
WeekHost run_host(WeekRun *run, Findings *findings);
/* The index in the Practice of a play's level; NONE: it is gone. */
int run_level(WeekRun *run, int play);
/* The setup of a play as it would start now; earlier_free its `earlier`. */
PlaySetup run_setup(WeekRun *run, int play, const Story *story);
/* Records that play number `play` was finished in this session. */
void run_note(WeekRun *run, int play, const Session *session,
              const char *habit);
/* Goes back to the beginning; only for RUN_TRIAL. */
void run_again(WeekRun *run);
/* The habit that a finished conversation showed, or NULL. */
const char *run_habit(WeekRun *run, const Session *session, ScriptHost host);
/* The campaign's files, its own first; NULL after the last. */
const char *run_file(const WeekRun *run, int index);

#endif

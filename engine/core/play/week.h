/* SPDX-License-Identifier: MIT
 * week.h -- how far a campaign has come: what was played in it, what comes
 *           next, how it ends.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   a Week is a value; its texts are the caller's.
 * Errors: a condition that raises is told to `fault`, and counts as false.
 *
 * Each play of a campaign is met once, in the order of its file. One whose
 * condition does not hold when its turn has come is passed by, for good: so
 * every campaign comes to its end. */
#ifndef THAW_CORE_PLAY_WEEK_H
#define THAW_CORE_PLAY_WEEK_H

#include "core/play/earlier.h"
#include "core/play/campaign.h"
#include "core/words/error.h"

/* One encounter as it was played. Costs and gains are tenths of mood. */
typedef struct WeekPlay {
    int play;           /* in campaign->plays */
    const char *ending; /* its title, as written */
    Outcome outcome;
    Stake stake; /* currency NULL: no money was in it */
    int sale_kept, yearly_kept;
    const char *habit;        /* habit_name, or NULL */
    int labelled;             /* thoughts in it that put a label on somebody */
    const char *called;       /* the last of those thoughts, or NULL */
    const char *worst, *best; /* the player's lines, or NULL */
    int worst_cost, best_gain;
} WeekPlay;

typedef struct Week {
    const Campaign *campaign;
    WeekPlay plays[CAMPAIGN_PLAYS_MAX]; /* in the order they were played */
    int count;
} Week;

/* How the core asks a campaign's conditions; `code` is 0..code_count-1. */
typedef struct WeekHost {
    void *data;
    bool (*holds)(void *data, int code, const Week *week, bool *result,
                  Error *err);
    void (*fault)(void *data, Place at, const char *message); /* or NULL */
} WeekHost;

/* The play that comes next, or NONE: it is over. */
int week_next(const Week *week, WeekHost host);
/* The ending that it has come to. */
int week_ending(const Week *week, WeekHost host);
/* How this level was played, or NULL. */
const WeekPlay *week_of(const Week *week, const char *level);

/* What the plays come to together. Money is in whole units, whatever the
 * currency. */
typedef struct WeekSum {
    int kept, lost; /* ended kept or better; lost */
    int outcomes[OUTCOMES];
    long long money_kept, money_lost;
    const char *habit; /* named in two plays or more, the most often; or NULL */
    int habit_times;
    int labelled;
    const WeekPlay *worst, *best; /* the plays with these lines, or NULL */
} WeekSum;

WeekSum week_sum(const Week *week);
/* What play number `play` is told of those before it; earlier_free it. */
Earlier *week_earlier(const Week *week, int play);

#endif

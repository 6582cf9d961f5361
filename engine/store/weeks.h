/* SPDX-License-Identifier: MIT
 * weeks.h -- campaigns as they are played: how far each has come.
 *
 * Layer:  store.
 * Owns:   texts and lists that are found are lent as store.h says.
 * Errors: bool + Error.
 *
 * A campaign is written whole each time, so the next save makes up for one that
 * failed. Its conversations are plays like any other, and carry its key: one
 * that came to its end is saved together with the campaign. If another program
 * has gone on with the campaign meanwhile, nothing is replaced: this one goes
 * on as a second campaign, and store_notice says so. */
#ifndef THAW_STORE_WEEKS_H
#define THAW_STORE_WEEKS_H

#include "store/store.h"

/* One encounter of a campaign. Costs and gains are tenths of mood. */
typedef struct StoredWeekPlay {
    const char *name;   /* of the play, as the campaign's file has it */
    const char *level;  /* its id; "" where an older Thaw kept it */
    const char *ending; /* as the level's file has it */
    Outcome outcome;
    Stake stake;
    int sale_kept, yearly_kept;
    const char *habit, *called; /* or NULL */
    const char *worst, *best;   /* the player's costliest, best line, or NULL */
    int worst_cost, best_gain, labelled, visit;
    StoredCustomer customers[STORY_CUSTOMERS_MAX];
    int customer_count;
} StoredWeekPlay;

typedef struct StoredWeek {
    int64_t key; /* random, chosen by the caller */
    const char *profile, *record, *title;
    int64_t begun, changed; /* milliseconds since 1970 */
    int64_t revision;       /* set by store_find_week */
    bool finished;
    int64_t instead_of; /* key of another one, which is set aside; or 0 */
    const char *ending; /* NULL until finished */
    Outcome outcome;
    const StoredWeekPlay *plays;
    int play_count;
} StoredWeek;

bool store_save_week(Store *store, const StoredWeek *week, Error *err);
/* A conversation and the campaign that it is part of: both are kept, or
 * neither. `week` NULL: the conversation alone. */
bool store_save_in_week(Store *store, const StoredPlay *play,
                        const StoredWeek *week, Error *err);
/* The newest unfinished one that is still offered, or (`finished`) the one that
 * was finished last. Lent; false: there is none. */
bool store_find_week(Store *store, bool finished, const char *profile,
                     const char *record, StoredWeek *week);
/* Tells the store that the campaign it found is being continued, so that saving
 * it may replace its row. */
void store_take_week(Store *store, const StoredWeek *week);
/* How many were finished, and the best outcome among them (set when > 0). */
int store_weeks_finished(Store *store, const char *profile, const char *record,
                         Outcome *best);
/* The newest unfinished conversation of this level within the campaign. Lent;
 * false: there is none. */
bool store_find_in_week(Store *store, int64_t week, const char *level,
                        StoredPlay *play);

#endif

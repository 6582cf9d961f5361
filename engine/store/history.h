/* SPDX-License-Identifier: MIT
 * history.h -- conversations that are over: all of them, one of them whole,
 *              what its player guessed, and what colleagues said of it.
 *
 * Layer:  store.
 * Owns:   texts and lists that are found are lent as store.h says.
 * Errors: bool + Error. */
#ifndef THAW_STORE_HISTORY_H
#define THAW_STORE_HISTORY_H

#include "store/store.h"

/* All finished conversations of a person, the newest first: how many. Their
 * journals, texts and customers are left out; store_play reads those. */
int store_finished(Store *store, const char *profile, StoredPlay **list);
/* One of them by its key, with everything but the level's text
 * (store_level_text). False: there is none. */
bool store_play(Store *store, int64_t key, StoredPlay *play);
/* The other files that the level with this text hash was made of when it was
 * played: how many. */
int store_level_parts(Store *store, uint64_t hash, StoredPart **parts);

/* What the player thought of a play before the meter was shown. */
typedef struct StoredGuess {
    int line;             /* the line that was picked, or NONE */
    const char *customer; /* whose curve was drawn: an id */
    const char *moods;    /* guess_write */
} StoredGuess;

/* Replaces an earlier one; of a play that is not kept, nothing is. */
bool store_save_guess(Store *store, int64_t play, const StoredGuess *guess,
                      Error *err);
bool store_guess(Store *store, int64_t play, StoredGuess *guess);

typedef struct StoredMark {
    int turn;          /* from 0 */
    int mark;          /* -2 walks out … 2 warms */
    const char *words; /* "" none */
} StoredMark;

/* One colleague's answer to one conversation. */
typedef struct StoredColleague {
    const char *name; /* "" none was given */
    int64_t opened;   /* milliseconds since 1970 */
    const StoredMark *marks;
    int mark_count;
} StoredColleague;

/* An earlier answer by the same name to the same play is replaced. */
bool store_save_colleague(Store *store, int64_t play,
                          const StoredColleague *colleague, Error *err);
/* All answers to a play, the one opened last first: how many. */
int store_colleagues(Store *store, int64_t play, StoredColleague **list);

#endif

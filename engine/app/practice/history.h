/* SPDX-License-Identifier: MIT
 * history.h -- the player's finished conversations: opens each of them again,
 *              and sums them all up.
 *
 * Layer:  app (core, script, store).
 * Owns:   lists are borrowed until the next call of any of these, or until
 *         another person plays; a Meeting is the caller's (meeting_close).
 * Errors: bool or NULL + Error. */
#ifndef THAW_APP_PRACTICE_HISTORY_H
#define THAW_APP_PRACTICE_HISTORY_H

#include "app/practice/practice.h"
#include "core/study/progress.h"

typedef struct PastTalk {
    long long key;
    int level;         /* index in the Practice, or NONE: it is gone */
    const char *title; /* of the level; its record when that is unknown */
    const char *ending;
    Outcome outcome;
    long long when; /* milliseconds since 1970, UTC */
    int turns;
    int taken; /* turns taken over from an earlier one, of which it is another
                  try; 0: none */
    const char *habit; /* a sentence, or NULL */
} PastTalk;

/* Whether there is any. */
bool history_any(Practice *practice);
/* All finished ones, the newest first. */
int history_list(Practice *practice, const PastTalk **list);

/* Opens one as it ended, for its debrief. If the level has changed or is gone,
 * its kept text is used. Going back to one of its turns begins a new
 * conversation. */
Meeting *history_open(Practice *practice, long long key, Error *err);

/* The sum of all conversations; made again after each new one. Reads all levels
 * that have not been read yet. Indexes of levels are those of the Practice;
 * from practice_count on they are levels that are gone. */
const Progress *history_progress(Practice *practice);
const char *history_title(Practice *practice, int level);
/* Do not suggest this level for a week. */
void history_decline(Practice *practice, int level);

/* A date for people to read: "2026-11-28". */
enum { HISTORY_DAY = 16 };
void history_day(long long when, char out[HISTORY_DAY]);

#endif

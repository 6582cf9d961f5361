/* SPDX-License-Identifier: MIT
 * history.h -- the conversations of whoever plays: each of them to be opened
 *              again, and what they show together.
 *
 * Layer:  app (core, script, store).
 * Owns:   lists are lent until the next call of any of these, or until
 *         somebody else plays; a Meeting is the caller's (meeting_close).
 * Errors: bool or NULL + Error. */
#ifndef THAW_APP_PRACTICE_HISTORY_H
#define THAW_APP_PRACTICE_HISTORY_H

#include "app/practice/practice.h"
#include "core/study/progress.h"

typedef struct PastTalk {
    long long key;
    int level;         /* index in the Practice, or NONE: it is gone */
    const char *title; /* of the level, as far as it is known */
    const char *ending;
    Outcome outcome;
    long long when; /* milliseconds since 1970, UTC */
    int turns;
    const char *habit; /* a sentence, or NULL */
} PastTalk;

/* Whether there is any. */
bool history_any(Practice *practice);
/* All finished ones, the newest first. */
int history_list(Practice *practice, const PastTalk **list);

/* One of them as it ended, for its debrief; from the level's text of that day
 * where its file has changed or is gone. What is tried again from one of its
 * turns is a new conversation. */
Meeting *history_open(Practice *practice, long long key, Error *err);

/* Made anew when something was played. Reads every level that was not read
 * yet. Indexes of levels in it are those of the Practice; from practice_count
 * on, levels that are gone. */
const Progress *history_progress(Practice *practice);
const char *history_title(Practice *practice, int level);
/* This level is not suggested for a week. */
void history_decline(Practice *practice, int level);

/* A day as people write it here: "2026-11-28". */
enum { HISTORY_DAY = 16 };
void history_day(long long when, char out[HISTORY_DAY]);

#endif

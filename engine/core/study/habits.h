/* SPDX-License-Identifier: MIT
 * habits.h -- the blind spot: the habit that cost most in a conversation.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_CORE_STUDY_HABITS_H
#define THAW_CORE_STUDY_HABITS_H

#include "core/play/session.h"

typedef enum {
    BLIND_NONE,
    BLIND_YOU,         /* sentences that begin with "You"            */
    BLIND_EXPLAINING,  /* solving before she feels heard             */
    BLIND_APOLOGISING, /* the same apology again and again           */
    BLIND_JUDGING,     /* going in with a judging thought            */
    BLIND_THREATS,     /* blame, policy, excuses …                   */
    BLIND_IGNORING,    /* talking to one of two                      */
    BLIND_SPOTS
} BlindSpot;

/* What each habit cost in this conversation, in tenths of mood (>= 0). */
typedef struct Habits {
    int cost[BLIND_SPOTS];
    int times[BLIND_SPOTS];
} Habits;

Habits habits_of(const Session *session);
/* The costliest; BLIND_NONE when none cost as much as three points. */
BlindSpot habits_worst(const Habits *habits);

const char *blind_spot_name(BlindSpot spot); /* "you", "explaining" … */
/* In the language in use (say.h). */
const char *blind_spot_text(BlindSpot spot); /* a sentence; NULL for none */
const char *blind_spot_step(BlindSpot spot); /* one thing to try */

#endif

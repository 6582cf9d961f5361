/* SPDX-License-Identifier: MIT
 * statements.h -- what happens in a conversation, as xAPI statements.
 *
 * Layer:  send (core, jansson).
 * Owns:   texts returned are the caller's (mem_free); an Offer owns its own.
 * Errors: none.
 * Source: xAPI 1.0.3; the verbs and the order of cmi5; the activity types of
 *         the serious-games profile.
 *
 * A text here is the body of a StoredEvent: all of a statement but its ids,
 * which the outbox makes (store/outbox.h). No name of a person is in it: a
 * level's words are taken as they are said to somebody without a name. */
#ifndef THAW_SEND_STATEMENTS_H
#define THAW_SEND_STATEMENTS_H

#include "core/play/session.h"
#include "send/settings.h"

#include <stdint.h>

/* What all statements of one conversation share. */
typedef struct Origin {
    const SendSettings *settings;
    const char *player;   /* the name of the profile */
    const char *level;    /* the id of the level, or the path of its file */
    const char *title;    /* as it is written */
    const char *language; /* "es", "zh_CN"; NULL or "": not known */
    uint64_t text_hash;   /* which version of the level it was */
} Origin;

/* The verbs, as StoredEvent names them. */
typedef enum {
    VERB_INITIALIZED,
    VERB_RESPONDED,
    VERB_COMPLETED,
    VERB_PASSED,
    VERB_FAILED,
    VERB_TERMINATED,
    VERBS
} Verb;

const char *verb_name(Verb verb); /* "responded" */

/* The replies that a player can choose from now. Take it before the reply is
 * given. */
typedef struct Offer Offer;
Offer *offer_take(const Session *session);
void offer_free(Offer *offer); /* NULL allowed */

/* The reply at that place of the offer was given. `when`: ms since 1970. */
char *statement_responded(const Origin *origin, const Offer *offer, int chosen,
                          int64_t when);

/* How it ended. */
typedef struct TalkEnd {
    const char *ending; /* as it is written; NULL: it was broken off */
    Outcome outcome;
    int mood;      /* at the end, in tenths: the mean of all customers */
    int64_t spent; /* milliseconds; below 0: not known */
} TalkEnd;

/* VERB_INITIALIZED takes no `end`. */
char *statement_of_talk(const Origin *origin, Verb verb, const TalkEnd *end,
                        int64_t when);

/* VERB_PASSED when the customer was kept, else VERB_FAILED. */
Verb verb_of_outcome(Outcome outcome);

#endif

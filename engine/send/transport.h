/* SPDX-License-Identifier: MIT
 * transport.h -- one question to a store and its answer, by HTTPS.
 *
 * Layer:  send (libcurl, where there is one).
 * Owns:   an Answer owns its body: answer_free.
 * Errors: in the Answer. No part of a secret is ever in one: where a store
 *         repeats it, it is blotted out.
 *
 * A Transport is a value with two functions, so that tests can answer. */
#ifndef THAW_SEND_TRANSPORT_H
#define THAW_SEND_TRANSPORT_H

#include "send/settings.h"

#include <stdint.h>

typedef enum {
    REACHED,      /* it answered, whole */
    NOT_REACHED,  /* no network, nobody there, too slow, cut off */
    NOT_TRUSTED,  /* whoever answered cannot prove to be the store */
    NOT_POSSIBLE, /* impossible with this program or these settings */
} Reach;

enum { ANSWER_BYTES_MAX = 1024 * 1024 };

typedef struct Answer {
    Reach reach;
    long status;      /* of HTTP, when it was REACHED */
    int64_t wait;     /* ms that it asked for with Retry-After; -1: nothing */
    bool speaks_xapi; /* it named the version of xAPI that it speaks */
    char *body;       /* with a NUL behind it; never NULL when REACHED */
    size_t size;
    Error why; /* when it was not REACHED */
} Answer;

typedef struct Transport {
    /* Statements, as a JSON array. */
    Answer (*post)(void *data, const char *json, size_t size);
    /* One statement, by its id. */
    Answer (*get)(void *data, const char *id);
    void *data;
} Transport;

void answer_free(Answer *answer);

/* Seconds, or a date of HTTP; as ms from `now` on. -1: neither. */
int64_t transport_wait(const char *retry_after, int64_t now);

/* How long a store may let us wait, in milliseconds. */
typedef struct TransportLimits {
    long connect; /* until the line is there */
    long whole;   /* from the question to the end of the answer */
} TransportLimits;

/* Whether this program was built with libcurl. */
bool transport_there(void);
/* Reads the secret; false, and what is wrong with the settings. `limits` NULL:
 * the usual ones. */
bool transport_open(Transport *transport, const SendSettings *settings,
                    const TransportLimits *limits, Error *err);
void transport_close(Transport *transport);

#endif

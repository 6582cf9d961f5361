/* SPDX-License-Identifier: MIT
 * sender.h -- empties the outbox into a store: batches, refusals, and patience.
 *
 * Layer:  send (core, store).
 * Owns:   nothing.
 * Errors: told in the report and kept in the outbox's state.
 *
 * A statement is marked as sent only after the store has confirmed it. So
 * whatever breaks off, the rest is sent again with the same id, and a store
 * keeps a statement once. */
#ifndef THAW_SEND_SENDER_H
#define THAW_SEND_SENDER_H

#include "send/transport.h"
#include "store/outbox.h"

/* Time and chance, so that tests have their own. */
typedef struct SenderWorld {
    int64_t (*now)(void *data);           /* ms since 1970 */
    bool (*wait)(void *data, int64_t ms); /* false: stop sending */
    double (*chance)(void *data);         /* 0..1 */
    void *data;
} SenderWorld;

/* The real one, which waits by `wait`. */
SenderWorld sender_world(bool (*wait)(void *data, int64_t ms), void *data);

typedef struct SenderHow {
    int64_t patience; /* ms to wait in all when the store cannot be reached */
    bool on_time;     /* wait for the time that the outbox's state names */
} SenderHow;

typedef enum {
    SENDER_DONE,    /* nothing is left to send */
    SENDER_LATER,   /* the rest, when the store can be reached again */
    SENDER_STOPPED, /* a person has to do something first */
    SENDER_NOT_NOW, /* it is not time yet */
    SENDER_FAILED,  /* the outbox cannot be written to */
} SenderEnd;

typedef struct SenderReport {
    SenderEnd end;
    int sent;    /* confirmed now */
    int there;   /* of `sent`: the store had them already */
    int refused; /* for good */
    Error why;   /* "" when SENDER_DONE */
} SenderReport;

SenderReport sender_run(Store *store, Transport transport, SenderWorld world,
                        SenderHow how);

#endif

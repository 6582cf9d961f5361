/* SPDX-License-Identifier: MIT
 * outbox.h -- what is to be told to a learning record store: xAPI statements,
 *             written with the play that they are about, in one transaction.
 *
 * Layer:  store (core, SQLite, jansson).
 * Owns:   lists are lent as store.h says.
 * Errors: bool + Error.
 *
 * A statement gets its ids here, where it is known whose play it is and under
 * which number that is kept: `id`, `context.registration` and, where the body
 * names an account without a name, the person's random number (profiles.h). Its
 * id is made of person, play, turn and verb, so it is the same for ever; a turn
 * that is played again after going back has another one. What stands in the
 * outbox is sent as it is, byte for byte, however often.
 *
 * If a person is deleted, what still waits of theirs is deleted too. */
#ifndef THAW_STORE_OUTBOX_H
#define THAW_STORE_OUTBOX_H

#include "store/store.h"

typedef struct OutboxItem {
    int64_t number;     /* in the order in which they happened */
    const char *id;     /* of the statement */
    const char *json;   /* the statement; "" once the store has it */
    const char *reason; /* why the store refused it; NULL: it did not */
} OutboxItem;

/* At most `capacity` of those that wait, behind the number `after` (0: from the
 * first); how many. Stops before they are longer than `bytes` together, but
 * one is always told. */
int outbox_waiting(Store *store, int64_t after, int capacity, size_t bytes,
                   OutboxItem **list);
/* Those that the store refused for good. */
int outbox_refused(Store *store, OutboxItem **list);

/* The record store has confirmed these, by their numbers. */
bool outbox_mark_sent(Store *store, const int64_t *numbers, int count,
                      Error *err);
/* The record store refused this one, for `reason`. The row is kept. */
bool outbox_mark_refused(Store *store, int64_t number, const char *reason,
                         Error *err);
/* Lets all refused ones wait again; *count: how many. */
bool outbox_try_again(Store *store, int *count, Error *err);

/* The keys of all finished plays of which nothing was ever told, the oldest
 * first, lent; how many. */
int outbox_untold(Store *store, int64_t **keys);
/* Tells of a play that is kept already, in one transaction. */
bool outbox_tell(Store *store, int64_t key, const StoredEvent *events,
                 int count, Error *err);

/* How sending went so far. */
typedef struct OutboxState {
    int tries;    /* failed ones in a row */
    int64_t next; /* not before this moment (ms since 1970); 0: at once */
    bool asked;   /* the store itself asked to wait that long */
    bool stopped; /* a person has to do something first */
    bool told;    /* the player was told the reason; not outbox_set_state's */
    int64_t last; /* when the store last took something; 0: never */
    Error reason; /* why the last attempt failed; "" it did not */
} OutboxState;

OutboxState outbox_state(Store *store);
/* When the reason is a new one, `told` becomes false. */
bool outbox_set_state(Store *store, const OutboxState *state, Error *err);
bool outbox_mark_told(Store *store, Error *err);

typedef struct OutboxCounts {
    int waiting, sent, refused;
} OutboxCounts;

OutboxCounts outbox_count(Store *store);

#endif

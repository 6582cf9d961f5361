/* SPDX-License-Identifier: MIT
 * telling.h -- what happens in a conversation, told to the outbox as it
 *              happens, where the administrator wants it sent. Not for front
 *              ends.
 *
 * Layer:  app (core, store, send).
 * Owns:   a Telling owns what was told and is not saved yet.
 * Errors: none: where nothing is to be sent, nothing is told. */
#ifndef THAW_APP_PRACTICE_TELLING_H
#define THAW_APP_PRACTICE_TELLING_H

#include "app/sending.h"
#include "core/play/session.h"
#include "send/statements.h"
#include "store/store.h"

enum { TELLING_MAX = 8 };

/* The events of one save. */
typedef struct Telling {
    StoredEvent events[TELLING_MAX];
    int count;
} Telling;

/* The beginning, as often as one likes: it is written once. */
void telling_begun(Telling *telling, const Origin *origin, int64_t when);
void telling_replied(Telling *telling, const Origin *origin, const Offer *offer,
                     int chosen, int turn, int64_t when);
/* After the last reply. */
void telling_ended(Telling *telling, const Origin *origin,
                   const Session *session, int64_t spent, int64_t when);
/* Broken off, and never gone on with. */
void telling_left(Telling *telling, const Origin *origin,
                  const StoredPlay *play, int64_t when);
void telling_free(Telling *telling);

#endif

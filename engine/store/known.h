/* SPDX-License-Identifier: MIT
 * known.h -- which state of each conversation and each campaign this program
 *            saw last, so that it never writes over what another program kept
 *            since. For the store's files alone.
 *
 * Layer:  store.
 * Owns:   a Known is zero at first and owns its rows; known_free.
 * Errors: none. */
#ifndef THAW_STORE_KNOWN_H
#define THAW_STORE_KNOWN_H

#include <stdint.h>

typedef struct KnownPlay {
    int64_t key; /* StoredPlay.key or StoredWeek.key, as the caller
                    knows it */
    int64_t row; /* of its row: `key`, or another when kept as a second one */
    int64_t revision; /* the row's revision when it was last read or written */
} KnownPlay;

typedef struct Known {
    KnownPlay *plays;
    int count, capacity;
} Known;

/* The entry for a key. A new one is added when there is none, with its row
 * equal to its key and revision 0. Borrowed until the next call. */
KnownPlay *known_play(Known *known, int64_t key);
void known_free(Known *known);

#endif

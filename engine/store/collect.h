/* SPDX-License-Identifier: MIT
 * collect.h -- all that was played, read from a file that may come from
 *              another computer.
 *
 * Layer:  store.
 * Owns:   nothing.
 * Errors: bool + Error that names the file.
 *
 * Such a file is only read: nothing is set aside, brought up to date or put
 * beside it, whatever state it is in. What an older Thaw wrote is read too. */
#ifndef THAW_STORE_COLLECT_H
#define THAW_STORE_COLLECT_H

#include "store/store.h"

typedef struct CollectedPlay {
    StoredPlay play;   /* without customers and the level's text */
    const char *actor; /* whose, as 32 hexadecimal digits */
    int colleagues;    /* who answered about it */
    double mark;       /* mean of their marks, -2 … 2; 0 without any */
    bool marked_there; /* they marked the turn that decided the talk: */
    double mark_there;
} CollectedPlay;

/* Tells every conversation, the one saved first first. `found` borrows. */
bool collect_plays(const char *path,
                   void (*found)(void *data, const CollectedPlay *play),
                   void *data, Error *err);

#endif

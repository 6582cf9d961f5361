/* SPDX-License-Identifier: MIT
 * earlier_talks.h -- conversations from before anything was sent, told to the
 *                    outbox afterwards: when somebody asks for it, never by
 *                    itself.
 *
 * Layer:  app (core, store, send).
 * Owns:   nothing.
 * Errors: bool + Error where the outbox cannot be written. */
#ifndef THAW_APP_PRACTICE_EARLIER_TALKS_H
#define THAW_APP_PRACTICE_EARLIER_TALKS_H

#include "app/practice/practice.h"

typedef struct EarlierTalks {
    int told;      /* conversations */
    int cannot_be; /* their level cannot be read any more */
} EarlierTalks;

/* Each finished conversation of everybody here of which nothing was told. It
 * gets the statements that it would have had, with two differences: the moment
 * of a reply was not kept, so replies carry that of the beginning, in their
 * order; and a duration that was not kept is left out. */
bool earlier_talks_tell(Practice *practice, EarlierTalks *result, Error *err);

#endif

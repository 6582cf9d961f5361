/* SPDX-License-Identifier: MIT
 * stored.h -- how far a session has come, as it is kept (store/store.h). Not
 *             for front ends.
 *
 * Layer:  app (core, store).
 * Owns:   texts in the StoredPlay are borrowed from the session.
 * Errors: none. */
#ifndef THAW_APP_PRACTICE_STORED_H
#define THAW_APP_PRACTICE_STORED_H

#include "core/play/session.h"
#include "store/store.h"

/* Moods as StoredPlay.curves has them; mem_free. */
char *stored_curves(const Session *session);
void stored_customers(const Session *session, StoredPlay *play);
/* Whether it is over, and how it ended. */
void stored_end(const Session *session, StoredPlay *play);

#endif

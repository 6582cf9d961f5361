/* SPDX-License-Identifier: MIT
 * outbox_rows.h -- an event of a conversation as a row of the outbox. For the
 *                  store's files alone.
 *
 * Layer:  store.
 * Owns:   nothing.
 * Errors: bool; sqlite3_errcode says more. */
#ifndef THAW_STORE_OUTBOX_ROWS_H
#define THAW_STORE_OUTBOX_ROWS_H

#include "store/store.h"

#include <sqlite3.h>

/* Inside the transaction that writes the play, whose row is `play`. What was
 * written already is not written again. */
bool outbox_write(sqlite3 *db, int64_t play, const StoredEvent *event);

#endif

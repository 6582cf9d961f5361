/* SPDX-License-Identifier: MIT
 * week_rows.h -- campaigns as rows. For the store's files alone.
 *
 * Layer:  store.
 * Owns:   nothing.
 * Errors: bool; sqlite3_errcode says more. */
#ifndef THAW_STORE_WEEK_ROWS_H
#define THAW_STORE_WEEK_ROWS_H

#include "store/store_state.h"
#include "store/weeks.h"

/* Inside a transaction of the caller's: writes the whole campaign, and sets
 * aside the one that it replaces. `known` names the row to write to; if another
 * program has changed that row, a new row is written and `known` then names
 * that one. The caller counts up its revision after the transaction. */
bool weeks_write(Store *store, const StoredWeek *week, KnownPlay *known);

#endif

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

/* Inside a transaction of the caller's: the campaign whole, and the one that
 * it takes the place of set aside. `known` says where to, and says it anew
 * where another program went on with the campaign; its revision is to be
 * counted once the transaction is over. */
bool weeks_write(Store *store, const StoredWeek *week, KnownPlay *known);

#endif

/* SPDX-License-Identifier: MIT
 * statement.h -- one statement of SQL, from its text to its end. For the
 *                store's files alone.
 *
 * Layer:  store.
 * Owns:   a statement is the caller's until statement_done or
 *         sqlite3_finalize.
 * Errors: NULL or false; sqlite3_errcode says more. All of these take a NULL
 *         statement as one that failed. */
#ifndef THAW_STORE_STATEMENT_H
#define THAW_STORE_STATEMENT_H

#include "core/base/mem.h"

#include <sqlite3.h>

#include <stdbool.h>
#include <stdint.h>

sqlite3_stmt *statement_of(sqlite3 *db, const char *sql);
/* Text is borrowed until the statement ends; NULL is NULL. */
void statement_text(sqlite3_stmt *stmt, int at, const char *text);
void statement_bytes(sqlite3_stmt *stmt, int at, const void *bytes,
                     size_t size);
/* NONE is NULL. */
void statement_index(sqlite3_stmt *stmt, int at, int index);
/* Whether there is another row. */
bool statement_row(sqlite3_stmt *stmt);
/* Runs it to its end, and ends it. */
bool statement_done(sqlite3_stmt *stmt);
/* Ends it after the first column of its first row; `none` without one. */
int64_t statement_number(sqlite3_stmt *stmt, int64_t none);

const char *statement_column(sqlite3_stmt *stmt, int at, Arena *arena);
const char *statement_column_bytes(sqlite3_stmt *stmt, int at, size_t *size,
                                   Arena *arena);

/* A hash is kept in a signed column, bit for bit. */
int64_t statement_hash(uint64_t hash);

#endif

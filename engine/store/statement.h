/* SPDX-License-Identifier: MIT
 * statement.h -- one statement of SQL, from its text to its end. For the
 *                store's files alone.
 *
 * Layer:  store.
 * Owns:   a statement is the caller's until statement_done or
 *         sqlite3_finalize.
 * Errors: NULL or false; sqlite3_errcode says more. Every function takes NULL
 *         for a statement that failed to compile, and then fails too.
 *
 * Parameters are numbered from 1, columns from 0, as in SQLite. */
#ifndef THAW_STORE_STATEMENT_H
#define THAW_STORE_STATEMENT_H

#include "core/base/mem.h"

#include <sqlite3.h>

#include <stdbool.h>
#include <stdint.h>

sqlite3_stmt *statement_of(sqlite3 *db, const char *sql);
/* Sets a parameter. The text must live until the statement ends; NULL becomes
 * SQL's NULL. */
void statement_text(sqlite3_stmt *stmt, int at, const char *text);
void statement_bytes(sqlite3_stmt *stmt, int at, const void *bytes,
                     size_t size);
/* NONE becomes SQL's NULL. */
void statement_index(sqlite3_stmt *stmt, int at, int index);
/* Steps to the next row; false: there is none. */
bool statement_row(sqlite3_stmt *stmt);
/* Runs it to its end, and ends it. */
bool statement_done(sqlite3_stmt *stmt);
/* The first column of the first row, or `none` without a row; ends it. */
int64_t statement_number(sqlite3_stmt *stmt, int64_t none);

const char *statement_column(sqlite3_stmt *stmt, int at, Arena *arena);
const char *statement_column_bytes(sqlite3_stmt *stmt, int at, size_t *size,
                                   Arena *arena);

/* SQLite's integers are signed: the same 64 bits as a signed number. */
int64_t statement_hash(uint64_t hash);

#endif

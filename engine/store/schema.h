/* SPDX-License-Identifier: MIT
 * schema.h -- the tables that everything is kept in, and the steps that bring
 *             those of an older Thaw up to date. For the store's files alone.
 *
 * Layer:  store.
 * Owns:   nothing.
 * Errors: SQLite's result codes. */
#ifndef THAW_STORE_SCHEMA_H
#define THAW_STORE_SCHEMA_H

#include <sqlite3.h>

#include <stdbool.h>
#include <stdint.h>

/* Whether the file was written by a newer Thaw, whose tables are not known. */
bool schema_is_newer(sqlite3 *db);
/* Whether there is anything to do for schema_update; true of a new file. */
bool schema_is_old(sqlite3 *db);
/* How many saves were made in it; 0 where its tables do not tell. */
int64_t schema_saves(sqlite3 *db);
/* Whether anything was ever kept in it. */
bool schema_is_there(sqlite3 *db);
/* In one transaction: a power cut leaves the old tables or the new ones.
 * SQLITE_OK, or what stood in the way. */
int schema_update(sqlite3 *db);

#endif

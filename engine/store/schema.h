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

/* Whether a newer Thaw wrote the file; its tables are then unknown here. */
bool schema_is_newer(sqlite3 *db);
/* Whether schema_update has something to do; true for an empty file. */
bool schema_is_old(sqlite3 *db);
/* How many saves were made in it; 0 in files too old to count them. */
int64_t schema_saves(sqlite3 *db);
/* Whether it has our tables, so that it is not a new file. */
bool schema_is_there(sqlite3 *db);
/* Where the tables are those of a version that is known here, and the file
 * names another one, puts the number right: only the number was damaged. */
void schema_mend_version(sqlite3 *db);
/* Whether schema_update would succeed; tries it and changes nothing. False also
 * where the version that the file names is not that of its tables. */
bool schema_can_update(sqlite3 *db);
/* Brings the tables up to date in one transaction: a power cut leaves the old
 * tables or the new ones. SQLITE_OK, or the error. */
int schema_update(sqlite3 *db);

#endif

/* SPDX-License-Identifier: MIT
 * people.h -- who plays, as rows. For the store's files alone.
 *
 * Layer:  store.
 * Owns:   texts that are found go into the arena handed in.
 * Errors: bool; sqlite3_errcode says more. Those that write run inside a
 *         transaction of the caller's. */
#ifndef THAW_STORE_PEOPLE_H
#define THAW_STORE_PEOPLE_H

#include "store/profiles.h"

#include "core/base/mem.h"

#include <sqlite3.h>

/* The row of the person of that name, added if there is none. An exact match is
 * preferred; else upper and lower case are the same. 0: the database failed. */
int64_t people_row(sqlite3 *db, const char *name);
/* The same without adding one; 0: there is none. */
int64_t people_find(sqlite3 *db, const char *name);
bool people_rename(sqlite3 *db, int64_t row, const char *name);
/* Moves the plays of `from` to `into` and deletes `from` with its settings. */
bool people_merge(sqlite3 *db, int64_t from, int64_t into);
/* Deletes a person with all that was kept of them, and the texts of levels that
 * nobody else has played. */
bool people_delete(sqlite3 *db, int64_t row);
/* The name as it is kept; NULL: there is no such row. */
const char *people_name(sqlite3 *db, int64_t row, Arena *arena);
int people_list(sqlite3 *db, StoredProfile **list, Arena *arena);

#endif

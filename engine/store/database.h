/* SPDX-License-Identifier: MIT
 * database.h -- the file that everything is kept in: opened, checked, copied,
 * set aside when it is damaged. For store.c only; knows no tables.
 *
 * Layer:  store.
 * Owns:   the handle goes to the caller (sqlite3_close).
 * Errors: NULL or false, with a sentence for the player in `notice`. */
#ifndef THAW_STORE_DATABASE_H
#define THAW_STORE_DATABASE_H

#include "core/words/error.h"

#include <sqlite3.h>

#include <stdint.h>

/* What this file needs to ask about the tables, without knowing them. */
typedef struct FileTables {
    int64_t (*saves)(sqlite3 *db); /* saves so far: more of them is newer */
} FileTables;

/* Opens `path` and checks it. A damaged file is renamed to PATH.damaged-DATE
 * and replaced by the newest good copy in backups/; `notice` then says so, else
 * it is "". NULL: it cannot be opened, and why; *result has SQLite's code,
 * which is SQLITE_IOERR_LOCK where the file system cannot lock. */
sqlite3 *file_open(const char *path, const FileTables *tables, Error *notice,
                   int *result);
/* Whether files beside `path` can be locked, as far as can be tried. */
bool file_can_lock(const char *path);

/* Sets the file aside as damaged, as file_open does. Nobody may have it open.
 */
sqlite3 *file_replace(const char *path, const FileTables *tables,
                      Error *notice);

/* Whether the path of the open file now leads to another file, or to none. */
bool file_has_moved(sqlite3 *db);
/* Writes the whole database to `path` again, and makes the folder if needed.
 * When another file is there now, it is written beside that one, as
 * PATH.moved-DATE. `notice` says what was done, or why it failed. */
bool file_put_back(sqlite3 *db, const char *path, Error *notice);
/* Deletes the files beside `path` that were renamed as damaged or moved. */
void file_drop_set_aside(const char *path);

/* Makes today's copy in backups/, unless there is one; see copies.h. */
void file_back_up(sqlite3 *db, const char *path);
/* The same, in the place of an earlier copy of today; but one of an older
 * version stays, since it is of before the file was brought up to date. */
void file_renew_copy(sqlite3 *db, const char *path);

/* One of SQLite's result codes in words, as the end of a sentence for the
 * player. */
const char *file_trouble(int code);

/* Runs statements that give no rows; false when one fails. */
bool file_run(sqlite3 *db, const char *sql);

#endif

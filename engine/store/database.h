/* SPDX-License-Identifier: MIT
 * database.h -- the file that everything is kept in: opened, checked, copied,
 * set aside when it is damaged. For store.c only; knows no tables.
 *
 * Layer:  store.
 * Owns:   the handle goes to the caller (sqlite3_close).
 * Errors: a sentence for the player in `notice`. */
#ifndef THAW_STORE_DATABASE_H
#define THAW_STORE_DATABASE_H

#include "core/words/error.h"

#include <sqlite3.h>

#include <stdint.h>

/* What must be known of the tables in a file, whatever they are. */
typedef struct FileTables {
    bool (*is_old)(sqlite3 *db);   /* all of it will be written anew */
    int64_t (*saves)(sqlite3 *db); /* made so far: a copy with more is newer */
} FileTables;

/* Opens `path`, or NULL with why in `notice`. A damaged file is set aside as
 * PATH.damaged-DATE and the newest good copy in backups/ beside it is put in
 * its place; `notice` then tells of it, else it is "". */
sqlite3 *file_open(const char *path, const FileTables *tables, Error *notice);

/* Whether the file that is open is not the one at its path any more. */
bool file_has_moved(sqlite3 *db);
/* Writes all of it to `path` again, the folder too; where another file stands
 * there now, beside that as PATH.moved-DATE. What was done, or why it could not
 * be, is told in `notice`. */
bool file_put_back(sqlite3 *db, const char *path, Error *notice);
/* Removes what was set aside beside `path` for any reason. */
void file_drop_set_aside(const char *path);

/* A copy in backups/ unless today has one; the seven newest are kept. */
void file_back_up(sqlite3 *db, const char *path);

/* What a result code means to the player, as the end of a sentence. */
const char *file_trouble(int code);

/* Runs statements that give no rows; false when one fails. */
bool file_run(sqlite3 *db, const char *sql);

#endif

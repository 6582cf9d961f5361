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

/* Opens `path`, or NULL with why in `notice`. A damaged file is set aside as
 * PATH.damaged-DATE and the newest good copy in backups/ beside it is put in
 * its place; `notice` then tells of it, else it is "". */
sqlite3 *file_open(const char *path, Error *notice);

/* A copy in backups/ unless today has one; the seven newest are kept. */
void file_back_up(sqlite3 *db, const char *path);

/* What a result code means to the player, as the end of a sentence. */
const char *file_trouble(int code);

/* Runs statements that give no rows; false when one fails. */
bool file_run(sqlite3 *db, const char *sql);

#endif

/* SPDX-License-Identifier: MIT
 * snapshot.h -- a file as it stands, in memory: to be read where nothing may be
 *               written. The file and its folder are not touched.
 *
 * Layer:  store.
 * Owns:   the handle goes to the caller (sqlite3_close).
 * Errors: NULL, with a sentence. */
#ifndef THAW_STORE_SNAPSHOT_H
#define THAW_STORE_SNAPSHOT_H

#include "core/words/error.h"

#include <sqlite3.h>

/* All of the file, checked, and brought up to date in memory where an older
 * Thaw wrote it. `lockless`: its folder cannot lock files. */
sqlite3 *snapshot_of(const char *path, bool lockless, Error *err);

#endif

/* SPDX-License-Identifier: MIT
 * copies.h -- the dated copies in backups/ beside a file: one a day, the
 *             seven newest are kept.
 *
 * Layer:  store; files only, no SQLite.
 * Owns:   nothing.
 * Errors: bool. The caller goes on without a copy when none can be made. */
#ifndef THAW_STORE_COPIES_H
#define THAW_STORE_COPIES_H

#include <stdbool.h>
#include <stdint.h>

enum { COPY_PATH_CAPACITY = 4096, COPY_DATE_CAPACITY = 16, COPIES_KEPT = 7 };

/* The path of today's copy, which need not exist, and that of a temporary file
 * for a new one, to be handed to copies_keep. False: there can be none. */
bool copies_today(const char *path, char copy[COPY_PATH_CAPACITY],
                  char part[COPY_PATH_CAPACITY]);
/* Deletes what was left of copies that were cut off. */
void copies_drop_parts(const char *path);
/* Renames the finished copy `part` and deletes the oldest ones. When it was not
 * `made`, `part` is deleted instead. */
void copies_keep(const char *path, const char *part, bool made);
/* Calls `found` with the path of each copy, the oldest first. */
void copies_each(const char *path, void (*found)(void *data, const char *copy),
                 void *data);
bool copies_exist(const char *path);
/* Copies the best copy to `path`, and writes its date ("2026-11-21") to `date`.
 * The best is the one with the highest `newness`, the latest date among equals;
 * a newness below 0 means damaged. False: no copy is usable. */
bool copies_restore(const char *path,
                    int64_t (*newness)(void *data, const char *copy),
                    void *data, char date[COPY_DATE_CAPACITY]);

#endif

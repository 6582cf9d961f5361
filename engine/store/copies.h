/* SPDX-License-Identifier: MIT
 * copies.h -- the dated copies in backups/ beside a file: one a day, the
 *             seven newest are kept.
 *
 * Layer:  store; files only, no SQLite.
 * Owns:   nothing.
 * Errors: bool; a copy that cannot be made is no reason to stop. */
#ifndef THAW_STORE_COPIES_H
#define THAW_STORE_COPIES_H

#include <stdbool.h>
#include <stdint.h>

enum { COPY_PATH_CAPACITY = 4096, COPY_DATE_CAPACITY = 16, COPIES_KEPT = 7 };

/* True when today has no copy yet: `part` is then where to write it. */
bool copies_wanted(const char *path, char part[COPY_PATH_CAPACITY]);
/* Gives a finished copy its name and drops the oldest; drops `part` where it
 * was not `made`. */
void copies_keep(const char *path, const char *part, bool made);
/* Tells the path of each. */
void copies_each(const char *path, void (*found)(void *data, const char *copy),
                 void *data);
bool copies_exist(const char *path);
/* Puts the newest copy in the place of `path`, and its date into `date`: the
 * one with the highest `newness`, or the last of those by date. Below 0 a copy
 * is no good. */
bool copies_restore(const char *path,
                    int64_t (*newness)(void *data, const char *copy),
                    void *data, char date[COPY_DATE_CAPACITY]);

#endif

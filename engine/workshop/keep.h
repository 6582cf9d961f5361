/* SPDX-License-Identifier: MIT
 * keep.h -- the file in which a workshop is recorded as it happens, and finding
 *           one that was interrupted.
 *
 * Layer:  workshop (app, room).
 * Owns:   a Keep owns its file.
 * Errors: bool + Error. The workshop goes on and tells the presenter; what
 *         could not be written is written with the next event.
 *
 * A record that is being written is locked, so that no second program goes on
 * with it. */
#ifndef THAW_WORKSHOP_KEEP_H
#define THAW_WORKSHOP_KEEP_H

#include "room/record.h"

#include <stdio.h>

typedef struct Keep Keep;

/* Its file is made with the first event, its folder too. */
Keep *keep_new(const char *folder, const RecordHead *head);
/* Writes one event; true means that it and all before it are on the disk. */
bool keep_write(Keep *keep, const CourseEvent *event, Error *err);
void keep_close(Keep *keep);             /* NULL allowed */
const char *keep_path(const Keep *keep); /* NULL while there is no file yet */

/* A workshop that was interrupted. Owns its texts and its course: kept_free. */
typedef struct Kept {
    char *path;
    RecordHead head;
    Course *course;
    size_t whole; /* bytes of complete lines: see record_read */
    FILE *held;   /* its file, locked; NULL: not yet */
} Kept;
/* Finds the newest one of this level and locks it; false: there is none. `err`
 * tells of one that cannot be read, which gets another name, and of one that
 * another program is leading. */
bool keep_find(const char *folder, const char *level, Kept *out, Error *err);
/* Reads one by its path, finished or not. */
bool keep_read(const char *path, Kept *out, Error *err);
/* Goes on writing in its file; takes over its lock. NULL: it cannot be. */
Keep *keep_again(Kept *kept, Error *err);
/* Renames its file, so that it is not offered again. */
bool keep_set_aside(const Kept *kept, Error *err);
void kept_free(Kept *kept);

#endif

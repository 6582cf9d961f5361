/* SPDX-License-Identifier: MIT
 * keep.h -- the file in which a workshop is recorded as it happens, and finding
 *           one that was interrupted.
 *
 * Layer:  workshop (app, room).
 * Owns:   a Keep owns its file.
 * Errors: bool or NULL + Error. The workshop then goes on without a file, and
 *         tells the presenter. */
#ifndef THAW_WORKSHOP_KEEP_H
#define THAW_WORKSHOP_KEEP_H

#include "room/record.h"

typedef struct Keep Keep;

/* A new file with its head; the folder is made if it is missing. */
Keep *keep_new(const char *folder, const RecordHead *head, Error *err);
/* Writes one event; true means that it is on the disk. NULL `keep`: does
 * nothing, and is true. */
bool keep_write(Keep *keep, const CourseEvent *event, Error *err);
void keep_close(Keep *keep); /* NULL allowed */
const char *keep_path(const Keep *keep);

/* A workshop that was interrupted. Owns its texts and its course: kept_free. */
typedef struct Kept {
    char *path;
    RecordHead head;
    Course *course;
    size_t whole; /* bytes of complete lines: see record_read */
} Kept;
/* Finds the newest one of this level; false: there is none. A file that cannot
 * be read gets another name, which `err` tells. */
bool keep_find(const char *folder, const char *level, Kept *out, Error *err);
/* Reads one by its path, finished or not. */
bool keep_read(const char *path, Kept *out, Error *err);
/* Opens its file to go on writing there. */
Keep *keep_again(const Kept *kept, Error *err);
/* Renames its file, so that it is not offered again. */
bool keep_set_aside(const Kept *kept, Error *err);
void kept_free(Kept *kept);

#endif

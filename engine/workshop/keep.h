/* SPDX-License-Identifier: MIT
 * keep.h -- the file that a workshop is kept in as it happens, and finding one
 *           that was broken off.
 *
 * Layer:  workshop (app, room).
 * Owns:   a Keep owns its file.
 * Errors: bool + Error; a workshop goes on without its file, and says so. */
#ifndef THAW_WORKSHOP_KEEP_H
#define THAW_WORKSHOP_KEEP_H

#include "room/record.h"

typedef struct Keep Keep;

/* A new file in the folder (made where it is missing), its head written. */
Keep *keep_new(const char *folder, const RecordHead *head, Error *err);
/* One event; it is on the disk when this returns. NULL keep: nothing. */
bool keep_write(Keep *keep, const CourseEvent *event, Error *err);
void keep_close(Keep *keep); /* NULL allowed */

/* The newest one of this level that is not over. What cannot be read is set
 * aside under another name, and told in `err`. NULL: there is none. */
typedef struct Kept {
    char *path;
    RecordHead head;
    Course *course;
    size_t whole; /* bytes that are good */
} Kept;
bool keep_find(const char *folder, const char *level, Kept *out, Error *err);
/* Goes on in it. */
Keep *keep_again(const Kept *kept, Error *err);
/* It will not be offered again. */
bool keep_set_aside(const Kept *kept, Error *err);
void kept_free(Kept *kept);

#endif

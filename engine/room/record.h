/* SPDX-License-Identifier: MIT
 * record.h -- a workshop as lines of text: written one by one as it happens,
 *             read back after whatever ended the program.
 *
 * Layer:  room (C11 alone: no files, sockets, SDL).
 * Owns:   nothing but what a function says.
 * Errors: bool + Error, with the line.
 *
 * A line that was not finished when the power went is passed over: what it was
 * to tell had not been shown yet. Fields are parted by tabs. */
#ifndef THAW_ROOM_RECORD_H
#define THAW_ROOM_RECORD_H

#include "core/base/text.h"
#include "room/course.h"

enum { RECORD_CODE = 5 }; /* four letters and the end */

/* What stands first. */
typedef struct RecordHead {
    char *level;             /* id, or the path of its file   */
    unsigned long long hash; /* of the level's text           */
    char *title;
    char code[RECORD_CODE]; /* of the room                   */
    int port;               /* of the phones' page; 0: none  */
    char *begun;            /* as people read it             */
} RecordHead;

void record_head_free(RecordHead *head); /* its texts */

void record_write_head(Text *out, const RecordHead *head);
void record_write(Text *out, const CourseEvent *event);

/* NULL: it cannot be read. The head's texts are the caller's. `whole` gets the
 * bytes up to the end of the last finished line, where writing goes on. */
Course *record_read(const char *bytes, size_t size, RecordHead *head,
                    size_t *whole, Error *err);

#endif

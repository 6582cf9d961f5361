/* SPDX-License-Identifier: MIT
 * record.h -- a workshop as lines of text: written one by one as it happens,
 *             read back after whatever ended the program.
 *
 * Layer:  room (C11 alone: no files, sockets, SDL).
 * Owns:   nothing; each function says whose its result is.
 * Errors: NULL + Error, with the number of the line.
 *
 * Fields are separated by tabs. A last line without its end is ignored: the
 * program was cut off while it wrote, before that event was shown. */
#ifndef THAW_ROOM_RECORD_H
#define THAW_ROOM_RECORD_H

#include "core/base/text.h"
#include "room/course.h"

enum { RECORD_CODE = 5 }; /* four letters and the end */

/* The first line. */
typedef struct RecordHead {
    char *level;             /* id, or the path of its file   */
    unsigned long long hash; /* of the level's text           */
    char *title;
    char code[RECORD_CODE]; /* of the room                   */
    int port;               /* of the phones' page; 0: none  */
    char *begun;            /* as people read it             */
} RecordHead;

void record_head_free(RecordHead *head); /* its texts, not `head` itself */

void record_write_head(Text *out, const RecordHead *head);
void record_write(Text *out, const CourseEvent *event);

/* The course (the caller's: course_free) or NULL when it cannot be read. The
 * head is the caller's too: record_head_free. `whole` gets the number of bytes
 * up to the end of the last complete line; writing goes on there. */
Course *record_read(const char *bytes, size_t size, RecordHead *head,
                    size_t *whole, Error *err);

#endif

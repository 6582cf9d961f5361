/* SPDX-License-Identifier: MIT
 * author.h -- what only authors see: the meter, the notes, and the replies that
 *             are not offered, with the reason.
 *
 * Layer:  app (core, script).
 * Owns:   returned texts belong to the caller (mem_free).
 * Errors: none. */
#ifndef THAW_APP_PRACTICE_AUTHOR_H
#define THAW_APP_PRACTICE_AUTHOR_H

#include "app/practice/practice.h"

/* "Dana: mood -27.4 (upset), heat 52.0, heard 1 of 3" */
char *author_meter(const Meeting *meeting, int customer);

/* The notes of this moment, in order, with variables filled in; borrowed until
 * the next reply; NULL after the last. */
const char *author_note(const Meeting *meeting, int index);

/* How many replies of this beat are not offered now. */
int author_hidden_count(const Meeting *meeting);
/* One of them, with its line in the file. */
typedef struct AuthorHidden {
    char *text; /* with variables filled in */
    char *why;  /* "said already"; "when = now.mood(dana) > 10" */
    int line;
} AuthorHidden;
/* `count` as author_hidden_count says; free each `text` and `why`. */
int author_hidden(const Meeting *meeting, AuthorHidden *out, int count);

/* The source of field `name` in the call of `head` ("reply") that begins in
 * that line of a level: on one line, without "function(now) return" and "end".
 * NULL when it is not there. */
char *author_code(const char *text, size_t size, int line, const char *head,
                  const char *name);

#endif

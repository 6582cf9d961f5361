/* SPDX-License-Identifier: MIT
 * author.h -- what an author sees and a player never does: the meter, the
 * notes, and the replies that are not offered now, and why.
 *
 * Layer:  app (core, script).
 * Owns:   texts returned are the caller's (mem_free).
 * Errors: none. */
#ifndef THAW_APP_PRACTICE_AUTHOR_H
#define THAW_APP_PRACTICE_AUTHOR_H

#include "app/practice/practice.h"

/* "Dana: mood -27.4 (upset), heat 52.0, heard 1 of 3" */
char *author_meter(const Meeting *meeting, int customer);

/* The notes of this moment, in order, as people read them: borrowed until the
 * next reply; NULL: there are no more. */
const char *author_note(const Meeting *meeting, int index);

/* How many replies of this beat are not offered now. */
int author_hidden_count(const Meeting *meeting);
/* One of them: its words, why it is not offered, and its line in the file. */
typedef struct AuthorHidden {
    char *text; /* as people read it */
    char *why;  /* "said already"; "when = now.mood(dana) > 10" */
    int line;
} AuthorHidden;
/* `count` as author_hidden_count says; each `text` and `why` is to be freed. */
int author_hidden(const Meeting *meeting, AuthorHidden *out, int count);

/* What `name = …` says in the call of `head` ("reply") that begins in a line of
 * a level's text: on one line, without "function(now) return" and "end". NULL
 * when it is not there. */
char *author_code(const char *text, size_t size, int line, const char *head,
                  const char *name);

#endif

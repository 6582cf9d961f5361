/* SPDX-License-Identifier: MIT
 * colleague.h -- asking a colleague about a finished conversation: writes the
 *                page for them, and keeps their answer with the conversation.
 *
 * Layer:  app (core, store).
 * Owns:   results are in the caller's arena.
 * Errors: bool + Error that names the file. */
#ifndef THAW_APP_PRACTICE_COLLEAGUE_H
#define THAW_APP_PRACTICE_COLLEAGUE_H

#include "app/practice/practice.h"
#include "core/study/colleague.h"

/* Writes the page; replaces an existing file. The conversation must be finished
 * and kept. */
bool colleague_ask(Meeting *meeting, const char *path, Error *err);
/* The default path of the page: "thaw-LEVEL-DATE.html" in the current folder.
 */
enum { COLLEAGUE_PATH = 256 };
void colleague_usual_path(Meeting *meeting, char out[COLLEAGUE_PATH]);

/* Opens the conversation that the answer in this file is about; NULL: it is no
 * answer, or that conversation is not kept here. */
Meeting *colleague_find(Practice *practice, const char *path, Error *err);
/* Keeps the answer with the conversation. */
bool colleague_open(Meeting *meeting, const char *path, Error *err);

typedef struct ColleagueSaid {
    const char *name;   /* "A colleague" when none was given */
    ColleagueRow *rows; /* largest difference first */
    int count;
    const char *summary; /* a sentence: what to talk about */
} ColleagueSaid;
/* Everybody who answered, the newest first. */
int colleague_said(Meeting *meeting, ColleagueSaid **list, Arena *arena);

#endif

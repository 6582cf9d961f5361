/* SPDX-License-Identifier: MIT
 * colleague.h -- asking a colleague about a finished conversation: the page for
 *                them, their answer opened and kept with it.
 *
 * Layer:  app (core, store).
 * Owns:   what is found is in the arena handed in.
 * Errors: bool + Error that names the file. */
#ifndef THAW_APP_PRACTICE_COLLEAGUE_H
#define THAW_APP_PRACTICE_COLLEAGUE_H

#include "app/practice/practice.h"
#include "core/study/colleague.h"

/* Writes the page; a file that is there already is replaced. The talk must be
 * over and kept. */
bool colleague_ask(Meeting *meeting, const char *path, Error *err);
/* Where the page goes if nobody says: "thaw-LEVEL-DATE.html" in the folder
 * that this program was started in. */
enum { COLLEAGUE_PATH = 256 };
void colleague_usual_path(Meeting *meeting, char out[COLLEAGUE_PATH]);

/* The talk that the answer in this file is about, opened; NULL: it is no
 * answer, or that talk is not kept here. */
Meeting *colleague_find(Practice *practice, const char *path, Error *err);
/* Keeps the answer with the talk. */
bool colleague_open(Meeting *meeting, const char *path, Error *err);

typedef struct ColleagueSaid {
    const char *name;   /* "A colleague" where none was given */
    ColleagueRow *rows; /* where the two part most stands first */
    int count;
    const char *summary; /* a sentence: where to talk */
} ColleagueSaid;
/* Everybody who answered, the newest first. */
int colleague_said(Meeting *meeting, ColleagueSaid **list, Arena *arena);

#endif

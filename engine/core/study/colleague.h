/* SPDX-License-Identifier: MIT
 * colleague.h -- a talk as a page for a colleague, who says of each line how it
 *                would land with them; their answer beside the meter's.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   a page is the caller's (mem_free); an answer's texts are the
 *         arena's that is handed in.
 * Errors: bool + Error that tells what is wrong with the file.
 *
 * The page is one file of HTML that asks nothing of any network. It has what
 * was said and done, and neither mood nor tone nor verdict. What it saves is
 * plain text:
 *
 *     thaw-colleague 1
 *     play 4611686018427387904
 *     name Mo
 *     turn 1 -2 They would stop listening here.
 *
 * Turns count from 1 there, as people do; from 0 in here. */
#ifndef THAW_CORE_STUDY_COLLEAGUE_H
#define THAW_CORE_STUDY_COLLEAGUE_H

#include "core/base/mem.h"
#include "core/study/debrief.h"

enum {
    MARK_LEAST = -2, /* walks out */
    MARK_MOST = 2,   /* warms */
    MARKS = 5,
    COLLEAGUE_TURNS_MAX = 500,
    COLLEAGUE_BYTES_MAX = 1024 * 1024
};

typedef struct ColleagueMark {
    int turn, mark;
    const char *words; /* "" none */
} ColleagueMark;

typedef struct ColleagueAnswer {
    const char *name; /* "" none */
    const ColleagueMark *marks;
    int count;
} ColleagueAnswer;

/* Of a finished talk; `play` names it in the answer. NUL-ended. */
char *colleague_page(const Session *session, const Debrief *debrief,
                     long long play);
/* Bytes may be any. False where they are no answer, or one to another talk. */
bool colleague_read(const char *bytes, size_t size, long long play, int turns,
                    ColleagueAnswer *answer, Arena *arena, Error *err);

/* Which talk an answer is about; -1: it is no answer. */
long long colleague_about(const char *bytes, size_t size);

/* "cools", "warms": one of the five, said. */
const char *colleague_word(int mark);
/* What the meter says of a turn, in the same five steps. */
int colleague_meter(const Debrief *debrief, int turn);

typedef struct ColleagueRow {
    int turn, mark, meter;
    const char *words; /* borrowed */
    int apart;         /* steps between the two */
} ColleagueRow;
/* Where the two part most stands first; the turns' order among equals. Into
 * `rows`, which has room for every mark. */
void colleague_compare(const Debrief *debrief, const ColleagueMark *marks,
                       int count, ColleagueRow *rows);

#endif

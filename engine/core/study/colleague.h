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
    MARK_MIN = -2, /* walks out */
    MARK_MAX = 2,  /* warms */
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

/* The page of a finished talk, NUL-ended. The answer carries the key `play`, so
 * that it finds its talk. */
char *colleague_page(const Session *session, const Debrief *debrief,
                     long long play);
/* Reads an answer; the bytes are not trusted. False when they are no answer, or
 * the answer to another talk. */
bool colleague_read(const char *bytes, size_t size, long long play, int turns,
                    ColleagueAnswer *answer, Arena *arena, Error *err);

/* The key of the talk that an answer is about; -1: it is no answer. */
long long colleague_about(const char *bytes, size_t size);

/* The word for one of the five marks: "cools", "warms" … */
const char *colleague_word(int mark);
/* What the meter says of a turn, in the same five steps. */
int colleague_meter(const Debrief *debrief, int turn);

typedef struct ColleagueRow {
    int turn, mark, meter;
    const char *words; /* borrowed */
    int apart;         /* steps between mark and meter */
} ColleagueRow;
/* Sorted by how far mark and meter differ, the largest difference first; equal
 * ones by turn. `rows` must have room for every mark. */
void colleague_compare(const Debrief *debrief, const ColleagueMark *marks,
                       int count, ColleagueRow *rows);

#endif

/* SPDX-License-Identifier: MIT
 * progress_work.h -- what progress.c and next.c share; not for others.
 *
 * Layer:  core.
 * Owns:   a ProgressMaker borrows all it has.
 * Errors: none. */
#ifndef THAW_CORE_STUDY_PROGRESS_WORK_H
#define THAW_CORE_STUDY_PROGRESS_WORK_H

#include "core/base/mem.h"
#include "core/study/progress.h"

typedef struct ProgressMaker {
    Progress *progress;
    Arena *arena;
    const ProgressPlay *plays; /* without tries of an earlier talk */
    int play_count;
    const ProgressPlay *all;
    int all_count;
    const ProgressLevel *levels;
    int level_count;
    long long now;
} ProgressMaker;

/* next.c; after the rest. */
void progress_choose_next(ProgressMaker *maker);

#endif

/* SPDX-License-Identifier: MIT
 * own_files.h -- the pictures and recordings of a level that has been read.
 *
 * Layer:  script (core, platform, media; no Lua here).
 * Owns:   an OwnTrier owns a small waiting process (platform/child.h), and
 *         remembers what it found of files that have not changed since.
 * Errors: a file that cannot be used is a finding (broken-file), and has no
 *         path in the Story.
 *
 * They are as little to be trusted as the level: each is decoded in a process
 * of its own first. Safe for several threads. */
#ifndef THAW_SCRIPT_READING_OWN_FILES_H
#define THAW_SCRIPT_READING_OWN_FILES_H

#include "core/story/findings.h"
#include "core/story/story.h"

enum {
    OWN_FILES_MAX = 400, /* of one level */
    OWN_ONE_MS = 2000,   /* of processor time, for one file, */
    OWN_ALL_MS = 20000,  /* and for all of them */
};

typedef struct OwnTrier OwnTrier;

OwnTrier *own_trier_new(void);
void own_trier_free(OwnTrier *trier); /* NULL allowed */

/* Looks at all of them. The Story is not in use yet. */
void own_files_find(OwnTrier *trier, Story *story, Findings *findings);

#endif

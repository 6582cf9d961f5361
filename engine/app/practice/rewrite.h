/* SPDX-License-Identifier: MIT
 * rewrite.h -- other words put into a level's file, all else left as it is.
 *
 * Layer:  app (core, script).
 * Owns:   a Rewrite owns its slots; texts are borrowed from the Story, which
 *         must outlive it.
 * Errors: bool + Error. */
#ifndef THAW_APP_PRACTICE_REWRITE_H
#define THAW_APP_PRACTICE_REWRITE_H

#include "core/story/story.h"
#include "core/words/error.h"

/* One text of the level, in the order of its texts (texts.h). */
typedef struct RewriteSlot {
    Place at;
    const char *where; /* its context: "total, dana, upset" */
    const char *text;
    const char *reply; /* of the text of a reply: its id; else NULL */
    const char *now;   /* what it is to say; NULL: as it does */
    bool lost;         /* rewrite_run: the level puts it together while it is
                          loaded, so it stands in no quotes of its own */
} RewriteSlot;

typedef struct Rewrite Rewrite;

Rewrite *rewrite_new(const Story *story);
void rewrite_free(Rewrite *rewrite); /* NULL allowed */
RewriteSlot *rewrite_slots(Rewrite *rewrite, int *count);

/* Writes each `now` into the files of the level, each whole or not at all. A
 * reply keeps the name it had, so that what was said before goes on; where its
 * text is quoted once more (a playthrough, now.said), that follows. */
bool rewrite_run(Rewrite *rewrite, Error *err);
/* Puts the files back as they were. */
bool rewrite_undo(Rewrite *rewrite, Error *err);

#endif

/* SPDX-License-Identifier: MIT
 * meeting.h -- meetings for authors: any setup, reloaded while they are played.
 *
 * Layer:  app (core, script, store).
 * Owns:   see practice.h.
 * Errors: a level's mistakes are Findings. */
#ifndef THAW_APP_PRACTICE_MEETING_H
#define THAW_APP_PRACTICE_MEETING_H

#include "app/practice/practice.h"
#include "core/base/text.h"

/* As practice_find, or every level of a folder: indexes, mem_free them; NULL
 * with what is wrong. */
int *practice_find_all(Practice *practice, const char *name, int *count,
                       Error *err);

/* What is wrong in the vocabulary that all levels share. */
const Findings *practice_shared_findings(Practice *practice);

/* A meeting from a given setup (NULL: a first meeting) of which nothing is
 * kept. NULL when the level has errors. */
Meeting *practice_meet_as(Practice *practice, int index, const PlaySetup *setup,
                          Findings *findings);
/* Begins at another beat, before COMMAND_START; also when it is reloaded. Adds
 * to `told` how it came there (NULL allowed). False, and why: it begins at the
 * beginning. Nothing of such a conversation is kept. */
bool meeting_begin_at(Meeting *meeting, const struct BeginAt *at, Text *told,
                      Error *err);
/* Runs the level's conditions, as long as the meeting lives. */
ScriptHost meeting_host(const Meeting *meeting);

/* ---- a level that is edited while it is played: see watch.h ---- */

/* Loads the level's file again and goes on at the same turn, or at the last
 * one that still exists; *kept counts the replies that do. False when it has
 * errors, all of them in `findings`: then the meeting is as it was; so it is
 * when the text and the language are the same. */
bool meeting_reload(Meeting *meeting, Findings *findings, size_t *kept);
/* The paths of the files it was made of, its own first; NULL ends them. */
const char *meeting_file(const Meeting *meeting, int index);
/* The text of its own file, as it was loaded; NUL-ended. */
const char *meeting_text(const Meeting *meeting, size_t *size);
/* Of all those files' bytes, and of the translation that is spoken. */
unsigned long long meeting_hash(const Meeting *meeting);

#endif

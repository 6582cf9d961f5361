/* SPDX-License-Identifier: MIT
 * meeting.h -- meetings for authors and tools: with any setup, and reloaded
 *              while they are played.
 *
 * Layer:  app (core, script, store).
 * Owns:   see practice.h.
 * Errors: a level's mistakes are Findings. */
#ifndef THAW_APP_PRACTICE_MEETING_H
#define THAW_APP_PRACTICE_MEETING_H

#include "app/practice/practice.h"
#include "core/base/text.h"

/* Like practice_find, but also takes a folder and finds all its levels. Returns
 * *count indexes (mem_free them), or NULL with the reason. `more`: the folder
 * holds more than these. */
int *practice_find_all(Practice *practice, const char *name, int *count,
                       bool *more, Error *err);

/* Mistakes in the vocabulary that all levels share. */
const Findings *practice_shared_findings(Practice *practice);

/* A meeting with the given setup (NULL: a first meeting), which is not kept.
 * NULL when the level has errors. */
Meeting *practice_meet_as(Practice *practice, int index, const PlaySetup *setup,
                          Findings *findings);
/* Begins at another beat, before COMMAND_START; also when it is reloaded. Adds
 * to `told` how it came there (NULL allowed). False, and why: it begins at the
 * beginning. Nothing of such a conversation is kept. */
bool meeting_begin_at(Meeting *meeting, const struct BeginAt *at, Text *told,
                      Error *err);
/* The curve as the player drew it before the meter was shown; the caller may
 * change it. Valid as long as the debrief. */
struct Guess *meeting_guess(Meeting *meeting);
/* Runs the level's conditions; valid as long as the meeting. */
ScriptHost meeting_host(const Meeting *meeting);

/* ---- a level that is edited while it is played: see watch.h ---- */

/* Loads the level's file again and goes on at the same turn, or at the last
 * turn that still exists; *kept is the number of replies that still exist.
 * False when the file has errors, all of them in `findings`. The meeting stays
 * unchanged then, and also when text and language are the same. */
bool meeting_reload(Meeting *meeting, Findings *findings, size_t *kept);
/* The paths of the files it was read from, its own first; NULL after the last.
 */
const char *meeting_file(const Meeting *meeting, int index);
/* The text of its own file as it was when loaded; NUL-ended. */
const char *meeting_text(const Meeting *meeting, size_t *size);
/* A hash of all those files and of the translation in use. */
unsigned long long meeting_hash(const Meeting *meeting);

#endif

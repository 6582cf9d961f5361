/* SPDX-License-Identifier: MIT
 * debrief_make.h -- making a debrief, all at once or in slices.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   a DebriefWork borrows the Session, which must not change meanwhile,
 *         and the Usual; debrief_finish or debrief_drop ends it.
 * Errors: none; out of memory aborts. */
#ifndef THAW_CORE_STUDY_DEBRIEF_MAKE_H
#define THAW_CORE_STUDY_DEBRIEF_MAKE_H

#include "core/study/debrief.h"

/* The same work in slices of a few milliseconds, to be done while something
 * else is on the screen. `usual` is the level's (usual.h) and is completed if
 * necessary; NULL: one is worked out for this debrief and thrown away. */
typedef struct DebriefWork DebriefWork;
DebriefWork *debrief_begin(const Session *session, Usual *usual);
bool debrief_go_on(DebriefWork *work); /* false: all is worked out */
/* Does the rest at once and frees the work. */
Debrief *debrief_finish(DebriefWork *work);
void debrief_drop(DebriefWork *work); /* NULL allowed */

Debrief *debrief_new(const Session *session, Usual *usual);

#endif

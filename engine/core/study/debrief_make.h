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

/* The work in slices of a few milliseconds, for while something else is shown.
 * `usual` is the level's (usual.h), made whole where it is not; NULL: it is
 * worked out and forgotten. */
typedef struct DebriefWork DebriefWork;
DebriefWork *debrief_begin(const Session *session, Usual *usual);
bool debrief_go_on(DebriefWork *work);      /* false: all is worked out */
Debrief *debrief_finish(DebriefWork *work); /* what is left; frees the work */
void debrief_drop(DebriefWork *work);       /* NULL allowed */

Debrief *debrief_new(const Session *session, Usual *usual);

#endif

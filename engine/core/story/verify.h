/* SPDX-License-Identifier: MIT
 * verify.h -- what reading alone can tell about a finished level.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing.
 * Errors: an author's mistakes become findings; codes are those of findings.h.
 *
 * Conditions are not run here: a target with a `when` counts as a way that may
 * be open. What needs playing is the explorer's. */
#ifndef THAW_CORE_STORY_VERIFY_H
#define THAW_CORE_STORY_VERIFY_H

#include "core/story/findings.h"
#include "core/story/story.h"

enum { VERIFY_MANY_REPLIES = 6 }; /* offered at once: more is a wall */

/* Errors only: beats from which no ending can be reached, more replies than
 * can be shown. build_finish calls it. */
void verify_story(const Story *story, Findings *findings);

/* The warnings that need no playing, for whoever asks to be told. */
void verify_warnings(const Story *story, Findings *findings);

/* Of these, what gives a level away (giveaway.c), and what its picture is not
 * told (unseen.c). */
void verify_giveaways(const Story *story, Findings *findings);
void verify_unseen(const Story *story, Findings *findings);

/* reached[beat]: some way leads there from the start, conditions aside.
 * `reached` has room for all beats. */
void verify_reached(const Story *story, bool *reached);

#endif

/* SPDX-License-Identifier: MIT
 * verify.h -- checks of a finished level that need no playing.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing.
 * Errors: an author's mistakes become findings; codes are those of findings.h.
 *
 * Conditions are not run: every target counts as possible. Checks that need
 * playing are in core/explore. */
#ifndef THAW_CORE_STORY_VERIFY_H
#define THAW_CORE_STORY_VERIFY_H

#include "core/story/findings.h"
#include "core/story/story.h"

enum { VERIFY_MANY_REPLIES = 6 }; /* at once; more are hard to read */

/* Errors only: beats from which no ending can be reached, more replies than
 * can be shown. build_finish calls it. */
void verify_story(const Story *story, Findings *findings);

/* All warnings that need no playing. */
void verify_warnings(const Story *story, Findings *findings);

/* Parts of verify_warnings: giveaway.c, unseen.c and fontless.c. The last also
 * for whoever shows a level that is translated. */
void verify_giveaways(const Story *story, Findings *findings);
void verify_fonts(const Story *story, Findings *findings);
/* The script of the first letters that none of Thaw's fonts has: "Tamil", or ""
 * when it has no name; NULL: all of them can be drawn. */
const char *verify_fontless(const Story *story);
void verify_unseen(const Story *story, Findings *findings);

/* Sets reached[beat] for each beat that can be reached from the start when all
 * conditions hold. `reached` has story->beat_count items. */
void verify_reached(const Story *story, bool *reached);

#endif

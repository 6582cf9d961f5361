/* SPDX-License-Identifier: MIT
 * reasons.h -- why a mood moved, in plain words: no percentages, no tenths.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   texts live in the arena handed in, or until the next say_use.
 * Errors: none. The exact sums are explain.h's. */
#ifndef THAW_CORE_STUDY_REASONS_H
#define THAW_CORE_STUDY_REASONS_H

#include "core/base/mem.h"
#include "core/play/mood.h"
#include "core/story/story.h"
#include "core/study/known_tones.h"

/* One sentence or more: "You judged Lorna. The second time hurts more." `known`
 * is that of the story. */
const char *reason_text(const Story *story, const KnownTones *known,
                        int customer, const Reply *reply, const MoodTerm *term,
                        Arena *arena);

/* Tenths to whole points, half away from zero. */
int reason_whole(int tenths);

/* "Dana" of "Dana Whitlock"; a title stays with the name behind it. */
const char *reason_first_name(const char *name, Arena *arena);

#endif

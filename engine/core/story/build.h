/* SPDX-License-Identifier: MIT
 * build.h -- the only way to make a Story.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   a Build copies every text handed to it; the Story it makes owns all.
 * Errors: an author's mistakes become findings; out of memory aborts.
 *
 * Whoever reads a level (the Lua API) fills drafts with names and places, in
 * the order of the file. Names are resolved in build_finish, so a level's
 * beats may stand in any order and all mistakes come out in one go. The
 * reader checks types, ranges and field names; the Build checks everything
 * that needs the whole level. */
#ifndef THAW_CORE_STORY_BUILD_H
#define THAW_CORE_STORY_BUILD_H

#include "core/base/mem.h"
#include "core/story/drafts.h"
#include "core/story/findings.h"
#include "core/story/story.h"
#include "core/story/wording.h"

typedef struct Build Build;

/* `id` "crabby_couple/first_visit"; `file` as shown in messages. */
Build *build_new(const char *id, const char *file, unsigned long long hash);
void build_free(Build *build);         /* NULL allowed */
size_t build_size(const Build *build); /* bytes, nearly */

/* The hash of all that the level was read from, once that is known. */
void build_set_hash(Build *build, unsigned long long hash);

/* A second encounter, or a name given twice, is a finding (duplicate-name). */
void build_encounter(Build *build, const EncounterDraft *draft);
int build_customer(Build *build, const CustomerDraft *draft); /* its index */
const char *build_customer_id(const Build *build, int customer);
int build_tone(Build *build, const Tone *tone); /* a later one of the same
                    name replaces a shared one; twice in a level is wrong */
int build_sound(Build *build, const SoundDef *sound, Place at);
void build_fact(Build *build, const char *id, const char *text, Place at);
void build_criterion(Build *build, const char *id, const char *text, Place at);
void build_thought(Build *build, const Thought *thought);
void build_var(Build *build, const char *name, VarType type, int value,
               const char *text, Place at); /* text: VAR_STRING only */
void build_beat(Build *build, const BeatDraft *draft);
void build_ending(Build *build, const EndingDraft *draft);
void build_question(Build *build, const char *text);
void build_playthrough(Build *build, const PlaythroughDraft *draft);
/* Marks the tones and sounds so far as shared: a level may override them. */
void build_shared_done(Build *build);

/* Names that conditions and effects use, found by reading the text of the
 * level: kind is 'v' variable, 'b' beat, 't' tone, 'f' fact, 'm' criterion,
 * 's' said, 'a' for now.vars by itself: any of them may be used then; 'o' the
 * outcome of another level, 'w' what the worst line of a campaign cost. */
void build_uses(Build *build, char kind, const char *name, Place at);

/* Resolves all names, checks the whole, runs the wording rules over every
 * reply. NULL when there is any error in `findings` (also older ones).
 * `code_count`: conditions and effects handed out. The Build is used up:
 * only build_free may follow. */
Story *build_finish(Build *build, const WordingRules *rules, int code_count,
                    Findings *findings);

/* A copy of `text` with its white space in order: runs of it are one space, a
 * blank line parts paragraphs. */
const char *build_tidy(Arena *arena, const char *text);

#endif

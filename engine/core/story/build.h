/* SPDX-License-Identifier: MIT
 * build.h -- the only way to make a Story.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   a Build copies every text handed to it; the finished Story owns them.
 * Errors: an author's mistakes become findings; out of memory aborts.
 *
 * The reader of a level (script/) fills drafts with names and places, in the
 * order of the file. Names are resolved in build_finish, so beats may stand in
 * any order and all mistakes are reported together. The reader checks types,
 * ranges and field names; the Build checks what needs the whole level. */
#ifndef THAW_CORE_STORY_BUILD_H
#define THAW_CORE_STORY_BUILD_H

#include "core/base/mem.h"
#include "core/story/drafts.h"
#include "core/story/findings.h"
#include "core/story/story.h"
#include "core/story/wording.h"

typedef struct Build Build;

/* `id`: "crabby_couple/first_visit"; `file`: as shown in messages. */
Build *build_new(const char *id, const char *file, unsigned long long hash);
void build_free(Build *build);         /* NULL allowed */
size_t build_size(const Build *build); /* bytes used, about */

/* The hash of all files that the level was read from, once it is known. */
void build_set_hash(Build *build, unsigned long long hash);

/* A second encounter, or a name given twice, is a finding (duplicate-name). */
void build_encounter(Build *build, const EncounterDraft *draft);
int build_customer(Build *build, const CustomerDraft *draft); /* its index */
const char *build_customer_id(const Build *build, int customer);
/* Replaces a shared tone of the same name; the same name twice in a level is a
 * finding. Returns its index. */
int build_tone(Build *build, const Tone *tone);
int build_sound(Build *build, const SoundDef *sound, Place at);
/* A picture or a recording beside the level: its index; the same file again is
 * the same one. NONE for one without a name. Whoever has the Story finds out
 * whether it can be used. */
int build_own_file(Build *build, OwnKind kind, const OwnName *name);
void build_fact(Build *build, const char *id, const char *text, Place at);
void build_criterion(Build *build, const char *id, const char *text, Place at);
void build_thought(Build *build, const Thought *thought);
void build_var(Build *build, const char *name, VarType type, int value,
               const char *text, Place at); /* text: VAR_STRING only */
void build_beat(Build *build, const BeatDraft *draft);
void build_ending(Build *build, const EndingDraft *draft);
void build_question(Build *build, const char *text);
void build_playthrough(Build *build, const PlaythroughDraft *draft);
/* Marks the tones and sounds declared so far as shared: a level may replace
 * them. */
void build_shared_done(Build *build);

/* A name that a condition or effect uses, found by scanning the level's source
 * (script/reading/scan.h). `kind`: 'v' variable, 'b' beat, 't' tone, 'f' fact,
 * 'm' criterion, 's' now.said, 'o' outcome of another level, 'w' cost of a
 * campaign's worst line, 'a' now.vars without a field: any variable may be
 * used. */
void build_uses(Build *build, char kind, const char *name, Place at);

/* Resolves all names, checks the whole level and runs the wording rules over
 * every reply. NULL when `findings` holds any error, also an earlier one.
 * `code_count`: how many conditions and effects the level has. Afterwards only
 * build_free may be called. */
Story *build_finish(Build *build, const WordingRules *rules, int code_count,
                    Findings *findings);

/* A copy of `text` in which each run of white space is one space; a blank line
 * separates paragraphs. */
const char *build_tidy(Arena *arena, const char *text);

#endif

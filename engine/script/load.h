/* SPDX-License-Identifier: MIT
 * load.h -- loads a level's file into a Story. Other folders use only this
 *           header and campaign_file.h, which hide Lua.
 *
 * Layer:  script (core; this header hides Lua).
 * Owns:   a Level owns its Story and the sandbox in which its conditions run.
 *         The Story lives as long as the Level. Once loaded, a Level does not
 *         need the Library any more.
 * Errors: an author's mistakes are findings, all reported together; with errors
 *         level_load returns NULL, but for pictures and recordings that cannot
 *         be used (broken-file): it is played without them. No level can crash
 * or hang the program, or read other files. */
#ifndef THAW_SCRIPT_LOAD_H
#define THAW_SCRIPT_LOAD_H

#include "core/words/catalogue.h"
#include "core/story/findings.h"
#include "core/play/play.h"
#include "core/story/story.h"
#include "script/listing.h"
#include "script/reading/library.h"

/* The vocabulary that all levels share. `data`: the folder that contains
 * game/scripts; NULL: an empty vocabulary. Missing files are no mistake. */
Library *library_open(const char *data, Findings *findings);

typedef struct Level Level;

/* Tries the file in a separate process first (probe.h), then loads it here.
 * Messages show `path` as given. The level's scripts folder, from which its id
 * follows, is the nearest folder above the file that is named "scripts", or
 * else the folder that contains it. */
Level *level_load(const Library *library, const char *path, Findings *findings);
/* The same for a trusted text, as in tests, without trying it first; messages
 * show `name` as its file. */
Level *level_load_text(const Library *library, const char *name,
                       const char *text, size_t size, Findings *findings);
/* Like level_load for the kept text of an older version: the level named in its
 * visit_of may be missing. */
Level *level_load_kept(const Library *library, const char *path,
                       Findings *findings);
void level_free(Level *level); /* NULL allowed */

const Story *level_story(const Level *level);
/* Translates the level's texts that the catalogue has. Call it before the Story
 * is used. */
void level_translate(Level *level, const Catalogue *catalogue);
/* A hash of its pictures and recordings; 0: it has none. */
unsigned long long level_own_hash(const Level *level);
/* Lets the core run this level's conditions; valid as long as the Level. Only
 * one thread may use it at a time. */
ScriptHost level_host(Level *level);
/* The file's text as it was when loaded; NUL-ended. */
const char *level_text(const Level *level, size_t *size);
/* Another file that the level required, by its name in `require`. */
typedef struct LevelPart {
    const char *module, *text;
    size_t size;
} LevelPart;
/* Returns how many; *parts is borrowed. */
int level_parts(const Level *level, const LevelPart **parts);
/* The files it was read from, the level's own first, pictures and recordings
 * last, also those that are missing; to watch them for changes. NULL after the
 * last. */
const char *level_file(const Level *level, int index);

#endif

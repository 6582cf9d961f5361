/* SPDX-License-Identifier: MIT
 * load.h -- from a file to a Story: the public door to Lua.
 *
 * Layer:  script (core; this header hides Lua).
 * Owns:   a Level owns its Story and the sandbox that its conditions run in.
 *         The Story lives as long as the Level. A Level borrows nothing of
 *         the Library once it is loaded.
 * Errors: an author's mistakes are findings, all of them in one go; a level
 *         with errors is NULL. No level can crash, hang or read anything. */
#ifndef THAW_SCRIPT_LOAD_H
#define THAW_SCRIPT_LOAD_H

#include "core/words/catalogue.h"
#include "core/story/findings.h"
#include "core/play/play.h"
#include "core/story/story.h"
#include "script/listing.h"
#include "script/reading/library.h"

/* The vocabulary of all levels. `data`: the folder that holds game/scripts;
 * NULL: no vocabulary at all. A file that is not there is no mistake. */
Library *library_open(const char *data, Findings *findings);

typedef struct Level Level;

/* Tries it in a process of its own first (probe.h), then loads it here.
 * `path` is shown in messages as it is given. The scripts folder it belongs
 * to, and so its id, is the nearest folder above it that is called "scripts",
 * or else the one it lies in. */
Level *level_load(const Library *library, const char *path, Findings *findings);
/* The same for a text that is trusted, as those of tests are, and loaded at
 * once; `name` stands for the file in messages. */
Level *level_load_text(const Library *library, const char *name,
                       const char *text, size_t size, Findings *findings);
/* The same as level_load for a file as it once was: the level that it is a
 * visit of need not be there any more. */
Level *level_load_kept(const Library *library, const char *path,
                       Findings *findings);
void level_free(Level *level); /* NULL allowed */

const Story *level_story(const Level *level);
/* Puts the level's words into another language, as far as the catalogue has
 * them; before anything of the Story is in use. */
void level_translate(Level *level, const Catalogue *catalogue);
/* How the core runs this level's conditions; valid as long as the Level. Not
 * for two threads at once. */
ScriptHost level_host(Level *level);
/* The file's text as it was loaded; NUL-ended. */
const char *level_text(const Level *level, size_t *size);
/* Another file that it was made of, as `require` names it. */
typedef struct LevelPart {
    const char *module, *text;
    size_t size;
} LevelPart;
/* How many there are; borrowed. */
int level_parts(const Level *level, const LevelPart **parts);
/* Files that it was made of, the level itself first, for whoever watches them;
 * NULL behind the last. */
const char *level_file(const Level *level, int index);

#endif

/* SPDX-License-Identifier: MIT
 * library.h -- the vocabulary that all levels share: tones, sounds, looks,
 *              wording, read once from game/scripts/.
 *
 * Layer:  script (core; the header hides Lua).
 * Owns:   a Library owns all it read; levels borrow it while they are loaded.
 * Errors: mistakes in its files are findings; missing files give empty lists.
 */
#ifndef THAW_SCRIPT_READING_LIBRARY_H
#define THAW_SCRIPT_READING_LIBRARY_H

#include "core/base/text.h"
#include "core/story/findings.h"
#include "core/story/sounds.h"
#include "core/story/story.h"
#include "core/story/wording.h"

typedef struct Library Library;

/* An empty one; library_open (script/load.h) fills it. `data`: the folder that
 * contains game/scripts, or NULL. */
Library *library_new(const char *data);
void library_free(Library *library); /* NULL allowed */

/* Tries levels before they are loaded (sandbox/probe.h). */
struct Probe *library_probe(const Library *library);
/* What pictures and recordings are tried with. */
struct OwnTrier *library_trier(const Library *library);

/* "<data>/game/scripts"; NULL when there is no data folder. */
const char *library_scripts(const Library *library);
const Tone *library_tones(const Library *library, int *count);
SoundTable library_sounds(const Library *library);
/* Rules for a BCP 47 tag ("en-GB" takes those of "en"), or NULL. */
const WordingRules *library_wording(const Library *library,
                                    const char *language);

/* One value that a field of a look may have: a piece drawn by code, a colour or
 * a number. */
typedef struct LookChoice {
    const char *field, *name; /* name NULL: numbered, in the order given */
    bool piece;
    int number;     /* 1 for the first */
    unsigned value; /* colour, or age */
} LookChoice;

const LookChoice *library_looks(const Library *library, int *count);
/* The default look. */
Look library_look(const Library *library);

/* A person in looks.lua, whose look a trainer may copy. */
typedef struct LookPerson {
    const char *name;
    Look look;
} LookPerson;

const LookPerson *library_people(const Library *library, int *count);

/* ---- kinds/look.c ---- */
/* The person of that name, ignoring case; NULL: nobody. *near is then set to
 * the nearest name, or left unchanged when none is near. */
const LookPerson *look_person(const Library *library, const char *name,
                              const char **near);
/* Writes "look = { … }," with all that differs from the defaults. */
void look_as_table(const Library *library, const Look *look, Text *out);

/* ---- for reading the files ---- */
void library_add_tone(Library *library, const Tone *tone);
void library_add_sound(Library *library, const SoundDef *sound);
void library_add_look(Library *library, const LookChoice *choice);
void library_add_person(Library *library, const char *name, const Look *look);
void library_set_look(Library *library, const Look *look);
/* The wording rules added from now on are those of the language `tag`. */
void library_begin_language(Library *library, const char *tag);
/* The rules of that language. */
WordingRules *library_rules(Library *library);

#endif

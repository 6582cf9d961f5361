/* SPDX-License-Identifier: MIT
 * library.h -- the vocabulary that all levels share: tones, sounds, looks,
 *              wording, read once from game/scripts/.
 *
 * Layer:  script (core; the header hides Lua).
 * Owns:   a Library owns all it read; levels borrow it while they are loaded.
 * Errors: mistakes in its files are findings; what is missing is empty. */
#ifndef THAW_SCRIPT_READING_LIBRARY_H
#define THAW_SCRIPT_READING_LIBRARY_H

#include "core/base/text.h"
#include "core/story/findings.h"
#include "core/story/sounds.h"
#include "core/story/story.h"
#include "core/story/wording.h"

typedef struct Library Library;

/* An empty one. `data`: the folder that holds game/scripts, or NULL. It is
 * filled by library_open: script/load.h. */
Library *library_new(const char *data);
void library_free(Library *library); /* NULL allowed */

/* What levels are tried with before they are loaded. */
struct Probe *library_probe(const Library *library);

/* "<data>/game/scripts"; NULL when there is no data folder. */
const char *library_scripts(const Library *library);
const Tone *library_tones(const Library *library, int *count);
SoundTable library_sounds(const Library *library);
/* Rules for a BCP 47 tag ("en-GB" takes those of "en"), or NULL. */
const WordingRules *library_wording(const Library *library,
                                    const char *language);

/* One thing that a look's field may say: a piece drawn by code, or a colour
 * or number. */
typedef struct LookChoice {
    const char *field, *name; /* name NULL: numbered, in the order given */
    bool piece;
    int number;     /* 1 for the first */
    unsigned value; /* colour, or age */
} LookChoice;

const LookChoice *library_looks(const Library *library, int *count);
/* What a look is when nothing is said. */
Look library_look(const Library *library);

/* Somebody in looks.lua whose look a trainer may take over. */
typedef struct LookPerson {
    const char *name;
    Look look;
} LookPerson;

const LookPerson *library_people(const Library *library, int *count);

/* ---- kinds/look.c ---- */
/* The person of that name, in any case of its letters; NULL: nobody, and *near
 * is the most likely one or left alone. */
const LookPerson *look_person(const Library *library, const char *name,
                              const char **near);
/* "look = { … }," with all that differs from the defaults. */
void look_as_table(const Library *library, const Look *look, Text *out);

/* ---- for whoever reads the files ---- */
void library_add_tone(Library *library, const Tone *tone);
void library_add_sound(Library *library, const SoundDef *sound);
void library_add_look(Library *library, const LookChoice *choice);
void library_add_person(Library *library, const char *name, const Look *look);
void library_set_look(Library *library, const Look *look);
/* From here on the wording rules of `tag` are read. */
void library_begin_language(Library *library, const char *tag);
/* The rules of the language that is being read. */
WordingRules *library_rules(Library *library);

#endif

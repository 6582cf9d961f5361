/* SPDX-License-Identifier: MIT
 * sounds.h -- the vocabulary of named sounds, as plain rows.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; the loader that read game/scripts/sounds.lua owns the
 *         rows and their words.
 * Errors: none.
 *
 * A row is one `sound "name" { … }`. It names a recipe (a function in
 * window/synth) and sets its parameters, so a new sound needs no new code. The
 * ranges of all numbers are in sound_fields(); a row is filled starting from
 * sound_def_usual(). */
#ifndef THAW_CORE_STORY_SOUNDS_H
#define THAW_CORE_STORY_SOUNDS_H

#include <stdbool.h>
#include <stddef.h>

typedef struct SoundDef {
    const char *name;    /* what a level writes: "door_bell"            */
    const char *caption; /* shown in [brackets]; NULL or "": none       */
    const char *recipe;  /* "bell", "ring" …, see synth.h               */
    const char *with;    /* a sound scattered over a room's own; or NULL */
    int file;            /* own file (own.h) instead of a recipe; or -1 */
    int pitch;           /* semitones from the recipe's own pitch       */
    int length;          /* ms of one stroke; 0: the recipe's own       */
    int gain;            /* per cent of the recipe's own level          */
    int bright;          /* 0 dull … 50 as the recipe is … 100 sharp    */
    int times;           /* strokes                                     */
    int every;           /* ms from one stroke's start to the next      */
    int vary;            /* per cent: how much the strokes differ       */
    bool shared;         /* the program's own: its caption is said in the
                            program's language, not in the level's      */
} SoundDef;

typedef struct SoundTable {
    const SoundDef *rows;
    size_t count;
} SoundTable;

/* One numeric field of a row: what a loader may set, in which range. The
 * loader, the checker and the reference all read this one table. */
typedef struct SoundField {
    const char *name;
    size_t offset; /* of the int in SoundDef */
    int min, max, usual;
    const char *meaning;
} SoundField;

/* The numeric fields, *count of them; static. */
const SoundField *sound_fields(size_t *count);

/* A row with every number as usual and every word NULL. */
SoundDef sound_def_usual(void);

/* The caption for people who cannot hear it, in the language in use; NULL:
 * none. Borrowed until the next say_use. */
const char *sound_caption(const SoundDef *sound);

/* The name of each recipe; NULL after the last. The names are here and not in
 * window/synth so that levels can be checked without a window. */
const char *sound_recipe(size_t index);

/* The row of that name, or NULL. A NULL table or name has none. */
const SoundDef *sounds_find(const SoundTable *table, const char *name);

#endif

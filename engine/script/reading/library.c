/* SPDX-License-Identifier: MIT
 * The vocabulary as plain arrays; vocabulary.c fills them from files. */
#include "script/reading/library.h"

#include "core/base/mem.h"
#include "script/reading/files.h"
#include "script/reading/own_files.h"
#include "script/sandbox/probe.h"

#include <string.h>

typedef struct Language {
    const char *tag;
    WordingRules *rules;
} Language;

struct Library {
    Arena *arena;
    Probe *probe;
    OwnTrier *trier;
    const char *scripts;
    Tone *tones;
    int tone_count, tone_capacity;
    SoundDef *sounds;
    int sound_count, sound_room;
    LookChoice *looks;
    int look_count, look_capacity;
    Look look;
    LookPerson *people;
    int person_count, person_capacity;
    Language *languages;
    int language_count, language_capacity;
};

/* ---- making and ending ---- */

Library *library_new(const char *data) {
    Library *library = mem_alloc(sizeof *library);
    library->arena = arena_new();
    library->probe = probe_new();
    library->trier = own_trier_new();
    if (!data) return library;
    char *scripts = path_join(data, "game/scripts");
    library->scripts = arena_text(library->arena, scripts);
    mem_free(scripts);
    return library;
}

void library_free(Library *library) {
    if (!library) return;
    probe_free(library->probe);
    own_trier_free(library->trier);
    for (int i = 0; i < library->language_count; i++)
        wording_free(library->languages[i].rules);
    mem_free(library->languages);
    mem_free(library->tones);
    mem_free(library->sounds);
    mem_free(library->looks);
    mem_free(library->people);
    arena_free(library->arena);
    mem_free(library);
}

/* ---- asking ---- */

Probe *library_probe(const Library *library) {
    return library->probe;
}

OwnTrier *library_trier(const Library *library) {
    return library->trier;
}

const char *library_scripts(const Library *library) {
    return library->scripts;
}

const Tone *library_tones(const Library *library, int *count) {
    *count = library->tone_count;
    return library->tones;
}

SoundTable library_sounds(const Library *library) {
    return (SoundTable){ library->sounds, (size_t)library->sound_count };
}

const LookChoice *library_looks(const Library *library, int *count) {
    *count = library->look_count;
    return library->looks;
}

Look library_look(const Library *library) {
    return library->look;
}

const LookPerson *library_people(const Library *library, int *count) {
    *count = library->person_count;
    return library->people;
}

const WordingRules *library_wording(const Library *library,
                                    const char *language) {
    size_t size = strlen(language);
    while (size) {
        for (int i = 0; i < library->language_count; i++) {
            const Language *known = &library->languages[i];
            if (strlen(known->tag) == size &&
                strncmp(known->tag, language, size) == 0)
                return known->rules;
        }
        while (size && language[size - 1] != '-')
            size--;
        if (size) size--; /* "en-GB" without rules of its own: try "en" */
    }
    return NULL;
}

/* ---- filling ---- */

static Place keep_place(Library *library, Place at) {
    return (Place){ arena_text(library->arena, at.file), at.line };
}

void library_add_tone(Library *library, const Tone *tone) {
    Tone own = *tone;
    own.name = arena_text(library->arena, tone->name);
    own.lesson = arena_text(library->arena, tone->lesson);
    own.source = arena_text(library->arena, tone->source);
    own.shared = true;
    own.at = keep_place(library, tone->at);
    *MEM_PUSH(library->tones, library->tone_count, library->tone_capacity) =
        own;
}

void library_add_sound(Library *library, const SoundDef *sound) {
    SoundDef own = *sound;
    own.name = arena_text(library->arena, sound->name);
    own.caption = arena_text(library->arena, sound->caption);
    own.recipe = arena_text(library->arena, sound->recipe);
    own.with = arena_text(library->arena, sound->with);
    own.shared = true;
    *MEM_PUSH(library->sounds, library->sound_count, library->sound_room) = own;
}

void library_add_look(Library *library, const LookChoice *choice) {
    LookChoice own = *choice;
    own.field = arena_text(library->arena, choice->field);
    own.name = arena_text(library->arena, choice->name);
    *MEM_PUSH(library->looks, library->look_count, library->look_capacity) =
        own;
}

void library_add_person(Library *library, const char *name, const Look *look) {
    LookPerson own = { arena_text(library->arena, name), *look };
    *MEM_PUSH(library->people, library->person_count,
              library->person_capacity) = own;
}

void library_set_look(Library *library, const Look *look) {
    library->look = *look;
}

void library_begin_language(Library *library, const char *tag) {
    const char *own = arena_text(library->arena, tag);
    *MEM_PUSH(library->languages, library->language_count,
              library->language_capacity) = (Language){ own, wording_new(own) };
}

WordingRules *library_rules(Library *library) {
    if (!library->language_count) library_begin_language(library, "en");
    return library->languages[library->language_count - 1].rules;
}

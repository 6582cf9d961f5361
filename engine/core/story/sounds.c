/* SPDX-License-Identifier: MIT
 * The fields of sounds, the names of recipes, and captions. */
#include "core/story/sounds.h"

#include "core/words/say.h"

#include <string.h>

#define FIELD(field) #field, offsetof(SoundDef, field)

static const SoundField fields[] = {
    { FIELD(pitch), -36, 36, 0, "semitones above or below the recipe's own" },
    { FIELD(length), 0, 20000, 0, "ms of one stroke; 0: the recipe's own" },
    { FIELD(gain), 0, 200, 100, "per cent of the recipe's own level" },
    { FIELD(bright), 0, 100, 50, "0 dull, 50 as the recipe is, 100 sharp" },
    { FIELD(times), 1, 50, 1, "strokes" },
    { FIELD(every), 10, 60000, 400, "ms from one stroke to the next" },
    { FIELD(vary), 0, 100, 0, "per cent: how much the strokes differ" },
};

const SoundField *sound_fields(size_t *count) {
    *count = sizeof fields / sizeof fields[0];
    return fields;
}

static const char *const recipes[] = {
    "bell",    "ring",  "buzz",   "hangup", "tap",   "knock", "step",
    "click",   "chime", "jingle", "door",   "slide", "paper", "breath",
    "sigh",    "laugh", "bark",   "whine",  "chirp", "air",   "hum",
    "traffic", "pass",  "rain",   "murmur", "line",
};

const char *sound_recipe(size_t index) {
    size_t count = sizeof recipes / sizeof recipes[0];
    return index < count ? recipes[index] : NULL;
}

SoundDef sound_def_usual(void) {
    SoundDef def = { .file = -1 };
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
        memcpy((char *)&def + fields[i].offset, &fields[i].usual, sizeof(int));
    return def;
}

const SoundDef *sounds_find(const SoundTable *table, const char *name) {
    if (!table || !name) return NULL;
    for (size_t i = 0; i < table->count; i++)
        if (strcmp(table->rows[i].name, name) == 0) return &table->rows[i];
    return NULL;
}

const char *sound_caption(const SoundDef *sound) {
    const char *caption = sound ? sound->caption : NULL;
    if (!caption || !*caption) return NULL;
    return sound->shared ? say(caption) : caption;
}

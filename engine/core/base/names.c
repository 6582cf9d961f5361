/* SPDX-License-Identifier: MIT
 * A table by open addressing; it is at most half full. */
#include "core/base/names.h"

#include "core/base/hash.h"
#include "core/base/mem.h"

#include <stdint.h>
#include <string.h>

struct Names {
    const char **texts; /* as they came */
    int *values;
    size_t count, capacity, value_count, value_capacity;
    uint32_t *slots;   /* index in texts + 1; 0: empty */
    size_t slot_count; /* a power of two */
};

Names *names_new(void) {
    return mem_alloc(sizeof(Names));
}

void names_free(Names *names) {
    if (!names) return;
    mem_free(names->texts);
    mem_free(names->values);
    mem_free(names->slots);
    mem_free(names);
}

static size_t folded_hash(const char *text) {
    Hash hash = hash_text(HASH_START, text);
    return (size_t)(hash ^ hash >> 32);
}

/* The slot of `name`, or the empty one where it would stand. */
static size_t slot_of(const Names *names, const char *name) {
    size_t mask = names->slot_count - 1, at = folded_hash(name) & mask;
    while (names->slots[at] &&
           strcmp(names->texts[names->slots[at] - 1], name) != 0)
        at = (at + 1) & mask;
    return at;
}

static void grow(Names *names) {
    mem_free(names->slots);
    names->slot_count = names->slot_count ? names->slot_count * 2 : 16;
    names->slots = mem_alloc(names->slot_count * sizeof *names->slots);
    for (size_t i = 0; i < names->count; i++)
        names->slots[slot_of(names, names->texts[i])] = (uint32_t)i + 1;
}

int names_put(Names *names, const char *name, int value) {
    if (names->count * 2 >= names->slot_count) grow(names);
    size_t slot = slot_of(names, name);
    if (names->slots[slot]) return names->values[names->slots[slot] - 1];
    *MEM_PUSH(names->texts, names->count, names->capacity) = name;
    *MEM_PUSH(names->values, names->value_count, names->value_capacity) = value;
    names->slots[slot] = (uint32_t)names->count;
    return -1;
}

int names_get(const Names *names, const char *name) {
    if (!names->count) return -1;
    size_t slot = slot_of(names, name);
    return names->slots[slot] ? names->values[names->slots[slot] - 1] : -1;
}

const char *const *names_all(const Names *names, size_t *count) {
    *count = names->count;
    return names->texts;
}

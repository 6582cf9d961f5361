/* SPDX-License-Identifier: MIT
 * Each text is kept once; its number is the order in which it came. */
#include "core/base/strings.h"

#include "core/base/mem.h"
#include "core/base/names.h"

struct StringPool {
    Names *names;
    Arena *arena;
    char *texts[STRINGS_MAX];
    int count;
};

StringPool *strings_new(void) {
    StringPool *pool = mem_alloc(sizeof *pool);
    pool->names = names_new();
    pool->arena = arena_new();
    return pool;
}

void strings_free(StringPool *pool) {
    if (!pool) return;
    names_free(pool->names);
    arena_free(pool->arena);
    mem_free(pool);
}

int strings_intern(StringPool *pool, const char *text) {
    int known = names_get(pool->names, text);
    if (known >= 0) return known;
    if (pool->count == STRINGS_MAX) return -1;
    char *copy = arena_text(pool->arena, text);
    names_put(pool->names, copy, pool->count);
    pool->texts[pool->count] = copy;
    return pool->count++;
}

const char *strings_text(const StringPool *pool, int value) {
    return value >= 0 && value < pool->count ? pool->texts[value] : "";
}

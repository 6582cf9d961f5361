/* SPDX-License-Identifier: MIT
 * Allocation that aborts when there is no memory, and the arena: a list of
 * blocks, newest first. Memory is handed out from the front of the newest block
 * to its end; arena_go_back relies on that order. */
#include "core/base/mem.h"

#include "core/base/format.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ARENA_BLOCK = 16 * 1024 };

typedef struct ArenaBlock {
    struct ArenaBlock *next;
    size_t used, size;
    max_align_t data[];
} ArenaBlock;

struct Arena {
    ArenaBlock *blocks;
    size_t total;
};

static void *sure(void *block) {
    if (!block) {
        fputs("thaw: this machine has no memory left\n", stderr);
        abort();
    }
    return block;
}

void *mem_alloc(size_t size) {
    return sure(calloc(1, size ? size : 1));
}

void *mem_grow(void *block, size_t size) {
    return sure(realloc(block, size ? size : 1));
}

char *mem_text(const char *text) {
    if (!text) return NULL;
    size_t size = strlen(text) + 1;
    return memcpy(mem_alloc(size), text, size);
}

void mem_free(void *block) {
    free(block);
}

Arena *arena_new(void) {
    return mem_alloc(sizeof(Arena));
}

void arena_free(Arena *arena) {
    if (!arena) return;
    for (ArenaBlock *block = arena->blocks, *next; block; block = next) {
        next = block->next;
        mem_free(block);
    }
    mem_free(arena);
}

void *arena_alloc(Arena *arena, size_t size) {
    const size_t step = _Alignof(max_align_t);
    if (size > SIZE_MAX / 2) sure(NULL);
    size = (size + step - 1) / step * step;
    ArenaBlock *block = arena->blocks;
    if (!block || block->size - block->used < size) {
        size_t capacity = size > ARENA_BLOCK ? size : ARENA_BLOCK;
        block = mem_alloc(sizeof *block + capacity);
        block->size = capacity;
        block->next = arena->blocks;
        arena->blocks = block;
    }
    void *out = (char *)block->data + block->used;
    block->used += size;
    arena->total += size;
    return out;
}

char *arena_text_n(Arena *arena, const char *text, size_t bytes) {
    char *out = arena_alloc(arena, bytes + 1);
    memcpy(out, text, bytes);
    return out;
}

char *arena_text(Arena *arena, const char *text) {
    return text ? arena_text_n(arena, text, strlen(text)) : NULL;
}

void *arena_copy(Arena *arena, const void *data, size_t size) {
    void *out = arena_alloc(arena, size ? size : 1);
    if (size) memcpy(out, data, size);
    return out;
}

char *arena_format(Arena *arena, const char *format, ...) {
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int bytes = format_write_list(NULL, 0, format, args);
    va_end(args);
    char *out = arena_alloc(arena, (size_t)(bytes < 0 ? 0 : bytes) + 1);
    if (bytes > 0) format_write_list(out, (size_t)bytes + 1, format, again);
    va_end(again);
    return out;
}

size_t arena_size(const Arena *arena) {
    return arena->total;
}

ArenaMark arena_mark(const Arena *arena) {
    return (ArenaMark){ arena->blocks, arena->blocks ? arena->blocks->used : 0,
                        arena->total };
}

void arena_go_back(Arena *arena, ArenaMark mark) {
    while (arena->blocks && arena->blocks != mark.block) {
        ArenaBlock *block = arena->blocks;
        arena->blocks = block->next;
        mem_free(block);
    }
    ArenaBlock *last = arena->blocks;
    if (last) { /* arena_alloc promises zeroed memory */
        memset((char *)last->data + mark.used, 0, last->used - mark.used);
        last->used = mark.used;
    }
    arena->total = mark.total;
}

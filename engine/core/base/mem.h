/* SPDX-License-Identifier: MIT
 * mem.h -- allocation that never returns NULL, and an arena for things that
 *          are freed together.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   an Arena owns every block taken from it until arena_free.
 * Errors: none; out of memory prints one sentence and aborts. */
#ifndef THAW_CORE_BASE_MEM_H
#define THAW_CORE_BASE_MEM_H

#include <stddef.h>

void *mem_alloc(size_t size); /* zeroed; size 0 is one byte */
/* Like realloc; the new part is not zeroed. */
void *mem_grow(void *block, size_t size);
char *mem_text(const char *text); /* a copy; NULL gives NULL    */
void mem_free(void *block);       /* NULL allowed               */

/* A pointer to one more item at the end, which is not zeroed: doubles
 * `capacity` when `count` has reached it. */
#define MEM_PUSH(array, count, capacity)                                       \
    ((count) == (capacity)                                                     \
         ? ((capacity) = (capacity) ? (capacity)*2 : 8,                        \
            (array) = mem_grow((array), (size_t)(capacity) * sizeof *(array)), \
            &(array)[(count)++])                                               \
         : &(array)[(count)++])

typedef struct Arena Arena;

Arena *arena_new(void);
void arena_free(Arena *arena);                    /* NULL allowed */
void *arena_alloc(Arena *arena, size_t size);     /* zeroed, aligned */
char *arena_text(Arena *arena, const char *text); /* NULL gives NULL */
char *arena_text_n(Arena *arena, const char *text, size_t bytes);
void *arena_copy(Arena *arena, const void *data, size_t size);
char *arena_format(Arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
size_t arena_size(const Arena *arena); /* bytes handed out */

/* arena_go_back frees everything taken since the mark was made. */
typedef struct ArenaMark {
    void *block;
    size_t used, total;
} ArenaMark;
ArenaMark arena_mark(const Arena *arena);
void arena_go_back(Arena *arena, ArenaMark mark);

#endif

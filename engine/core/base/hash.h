/* SPDX-License-Identifier: MIT
 * hash.h -- bytes to a number that stands for them.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing.
 * Errors: none.
 * Source: FNV-1a, 64 bit (Fowler, Noll & Vo).
 *
 * What hash_bytes gives is kept: a level's text is known by it in every
 * journal, so it never changes. hash_words is for tables in memory. */
#ifndef THAW_CORE_BASE_HASH_H
#define THAW_CORE_BASE_HASH_H

#include <stddef.h>

typedef unsigned long long Hash;

/* What every hash begins with. */
#define HASH_START 14695981039346656037ULL

/* Goes on from `hash`; the order of what is added counts. */
Hash hash_bytes(Hash hash, const void *bytes, size_t size);
Hash hash_text(Hash hash, const char *text); /* without its NUL */
Hash hash_number(Hash hash, unsigned long long number);

/* Eight bytes at a time: `size` is a multiple of eight, and what is over is
 * left out. */
Hash hash_words(const void *block, size_t size);

#endif

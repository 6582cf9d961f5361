/* SPDX-License-Identifier: MIT
 * hash.h -- hash functions.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing.
 * Errors: none.
 * Source: FNV-1a, 64 bit (Fowler, Noll & Vo).
 *
 * Every journal holds its level's hash_bytes, so that function must never
 * change. hash_words is only for tables in memory and may. */
#ifndef THAW_CORE_BASE_HASH_H
#define THAW_CORE_BASE_HASH_H

#include <stddef.h>

typedef unsigned long long Hash;

/* The value to begin with. */
#define HASH_START 14695981039346656037ULL

/* Each adds something to `hash` and returns the new hash. */
Hash hash_bytes(Hash hash, const void *bytes, size_t size);
Hash hash_text(Hash hash, const char *text); /* without its NUL */
Hash hash_number(Hash hash, unsigned long long number);

/* Reads eight bytes at a time; a remainder below eight is ignored. */
Hash hash_words(const void *block, size_t size);

#endif

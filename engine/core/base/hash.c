/* SPDX-License-Identifier: MIT
 * FNV-1a for what is kept, and a faster hash for tables in memory. */
#include "core/base/hash.h"

#include <string.h>

static const Hash PRIME = 1099511628211ULL;

Hash hash_bytes(Hash hash, const void *bytes, size_t size) {
    const unsigned char *at = bytes;
    for (size_t i = 0; i < size; i++)
        hash = (hash ^ at[i]) * PRIME;
    return hash;
}

Hash hash_text(Hash hash, const char *text) {
    for (; *text; text++)
        hash = (hash ^ (unsigned char)*text) * PRIME;
    return hash;
}

Hash hash_number(Hash hash, unsigned long long number) {
    return (hash ^ number) * PRIME;
}

Hash hash_words(const void *block, size_t size) {
    const unsigned char *bytes = block;
    Hash hash = HASH_START;
    for (size_t i = 0; i + sizeof hash <= size; i += sizeof hash) {
        Hash word;
        memcpy(&word, bytes + i, sizeof word);
        hash = (hash ^ word) * 0x9e3779b97f4a7c15ULL;
        hash ^= hash >> 29;
    }
    return hash;
}

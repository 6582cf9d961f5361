/* SPDX-License-Identifier: MIT
 * sha1.h -- the SHA-1 of some bytes, where a standard asks for it: ids of
 *           version 5 (uuid.h) and hashed mail addresses.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing.
 * Errors: none.
 * Source: FIPS 180-4. No secret depends on it: SHA-1 is too weak for that. */
#ifndef THAW_CORE_BASE_SHA1_H
#define THAW_CORE_BASE_SHA1_H

#include <stddef.h>

enum { SHA1_SIZE = 20, SHA1_HEX = 2 * SHA1_SIZE + 1 };

void sha1_bytes(const void *bytes, size_t size, unsigned char out[SHA1_SIZE]);
/* As 40 small hexadecimal digits. */
void sha1_hex(const void *bytes, size_t size, char out[SHA1_HEX]);

#endif

/* SPDX-License-Identifier: MIT
 * SHA-1: blocks of 64 bytes are mixed into five words. The last blocks are
 * padded with one bit, zeros, and the length in bits. */
#include "core/base/sha1.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { BLOCK = 64, LENGTH_AT = BLOCK - 8, ROUNDS = 80 };

static uint32_t turned(uint32_t word, int bits) {
    return word << bits | word >> (32 - bits);
}

static void spread(const unsigned char *block, uint32_t words[ROUNDS]) {
    for (int i = 0; i < 16; i++)
        words[i] = (uint32_t)block[4 * i] << 24 |
                   (uint32_t)block[4 * i + 1] << 16 |
                   (uint32_t)block[4 * i + 2] << 8 | block[4 * i + 3];
    for (int i = 16; i < ROUNDS; i++)
        words[i] = turned(
            words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
}

static void mix(uint32_t sum[5], const unsigned char *block) {
    static const uint32_t constants[] = { 0x5A827999, 0x6ED9EBA1, 0x8F1BBCDC,
                                          0xCA62C1D6 };
    uint32_t words[ROUNDS];
    uint32_t a = sum[0], b = sum[1], c = sum[2], d = sum[3], e = sum[4];
    spread(block, words);
    for (int i = 0; i < ROUNDS; i++) {
        uint32_t f = i < 20   ? (b & c) | (~b & d)
                     : i < 40 ? b ^ c ^ d
                     : i < 60 ? (b & c) | (b & d) | (c & d)
                              : b ^ c ^ d;
        uint32_t next = turned(a, 5) + f + e + constants[i / 20] + words[i];
        e = d;
        d = c;
        c = turned(b, 30);
        b = a;
        a = next;
    }
    sum[0] += a;
    sum[1] += b;
    sum[2] += c;
    sum[3] += d;
    sum[4] += e;
}

/* What is left over behind whole blocks, and the padding. */
static void finish(uint32_t sum[5], const unsigned char *rest, size_t left,
                   size_t size) {
    unsigned char block[BLOCK] = { 0 };
    if (left) memcpy(block, rest, left);
    block[left] = 0x80;
    if (left >= LENGTH_AT) {
        mix(sum, block);
        memset(block, 0, sizeof block);
    }
    uint64_t bits = (uint64_t)size * 8;
    for (int i = 0; i < 8; i++)
        block[LENGTH_AT + i] = (unsigned char)(bits >> (56 - 8 * i));
    mix(sum, block);
}

void sha1_bytes(const void *bytes, size_t size, unsigned char out[SHA1_SIZE]) {
    uint32_t sum[5] = { 0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476,
                        0xC3D2E1F0 };
    const unsigned char *at = bytes;
    size_t whole = size / BLOCK * BLOCK;
    for (size_t i = 0; i < whole; i += BLOCK)
        mix(sum, at + i);
    finish(sum, at + whole, size - whole, size);
    for (int i = 0; i < SHA1_SIZE; i++)
        out[i] = (unsigned char)(sum[i / 4] >> (24 - 8 * (i % 4)));
}

void sha1_hex(const void *bytes, size_t size, char out[SHA1_HEX]) {
    unsigned char sum[SHA1_SIZE];
    sha1_bytes(bytes, size, sum);
    for (int i = 0; i < SHA1_SIZE; i++)
        snprintf(out + 2 * i, 3, "%02x", sum[i]);
}

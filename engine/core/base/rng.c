/* SPDX-License-Identifier: MIT
 * splitmix64: adds a constant to the seed, then mixes its bits. */
#include "core/base/rng.h"

/* The next 64 random bits. Any seed is allowed, 0 too. */
static unsigned long long next(unsigned long long *seed) {
    unsigned long long z = *seed += 0x9e3779b97f4a7c15ull;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ z >> 27) * 0x94d049bb133111ebull;
    return z ^ z >> 31;
}

unsigned rng_below(unsigned long long *seed, unsigned below) {
    return (unsigned)((next(seed) >> 32) * below >> 32);
}

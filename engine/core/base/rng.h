/* SPDX-License-Identifier: MIT
 * rng.h -- seeded chance: the same on every machine.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; the seed is the caller's.
 * Source: splitmix64 (Steele, Lea & Flood 2014). */
#ifndef THAW_CORE_BASE_RNG_H
#define THAW_CORE_BASE_RNG_H

/* 0..below-1, each alike (to one in 2^32). below > 0. */
unsigned rng_below(unsigned long long *seed, unsigned below);

#endif

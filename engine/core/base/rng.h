/* SPDX-License-Identifier: MIT
 * rng.h -- random numbers from a seed: the same on every machine.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; the seed is the caller's, and each call changes it.
 * Errors: none.
 * Source: splitmix64 (Steele, Lea & Flood 2014). */
#ifndef THAW_CORE_BASE_RNG_H
#define THAW_CORE_BASE_RNG_H

/* 0..below-1, each equally likely (bias at most one in 2^32). below > 0. */
unsigned rng_below(unsigned long long *seed, unsigned below);

#endif

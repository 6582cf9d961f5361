/* SPDX-License-Identifier: MIT
 * customer.h -- who stands at the counter, and the five bands of a mood.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; texts belong to the Story (story.h).
 *
 * Moods and heat are in tenths of what a trainer writes (-1000..1000,
 * 0..1000). */
#ifndef THAW_CORE_STORY_CUSTOMER_H
#define THAW_CORE_STORY_CUSTOMER_H

#include "core/story/findings.h"
#include "core/story/look.h"
#include "core/story/sounds.h"

typedef enum {
    BAND_FURIOUS,
    BAND_UPSET,
    BAND_TENSE,
    BAND_CALM,
    BAND_WARM,
    BANDS
} Band;
typedef enum { PRONOUN_SHE, PRONOUN_HE, PRONOUN_THEY } Pronoun;

/* Money that somebody is worth. */
typedef struct Stake {
    const char *currency; /* NULL: none */
    int sale, yearly;
} Stake;

typedef struct Customer {
    const char *id, *name;
    int mood, heat, home;
    int soothe, sting, cool, drift, contagion; /* per cent */
    bool cynic;
    int leaves;         /* tenths; walks out below it */
    bool stays;         /* true: never walks out */
    bool ours;          /* a colleague, who has no mood */
    bool absent;        /* not in the room at the start */
    const short *takes; /* per cent, one per tone */
    int partner;        /* customer or NONE; set on both sides */
    Pronoun pronoun;
    Look look;
    int pictures[BANDS]; /* own files instead of the look, or NONE */
    Voice voice;
    Place at;
} Customer;

Band band_of(int mood);           /* tenths */
const char *band_name(Band band); /* "furious" … */
/* The band nearest to that mood of those that are given; -1: none is. */
int band_nearest(const bool given[BANDS], int mood);

#endif

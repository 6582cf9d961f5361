/* SPDX-License-Identifier: MIT
 * syllables.h -- splits text of any language into syllables for the voice.
 *
 * Layer:  window (no SDL in this file).
 * Owns:   nothing; it fills the caller's array.
 * Errors: none; malformed UTF-8 is skipped.
 *
 * A run of vowels is one syllable, and so is a character that stands for a
 * syllable (Han, kana, Hangul, Indic letters, a digit). A word without vowels
 * ("hmm", most Hebrew and Arabic) has a syllable for every two letters. */
#ifndef THAW_WINDOW_SYNTH_SYLLABLES_H
#define THAW_WINDOW_SYNTH_SYLLABLES_H

#include <stdbool.h>
#include <stdint.h>

typedef enum {
    ONSET_NONE,
    ONSET_STOP,  /* p t k: a gap and a puff   */
    ONSET_HISS,  /* s f h: noise              */
    ONSET_HUM,   /* m n: voiced, mouth closed */
    ONSET_GLIDE, /* l r w: voiced, half open  */
    ONSETS
} Onset;

typedef enum { VOWEL_A, VOWEL_E, VOWEL_I, VOWEL_O, VOWEL_U, VOWELS } Vowel;

typedef enum {
    REST_NONE,
    REST_SHORT,    /* after a comma           */
    REST_FULL,     /* after a full stop       */
    REST_QUESTION, /* after a "?": the voice rises */
    REST_SHOUT     /* after a "!"              */
} Rest;

typedef struct Syllable {
    Onset onset;
    Vowel from, to; /* the same, or a glide as in "you" */
    Rest rest;      /* what follows                     */
    bool accent;
    uint32_t chance; /* random, but always the same for text and place */
} Syllable;

/* Fills in at most `capacity` syllables of a UTF-8 text; returns how many. */
int syllables_of(const char *text, Syllable *out, int capacity);

#endif

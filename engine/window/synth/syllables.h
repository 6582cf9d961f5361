/* SPDX-License-Identifier: MIT
 * syllables.h -- written text, of any language, as the syllables of a babble.
 *
 * Layer:  window (no SDL in this file).
 * Owns:   nothing; the caller's array is filled.
 * Errors: none; bytes that are no UTF-8 are passed over.
 *
 * A run of vowels is one syllable. A sign that is a syllable by itself (Han,
 * kana, Hangul, Indic letters, a digit) is one. A word in letters without
 * vowels ("hmm", most Hebrew and Arabic) gives one for two letters. */
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
    REST_QUESTION, /* as long, the voice rises */
    REST_SHOUT     /* as long, after a "!"     */
} Rest;

typedef struct Syllable {
    Onset onset;
    Vowel from, to; /* the same, or a glide as in "you" */
    Rest rest;      /* what follows                     */
    bool accent;
    uint32_t chance; /* fixed by the text and the place */
} Syllable;

/* Fills at most `most` syllables from UTF-8 text; says how many. */
int syllables_of(const char *text, Syllable *out, int most);

#endif

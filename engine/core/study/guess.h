/* SPDX-License-Identifier: MIT
 * guess.h -- the player's own idea of the curve, drawn before the meter opens:
 *            how one customer felt after each line, as the player saw it.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; a Guess is a value.
 * Errors: none.
 *
 * Nothing of the meter is in it: it begins level, in the middle of the scale.
 * Turns are indexes, moods are tenths. */
#ifndef THAW_CORE_STUDY_GUESS_H
#define THAW_CORE_STUDY_GUESS_H

#include "core/study/debrief.h"

enum { GUESS_TURNS_MAX = 60 };

typedef struct Guess {
    int line;  /* the line that was picked, or NONE */
    int who;   /* the customer whose mood is guessed */
    int turns; /* 0: there is nothing to guess, or too much to draw */
    short mood[GUESS_TURNS_MAX];
    bool put[GUESS_TURNS_MAX]; /* the turns that the player put */
} Guess;

Guess guess_start(const Debrief *debrief);
bool guess_made(const Guess *guess); /* the player put at least one turn */
/* `mood` is limited to the scale; an index that is no turn is ignored. */
void guess_put(Guess *guess, int turn, int mood);
/* The guess at a turn: on the straight line between the nearest two that the
 * player put; level before the first and after the last of them. */
int guess_at(const Guess *guess, int turn);
/* The mood in the middle of a band. */
int guess_of_band(Band band);

/* As a line of text: a mood for each turn, "." where none was put; mem_free.
 * Reading changes nothing and is false where it is not of as many turns. */
char *guess_write(const Guess *guess);
bool guess_read(Guess *guess, const char *text);

/* How near it came, from the first turn that was put to the last: a sentence
 * or two. "" where nothing was put. */
enum { GUESS_SENTENCE = 400 };
void guess_compare(const Guess *guess, const Debrief *debrief,
                   char out[GUESS_SENTENCE]);

#endif

/* SPDX-License-Identifier: MIT
 * balance.h -- where the rows of a short text end, so that they are of about
 *              the same length and end where a reader takes a breath.
 *
 * Layer:  window (pure).
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_TYPE_BALANCE_H
#define THAW_WINDOW_TYPE_BALANCE_H

#include <stdbool.h>

enum { BALANCE_WORDS_MAX = 240, BALANCE_ROWS_MAX = 12 };

/* How well a row may end after a word, from well to badly. */
typedef enum {
    BREATH_SENTENCE,
    BREATH_CLAUSE, /* a comma, a colon, a dash */
    BREATH_NONE,
    BREATH_SMALL_WORD, /* "a", "the", "to" belong to what follows */
    BREATH_WORD        /* within a word: after a hyphen, "Mr.", an ideograph */
} Breath;

/* What must not be broken: a word with the spaces after it. */
typedef struct BalanceWord {
    int width, bare; /* with the spaces and without */
    Breath after;
} BalanceWord;

/* Divides words into so many rows; ends[i]: how many words stand in the rows up
 * to the i-th. False: it cannot be done within the limit. */
bool balance_rows(const BalanceWord *words, int count, int limit, int rows,
                  int *ends);

#endif

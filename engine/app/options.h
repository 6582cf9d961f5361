/* SPDX-License-Identifier: MIT
 * options.h -- reads a command line by a table of options.
 *
 * Layer:  app.
 * Owns:   an Options owns its lists; texts are borrowed from argv.
 * Errors: bool + Error, with "did you mean".
 *
 * "--name", "--name VALUE" and "--name=VALUE"; a lone "--" ends the options, so
 * that a reply may begin with a dash. A few options have a letter, the same in
 * every command: "-o FILE" is "--output FILE". */
#ifndef THAW_APP_OPTIONS_H
#define THAW_APP_OPTIONS_H

#include "core/words/error.h"

typedef struct OptionRow {
    const char *name;  /* "json", without the dashes; NULL ends a table */
    const char *value; /* "FILE": takes a value; NULL: stands alone     */
    const char *help;  /* what it does, a few words                     */
} OptionRow;

typedef struct OptionGiven {
    const OptionRow *row;
    const char *value; /* NULL where the row takes none */
} OptionGiven;

typedef struct Options {
    OptionGiven *given;
    int given_count;
    const char **words; /* everything that is no option */
    int word_count;
} Options;

/* Reads argv[0..argc). Free it whether it succeeded or not. */
bool options_read(Options *options, const OptionRow *rows, int argc,
                  char *const *argv, Error *err);
void options_free(Options *options);

/* The letter of an option, or 0. */
char options_letter(const char *name);

bool options_has(const Options *options, const char *name);
/* The value given last, or NULL. */
const char *options_text(const Options *options, const char *name);
/* The `nth` value (from 0) of an option that may be repeated, or NULL. */
const char *options_each(const Options *options, const char *name, int nth);
/* Leaves *value as it is when the option was not given. */
bool options_number(const Options *options, const char *name, int min, int max,
                    int *value, Error *err);

#endif

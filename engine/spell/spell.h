/* SPDX-License-Identifier: MIT
 * spell.h -- the dictionaries that this machine has.
 *
 * Layer:  spell (core, Enchant).
 * Owns:   a Speller owns its dictionaries.
 * Errors: NULL + Error that names the way out. */
#ifndef THAW_SPELL_SPELL_H
#define THAW_SPELL_SPELL_H

#include "core/words/error.h"

#include <stddef.h>

typedef struct Speller Speller;

/* All dictionaries of a BCP 47 tag: of "en" each that there is, en_GB and
 * en_US; of "en-GB" that one, or else what there is of "en". */
Speller *speller_new(const char *language, Error *err);
void speller_free(Speller *speller); /* NULL allowed */
/* "en_GB, en_US" */
const char *speller_names(const Speller *speller);
/* Whether any of them knows the word, UTF-8, NUL-ended. */
bool speller_knows(const Speller *speller, const char *word);
/* What was probably meant, mem_free it; NULL: no idea. */
char *speller_suggest(const Speller *speller, const char *word);

#endif

/* SPDX-License-Identifier: MIT
 * A program that was built without Enchant. */
#include "spell/spell.h"

Speller *speller_new(const char *language, Error *err) {
    (void)language;
    error_set(err, "this Thaw was built without Enchant, and has no "
                   "dictionaries");
    return NULL;
}

void speller_free(Speller *speller) {
    (void)speller;
}

const char *speller_names(const Speller *speller) {
    (void)speller;
    return "";
}

bool speller_knows(const Speller *speller, const char *word) {
    (void)speller;
    (void)word;
    return true;
}

char *speller_suggest(const Speller *speller, const char *word) {
    (void)speller;
    (void)word;
    return NULL;
}

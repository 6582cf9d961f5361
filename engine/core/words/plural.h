/* SPDX-License-Identifier: MIT
 * plural.h -- which plural form a number needs, by the rule of a PO file.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing.
 * Errors: none; a rule that makes no sense is refused by plural_valid.
 *
 * A rule is the expression behind "plural=" in a catalogue's Plural-Forms, as
 * GNU gettext defines it: C's ? : || && == != < <= > >= + - * / % ! and
 * brackets over n and whole numbers. Polish:
 *     n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2 */
#ifndef THAW_CORE_WORDS_PLURAL_H
#define THAW_CORE_WORDS_PLURAL_H

#include <stdbool.h>

enum { PLURAL_FORMS_MAX = 6 }; /* Arabic has six, and nobody more */

/* English and many others: one form for 1, another for all the rest. */
#define PLURAL_USUAL "n != 1"

/* Whether a rule can be evaluated. It ends at a ';' or at the text's end. */
bool plural_valid(const char *rule);
/* 0..PLURAL_FORMS_MAX - 1. A rule that is not valid gives 0. */
int plural_form(const char *rule, unsigned long n);

#endif

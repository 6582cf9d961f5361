/* SPDX-License-Identifier: MIT
 * language.h -- the language of a Practice: reads it, changes it, lists those
 *               available.
 *
 * Layer:  app.
 * Owns:   nothing; texts are borrowed from the Practice.
 * Errors: bool + Error.
 *
 * Languages are written as in app/language.h; "" means as the levels are
 * written, "auto" the system's language. */
#ifndef THAW_APP_PRACTICE_LANGUAGE_H
#define THAW_APP_PRACTICE_LANGUAGE_H

#include "app/language.h"
#include "app/practice/practice.h"

/* The language in use, tidied; never NULL. Borrowed until the next
 * practice_speak. */
const char *practice_language(const Practice *practice);
/* The one that was asked for: levels are read in it where they have it, also
 * where the program itself speaks another region's. */
const char *practice_wanted(const Practice *practice);
/* Whether it is the system's: nobody chose another one here. */
bool practice_as_system(Practice *practice);
/* Changes the language and keeps the choice. It holds for the program, if that
 * has a translation, and for levels that are opened later. */
void practice_speak(Practice *practice, const char *language);
/* False when neither the program nor any level has a translation into that
 * language; `err` then lists the available languages. */
bool practice_speaks(const Practice *practice, const char *wanted, Error *err);
/* The available languages beside English, as language_list; returns how many.
 */
int practice_languages(const Practice *practice,
                       LanguageKnown known[LANGUAGES_MAX]);

#endif

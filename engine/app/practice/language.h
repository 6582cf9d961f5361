/* SPDX-License-Identifier: MIT
 * language.h -- the language that a Practice speaks: asked, changed,
 *               and which ones there are.
 *
 * Layer:  app.
 * Owns:   nothing; texts are borrowed from the Practice.
 * Errors: bool + Error. A language is written as language.h says; "" is as
 *         the levels are written, "auto" as the system asks. */
#ifndef THAW_APP_PRACTICE_LANGUAGE_H
#define THAW_APP_PRACTICE_LANGUAGE_H

#include "app/language.h"
#include "app/practice/practice.h"

/* The language in use, tidied; never NULL. Until the next practice_speak. */
const char *practice_language(const Practice *practice);
/* Speaks another language and keeps the choice. Levels that are opened later
 * are in it, and so is the program where it has words in it. */
void practice_speak(Practice *practice, const char *language);
/* False when neither the program nor a level has words in that language; `err`
 * then lists the languages there are. */
bool practice_speaks(const Practice *practice, const char *wanted, Error *err);
/* Those to choose from beside English, as language_list: how many. */
int practice_languages(const Practice *practice,
                       LanguageKnown known[LANGUAGES_MAX]);

#endif

/* SPDX-License-Identifier: MIT
 * languages.h -- the languages offered in the settings and at the first start:
 *                as the system, English, then every translation.
 *
 * Layer:  window (app).
 * Owns:   nothing; Languages is a value.
 * Errors: none; a translation that cannot be read is not offered. */
#ifndef THAW_WINDOW_SCREENS_LANGUAGES_H
#define THAW_WINDOW_SCREENS_LANGUAGES_H

#include "app/language.h"
#include "window/screen.h"

enum { LANGUAGE_AS_SYSTEM, LANGUAGE_ENGLISH, LANGUAGE_FIRST_KNOWN };

typedef struct Languages {
    LanguageKnown known[LANGUAGES_MAX];
    int count;
    int chosen; /* of the choices; also when it cannot be saved */
} Languages;

/* Reads the header of each translation; call it once, when a screen opens. */
Languages languages_find(Practice *practice);
int languages_choices(const Languages *languages);
/* Each by its own name; "As the system" in the language in use. */
const char *languages_word(const Languages *languages, int choice);
/* The choice whose language is in use, so never "As the system". */
int languages_spoken(const Languages *languages, const Practice *practice);
/* Changes to it at once, and saves the choice. */
void languages_speak(Languages *languages, Window *window, int choice);

#endif

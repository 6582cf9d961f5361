/* SPDX-License-Identifier: MIT
 * Which languages there are to choose from, and speaking one of them. */
#include "window/screens/languages.h"

#include "app/practice/language.h"
#include "core/words/say.h"

#include <string.h>

int languages_choices(const Languages *languages) {
    return LANGUAGE_FIRST_KNOWN + languages->count;
}

const char *languages_word(const Languages *languages, int choice) {
    if (choice == LANGUAGE_AS_SYSTEM) return say("As the system");
    if (choice == LANGUAGE_ENGLISH) return "English";
    return languages->known[choice - LANGUAGE_FIRST_KNOWN].name;
}

/* "es_MX" is served by "es". */
static bool serves(const char *known, const char *wanted) {
    size_t size = strlen(known);
    return !strncmp(known, wanted, size) &&
           (!wanted[size] || wanted[size] == '_');
}

int languages_spoken(const Languages *languages, const Practice *practice) {
    const char *spoken = practice_language(practice);
    for (int i = 0; i < languages->count; i++)
        if (serves(languages->known[i].language, spoken))
            return LANGUAGE_FIRST_KNOWN + i;
    return LANGUAGE_ENGLISH;
}

static int chosen(const Languages *languages, Practice *practice) {
    if (practice_as_system(practice)) return LANGUAGE_AS_SYSTEM;
    return languages_spoken(languages, practice);
}

Languages languages_find(Practice *practice) {
    Languages languages = { .count = 0 };
    languages.count = practice_languages(practice, languages.known);
    languages.chosen = chosen(&languages, practice);
    return languages;
}

void languages_speak(Languages *languages, Window *window, int choice) {
    languages->chosen = choice;
    if (choice == LANGUAGE_AS_SYSTEM)
        window_speak(window, "auto");
    else if (choice == LANGUAGE_ENGLISH)
        window_speak(window, "");
    else
        window_speak(window,
                     languages->known[choice - LANGUAGE_FIRST_KNOWN].language);
}

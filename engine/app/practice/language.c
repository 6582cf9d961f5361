/* SPDX-License-Identifier: MIT
 * The language of the program and of levels that are opened. */
#include "app/practice/language.h"

#include "app/practice/state.h"
#include "core/base/text.h"
#include "script/campaign_file.h"

#include <string.h>

/* Also sets the program's language; English when it has no translation. A level
 * may have a region's translation that the program does not have: each is
 * chosen by itself. */
void practice_set_language(Practice *practice, const char *wanted) {
    Error err = { "" };
    if (strcmp(wanted, "auto"))
        language_tidy(wanted, practice->language);
    else
        language_of_system(practice->paths.data, practice->language);
    memcpy(practice->spoken, practice->language, sizeof practice->spoken);
    language_settle(practice->paths.data, practice->spoken);
    if (!language_speak(practice->paths.data, practice->spoken, &err))
        log_line(&practice->log, "%s", err.text);
}

static void speak(Practice *practice, const char *wanted) {
    practice_set_language(practice, wanted);
    for (int i = 0; i < practice->card_count; i++)
        practice_forget(practice, i, true);
}

void practice_speak_chosen(Practice *practice) {
    speak(practice, practice_setting(practice, "language", "auto"));
}

bool practice_as_system(Practice *practice) {
    char system[LANGUAGE_CAPACITY];
    language_of_system(practice->paths.data, system);
    return !strcmp(practice_setting(practice, "language", "auto"), "auto") &&
           !strcmp(practice->language, system);
}

static Catalogue *read_catalogue(Practice *practice, const char *file) {
    Error err;
    Catalogue *catalogue = language_catalogue(file, practice->language, &err);
    if (*err.text) log_line(&practice->log, "%s", err.text);
    return catalogue;
}

/* If a translation cannot be read, the level stays as it was written. */
static void translate_as(Practice *practice, Level *level, const char *file) {
    Catalogue *catalogue = read_catalogue(practice, file);
    if (catalogue) level_translate(level, catalogue);
    catalogue_free(catalogue);
}

const char *practice_other_language(const Practice *practice, const char *file,
                                    const char *written, Arena *arena) {
    char path[PATH_CAPACITY], name[LANGUAGE_CAPACITY * 2];
    const char *spoken = *practice->language ? practice->language : "en";
    if (language_same(spoken, written) ||
        language_file(file, spoken, path, sizeof path))
        return NULL;
    language_name(practice->paths.data, written, name);
    return arena_text(arena, name);
}

unsigned long long practice_beside(const Level *level, const char *language) {
    return language_hash(level_file(level, 0), language) ^
           level_own_hash(level);
}

void practice_translate(Practice *practice, Level *level) {
    translate_as(practice, level, level_file(level, 0));
}

void practice_translate_campaign(Practice *practice,
                                 struct CampaignFile *campaign) {
    Catalogue *catalogue = read_catalogue(practice, campaign_path(campaign, 0));
    if (catalogue) campaign_speak(campaign, catalogue);
    catalogue_free(catalogue);
}

Level *practice_load_kept(Practice *practice, const char *path,
                          const char *record) {
    Findings *findings = findings_new();
    int index = level_list_by_record(&practice->levels, record);
    Level *level = level_load_kept(practice_library(practice), path, findings);
    if (level && index != NONE)
        translate_as(practice, level, practice->levels.entries[index].file);
    findings_free(findings);
    return level;
}

int practice_languages(const Practice *practice,
                       LanguageKnown known[LANGUAGES_MAX]) {
    return language_list(practice->paths.data, known);
}

const char *practice_language(const Practice *practice) {
    return practice->spoken;
}

const char *practice_wanted(const Practice *practice) {
    return practice->language;
}

void practice_speak(Practice *practice, const char *language) {
    practice_set(practice, "language", language);
    speak(practice, language); /* even if the choice cannot be kept */
}

/* Whether the program or any level has a translation into it. */
static bool has_words(const Practice *practice, const char *language) {
    const LevelList *levels = &practice->levels;
    char path[PATH_CAPACITY];
    LanguageKnown known[LANGUAGES_MAX];
    int count = practice_languages(practice, known);
    for (int i = 0; i < count; i++)
        if (!strcmp(known[i].language, language)) return true;
    for (int i = 0; i < levels->count; i++)
        if (language_nearest(levels->entries[i].file, language, path,
                             sizeof path))
            return true;
    return false;
}

static bool is_english(const char *wanted) {
    return !*wanted || !strcmp(wanted, "C") || !strcmp(wanted, "POSIX") ||
           (text_alike_n(wanted, "en", 2) && strchr("_-.", wanted[2]));
}

bool practice_speaks(const Practice *practice, const char *wanted, Error *err) {
    char language[LANGUAGE_CAPACITY];
    LanguageKnown known[LANGUAGES_MAX];
    Text list = { 0 };
    if (is_english(wanted) || !strcmp(wanted, "auto")) return true;
    language_tidy(wanted, language);
    language_settle(practice->paths.data, language);
    if (*language && has_words(practice, language)) return true;
    int count = practice_languages(practice, known);
    for (int i = 0; i < count; i++)
        text_format(&list, ", %s (%s)", known[i].language, known[i].name);
    error_set(err, "nothing is translated to \"%s\" here; there are: en%s",
              wanted, text_get(&list));
    text_free(&list);
    return false;
}

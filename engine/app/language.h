/* SPDX-License-Identifier: MIT
 * language.h -- finds, reads and chooses translations of the program and of
 *               levels.
 *
 * Layer:  app.
 * Owns:   returned catalogues belong to the caller.
 * Errors: bool + Error.
 *
 * A level's translation is the file beside it: shocked_bill.zh_CN.po; that of
 * the program is game/words/thaw.zh_CN.po. Languages are written as in PO files
 * ("es", "zh_CN"); "zh-Hans-CN", "zh_CN.UTF-8" and the like are understood. */
#ifndef THAW_APP_LANGUAGE_H
#define THAW_APP_LANGUAGE_H

#include "core/words/catalogue.h"
#include "core/words/error.h"

enum { LANGUAGE_CAPACITY = 32 };

/* "zh-CN.UTF-8@x" -> "zh_CN"; "sr-Latn-RS" -> "sr_RS@latin"; "C", "POSIX" and
 * "en…" -> "" (as written). */
void language_tidy(const char *wanted, char out[LANGUAGE_CAPACITY]);
/* What the system is set to, tidied: the first in the list LANGUAGE ("de:es")
 * that the program speaks, with its words in the `data` folder; else the
 * language of LC_ALL, LC_MESSAGES or LANG. */
void language_of_system(const char *data, char out[LANGUAGE_CAPACITY]);

/* The file with a level's translation into the language, or into the language
 * without its region or script ("zh" for "zh_CN", "sr" for "sr@latin"); false
 * when there is none. */
bool language_file(const char *level, const char *language, char *out,
                   size_t size);
/* The same, or of another region ("zh_CN" for "zh_TW"): what is shown rather
 * than nothing. */
bool language_nearest(const char *level, const char *language, char *out,
                      size_t size);
/* Where such a file would be: 0 the language itself, then its plainer forms;
 * false behind the last. */
bool language_candidate(const char *level, const char *language, int index,
                        char *out, size_t size);
/* Reads such a file with everything in it; NULL when that fails. */
Po *language_po(const char *path, Error *err);
/* NULL with `err` empty: there is no translation; NULL with `err` set: it
 * cannot be read, or has a mistake ("file:line: …"). */
Catalogue *language_catalogue(const char *level, const char *language,
                              Error *err);

/* What is wrong with the file that language_catalogue would read: where it is,
 * its line (0: all of it) and the words. False: nothing is, or there is none.
 */
bool language_broken(const char *level, const char *language, char *path,
                     size_t size, int *line, Error *err);

/* Sets the language of the program's own words (core/words/say.h): from
 * game/words in the `data` folder, or English when it has no such file. False
 * when the file cannot be read. */
bool language_speak(const char *data, const char *language, Error *err);

/* If the program has no translation for this language but one for another
 * region, takes that: "zh" or "zh_SG" becomes "zh_CN". */
void language_settle(const char *data, char language[LANGUAGE_CAPACITY]);

/* The program's languages beside English, sorted, each with its name in that
 * language ("Español"). */
typedef struct LanguageKnown {
    char language[LANGUAGE_CAPACITY];
    char name[LANGUAGE_CAPACITY * 2];
} LanguageKnown;
enum { LANGUAGES_MAX = 40 };
int language_list(const char *data, LanguageKnown known[LANGUAGES_MAX]);

/* The same but for the region: "es" and "es_MX". */
bool language_same(const char *one, const char *other);
/* What those who speak it call it ("Español", "English"); of one that the
 * program does not speak, how it is written ("de"). */
void language_name(const char *data, const char *language,
                   char name[LANGUAGE_CAPACITY * 2]);

/* The hash of that file's bytes; 0 when there is none. */
unsigned long long language_hash(const char *level, const char *language);

/* Calls `found` for every translation beside the level. */
void language_each(const char *level,
                   void (*found)(void *data, const char *language,
                                 const char *file),
                   void *data);

#endif

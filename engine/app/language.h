/* SPDX-License-Identifier: MIT
 * language.h -- which language is spoken, and a level's words in it.
 *
 * Layer:  app.
 * Owns:   catalogues returned are the caller's.
 * Errors: bool + Error.
 *
 * A level's translation stands beside it: shocked_bill.zh_CN.po; that of the
 * program itself is game/words/thaw.zh_CN.po. A language is
 * written as PO files name it ("es", "zh_CN"); "zh-Hans-CN", "zh_CN.UTF-8" and
 * the like are understood. */
#ifndef THAW_APP_LANGUAGE_H
#define THAW_APP_LANGUAGE_H

#include "core/words/catalogue.h"
#include "core/words/error.h"

enum { LANGUAGE_CAPACITY = 32 };

/* "zh-CN.UTF-8@x" -> "zh_CN"; "C", "POSIX" and "en…" -> "" (as written). */
void language_tidy(const char *wanted, char out[LANGUAGE_CAPACITY]);
/* What LC_ALL, LC_MESSAGES or LANG ask for, tidied. */
void language_of_system(char out[LANGUAGE_CAPACITY]);

/* The file with a level's words in the language, or in its plain form ("zh"
 * for "zh_CN"); false when there is none. */
bool language_file(const char *level, const char *language, char *out,
                   size_t size);
/* All that is in such a file; NULL with words when it cannot be read. */
Po *language_po(const char *path, Error *err);
/* NULL with `err` empty: there is none; with words: it cannot be read, or is
 * wrong ("file:line: …"). */
Catalogue *language_catalogue(const char *level, const char *language,
                              Error *err);

/* From here on the program's own words are in this language (core/say.h): those
 * of thaw.es.po in game/words of the `data` folder, else English. False when
 * that file cannot be read. */
bool language_speak(const char *data, const char *language, Error *err);

/* Where the program has no such words but those of another region, that one:
 * "zh" or "zh_SG" becomes "zh_CN". */
void language_settle(const char *data, char language[LANGUAGE_CAPACITY]);

/* The languages that the program speaks beside English, in their order, and
 * what each is called by those who speak it ("Español"). */
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

/* Of the bytes of that file; 0 when there is none. */
unsigned long long language_hash(const char *level, const char *language);

/* Calls `found` for every translation that stands beside the level. */
void language_each(const char *level,
                   void (*found)(void *data, const char *language,
                                 const char *file),
                   void *data);

#endif

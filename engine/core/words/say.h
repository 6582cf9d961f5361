/* SPDX-License-Identifier: MIT
 * say.h -- the program's own words, translated into the user's language.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   the catalogue handed to say_use, until the next one.
 * Errors: none; what has no translation is said in English.
 *
 * A level brings its own words (texts.h); everything else that a person reads
 * is written in English in the source and goes through here:
 *
 *     say("Your turn")                     said in the language in use
 *     SAY("Your turn")                     in a table: marked for translators;
 *                                          say is called when it is shown
 *                                          (SAY_AS: say_as)
 *     say_count(n, "%d reply", "%d replies")
 *
 * Functions that take a format for people (error_set, findings_add,
 * lines_print …) translate it themselves. script/words collects all of them
 * for translators; its list of such functions is the only one.
 *
 * The language is the program's only global state that changes, like the C
 * library's locale: sentences are made wherever something can go wrong, and
 * passing the language to all those places would lengthen every signature for
 * nothing. Only say_use changes it, between two frames, never while another
 * thread reads. */
#ifndef THAW_CORE_WORDS_SAY_H
#define THAW_CORE_WORDS_SAY_H

#include "core/base/mem.h"
#include "core/base/text.h"
#include "core/words/catalogue.h"

#include <stdarg.h>

#define SAY(text)             text
#define SAY_AS(context, text) text

/* Takes the catalogue; NULL: English. Texts borrowed before become invalid. */
void say_use(Catalogue *catalogue);
/* "es", "zh_CN"; "" for English. */
const char *say_language(void);

/* Borrowed until the next say_use. A translation whose % directives differ from
 * those of the text is not used. */
const char *say(const char *text) __attribute__((format_arg(1)));
const char *say_count(long n, const char *one, const char *many)
    __attribute__((format_arg(2), format_arg(3)));
/* For a short word that could mean several things: the context tells
 * translators which, say_as("a theme", "Dark"). Not for formats. */
const char *say_as(const char *context, const char *text);

/* A sentence after those before it, parted as the language does it: Chinese
 * has no blank there. */
void say_add(Text *text, const char *sentence);
const char *say_both(Arena *arena, const char *first, const char *second);

/* Translates the format and fills it in; the caller frees it (mem_free). For
 * functions that take a format for people. */
char *say_format(const char *format, va_list args)
    __attribute__((format(printf, 1, 0)));

#endif

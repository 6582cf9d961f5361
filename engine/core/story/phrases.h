/* SPDX-License-Identifier: MIT
 * phrases.h -- a list of phrases, and where they stand in a passage.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   Phrases lie in the arena they were made in.
 * Errors: none; out of memory aborts.
 *
 * A phrase is one or more words of one sentence. "*" is any one word; "apolog*"
 * is any word that begins so. Looking one up takes time that does not grow with
 * the text, so reading a text is linear. */
#ifndef THAW_CORE_STORY_PHRASES_H
#define THAW_CORE_STORY_PHRASES_H

#include "core/story/passage.h"

enum { PHRASE_WORDS_MAX = 8 };

typedef struct Phrase {
    const PassageWord *words;
    int count;
} Phrase;

typedef struct Phrases {
    Phrase *items; /* those that begin with an open word first, then the
                      others by the hash of their first word */
    int count, open_count;
    uint64_t firsts; /* a bit for each word that one begins with */
} Phrases;

/* Of a NULL-ended list; NULL gives none. Texts without a word are left out. */
Phrases phrases_new(Arena *arena, const char *const *texts);
/* How many words a text has as a phrase. */
int phrase_length(const char *text);
/* How many words the longest phrase has that stands at word `at`; 0: none. */
int phrases_at(const Phrases *phrases, const Passage *passage, int at);
/* False: none of them stands anywhere in the passage. True: perhaps. */
bool phrases_possible(const Phrases *phrases, const Passage *passage);

#endif

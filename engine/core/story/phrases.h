/* SPDX-License-Identifier: MIT
 * phrases.h -- a list of phrases that can be looked up in a passage.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   Phrases lie in the arena they were made in.
 * Errors: none; out of memory aborts.
 *
 * A phrase is one or more words of one sentence. "*" is any one word; "apolog*"
 * is any word that begins so. Looking up the phrases at one word takes time
 * that does not depend on the text's length, so reading a text is linear. */
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
    uint64_t firsts; /* passage_bit of every first word, or-ed */
} Phrases;

/* From a NULL-ended list; NULL gives none. Texts without a word are ignored. */
Phrases phrases_new(Arena *arena, const char *const *texts);
/* How many words a text has as a phrase. */
int phrase_length(const char *text);
/* The length in words of the longest phrase that begins at word `at`; 0: none.
 */
int phrases_at(const Phrases *phrases, const Passage *passage, int at);
/* False: the passage contains none of them. True: it may contain one. */
bool phrases_possible(const Phrases *phrases, const Passage *passage);

#endif

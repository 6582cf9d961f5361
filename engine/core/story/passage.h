/* SPDX-License-Identifier: MIT
 * passage.h -- a text split into sentences, words and marks, in which phrases
 *              can be looked up.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   a Passage owns its lists (passage_free); the words themselves lie in
 *         the arena that it was read into.
 * Errors: none; out of memory aborts.
 *
 * Words are in lower case, with straight apostrophes; marks between digits are
 * removed, so that 1,200 and 1200 are the same. In scripts without spaces
 * between words (Chinese, Japanese) each character is a word. */
#ifndef THAW_CORE_STORY_PASSAGE_H
#define THAW_CORE_STORY_PASSAGE_H

#include "core/base/mem.h"
#include "core/base/names.h"

#include <stdbool.h>
#include <stdint.h>

typedef struct PassageWord {
    const char *folded;
    unsigned hash; /* of `folded`, to compare words quickly */
    int from, to;  /* bytes of the text */
    int sentence;
} PassageWord;

typedef struct PassageSentence {
    int first, count; /* words; at least one */
    bool question;    /* ends with a question mark */
} PassageSentence;

typedef struct Passage {
    PassageWord *words;
    int count, capacity;
    PassageSentence *sentences;
    int sentence_count, sentence_capacity;
    PassageWord *marks; /* runs of the marks that end sentences: "?!" */
    int mark_count, mark_capacity;
    uint64_t present; /* passage_bit of every word, or-ed */
} Passage;

/* Replaces the contents by `text`. `short_forms`: words after which a full stop
 * does not end the sentence ("mr"); may be NULL. */
void passage_read(Passage *passage, Arena *arena, const Names *short_forms,
                  const char *text);
void passage_free(Passage *passage); /* its lists; not the Passage itself */

uint64_t passage_bit(unsigned hash);
/* Whether it is one of the characters that each count as a word (Chinese …). */
bool passage_is_character(const char *folded);

#endif

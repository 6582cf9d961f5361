/* SPDX-License-Identifier: MIT
 * passage.h -- a text taken apart into sentences, words and marks, so that
 *              phrases can be looked up in it.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   a Passage owns its lists (passage_free); the words themselves lie in
 *         the arena that it was read into.
 * Errors: none; out of memory aborts.
 *
 * Words are in lower case, with straight apostrophes; figures lose the marks
 * between their digits, so that 1,200 and 1200 are the same. Scripts that put
 * no spaces between words (Chinese, Japanese) give one word a character. */
#ifndef THAW_CORE_STORY_PASSAGE_H
#define THAW_CORE_STORY_PASSAGE_H

#include "core/base/mem.h"
#include "core/base/names.h"

#include <stdbool.h>
#include <stdint.h>

typedef struct PassageWord {
    const char *folded;
    unsigned hash; /* of it: most words differ in this already */
    int from, to;  /* bytes of the text */
    int sentence;
} PassageWord;

typedef struct PassageSentence {
    int first, count; /* words; never none */
    bool question;    /* ends with a question mark */
} PassageSentence;

typedef struct Passage {
    PassageWord *words;
    int count, capacity;
    PassageSentence *sentences;
    int sentence_count, sentence_capacity;
    PassageWord *marks; /* runs of the marks that end sentences: "?!" */
    int mark_count, mark_capacity;
    uint64_t present; /* a bit for each word (passage_bit) */
} Passage;

/* Puts what `text` holds in the place of what was there. `short_forms`: words
 * after which a full stop ends no sentence ("mr"); may be NULL. */
void passage_read(Passage *passage, Arena *arena, const Names *short_forms,
                  const char *text);
void passage_free(Passage *passage); /* its lists; not the Passage itself */

unsigned passage_hash(const char *folded);
uint64_t passage_bit(unsigned hash);
/* Characters that are a word by themselves, and only half a word's weight. */
bool passage_is_character(const char *folded);

#endif

/* SPDX-License-Identifier: MIT
 * wording.h -- rules that read the text of a reply: two lines with the same
 *              tone differ by how they are put.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   WordingRules owns copies of all texts added to it; a WordingReader
 *         owns what it has taken apart.
 * Errors: none; out of memory aborts.
 *
 * The rules are data (game/scripts/wording/<language>.lua); this is the small
 * set of things that a rule can say. All comparing ignores case and takes
 * curly and straight apostrophes for the same. Source of the English set:
 * Danescu-Niculescu-Mizil et al. 2013 (politeness of online requests). */
#ifndef THAW_CORE_STORY_WORDING_H
#define THAW_CORE_STORY_WORDING_H

#include <stdbool.h>

typedef enum {
    WORDING_ANYWHERE,       /* any of `words` in the text                   */
    WORDING_SENTENCE_START, /* a sentence begins with one of them           */
    WORDING_FOLLOWED_BY,    /* one of `words`, then in the same sentence one
                               of `then`                                    */
    WORDING_WITH,           /* one of `words` and one of `then` in the same
                               sentence, either order                       */
    WORDING_ECHO,           /* a figure, or two or more weighty words in a
                               row, that the customer just used             */
} WordingKind;

typedef struct WordingRule {
    const char *name, *lesson;
    WordingKind kind;
    const char *const *words; /* NULL-ended; each one or more words */
    const char *const *then;  /* NULL-ended or NULL */
    const char *const
        *except; /* sentence beginnings that are exempt, or NULL */
    int points;
} WordingRule;

typedef struct WordingRules WordingRules;

WordingRules *wording_new(const char *language);
void wording_free(WordingRules *rules); /* NULL allowed */
void wording_add(WordingRules *rules, const WordingRule *rule);
/* Words too common to count as an echo of the customer ("the", "that"). */
void wording_common(WordingRules *rules, const char *const *words);
int wording_count(const WordingRules *rules);
/* One of them, as far as a reader wants to know; borrowed. */
typedef struct WordingNote {
    const char *name, *lesson;
    int points;
} WordingNote;
WordingNote wording_note(const WordingRules *rules, int index);

typedef struct WordingMatch {
    const char *rule, *lesson; /* borrowed from the rules */
    char words[64];            /* of the reply's text, cut to fit */
    int points;
} WordingMatch;

enum { WORDING_MATCHES_MAX = 8, WORDING_LOWEST = -6, WORDING_HIGHEST = 3 };

/* A reader takes apart what was heard once, and keeps its memory from text to
 * text. It borrows the rules. */
typedef struct WordingReader WordingReader;
WordingReader *wording_reader_new(const WordingRules *rules);
void wording_reader_free(WordingReader *reader); /* NULL allowed */
/* Until the next time, this is what the customer said just before each text
 * (NULL-ended; may be NULL). */
void wording_reader_hears(WordingReader *reader, const char *const *heard);
/* What the rules find in `text`, each rule at most once. Returns the points,
 * kept within WORDING_LOWEST..WORDING_HIGHEST; `matches` may be NULL. */
int wording_reader_read(WordingReader *reader, const char *text,
                        WordingMatch matches[WORDING_MATCHES_MAX],
                        int *match_count);

#endif

/* SPDX-License-Identifier: MIT
 * wording.h -- rules that judge the text of a reply, since two replies with the
 *              same tone can be worded well or badly.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   WordingRules owns copies of all texts added to it; a WordingReader
 *         owns its parsed texts.
 * Errors: wording_add returns false when there are too many rules; out of
 *         memory aborts.
 *
 * The rules themselves are data (game/scripts/wording/<language>.lua); here is
 * what a rule can express. Comparisons ignore case, and curly and straight
 * apostrophes are the same. Reading takes time linear in the text. */
#ifndef THAW_CORE_STORY_WORDING_H
#define THAW_CORE_STORY_WORDING_H

#include "core/story/story.h"

#include <stdbool.h>
#include <stdint.h>

typedef enum {
    WORDING_ANYWHERE,       /* any of `words` in the text                   */
    WORDING_REPLY_START,    /* the text begins with one of them             */
    WORDING_SENTENCE_START, /* a sentence begins with one of them           */
    WORDING_MID_SENTENCE,   /* one of them, not as a sentence's beginning   */
    WORDING_SENTENCE_END,   /* a sentence ends with one of them             */
    WORDING_FOLLOWED_BY,    /* one of `words`, then in the same sentence one
                               of `then`                                    */
    WORDING_WITH,           /* one of `words` and one of `then` in the same
                               sentence, either order                       */
    WORDING_MARKS,          /* marks at a sentence's end: "?!"              */
    WORDING_ECHO,           /* a number, or two or more content words in a
                               row, that the customer just used             */
} WordingKind;

typedef enum {
    WORDING_ANY_SENTENCE,
    WORDING_QUESTION, /* one that ends with a question mark */
    WORDING_STATEMENT
} WordingSentence;

/* All lists are NULL-ended, and may be NULL but for `words`. */
typedef struct WordingRule {
    const char *name, *lesson;
    WordingKind kind;
    WordingSentence sentence;
    const char *const *words;  /* phrases (phrases.h); not for an echo */
    const char *const *then;   /* phrases */
    const char *const *except; /* sentences that begin so are exempt */
    const char *const *unless; /* sentences with one of these are exempt */
    WordingSign sign;
    int points;
    int beside[TONE_CLASSES]; /* points when the reply's first tone is of that
                                 class */
} WordingRule;

typedef struct WordingRules WordingRules;

enum {
    WORDING_RULES_MAX = 60,
    WORDING_MIN = -8,
    WORDING_MAX = 3,
    WORDING_NO_TONE = TONE_CLASSES
};

WordingRules *wording_new(const char *language);
void wording_free(WordingRules *rules); /* NULL allowed */
/* False, and not added: there are WORDING_RULES_MAX already. */
bool wording_add(WordingRules *rules, const WordingRule *rule);
/* Words too common to count as an echo of the customer ("the", "that"). */
void wording_common(WordingRules *rules, const char *const *words);
/* Words after which a full stop does not end the sentence ("mr"). */
void wording_short_forms(WordingRules *rules, const char *const *words);
int wording_count(const WordingRules *rules);
/* What the debrief and the reference show of a rule; borrowed. */
typedef struct WordingNote {
    const char *name, *lesson;
    int points;
    const int *beside; /* TONE_CLASSES numbers */
    bool two_parts;    /* it needs both `words` and `then` */
} WordingNote;
WordingNote wording_note(const WordingRules *rules, int index);

typedef struct WordingMatch {
    const char *rule, *lesson; /* borrowed from the rules */
    char words[64];            /* of the reply's text, cut to fit */
    int points;                /* never 0 */
    WordingSign sign;
} WordingMatch;

typedef struct WordingReading {
    int sum;    /* of all points */
    int points; /* the sum, kept within WORDING_MIN..WORDING_MAX */
    int count;
    WordingMatch matches[WORDING_RULES_MAX]; /* most points first */
    uint64_t fired; /* a bit for each rule that fired */
    uint64_t begun; /* a bit for each two-part rule whose `words` are there */
} WordingReading;

/* A reader parses once what the customer said, and then reads many replies
 * with the same buffers. It borrows the rules. */
typedef struct WordingReader WordingReader;
WordingReader *wording_reader_new(const WordingRules *rules);
void wording_reader_free(WordingReader *reader); /* NULL allowed */
/* Sets what the customer said before the texts read from now on (NULL-ended;
 * may be NULL). */
void wording_reader_hears(WordingReader *reader, const char *const *heard);
/* Reads `text` by all rules; each fires at most once. `opening`: the class of
 * the reply's first tone, or WORDING_NO_TONE. */
void wording_reader_read(WordingReader *reader, const char *text, int opening,
                         WordingReading *reading);

#endif

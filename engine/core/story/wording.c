/* SPDX-License-Identifier: MIT
 * Applies the rules to a text: each rule goes through the sentences and stops
 * at the first one in which it fires. */
#include "core/story/wording.h"

#include "core/base/text.h"
#include "core/story/phrases.h"

#include <stdlib.h>
#include <string.h>

typedef struct Rule {
    const char *name, *lesson;
    WordingKind kind;
    WordingSentence sentence;
    Phrases words, then, except, unless;
    const char *const *marks; /* WORDING_MARKS: as they are written */
    WordingSign sign;
    int points, beside[TONE_CLASSES];
} Rule;

struct WordingRules {
    Arena *arena;
    const char *language;
    Rule rules[WORDING_RULES_MAX];
    int count;
    Names *common, *short_forms;
};

/* ---- rules ---- */

WordingRules *wording_new(const char *language) {
    WordingRules *rules = mem_alloc(sizeof *rules);
    rules->arena = arena_new();
    rules->language = arena_text(rules->arena, language);
    rules->common = names_new();
    rules->short_forms = names_new();
    return rules;
}

void wording_free(WordingRules *rules) {
    if (!rules) return;
    names_free(rules->common);
    names_free(rules->short_forms);
    arena_free(rules->arena);
    mem_free(rules);
}

static const char *const *keep_texts(Arena *arena, const char *const *texts) {
    size_t count = 0;
    while (texts && texts[count])
        count++;
    const char **own = arena_alloc(arena, (count + 1) * sizeof *own);
    for (size_t i = 0; i < count; i++)
        own[i] = arena_text(arena, texts[i]);
    return own;
}

bool wording_add(WordingRules *rules, const WordingRule *rule) {
    Arena *arena = rules->arena;
    bool marks = rule->kind == WORDING_MARKS;
    if (rules->count == WORDING_RULES_MAX) return false;
    Rule *own = &rules->rules[rules->count++];
    *own = (Rule){
        .name = arena_text(arena, rule->name),
        .lesson = arena_text(arena, rule->lesson),
        .kind = rule->kind,
        .sentence = rule->sentence,
        .words = phrases_new(arena, marks ? NULL : rule->words),
        .then = phrases_new(arena, rule->then),
        .except = phrases_new(arena, rule->except),
        .unless = phrases_new(arena, rule->unless),
        .marks = keep_texts(arena, marks ? rule->words : NULL),
        .points = rule->points,
        .sign = rule->sign,
    };
    memcpy(own->beside, rule->beside, sizeof own->beside);
    return true;
}

static void keep_names(Arena *arena, Names *names, const char *const *words) {
    for (int i = 0; words[i]; i++)
        names_put(names, arena_text(arena, words[i]), 1);
}

void wording_common(WordingRules *rules, const char *const *words) {
    keep_names(rules->arena, rules->common, words);
}

void wording_short_forms(WordingRules *rules, const char *const *words) {
    keep_names(rules->arena, rules->short_forms, words);
}

int wording_count(const WordingRules *rules) {
    return rules->count;
}

static bool two_parts(const Rule *rule) {
    return rule->kind == WORDING_FOLLOWED_BY || rule->kind == WORDING_WITH;
}

WordingNote wording_note(const WordingRules *rules, int index) {
    const Rule *rule = &rules->rules[index];
    return (WordingNote){ rule->name, rule->lesson, rule->points, rule->beside,
                          two_parts(rule) };
}

/* ---- one rule on one sentence ---- */

/* The words at which a rule fired; count 0: it did not fire. */
typedef struct Run {
    int from, count;
} Run;

static Run find_from(const Passage *passage, const Phrases *phrases, int from,
                     int end) {
    for (int at = from; at < end; at++) {
        int count = phrases_at(phrases, passage, at);
        if (count) return (Run){ at, count };
    }
    return (Run){ 0, 0 };
}

static Run find_at_end(const Passage *passage, const Phrases *phrases,
                       int first, int end) {
    int from = end - PHRASE_WORDS_MAX;
    for (int at = from > first ? from : first; at < end; at++)
        if (phrases_at(phrases, passage, at) == end - at)
            return (Run){ at, end - at };
    return (Run){ 0, 0 };
}

/* A phrase of `one` and after it a phrase of `other`. Of `one` it takes the
 * phrase that ends first: if there is any such pair, then there is one with
 * it, as it leaves the most words for `other`. */
static Run find_pair(const Passage *passage, const Phrases *one,
                     const Phrases *other, int first, int end) {
    int ends = end;
    Run begins = { 0, 0 };
    for (int at = first; at < ends; at++) {
        int count = phrases_at(one, passage, at);
        if (!count || at + count >= ends) continue;
        begins = (Run){ at, count };
        ends = at + count;
    }
    if (!begins.count) return begins;
    Run then = find_from(passage, other, ends, end);
    if (!then.count) return then;
    return (Run){ begins.from, then.from + then.count - begins.from };
}

static Run find_in(const Passage *passage, const Rule *rule, int index) {
    const PassageSentence *sentence = &passage->sentences[index];
    int first = sentence->first, end = first + sentence->count;
    Run run = { 0, 0 };
    switch (rule->kind) {
    case WORDING_REPLY_START:
    case WORDING_SENTENCE_START:
        if (rule->kind == WORDING_REPLY_START && index > 0) return run;
        return (Run){ first, phrases_at(&rule->words, passage, first) };
    case WORDING_ANYWHERE:
        return find_from(passage, &rule->words, first, end);
    case WORDING_MID_SENTENCE:
        return find_from(passage, &rule->words, first + 1, end);
    case WORDING_SENTENCE_END:
        return find_at_end(passage, &rule->words, first, end);
    case WORDING_FOLLOWED_BY:
    case WORDING_WITH:
        run = find_pair(passage, &rule->words, &rule->then, first, end);
        if (!run.count && rule->kind == WORDING_WITH)
            run = find_pair(passage, &rule->then, &rule->words, first, end);
        return run;
    case WORDING_MARKS:
    case WORDING_ECHO:
        break; /* these two read the whole text */
    }
    return run;
}

static bool exempt(const Passage *passage, const Rule *rule, int index) {
    const PassageSentence *sentence = &passage->sentences[index];
    int first = sentence->first, end = first + sentence->count;
    if (rule->sentence != WORDING_ANY_SENTENCE &&
        sentence->question != (rule->sentence == WORDING_QUESTION))
        return true;
    return phrases_at(&rule->except, passage, first) ||
           (rule->unless.count &&
            find_from(passage, &rule->unless, first, end).count);
}

/* ---- one rule on one text ---- */

static Run find_rule(const Passage *passage, const Rule *rule) {
    Run run = { 0, 0 };
    if (!phrases_possible(&rule->words, passage)) return run;
    for (int i = 0; i < passage->sentence_count && !run.count; i++) {
        run = find_in(passage, rule, i);
        if (run.count && exempt(passage, rule, i)) run.count = 0;
    }
    return run;
}

static bool begins(const Passage *passage, const Rule *rule) {
    if (!two_parts(rule) || !phrases_possible(&rule->words, passage))
        return false;
    return find_from(passage, &rule->words, 0, passage->count).count;
}

/* The first marks that hold one of the rule's; NULL: none do. */
static const PassageWord *find_marks(const Passage *passage, const Rule *rule) {
    for (int i = 0; i < passage->mark_count; i++)
        for (int j = 0; rule->marks[j]; j++)
            if (strstr(passage->marks[i].folded, rule->marks[j]))
                return &passage->marks[i];
    return NULL;
}

/* ---- a reader ---- */

struct WordingReader {
    const WordingRules *rules;
    Arena *arena;
    ArenaMark begun, heard_all; /* before what was heard, and after it */
    Names *heard;               /* numbers; pairs of content words */
    Passage text;
};

WordingReader *wording_reader_new(const WordingRules *rules) {
    WordingReader *reader = mem_alloc(sizeof *reader);
    reader->rules = rules;
    reader->arena = arena_new();
    reader->heard = names_new();
    arena_alloc(reader->arena, 1); /* so that going back keeps one block */
    reader->begun = reader->heard_all = arena_mark(reader->arena);
    return reader;
}

void wording_reader_free(WordingReader *reader) {
    if (!reader) return;
    names_free(reader->heard);
    passage_free(&reader->text);
    arena_free(reader->arena);
    mem_free(reader);
}

/* ---- echo ---- */

static bool is_figure(const PassageWord *word) {
    return strpbrk(word->folded, "0123456789") != NULL;
}

static bool is_content_word(const WordingReader *reader,
                            const PassageWord *word) {
    return names_get(reader->rules->common, word->folded) < 0;
}

/* Two content words in a row as one text; NULL when they are not. */
static const char *pair_at(const WordingReader *reader, const Passage *passage,
                           int at) {
    const PassageWord *a = &passage->words[at], *b = a + 1;
    if (at + 1 >= passage->count || a->sentence != b->sentence ||
        !is_content_word(reader, a) || !is_content_word(reader, b))
        return NULL;
    size_t first = strlen(a->folded), second = strlen(b->folded);
    char *pair = arena_alloc(reader->arena, first + second + 2);
    memcpy(pair, a->folded, first);
    pair[first] = ' ';
    memcpy(pair + first + 1, b->folded, second);
    return pair;
}

static void hear(WordingReader *reader, const Passage *passage) {
    for (int at = 0; at < passage->count; at++) {
        const char *pair = pair_at(reader, passage, at);
        if (pair) names_put(reader->heard, pair, 1);
        if (is_figure(&passage->words[at]) &&
            is_content_word(reader, &passage->words[at]))
            names_put(reader->heard, passage->words[at].folded, 1);
    }
}

void wording_reader_hears(WordingReader *reader, const char *const *heard) {
    arena_go_back(reader->arena, reader->begun);
    names_free(reader->heard);
    reader->heard = names_new();
    for (int i = 0; heard && heard[i]; i++) {
        passage_read(&reader->text, reader->arena, reader->rules->short_forms,
                     heard[i]);
        hear(reader, &reader->text);
    }
    reader->heard_all = arena_mark(reader->arena);
}

/* How many words from `at` on the customer said in the same order. */
static int heard_at(const WordingReader *reader, int at) {
    const Passage *text = &reader->text;
    int pairs = 0;
    for (;; pairs++) {
        const char *pair = pair_at(reader, text, at + pairs);
        if (!pair || names_get(reader->heard, pair) < 0) break;
    }
    if (pairs) return pairs + 1;
    return is_figure(&text->words[at]) &&
           names_get(reader->heard, text->words[at].folded) >= 0;
}

static Run find_echo(const WordingReader *reader) {
    const Passage *text = &reader->text;
    size_t known;
    names_all(reader->heard, &known);
    for (int at = 0; known && at < text->count;) {
        int count = heard_at(reader, at);
        const PassageWord *word = &text->words[at];
        /* In Chinese and Japanese a word has about two characters. */
        bool enough = count > 3 || !passage_is_character(word->folded);
        if (count && enough) return (Run){ at, count };
        at += count ? count : 1;
    }
    return (Run){ 0, 0 };
}

/* ---- all rules on one text ---- */

static void tell(WordingReading *reading, const Rule *rule, int points,
                 const char *from, int bytes) {
    WordingMatch *match = &reading->matches[reading->count++];
    size_t size = (size_t)bytes < sizeof match->words - 1 ? (size_t)bytes + 1
                                                          : sizeof match->words;
    match->rule = rule->name;
    match->lesson = rule->lesson;
    match->sign = rule->sign;
    match->points = points;
    utf8_copy(match->words, size, from);
    reading->sum += points;
}

static void try_rule(const WordingReader *reader, int index, const char *text,
                     int opening, WordingReading *reading) {
    const Rule *rule = &reader->rules->rules[index];
    const Passage *passage = &reader->text;
    const PassageWord *first = NULL, *last = NULL;
    if (rule->kind == WORDING_MARKS) {
        first = last = find_marks(passage, rule);
    } else {
        Run run = rule->kind == WORDING_ECHO ? find_echo(reader)
                                             : find_rule(passage, rule);
        if (begins(passage, rule)) reading->begun |= 1ULL << index;
        first = run.count ? &passage->words[run.from] : NULL;
        last = first ? first + run.count - 1 : NULL;
    }
    if (!first) return;
    reading->fired |= 1ULL << index;
    int points =
        opening == WORDING_NO_TONE ? rule->points : rule->beside[opening];
    if (points)
        tell(reading, rule, points, text + first->from, last->to - first->from);
}

/* Most points first; equal ones stay in the rules' order. */
static void sort_matches(WordingReading *reading) {
    for (int i = 1; i < reading->count; i++) {
        WordingMatch match = reading->matches[i];
        int at = i;
        for (;
             at > 0 && abs(reading->matches[at - 1].points) < abs(match.points);
             at--)
            reading->matches[at] = reading->matches[at - 1];
        reading->matches[at] = match;
    }
}

void wording_reader_read(WordingReader *reader, const char *text, int opening,
                         WordingReading *reading) {
    reading->sum = reading->count = 0;
    reading->fired = reading->begun = 0;
    arena_go_back(reader->arena, reader->heard_all);
    passage_read(&reader->text, reader->arena, reader->rules->short_forms,
                 text);
    for (int i = 0; i < reader->rules->count; i++)
        try_rule(reader, i, text, opening, reading);
    sort_matches(reading);
    reading->points = reading->sum;
    if (reading->sum > WORDING_MAX) reading->points = WORDING_MAX;
    if (reading->sum < WORDING_MIN) reading->points = WORDING_MIN;
}

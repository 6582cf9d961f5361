/* SPDX-License-Identifier: MIT */
#include "core/story/wording.h"

#include "core/base/mem.h"
#include "core/base/names.h"
#include "core/base/text.h"

#include <stdint.h>
#include <string.h>

/* A word in lower case; where it stands in the text, and in which sentence. */
typedef struct Word {
    const char *folded;
    unsigned hash; /* of it: most words differ in this already */
    int from, to;  /* bytes */
    int sentence;
} Word;

typedef struct Words {
    Arena *arena;
    Word *items;
    int count, room;
} Words;

typedef struct Phrases {
    Words *items;
    int count;
    uint64_t firsts; /* a bit for each word that one begins with */
} Phrases;

typedef struct Rule {
    const char *name, *lesson;
    WordingKind kind;
    int points;
    Phrases words, then, except;
} Rule;

struct WordingRules {
    Arena *arena;
    const char *language;
    Rule *rules;
    int count, room;
    Names *common;
};

/* ---- reading a text into words ---- */

static bool apostrophe(uint32_t code) {
    return code == '\'' || code == 0x2019 || code == 0x02BC;
}

static bool digit(uint32_t code) {
    return code >= '0' && code <= '9';
}

static bool ends_sentence(uint32_t code) {
    return code == '.' || code == '!' || code == '?' || code == 0x2026 ||
           code == '\n' || code == 0x3002 || code == 0xFF01 || code == 0xFF1F;
}

static uint32_t peek(const char *at) {
    return utf8_next(&at);
}

/* Reads one word from `at`; figures lose the marks between their digits, so
 * that 1,200 and 1200 are the same. */
static const char *read_word(const char *at, Text *folded) {
    uint32_t before = 0;
    for (;;) {
        const char *next = at;
        uint32_t code = utf8_next(&next);
        bool inside = apostrophe(code) && utf8_is_word(peek(next));
        bool between =
            (code == '.' || code == ',') && digit(before) && digit(peek(next));
        if (!code || !(utf8_is_word(code) || inside || between)) return at;
        char out[4];
        if (inside)
            text_add_n(folded, "'", 1);
        else if (!between)
            text_add_n(folded, out, utf8_put(utf8_lower(code), out));
        before = code;
        at = next;
    }
}

static unsigned hash_of(const char *folded) {
    unsigned hash = 2166136261u;
    for (; *folded; folded++)
        hash = (hash ^ (unsigned char)*folded) * 16777619u;
    return hash;
}

static uint64_t bit_of(const Word *word) {
    return 1ULL << (word->hash >> 26);
}

static bool same_word(const Word *a, const Word *b) {
    return a->hash == b->hash && strcmp(a->folded, b->folded) == 0;
}

/* Puts the words of `text` in the place of those that were there. */
static void read_words(Words *words, Arena *arena, const char *text) {
    Text folded = { 0 };
    int sentence = 0;
    words->arena = arena;
    words->count = 0;
    bool started = false;
    for (const char *at = text; *at;) {
        const char *next = at;
        uint32_t code = utf8_next(&next);
        if (!utf8_is_word(code)) {
            if (ends_sentence(code) && started) {
                sentence++;
                started = false;
            }
            at = next;
            continue;
        }
        folded.size = 0;
        next = read_word(at, &folded);
        const char *word = arena_text(arena, text_get(&folded));
        *MEM_PUSH(words->items, words->count, words->room) =
            (Word){ word, hash_of(word), (int)(at - text), (int)(next - text),
                    sentence };
        started = true;
        at = next;
    }
    text_free(&folded);
}

/* ---- rules ---- */

WordingRules *wording_new(const char *language) {
    WordingRules *rules = mem_alloc(sizeof *rules);
    rules->arena = arena_new();
    rules->language = arena_text(rules->arena, language);
    rules->common = names_new();
    return rules;
}

static void phrases_free(Phrases *phrases) {
    for (int i = 0; i < phrases->count; i++)
        mem_free(phrases->items[i].items);
}

void wording_free(WordingRules *rules) {
    if (!rules) return;
    for (int i = 0; i < rules->count; i++) {
        phrases_free(&rules->rules[i].words);
        phrases_free(&rules->rules[i].then);
        phrases_free(&rules->rules[i].except);
    }
    mem_free(rules->rules);
    names_free(rules->common);
    arena_free(rules->arena);
    mem_free(rules);
}

static Phrases phrases_of(Arena *arena, const char *const *texts) {
    Phrases phrases = { 0 };
    int count = 0;
    while (texts && texts[count])
        count++;
    phrases.items = arena_alloc(arena, (size_t)count * sizeof(Words) + 1);
    for (int i = 0; i < count; i++) {
        Words words = { 0 };
        read_words(&words, arena, texts[i]);
        if (!words.count) continue;
        phrases.items[phrases.count++] = words;
        phrases.firsts |= bit_of(&words.items[0]);
    }
    return phrases;
}

void wording_add(WordingRules *rules, const WordingRule *rule) {
    Rule own = {
        .name = arena_text(rules->arena, rule->name),
        .lesson = arena_text(rules->arena, rule->lesson),
        .kind = rule->kind,
        .points = rule->points,
        .words = phrases_of(rules->arena, rule->words),
        .then = phrases_of(rules->arena, rule->then),
        .except = phrases_of(rules->arena, rule->except),
    };
    *MEM_PUSH(rules->rules, rules->count, rules->room) = own;
}

void wording_common(WordingRules *rules, const char *const *words) {
    for (int i = 0; words[i]; i++)
        names_put(rules->common, arena_text(rules->arena, words[i]), 1);
}

int wording_count(const WordingRules *rules) {
    return rules->count;
}

WordingNote wording_note(const WordingRules *rules, int index) {
    const Rule *rule = &rules->rules[index];
    return (WordingNote){ rule->name, rule->lesson, rule->points };
}

/* ---- finding phrases ---- */

static bool stands_at(const Words *text, int at, const Words *phrase) {
    if (at + phrase->count > text->count) return false;
    for (int i = 0; i < phrase->count; i++) {
        const Word *word = &text->items[at + i];
        if (word->sentence != text->items[at].sentence ||
            !same_word(word, &phrase->items[i]))
            return false;
    }
    return true;
}

/* How many words of one of the phrases stand at `at`. */
static int length_at(const Words *text, int at, const Phrases *phrases) {
    if (!(phrases->firsts & bit_of(&text->items[at]))) return 0;
    for (int i = 0; i < phrases->count; i++)
        if (stands_at(text, at, &phrases->items[i]))
            return phrases->items[i].count;
    return 0;
}

static int sentence_start(const Words *text, int at) {
    while (at > 0 && text->items[at - 1].sentence == text->items[at].sentence)
        at--;
    return at;
}

/* A run of words: where a rule fired. count 0: it did not. */
typedef struct Run {
    int from, count;
} Run;

/* The other half of a rule, in the same sentence as the words at `at`. */
static Run find_then(const Words *text, const Rule *rule, int at, int count) {
    bool after_only = rule->kind == WORDING_FOLLOWED_BY;
    int sentence = text->items[at].sentence;
    int i = after_only ? at + count : sentence_start(text, at);
    for (; i < text->count && text->items[i].sentence == sentence; i++) {
        int more = length_at(text, i, &rule->then);
        bool overlaps = i < at + count && at < i + more;
        if (!more || overlaps) continue;
        int from = i < at ? i : at;
        int end = i < at ? at + count : i + more;
        return (Run){ from, end - from };
    }
    return (Run){ 0, 0 };
}

static Run find_rule(const Words *text, const Rule *rule) {
    for (int at = 0; at < text->count; at++) {
        int count = length_at(text, at, &rule->words);
        if (!count) continue;
        int start = sentence_start(text, at);
        if (length_at(text, start, &rule->except)) continue;
        if (rule->kind == WORDING_SENTENCE_START && start != at) continue;
        Run run = { at, count };
        if (rule->kind == WORDING_FOLLOWED_BY || rule->kind == WORDING_WITH)
            run = find_then(text, rule, at, count);
        if (run.count) return run;
    }
    return (Run){ 0, 0 };
}

/* ---- echo ---- */

static bool has_digit(const char *word) {
    return strpbrk(word, "0123456789") != NULL;
}

static bool weighty(const WordingRules *rules, const char *word) {
    return names_get(rules->common, word) < 0;
}

/* How many words from text[at] on stand in a row in `heard`, at `from`. */
static int shared(const WordingRules *rules, const Words *text, int at,
                  const Words *heard, int from) {
    int count = 0;
    while (at + count < text->count && from + count < heard->count) {
        const Word *a = &text->items[at + count];
        const Word *b = &heard->items[from + count];
        if (a->sentence != text->items[at].sentence ||
            b->sentence != heard->items[from].sentence || !same_word(a, b) ||
            !weighty(rules, a->folded))
            break;
        count++;
    }
    return count;
}

static Run find_echo(const WordingRules *rules, const Words *text,
                     const Words *heard) {
    for (int at = 0; at < text->count; at++)
        for (int from = 0; from < heard->count; from++) {
            int count = shared(rules, text, at, heard, from);
            bool figure = count == 1 && has_digit(text->items[at].folded);
            if (count > 1 || figure) return (Run){ at, count };
        }
    return (Run){ 0, 0 };
}

/* ---- a reader ---- */

struct WordingReader {
    const WordingRules *rules;
    Arena *arena;
    ArenaMark begun, heard_all; /* where the words of each begin */
    Words *heard, text;
    int heard_count, heard_room;
};

WordingReader *wording_reader_new(const WordingRules *rules) {
    WordingReader *reader = mem_alloc(sizeof *reader);
    reader->rules = rules;
    reader->arena = arena_new();
    arena_alloc(reader->arena, 1); /* its first block stays with it */
    reader->begun = reader->heard_all = arena_mark(reader->arena);
    return reader;
}

static void forget(WordingReader *reader) {
    while (reader->heard_count)
        mem_free(reader->heard[--reader->heard_count].items);
}

void wording_reader_free(WordingReader *reader) {
    if (!reader) return;
    forget(reader);
    mem_free(reader->heard);
    mem_free(reader->text.items);
    arena_free(reader->arena);
    mem_free(reader);
}

void wording_reader_hears(WordingReader *reader, const char *const *heard) {
    arena_go_back(reader->arena, reader->begun);
    forget(reader);
    for (int i = 0; heard && heard[i]; i++) {
        Words words = { 0 };
        read_words(&words, reader->arena, heard[i]);
        *MEM_PUSH(reader->heard, reader->heard_count, reader->heard_room) =
            words;
    }
    reader->heard_all = arena_mark(reader->arena);
}

static Run find_echoes(const WordingReader *reader) {
    Run run = { 0, 0 };
    for (int i = 0; i < reader->heard_count && !run.count; i++)
        run = find_echo(reader->rules, &reader->text, &reader->heard[i]);
    return run;
}

/* ---- all rules on one text ---- */

static void tell(WordingMatch *match, const Rule *rule, const char *text,
                 const Words *words, Run run) {
    const Word *first = &words->items[run.from];
    const Word *last = &words->items[run.from + run.count - 1];
    size_t bytes = (size_t)(last->to - first->from);
    char *cut = arena_text_n(words->arena, text + first->from, bytes);
    match->rule = rule->name;
    match->lesson = rule->lesson;
    match->points = rule->points;
    utf8_copy(match->words, sizeof match->words, cut);
}

int wording_reader_read(WordingReader *reader, const char *text,
                        WordingMatch matches[WORDING_MATCHES_MAX],
                        int *match_count) {
    const WordingRules *rules = reader->rules;
    int points = 0, count = 0;
    arena_go_back(reader->arena, reader->heard_all);
    read_words(&reader->text, reader->arena, text);
    for (int i = 0; i < rules->count; i++) {
        const Rule *rule = &rules->rules[i];
        Run run = rule->kind == WORDING_ECHO ? find_echoes(reader)
                                             : find_rule(&reader->text, rule);
        if (!run.count) continue;
        points += rule->points;
        if (matches && count < WORDING_MATCHES_MAX)
            tell(&matches[count], rule, text, &reader->text, run);
        count++;
    }
    if (count > WORDING_MATCHES_MAX) count = WORDING_MATCHES_MAX;
    if (match_count) *match_count = count;
    if (points > WORDING_HIGHEST) return WORDING_HIGHEST;
    return points < WORDING_LOWEST ? WORDING_LOWEST : points;
}

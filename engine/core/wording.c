/* SPDX-License-Identifier: MIT */
#include "core/wording.h"

#include "core/mem.h"
#include "core/names.h"
#include "core/text.h"

#include <string.h>

/* A word in lower case; where it stands in the text, and in which sentence. */
typedef struct Word {
    const char *folded;
    int from, to; /* bytes */
    int sentence;
} Word;

typedef struct Words {
    Arena *arena;
    Word *items;
    int count, room;
} Words;

typedef struct Phrase {
    Words words;
} Phrase;
typedef struct Phrases {
    Phrase *items;
    int count;
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

static Words read_words(Arena *arena, const char *text) {
    Words words = { .arena = arena };
    int sentence = 0;
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
        Text folded = { 0 };
        next = read_word(at, &folded);
        *MEM_PUSH(words.items, words.count, words.room) =
            (Word){ arena_text(arena, text_get(&folded)), (int)(at - text),
                    (int)(next - text), sentence };
        text_free(&folded);
        started = true;
        at = next;
    }
    return words;
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
        mem_free(phrases->items[i].words.items);
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
    phrases.items = arena_alloc(arena, (size_t)count * sizeof(Phrase) + 1);
    for (int i = 0; i < count; i++) {
        Words words = read_words(arena, texts[i]);
        if (words.count) phrases.items[phrases.count++].words = words;
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
            strcmp(word->folded, phrase->items[i].folded) != 0)
            return false;
    }
    return true;
}

/* How many words of one of the phrases stand at `at`; 0: none does. */
static int length_at(const Words *text, int at, const Phrases *phrases) {
    for (int i = 0; i < phrases->count; i++)
        if (stands_at(text, at, &phrases->items[i].words))
            return phrases->items[i].words.count;
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
        int start = sentence_start(text, at);
        if (!count || length_at(text, start, &rule->except)) continue;
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
            b->sentence != heard->items[from].sentence ||
            strcmp(a->folded, b->folded) != 0 || !weighty(rules, a->folded))
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

static Run find_echoes(const WordingRules *rules, Arena *arena,
                       const Words *text, const char *const *heard) {
    Run run = { 0, 0 };
    for (int i = 0; heard && heard[i] && !run.count; i++) {
        Words words = read_words(arena, heard[i]);
        run = find_echo(rules, text, &words);
        mem_free(words.items);
    }
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

int wording_read(const WordingRules *rules, const char *text,
                 const char *const *heard,
                 WordingMatch matches[WORDING_MATCHES_MAX], int *match_count) {
    Arena *arena = arena_new();
    Words words = read_words(arena, text);
    int points = 0, count = 0;
    for (int i = 0; i < rules->count; i++) {
        const Rule *rule = &rules->rules[i];
        Run run = rule->kind == WORDING_ECHO
                      ? find_echoes(rules, arena, &words, heard)
                      : find_rule(&words, rule);
        if (!run.count) continue;
        points += rule->points;
        if (matches && count < WORDING_MATCHES_MAX)
            tell(&matches[count], rule, text, &words, run);
        count++;
    }
    if (match_count)
        *match_count =
            count < WORDING_MATCHES_MAX ? count : WORDING_MATCHES_MAX;
    mem_free(words.items);
    arena_free(arena);
    if (points < WORDING_LOWEST) points = WORDING_LOWEST;
    return points > WORDING_HIGHEST ? WORDING_HIGHEST : points;
}

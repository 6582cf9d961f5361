/* SPDX-License-Identifier: MIT
 * Splits a text in one pass into words and the characters between them. The
 * first word of a sentence adds it to the list, and each further word extends
 * it; an end mark only makes the next word begin a new sentence. */
#include "core/story/passage.h"

#include "core/base/text.h"

#include <string.h>

/* ---- characters ---- */

static bool apostrophe(uint32_t code) {
    return code == '\'' || code == 0x2019 || code == 0x02BC;
}

static bool digit(uint32_t code) {
    return code >= '0' && code <= '9';
}

/* Kana and Han. */
static bool ideograph(uint32_t code) {
    return (code >= 0x3041 && code <= 0x30FF) ||
           (code >= 0x3400 && code <= 0x9FFF) ||
           (code >= 0xF900 && code <= 0xFAFF) ||
           (code >= 0x20000 && code <= 0x3FFFD);
}

/* The plain form of a mark that ends a sentence; 0: it is none. */
static uint32_t end_mark(uint32_t code) {
    switch (code) {
    case '.':
    case '!':
    case '?':
    case 0x2026: /* … */
        return code;
    case 0x3002: /* 。 */
        return '.';
    case 0xFF01:
        return '!';
    case 0xFF1F:
        return '?';
    default:
        return 0;
    }
}

static uint32_t peek(const char *at) {
    return utf8_next(&at);
}

static unsigned passage_hash(const char *folded) {
    unsigned hash = 2166136261u;
    for (; *folded; folded++)
        hash = (hash ^ (unsigned char)*folded) * 16777619u;
    return hash;
}

uint64_t passage_bit(unsigned hash) {
    return 1ULL << (hash >> 26);
}

bool passage_is_character(const char *folded) {
    return ideograph(peek(folded));
}

/* ---- words and marks ---- */

/* Reads one word from `at`. */
static const char *read_word(const char *at, Text *folded) {
    uint32_t before = 0;
    for (;;) {
        const char *next = at;
        uint32_t code = utf8_next(&next);
        bool inside = before && apostrophe(code) && utf8_is_word(peek(next));
        bool between =
            (code == '.' || code == ',') && digit(before) && digit(peek(next));
        if (!code || !(utf8_is_word(code) || inside || between)) return at;
        if (before && ideograph(code)) return at;
        char out[4];
        if (inside)
            text_add_n(folded, "'", 1);
        else if (!between)
            text_add_n(folded, out, utf8_put(utf8_lower(code), out));
        if (ideograph(code)) return next;
        before = code;
        at = next;
    }
}

static const char *read_marks(const char *at, Text *plain) {
    for (;;) {
        const char *next = at;
        char out[4];
        uint32_t mark = end_mark(utf8_next(&next));
        if (!mark) return at;
        text_add_n(plain, out, utf8_put(mark, out));
        at = next;
    }
}

typedef struct Reading {
    Passage *passage;
    Arena *arena;
    const Names *short_forms;
    const char *text;
    Text piece; /* the word or the marks just read */
    bool ended; /* the next word begins a sentence */
} Reading;

static PassageWord piece_word(Reading *reading, const char *from,
                              const char *to) {
    const char *folded = arena_text(reading->arena, text_get(&reading->piece));
    return (PassageWord){ folded, passage_hash(folded),
                          (int)(from - reading->text),
                          (int)(to - reading->text),
                          reading->passage->sentence_count - 1 };
}

static void add_word(Reading *reading, const char *from, const char *to) {
    Passage *passage = reading->passage;
    if (reading->ended)
        *MEM_PUSH(passage->sentences, passage->sentence_count,
                  passage->sentence_capacity) =
            (PassageSentence){ passage->count, 0, false };
    reading->ended = false;
    PassageWord word = piece_word(reading, from, to);
    *MEM_PUSH(passage->words, passage->count, passage->capacity) = word;
    passage->sentences[passage->sentence_count - 1].count++;
    passage->present |= passage_bit(word.hash);
}

/* "e.g.", "session.py", "Mr. Haskell": the sentence goes on. */
static bool goes_on(const Reading *reading, const char *from, const char *to) {
    const Passage *passage = reading->passage;
    if (*from != '.' || to != from + 1) return false;
    if (utf8_is_word(peek(to))) return true;
    return passage->count && reading->short_forms &&
           names_get(reading->short_forms,
                     passage->words[passage->count - 1].folded) >= 0;
}

static void add_marks(Reading *reading, const char *from, const char *to) {
    Passage *passage = reading->passage;
    if (!passage->sentence_count || goes_on(reading, from, to)) return;
    *MEM_PUSH(passage->marks, passage->mark_count, passage->mark_capacity) =
        piece_word(reading, from, to);
    if (strchr(text_get(&reading->piece), '?'))
        passage->sentences[passage->sentence_count - 1].question = true;
    reading->ended = true;
}

static const char *read_piece(Reading *reading, const char *at) {
    const char *next = at;
    uint32_t code = utf8_next(&next);
    reading->piece.size = 0;
    if (utf8_is_word(code)) {
        next = read_word(at, &reading->piece);
        add_word(reading, at, next);
    } else if (end_mark(code)) {
        next = read_marks(at, &reading->piece);
        add_marks(reading, at, next);
    } else if (code == '\n') {
        reading->ended = true;
    }
    return next;
}

void passage_read(Passage *passage, Arena *arena, const Names *short_forms,
                  const char *text) {
    Reading reading = { passage, arena, short_forms, text, { 0 }, true };
    passage->count = passage->sentence_count = passage->mark_count = 0;
    passage->present = 0;
    for (const char *at = text; *at;)
        at = read_piece(&reading, at);
    text_free(&reading.piece);
}

void passage_free(Passage *passage) {
    mem_free(passage->words);
    mem_free(passage->sentences);
    mem_free(passage->marks);
}

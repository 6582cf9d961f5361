/* SPDX-License-Identifier: MIT
 * Phrases are sorted by the hash of their first word and found by binary
 * search; those whose first word has a star ("*", "apolog*") are tried one by
 * one. passage_read would drop a star, so it is replaced by a private
 * character while a phrase is read. */
#include "core/story/phrases.h"

#include "core/base/text.h"

#include <stdlib.h>
#include <string.h>

/* U+E000, a private use character that stands for "*" in a phrase. */
#define STAR "\xEE\x80\x80"

static void star_as_letter(Text *out, const char *text) {
    for (; *text; text++)
        text_add_n(out, *text == '*' ? STAR : text, *text == '*' ? 3 : 1);
}

static Passage read_phrase(Arena *arena, const char *text) {
    Passage passage = { 0 };
    Text letters = { 0 };
    star_as_letter(&letters, text);
    passage_read(&passage, arena, NULL, text_get(&letters));
    text_free(&letters);
    return passage;
}

/* ---- comparing words ---- */

/* How many bytes stand before the star; -1: no star. */
static int stem_size(const PassageWord *word) {
    const char *star = strstr(word->folded, STAR);
    return star ? (int)(star - word->folded) : -1;
}

static bool same_word(const PassageWord *word, const PassageWord *wanted) {
    if (word->hash == wanted->hash)
        return !strcmp(word->folded, wanted->folded);
    int stem = stem_size(wanted);
    return stem >= 0 && !strncmp(word->folded, wanted->folded, (size_t)stem);
}

static bool stands_at(const Passage *passage, int at, const Phrase *phrase) {
    const PassageSentence *sentence =
        &passage->sentences[passage->words[at].sentence];
    if (at + phrase->count > sentence->first + sentence->count) return false;
    for (int i = 0; i < phrase->count; i++)
        if (!same_word(&passage->words[at + i], &phrase->words[i]))
            return false;
    return true;
}

/* ---- making the list ---- */

static bool is_open(const Phrase *phrase) {
    return stem_size(&phrase->words[0]) >= 0;
}

static int compare_phrases(const void *left, const void *right) {
    const Phrase *a = left, *b = right;
    if (is_open(a) != is_open(b)) return is_open(a) ? -1 : 1;
    if (a->words[0].hash != b->words[0].hash)
        return a->words[0].hash < b->words[0].hash ? -1 : 1;
    return b->count - a->count; /* the longest first */
}

Phrases phrases_new(Arena *arena, const char *const *texts) {
    Phrases phrases = { 0 };
    int count = 0;
    while (texts && texts[count])
        count++;
    phrases.items = arena_alloc(arena, (size_t)count * sizeof(Phrase) + 1);
    for (int i = 0; i < count; i++) {
        Passage read = read_phrase(arena, texts[i]);
        size_t bytes = (size_t)read.count * sizeof *read.words;
        Phrase phrase = { arena_copy(arena, read.words, bytes), read.count };
        passage_free(&read);
        if (!phrase.count) continue;
        phrases.items[phrases.count++] = phrase;
        phrases.open_count += is_open(&phrase);
        phrases.firsts |= passage_bit(phrase.words[0].hash);
    }
    qsort(phrases.items, (size_t)phrases.count, sizeof(Phrase),
          compare_phrases);
    return phrases;
}

int phrase_length(const char *text) {
    Arena *arena = arena_new();
    Passage read = read_phrase(arena, text);
    int count = read.count;
    passage_free(&read);
    arena_free(arena);
    return count;
}

/* ---- looking them up ---- */

/* The first phrase whose first word has this hash, or `count`. */
static int first_with(const Phrases *phrases, unsigned hash) {
    int from = phrases->open_count, to = phrases->count;
    while (from < to) {
        int middle = from + (to - from) / 2;
        if (phrases->items[middle].words[0].hash < hash)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

int phrases_at(const Phrases *phrases, const Passage *passage, int at) {
    unsigned hash = passage->words[at].hash;
    int longest = 0;
    for (int i = 0; i < phrases->open_count; i++)
        if (phrases->items[i].count > longest &&
            stands_at(passage, at, &phrases->items[i]))
            longest = phrases->items[i].count;
    if (!(phrases->firsts & passage_bit(hash))) return longest;
    for (int i = first_with(phrases, hash); i < phrases->count; i++) {
        const Phrase *phrase = &phrases->items[i];
        if (phrase->words[0].hash != hash || phrase->count <= longest) break;
        if (stands_at(passage, at, phrase)) return phrase->count;
    }
    return longest;
}

bool phrases_possible(const Phrases *phrases, const Passage *passage) {
    return phrases->open_count || (phrases->firsts & passage->present);
}

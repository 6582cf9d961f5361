/* SPDX-License-Identifier: MIT
 * Warns of patterns by which an experienced player finds good replies without
 * listening: a mark or word that only good or only bad replies have, answers
 * that repeat the player's words, the same text for two moods. */
#include "core/story/verify.h"

#include "core/base/mem.h"
#include "core/base/names.h"
#include "core/base/text.h"
#include "core/words/say.h"

#include <string.h>

enum {
    TELLS_FROM = 13,   /* replies that have it, at least */
    TELLS_SHARE = 80,  /* per cent of these that are good (or bad) */
    TELLS_APART = 20,  /* points above the same share of the others */
    TELLS_SHOWN = 3,   /* the clearest ones are reported */
    ANSWERS_FROM = 24, /* with fewer answers there is no pattern yet */
    WORD_BYTES = 64,
    LONG_WORD = 4, /* letters; shorter ones are in every sentence */
};

/* ---- words of a text ---- */

/* The next word in small letters, into `word`; false at the end. `*first` is
 * whether a sentence began before it. */
static bool next_word(const char **at, char word[WORD_BYTES], bool *first) {
    size_t size = 0;
    for (const char *from = *at; *from; from = *at) {
        uint32_t code = utf8_next(at);
        bool inside = utf8_is_word(code) || (size && code == '\'') ||
                      (size && code == 0x2019);
        if (!inside && size) {
            *at = from;
            break;
        }
        if (code == '.' || code == '!' || code == '?' || code == 0x2026)
            *first = true;
        if (inside && size + 5 < WORD_BYTES)
            size += utf8_put(utf8_lower(code), word + size);
    }
    word[size] = '\0';
    return size > 0;
}

static int letters_in(const char *word) {
    int letters = 0;
    while (utf8_next(&word))
        letters++;
    return letters;
}

/* ---- tell-tale ---- */

typedef struct Tell {
    const char *what; /* in Names */
    int good, bad;    /* replies that have it */
    int last;         /* the reply counted last, to count each once */
} Tell;

typedef struct Tells {
    Names *names; /* texts in the arena */
    Arena *arena;
    Tell *items;
    int count, capacity;
    int good, bad; /* replies in all */
} Tells;

static void count_tell(Tells *tells, const char *what, int reply, bool bad) {
    int at = names_get(tells->names, what);
    if (at < 0) {
        at = tells->count;
        names_put(tells->names, arena_text(tells->arena, what), at);
        *MEM_PUSH(tells->items, tells->count, tells->capacity) =
            (Tell){ .last = NONE };
    }
    Tell *tell = &tells->items[at];
    if (tell->last == reply) return;
    tell->last = reply;
    tell->good += !bad;
    tell->bad += bad;
}

/* "You" at the beginning of a sentence blames, so it is counted apart from
 * "you" elsewhere. */
static void count_reply(Tells *tells, const char *text, int reply, bool bad) {
    char word[WORD_BYTES];
    bool first = true;
    if (strchr(text, '!')) count_tell(tells, "!", reply, bad);
    if (strchr(text, '?')) count_tell(tells, "?", reply, bad);
    while (next_word(&text, word, &first)) {
        bool you = first && strcmp(word, "you") == 0;
        count_tell(tells, you ? "You" : word, reply, bad);
        first = false;
    }
}

static bool is_threat(const Story *story, const Reply *reply) {
    for (int i = 0; i < reply->tones.count; i++) {
        int tone = story->tone_lists[reply->tones.first + i];
        if (story->tones[tone].tone_class == TONE_THREAT) return true;
    }
    return false;
}

/* How well it separates good replies from bad ones: the difference of the
 * shares with and without it, in percentage points; 0 when it does not. */
static int separation(const Tells *tells, const Tell *tell) {
    int with = tell->good + tell->bad;
    int without = tells->good + tells->bad - with;
    bool to_bad = tell->bad > tell->good;
    int side = to_bad ? tell->bad : tell->good;
    int others = (to_bad ? tells->bad : tells->good) - side;
    if (with < TELLS_FROM || side * 100 < with * TELLS_SHARE || !without)
        return 0;
    int apart = side * 100 / with - others * 100 / without;
    return apart >= TELLS_APART ? apart : 0;
}

static void report_tell(const Story *story, const Tell *tell,
                        Findings *findings) {
    int with = tell->good + tell->bad;
    if (tell->bad > tell->good)
        findings_add(findings, story->at, "tell-tale",
                     "\"%s\" gives replies away: of %d that have it, %d have a "
                     "threat tone",
                     tell->what, with, tell->bad);
    else
        findings_add(findings, story->at, "tell-tale",
                     "\"%s\" gives replies away: of %d that have it, %d have "
                     "no threat tone",
                     tell->what, with, tell->good);
}

static void warn_tells(const Story *story, Findings *findings) {
    Tells tells = { .names = names_new(), .arena = arena_new() };
    for (int i = 0; i < story->reply_count; i++) {
        const Reply *reply = &story->replies[i];
        bool bad = is_threat(story, reply);
        if (reply->silence || reply->think) continue;
        tells.good += !bad;
        tells.bad += bad;
        count_reply(&tells, reply->text, i, bad);
    }
    size_t count;
    const char *const *names = names_all(tells.names, &count);
    for (int i = 0; i < tells.count; i++)
        tells.items[i].what = names[i];
    for (int shown = 0; shown < TELLS_SHOWN; shown++) {
        Tell *most = NULL;
        for (int i = 0; i < tells.count; i++)
            if (!most ||
                separation(&tells, &tells.items[i]) > separation(&tells, most))
                most = &tells.items[i];
        if (!most || !separation(&tells, most)) break;
        report_tell(story, most, findings);
        most->good = most->bad = 0; /* reported */
    }
    mem_free(tells.items);
    names_free(tells.names);
    arena_free(tells.arena);
}

/* ---- echo ---- */

/* Words so frequent that repeating them means nothing. */
static bool is_common(const char *word) {
    static const char *const common[] = {
        "that",  "this",  "have",  "your",  "what",  "they",   "them",
        "will",  "would", "with",  "could", "when",  "then",   "there",
        "from",  "been",  "were",  "just",  "about", "know",   "that's",
        "it's",  "don't", "can't", "i'll",  "here",  "some",   "than",
        "which", "where", "like",  "want",  "does",  "didn't", "well",
    };
    for (size_t i = 0; i < sizeof common / sizeof common[0]; i++)
        if (strcmp(word, common[i]) == 0) return true;
    return false;
}

static bool has_word(const char *text, const char *wanted) {
    char word[WORD_BYTES];
    bool first = false;
    while (next_word(&text, word, &first))
        if (strcmp(word, wanted) == 0) return true;
    return false;
}

/* Whether the first sentence of an answer repeats a word of the reply. */
static bool echoes(const char *answer, const char *reply) {
    char word[WORD_BYTES];
    bool ended = false;
    while (next_word(&answer, word, &ended) && !ended)
        if (letters_in(word) >= LONG_WORD && !is_common(word) &&
            has_word(reply, word))
            return true;
    return false;
}

/* The first thing said in answer, or NULL. */
static const Line *answer_of(const Story *story, const Reply *reply) {
    for (int i = 0; i < reply->lines.count; i++) {
        const Line *line = &story->lines[reply->lines.first + i];
        if (line->kind == LINE_SPEECH) return line;
    }
    return NULL;
}

static void warn_echo(const Story *story, Findings *findings) {
    int answers = 0, echoed = 0;
    for (int i = 0; i < story->reply_count; i++) {
        const Reply *reply = &story->replies[i];
        const Line *line = answer_of(story, reply);
        if (!line || reply->silence) continue;
        answers++;
        echoed += echoes(line_text(line, 0), reply->text);
    }
    if (answers < ANSWERS_FROM || echoed * 3 <= answers) return;
    findings_add(findings, story->at, "echo",
                 "%d of %d answers begin with the player's own words: people "
                 "also evade, change the subject, and answer more than was "
                 "asked",
                 echoed, answers);
}

/* ---- flat-band ---- */

static bool same_words(const char *a, const char *b) {
    char one[WORD_BYTES], other[WORD_BYTES];
    bool first = false;
    for (;;) {
        bool more = next_word(&a, one, &first);
        if (more != next_word(&b, other, &first)) return false;
        if (!more) return true;
        if (strcmp(one, other) != 0) return false;
    }
}

static void warn_flat(const Story *story, Findings *findings) {
    for (int i = 0; i < story->line_count; i++) {
        const Line *line = &story->lines[i];
        int before = NONE;
        for (int band = 0; band < BANDS; band++) {
            if (!line->text[band]) continue;
            bool two = before != NONE && line->text[before] != line->text[band];
            if (two && same_words(line->text[before], line->text[band]))
                findings_add(findings, line->at, "flat-band",
                             "this line has the same words for %s and for %s",
                             say_as("a mood", band_name((Band)before)),
                             say_as("a mood", band_name((Band)band)));
            before = band;
        }
    }
}

void verify_giveaways(const Story *story, Findings *findings) {
    warn_tells(story, findings);
    warn_echo(story, findings);
    warn_flat(story, findings);
}

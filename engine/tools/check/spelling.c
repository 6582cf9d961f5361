/* SPDX-License-Identifier: MIT
 * Takes each text of a level to words and looks them up. A word is told once,
 * where it stands first. */
#include "tools/check/spelling.h"

#include "app/language.h"
#include "app/paths.h"
#include "core/base/mem.h"
#include "core/base/text.h"
#include "core/story/texts.h"
#include "platform/files.h"
#include "spell/spell.h"

#include <stdlib.h>
#include <string.h>

enum { WORD_CAPACITY = 64, WORDS_BYTES_MAX = 1024 * 1024 };

typedef struct Words {
    char **items;
    int count, capacity;
} Words;

typedef struct Spelling {
    const Story *story;
    const Speller *speller;
    const Catalogue *catalogue; /* of the translation; NULL: as written */
    const char *file;           /* of the translation */
    Words known;                /* names, and the trade's own words */
    Words told;
    Findings *findings;
    bool learning; /* words with a capital within a sentence become known */
} Spelling;

/* ---- lists of words ---- */

static bool words_have(const Words *words, const char *word) {
    for (int i = 0; i < words->count; i++)
        if (text_alike(words->items[i], word)) return true;
    return false;
}

static void words_add(Words *words, const char *word) {
    if (words_have(words, word)) return;
    *MEM_PUSH(words->items, words->count, words->capacity) = mem_text(word);
}

static void words_free(Words *words) {
    for (int i = 0; i < words->count; i++)
        mem_free(words->items[i]);
    mem_free(words->items);
}

/* ---- a text as words ---- */

typedef struct Word {
    char text[WORD_CAPACITY]; /* with a straight apostrophe */
    bool first;               /* of a sentence, or after a quote opens */
    bool lookable;            /* no number, no abbreviation in capitals */
} Word;

static bool is_apostrophe(uint32_t code) {
    return code == '\'' || code == 0x2019;
}

static bool ends_sentence(uint32_t code) {
    return code && strchr(".!?:", (int)(code < 128 ? code : ' ')) != NULL;
}

static bool opens_quote(uint32_t code) {
    return code == '"' || code == 0x201C || code == 0x2018 || code == 0xBF ||
           code == 0xA1 || code == 0x2014 || code == 0x2026;
}

/* Passes {a name}, which is no word of the level's. "{{" is a brace. */
static const char *pass_name(const char *at) {
    if (at[1] == '{') return at + 2;
    const char *end = strchr(at, '}');
    return end ? end + 1 : at + 1;
}

static void judge_letters(Word *word) {
    int small = 0, large = 0;
    for (const char *at = word->text; *at;) {
        uint32_t code = utf8_next(&at);
        if (code >= '0' && code <= '9') word->lookable = false;
        bool upper = utf8_lower(code) != code;
        large += upper;
        small += !upper;
    }
    if (large > 1 || large + small < 2) word->lookable = false;
}

/* The word that begins at `at`; the end of it. */
static const char *take_word(const char *at, Word *word) {
    size_t size = 0;
    word->lookable = true;
    while (*at) {
        const char *here = at, *next;
        uint32_t code = utf8_next(&at);
        next = at;
        bool within = is_apostrophe(code) && size && *next &&
                      utf8_is_word(utf8_next(&next));
        if (!within && !utf8_is_word(code)) {
            at = here;
            break;
        }
        if (size + 5 > WORD_CAPACITY) {
            word->lookable = false;
            continue;
        }
        size += utf8_put(is_apostrophe(code) ? '\'' : code, word->text + size);
    }
    word->text[size] = '\0';
    judge_letters(word);
    return at;
}

static void each_word(const char *text, void (*found)(void *data, Word *word),
                      void *data) {
    Word word;
    bool first = true;
    for (const char *at = text; *at;) {
        const char *here = at;
        if (*at == '{') {
            at = pass_name(at);
            first = false;
            continue;
        }
        uint32_t code = utf8_next(&at);
        if (utf8_is_word(code)) {
            word.first = first;
            at = take_word(here, &word);
            found(data, &word);
            first = false;
        } else if (ends_sentence(code) || opens_quote(code)) {
            first = true;
        }
    }
}

/* ---- looking up ---- */

static bool begins_large(const char *word) {
    const char *at = word;
    uint32_t code = utf8_next(&at);
    return utf8_lower(code) != code;
}

static void learn_name(void *data, Word *word) {
    words_add(&((Spelling *)data)->known, word->text);
}

/* "Dana's" is Dana's, and "there'd" is "there". */
static bool is_known(const Spelling *spelling, const char *word) {
    static const char *const ends[] = { "'s", "'d", "'ll", "'ve", "'re" };
    char bare[WORD_CAPACITY];
    if (words_have(&spelling->known, word)) return true;
    utf8_copy(bare, sizeof bare, word);
    char *end = strrchr(bare, '\'');
    bool shortened = false;
    for (size_t i = 0; end && i < sizeof ends / sizeof *ends; i++)
        shortened = shortened || !strcmp(end, ends[i]);
    if (!shortened) return false;
    *end = '\0';
    return words_have(&spelling->known, bare) ||
           speller_knows(spelling->speller, bare);
}

typedef struct Looking {
    Spelling *spelling;
    Place at;
} Looking;

static void look_up(void *data, Word *word) {
    Looking *looking = data;
    Spelling *spelling = looking->spelling;
    bool large = begins_large(word->text);
    if (spelling->learning) {
        if (large && !word->first) words_add(&spelling->known, word->text);
        return;
    }
    if (!word->lookable || is_known(spelling, word->text) ||
        words_have(&spelling->told, word->text) ||
        speller_knows(spelling->speller, word->text))
        return;
    words_add(&spelling->told, word->text);
    findings_add(spelling->findings, looking->at, "spelling",
                 "no dictionary (%s) has \"%s\"",
                 speller_names(spelling->speller), word->text);
    char *meant = speller_suggest(spelling->speller, word->text);
    if (meant) findings_hint(spelling->findings, "did you mean \"%s\"?", meant);
    mem_free(meant);
}

static void look_at_text(void *data, const char *context, Place at,
                         const char **text) {
    Spelling *spelling = data;
    Looking looking = { spelling, at };
    const char *words = *text;
    if (spelling->catalogue) {
        const CatalogueEntry *entry =
            catalogue_find(spelling->catalogue, context, *text);
        if (!entry) return;
        words = entry->translation;
        looking.at = (Place){ spelling->file, entry->line };
    }
    each_word(words, look_up, &looking);
}

static void look_at_all(Spelling *spelling) {
    spelling->learning = true;
    texts_visit((Story *)spelling->story, look_at_text, spelling);
    spelling->learning = false;
    texts_visit((Story *)spelling->story, look_at_text, spelling);
}

/* ---- what is known beforehand ---- */

/* One word a line, in the file beside the level. */
static void learn_file(Spelling *spelling) {
    const char *level = spelling->story->file, *dot = strrchr(level, '.');
    size_t size = 0;
    char *bytes = NULL;
    Text path = { 0 };
    text_add_n(&path, level, dot ? (size_t)(dot - level) : strlen(level));
    text_add(&path, ".words");
    if (files_read(text_get(&path), WORDS_BYTES_MAX, &bytes, &size) ==
        FILES_READ) {
        for (char *at = bytes; *at; at += strspn(at, "\r\n")) {
            size_t length = strcspn(at, "\r\n");
            char end = at[length];
            at[length] = '\0';
            each_word(at, learn_name, spelling);
            at[length] = end;
            at += length;
        }
        free(bytes);
    }
    text_free(&path);
}

static void learn_names(Spelling *spelling) {
    const Story *story = spelling->story;
    for (int i = 0; i < story->customer_count; i++)
        each_word(story->customers[i].name, learn_name, spelling);
    if (story->place) each_word(story->place, learn_name, spelling);
    learn_file(spelling);
}

/* ---- translations ---- */

typedef struct Translations {
    const Story *story;
    Findings *findings;
} Translations;

/* Without a dictionary of its language, a translation is left. */
static void look_at_translation(void *data, const char *language,
                                const char *file) {
    const Translations *all = data;
    Speller *speller = speller_new(language, NULL);
    Catalogue *catalogue =
        speller ? language_catalogue(all->story->file, language, NULL) : NULL;
    Spelling spelling = { .story = all->story,
                          .speller = speller,
                          .catalogue = catalogue,
                          .file = file,
                          .findings = all->findings };
    if (catalogue) {
        learn_names(&spelling);
        look_at_all(&spelling);
    }
    words_free(&spelling.known);
    words_free(&spelling.told);
    catalogue_free(catalogue);
    speller_free(speller);
}

bool spelling_check(const Story *story, Findings *findings, Error *err) {
    Speller *speller = speller_new(story->language, err);
    if (!speller) return false;
    Spelling spelling = { .story = story,
                          .speller = speller,
                          .findings = findings };
    Translations translations = { story, findings };
    learn_names(&spelling);
    look_at_all(&spelling);
    words_free(&spelling.known);
    words_free(&spelling.told);
    speller_free(speller);
    language_each(story->file, look_at_translation, &translations);
    return true;
}

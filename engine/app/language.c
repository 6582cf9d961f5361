/* SPDX-License-Identifier: MIT
 * Names of languages, the files of translations, and reading them. */
#include "app/language.h"

#include "app/paths.h"
#include "app/text_file.h"
#include "core/base/mem.h"
#include "core/base/sort.h"
#include "core/words/say.h"
#include "core/base/text.h"
#include "platform/files.h"
#include "script/reading/files.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The region is the last part of two letters: "zh-Hans-CN" -> "CN". */
static void add_region(const char *tail, char *out) {
    char region[3] = "";
    while (*tail) {
        tail += strspn(tail, "_-");
        size_t size = strcspn(tail, "_-");
        if (size == 2) memcpy(region, tail, 2);
        tail += size;
    }
    if (!*region) return;
    size_t used = strlen(out);
    snprintf(out + used, LANGUAGE_CAPACITY - used, "_%c%c",
             toupper((unsigned char)region[0]),
             toupper((unsigned char)region[1]));
}

/* What a name says of the script, or of the dialect, as gettext writes it:
 * "sr-Latn" and "sr_RS.UTF-8@latin" -> "@latin". "@euro" and the like say
 * nothing of the words, and are dropped. */
static void add_modifier(const char *wanted, char *out) {
    static const char *const kept[] = { "latin",      "cyrillic",
                                        "devanagari", "arabic",
                                        "valencia",   "ijekavian",
                                        "iqtelif",    "ijekavianlatin" };
    static const char *const scripts[][2] = { { "latn", "latin" },
                                              { "cyrl", "cyrillic" },
                                              { "deva", "devanagari" },
                                              { "arab", "arabic" } };
    const char *at = strchr(wanted, '@'), *word = NULL;
    for (size_t i = 0; at && i < sizeof kept / sizeof *kept; i++)
        if (text_alike(at + 1, kept[i])) word = kept[i];
    const char *part = wanted + strcspn(wanted, "_-");
    while (!at && *part) {
        size_t size = strcspn(++part, "_-.");
        for (size_t i = 0; size == 4 && i < 4; i++)
            if (text_alike_n(part, scripts[i][0], 4)) word = scripts[i][1];
        part += size;
        if (*part == '.') break;
    }
    size_t used = strlen(out);
    if (word) snprintf(out + used, LANGUAGE_CAPACITY - used, "@%s", word);
}

/* Chinese is written in two scripts; a name that says the script and no region
 * means the region where most write so. */
static void add_chinese_region(const char *plain, char *out) {
    bool chinese = !strcmp(out, "zh");
    const char *script = plain + strcspn(plain, "_-");
    if (!chinese || !*script) return;
    if (text_alike_n(script + 1, "Hant", 4)) strcpy(out, "zh_TW");
    if (text_alike_n(script + 1, "Hans", 4)) strcpy(out, "zh_CN");
}

void language_tidy(const char *wanted, char out[LANGUAGE_CAPACITY]) {
    char plain[LANGUAGE_CAPACITY];
    size_t size = strcspn(wanted, ".@");
    snprintf(plain, sizeof plain, "%.*s",
             (int)(size < sizeof plain ? size : sizeof plain - 1), wanted);
    size_t head = strcspn(plain, "_-");
    out[0] = '\0';
    bool english = head == 2 && text_alike_n(plain, "en", 2);
    if (head < 2 || head > 3 || english) return;
    for (size_t i = 0; i < head; i++)
        out[i] = (char)tolower((unsigned char)plain[i]);
    out[head] = '\0';
    add_region(plain + head, out);
    add_chinese_region(plain, out);
    add_modifier(wanted, out);
}

/* As the C library does: the first of these that is set counts. */
static const char *locale_of_system(void) {
    static const char *const names[] = { "LC_ALL", "LC_MESSAGES", "LANG" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = getenv(names[i]);
        if (value && *value) return value;
    }
    return "";
}

/* Computers' own: "C", "C.UTF-8", "POSIX". */
static bool is_nobodys(const char *locale) {
    size_t size = strcspn(locale, ".@");
    return !size || (size == 1 && *locale == 'C') ||
           (size == 5 && !strncmp(locale, "POSIX", 5));
}

/* The path without ".lua". */
static int stem_of(const char *level) {
    size_t size = strlen(level);
    bool lua = size > 4 && !strcmp(level + size - 4, ".lua");
    return (int)(lua ? size - 4 : size);
}

bool language_candidate(const char *level, const char *language, int index,
                        char *out, size_t size) {
    size_t plain = strcspn(language, "_@"), whole = strcspn(language, "@");
    const char *modifier = language + whole;
    size_t region[2] = { whole, plain }; /* how much of the name to take */
    if (!plain) return false;
    int ways = 0;
    for (int with = *modifier ? 1 : 0; with >= 0; with--)
        for (int i = 0; i < (whole > plain ? 2 : 1); i++) {
            if (ways++ != index) continue;
            int written =
                snprintf(out, size, "%.*s.%.*s%s.po", stem_of(level), level,
                         (int)region[i], language, with ? modifier : "");
            return written > 0 && (size_t)written < size;
        }
    return false;
}

bool language_file(const char *level, const char *language, char *out,
                   size_t size) {
    if (!language || !*language) return false;
    for (int i = 0; language_candidate(level, language, i, out, size); i++)
        if (files_kind(out) != FILES_NONE) return true;
    return false;
}

/* Of another region: one that is written alike, else the first in the order of
 * the alphabet. */
typedef struct Region {
    const char *language;
    char *out;
    size_t size;
    bool found, alike;
} Region;

/* Chinese as in Taiwan, Hong Kong and Macau. */
static bool is_traditional(const char *language) {
    return !strcmp(language, "zh_TW") || !strcmp(language, "zh_HK") ||
           !strcmp(language, "zh_MO");
}

static void take_region(void *data, const char *language, const char *file) {
    Region *region = data;
    size_t plain = strcspn(region->language, "_@");
    bool alike = is_traditional(language) == is_traditional(region->language);
    if (strcspn(language, "_@") != plain ||
        strncmp(language, region->language, plain) != 0)
        return;
    if (region->found && (region->alike || !alike)) return;
    region->found = true;
    region->alike = alike;
    snprintf(region->out, region->size, "%s", file);
}

bool language_nearest(const char *level, const char *language, char *out,
                      size_t size) {
    if (language_file(level, language, out, size)) return true;
    Region region = { language ? language : "", out, size, false, false };
    if (*region.language) language_each(level, take_region, &region);
    return region.found;
}

static bool tell(Error *err, const char *path, PoFault fault) {
    Error why = { "" };
    error_po(&why, fault);
    return error_set(err, "%s: %s", path, why.text);
}

Po *language_po(const char *path, Error *err) {
    size_t size = 0;
    PoFault fault;
    char *bytes = text_file_po(path, &size, err);
    if (!bytes) return NULL;
    Po *po = po_read(bytes, size, &fault);
    free(bytes);
    if (!po) tell(err, path, fault);
    return po;
}

Catalogue *language_catalogue(const char *level, const char *language,
                              Error *err) {
    char path[PATH_CAPACITY];
    PoFault fault = { 0, NULL };
    if (err) err->text[0] = '\0';
    if (!language_nearest(level, language, path, sizeof path)) return NULL;
    Po *po = language_po(path, err);
    if (!po) return NULL;
    Catalogue *catalogue = catalogue_of(po, &fault);
    po_free(po);
    if (!catalogue) tell(err, path, fault);
    return catalogue;
}

bool language_broken(const char *level, const char *language, char *path,
                     size_t size, int *line, Error *err) {
    PoFault fault = { 0, NULL };
    size_t bytes_size = 0;
    *line = 0;
    if (!language_nearest(level, language, path, size)) return false;
    char *bytes = text_file_po(path, &bytes_size, err);
    if (!bytes) return true;
    Po *po = po_read(bytes, bytes_size, &fault);
    Catalogue *catalogue = po ? catalogue_of(po, &fault) : NULL;
    bool broken = !catalogue;
    catalogue_free(catalogue);
    po_free(po);
    free(bytes);
    *line = fault.line;
    fault.line = 0; /* it is told apart from the words */
    if (broken) error_po(err, fault);
    return broken;
}

unsigned long long language_hash(const char *level, const char *language) {
    char path[PATH_CAPACITY];
    size_t size = 0;
    if (!language_nearest(level, language, path, sizeof path)) return 0;
    char *bytes = text_file_po(path, &size, NULL);
    unsigned long long hash = bytes ? file_hash(bytes, size) : 0;
    free(bytes);
    return hash;
}

/* Looking for NAME.LANGUAGE.po beside NAME.lua. */
typedef struct Search {
    const char *folder, *name;
    size_t stem;
    void (*found)(void *data, const char *language, const char *file);
    void *data;
} Search;

static void look_at(void *data, const char *entry) {
    const Search *search = data;
    size_t size = strlen(entry), stem = search->stem;
    if (size < stem + sizeof ".x.po" || strncmp(entry, search->name, stem) ||
        entry[stem] != '.' || strcmp(entry + size - 3, ".po"))
        return;
    char language[LANGUAGE_CAPACITY], path[PATH_CAPACITY];
    snprintf(language, sizeof language, "%.*s", (int)(size - stem - 4),
             entry + stem + 1);
    int written = snprintf(path, sizeof path, "%s%s", search->folder, entry);
    if (written < (int)sizeof path) search->found(search->data, language, path);
}

void language_each(const char *level,
                   void (*found)(void *data, const char *language,
                                 const char *file),
                   void *data) {
    char folder[PATH_CAPACITY];
    const char *slash = strrchr(level, '/');
    const char *name = slash ? slash + 1 : level;
    snprintf(folder, sizeof folder, "%.*s",
             slash ? (int)(slash - level + 1) : 2, slash ? level : "./");
    Search search = { folder, name, (size_t)stem_of(name), found, data };
    files_each(folder, look_at, &search);
}

/* ---- the program itself ---- */

static void words_of(const char *data, char out[PATH_CAPACITY]) {
    int size = snprintf(out, PATH_CAPACITY, "%s/game/words/thaw", data);
    if (size < 0 || size >= PATH_CAPACITY) out[0] = '\0';
}

bool language_speak(const char *data, const char *language, Error *err) {
    char path[PATH_CAPACITY];
    Error why = { "" };
    words_of(data, path);
    Catalogue *catalogue = language_catalogue(path, language, &why);
    say_use(catalogue);
    return !*why.text || error_set(err, "%s", why.text);
}

typedef struct Known {
    LanguageKnown *rows;
    int count;
    const char *words;
} Known;

static void add_known(void *data, const char *language, const char *file) {
    Known *known = data;
    (void)file;
    if (known->count == LANGUAGES_MAX) return;
    Catalogue *catalogue = language_catalogue(known->words, language, NULL);
    if (!catalogue) return;
    LanguageKnown *row = &known->rows[known->count++];
    utf8_copy(row->language, sizeof row->language, language);
    utf8_copy(row->name, sizeof row->name,
              catalogue_say(catalogue, "the name of this language", "English"));
    catalogue_free(catalogue);
}

static int by_language(const void *a, const void *b, const void *unused) {
    (void)unused;
    return strcmp(((const LanguageKnown *)a)->language,
                  ((const LanguageKnown *)b)->language);
}

int language_list(const char *data, LanguageKnown rows[LANGUAGES_MAX]) {
    char path[PATH_CAPACITY];
    words_of(data, path);
    Known known = { rows, 0, path };
    language_each(path, add_known, &known);
    sort_stable(rows, (size_t)known.count, sizeof *rows, by_language, NULL);
    return known.count;
}

void language_name(const char *data, const char *language,
                   char name[LANGUAGE_CAPACITY * 2]) {
    LanguageKnown known[LANGUAGES_MAX];
    int count = language_list(data, known);
    bool english = !strncmp(language, "en", 2);
    snprintf(name, LANGUAGE_CAPACITY * 2, "%s", english ? "English" : language);
    for (int i = 0; i < count; i++)
        if (language_same(known[i].language, language))
            snprintf(name, LANGUAGE_CAPACITY * 2, "%s", known[i].name);
}

bool language_same(const char *one, const char *other) {
    size_t plain = strcspn(one, "_-@");
    return plain == strcspn(other, "_-@") && !strncmp(one, other, plain);
}

void language_settle(const char *data, char language[LANGUAGE_CAPACITY]) {
    LanguageKnown known[LANGUAGES_MAX];
    char path[PATH_CAPACITY], file[PATH_CAPACITY];
    size_t plain = strcspn(language, "_@");
    words_of(data, path);
    if (!plain || language_file(path, language, file, sizeof file)) return;
    int count = language_list(data, known);
    const char *best = NULL;
    for (int i = 0; i < count; i++) {
        const char *other = known[i].language;
        if (!language_same(other, language)) continue;
        bool alike = is_traditional(other) == is_traditional(language);
        bool better = !best || (alike && is_traditional(best) !=
                                             is_traditional(language));
        if (better) best = other;
    }
    if (best) memcpy(language, best, LANGUAGE_CAPACITY);
}

static bool can_speak(const char *data, const char *language) {
    char path[PATH_CAPACITY], file[PATH_CAPACITY];
    char settled[LANGUAGE_CAPACITY];
    if (!*language) return true; /* English */
    memcpy(settled, language, sizeof settled);
    language_settle(data, settled);
    words_of(data, path);
    return language_file(path, settled, file, sizeof file);
}

/* The first of the list ("de:es") that the program speaks. */
static bool first_spoken(const char *data, const char *list,
                         char out[LANGUAGE_CAPACITY]) {
    while (*list) {
        size_t size = strcspn(list, ":");
        char wanted[LANGUAGE_CAPACITY * 2];
        snprintf(wanted, sizeof wanted, "%.*s", (int)size, list);
        language_tidy(wanted, out);
        bool named = *out || text_alike_n(wanted, "en", 2);
        if (named && can_speak(data, out)) return true;
        list += size + (list[size] == ':');
    }
    return false;
}

void language_of_system(const char *data, char out[LANGUAGE_CAPACITY]) {
    const char *locale = locale_of_system(), *list = getenv("LANGUAGE");
    out[0] = '\0';
    if (is_nobodys(locale)) return;
    if (list && first_spoken(data, list, out)) return;
    language_tidy(locale, out);
}

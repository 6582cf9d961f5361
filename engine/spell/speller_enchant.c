/* SPDX-License-Identifier: MIT
 * Dictionaries through Enchant, which finds those of Hunspell and others. */
#include "spell/spell.h"

#include "core/base/mem.h"
#include "core/base/text.h"

#include <enchant.h>
#include <string.h>

enum { DICTIONARIES_MAX = 16, TAG_CAPACITY = 32 };

struct Speller {
    EnchantBroker *broker;
    char tags[DICTIONARIES_MAX][TAG_CAPACITY];
    EnchantDict *dictionaries[DICTIONARIES_MAX];
    int count;
    char wanted[TAG_CAPACITY]; /* "en" or "en_GB" */
    Text names;
};

/* "en-GB" as the dictionaries are called: "en_GB". */
static void tidy(const char *language, char out[TAG_CAPACITY]) {
    utf8_copy(out, TAG_CAPACITY, language);
    for (char *at = out; *at; at++)
        if (*at == '-') *at = '_';
}

/* "en_GB" is one of "en", and so is "en". */
static bool is_one_of(const char *tag, const char *wanted) {
    size_t size = strlen(wanted);
    return !strncmp(tag, wanted, size) && (!tag[size] || tag[size] == '_');
}

static void look_at(const char *tag, const char *provider,
                    const char *description, const char *file, void *data) {
    Speller *speller = data;
    (void)provider;
    (void)description;
    (void)file;
    if (speller->count == DICTIONARIES_MAX || strlen(tag) >= TAG_CAPACITY ||
        !is_one_of(tag, speller->wanted))
        return;
    for (int i = 0; i < speller->count; i++)
        if (!strcmp(speller->tags[i], tag)) return;
    strcpy(speller->tags[speller->count++], tag);
}

static void open_all(Speller *speller) {
    int opened = 0;
    enchant_broker_list_dicts(speller->broker, look_at, speller);
    for (int i = 0; i < speller->count; i++) {
        EnchantDict *one =
            enchant_broker_request_dict(speller->broker, speller->tags[i]);
        if (!one) continue;
        text_format(&speller->names, "%s%s", opened ? ", " : "",
                    speller->tags[i]);
        speller->dictionaries[opened++] = one;
    }
    speller->count = opened;
}

Speller *speller_new(const char *language, Error *err) {
    Speller *speller = mem_alloc(sizeof *speller);
    speller->broker = enchant_broker_init();
    tidy(language, speller->wanted);
    open_all(speller);
    if (!speller->count) { /* another region's is better than none */
        speller->wanted[strcspn(speller->wanted, "_")] = '\0';
        open_all(speller);
    }
    if (speller->count) return speller;
    error_set(err,
              "there is no dictionary of \"%s\" on this machine; on Debian and "
              "Ubuntu the packages hunspell-%s… have them",
              language, speller->wanted);
    speller_free(speller);
    return NULL;
}

void speller_free(Speller *speller) {
    if (!speller) return;
    for (int i = 0; i < speller->count; i++)
        enchant_broker_free_dict(speller->broker, speller->dictionaries[i]);
    enchant_broker_free(speller->broker);
    text_free(&speller->names);
    mem_free(speller);
}

const char *speller_names(const Speller *speller) {
    return text_get(&speller->names);
}

bool speller_knows(const Speller *speller, const char *word) {
    for (int i = 0; i < speller->count; i++)
        if (enchant_dict_check(speller->dictionaries[i], word,
                               (ssize_t)strlen(word)) == 0)
            return true;
    return false;
}

char *speller_suggest(const Speller *speller, const char *word) {
    char *found = NULL;
    for (int i = 0; i < speller->count && !found; i++) {
        size_t count = 0;
        char **list = enchant_dict_suggest(speller->dictionaries[i], word,
                                           (ssize_t)strlen(word), &count);
        if (list && count) found = mem_text(list[0]);
        if (list) enchant_dict_free_string_list(speller->dictionaries[i], list);
    }
    return found;
}

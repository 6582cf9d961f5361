/* SPDX-License-Identifier: MIT
 * The usable translations of a PO file, sorted by context and text for binary
 * search. */
#include "core/words/catalogue.h"

#include "core/base/mem.h"
#include "core/base/sort.h"
#include "core/words/plural.h"
#include "core/base/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Marks a text for translators, as say.h does, which stands above this. */
#define SAY(text) text

struct Catalogue {
    Arena *arena;
    CatalogueEntry *entries;
    size_t count, capacity;
    size_t *sorted;
    const char *language;
    const char *rule; /* which plural form goes with a number */
    int forms;        /* how many there are */
};

static int compare(const CatalogueEntry *a, const char *context,
                   const char *text) {
    int order = strcmp(a->context ? a->context : "", context ? context : "");
    return order ? order : strcmp(a->text, text);
}

/* ---- reading ---- */

static const char *header_value(const char *header, const char *key) {
    const char *at = strstr(header, key);
    if (!at) return NULL;
    at += strlen(key);
    return at + strspn(at, " ");
}

static void keep_language(Catalogue *catalogue, const char *header) {
    const char *at = header_value(header, "Language:");
    if (at)
        catalogue->language =
            arena_text_n(catalogue->arena, at, strcspn(at, "\n \r"));
}

/* "nplurals=2; plural=n != 1;" False where it cannot be read. */
static bool keep_plurals(Catalogue *catalogue, const char *header) {
    const char *at = header_value(header, "Plural-Forms:");
    if (!at) return true;
    int forms = 0;
    const char *rule = header_value(at, " plural=");
    if (rule) rule = arena_text_n(catalogue->arena, rule, strcspn(rule, ";\n"));
    if (sscanf(at, "nplurals=%d", &forms) == 1 && forms >= 1 &&
        forms <= PLURAL_FORMS_MAX && rule && plural_valid(rule)) {
        catalogue->rule = rule;
        catalogue->forms = forms;
        return true;
    }
    return strstr(at, "EXPRESSION") != NULL; /* as templates have it */
}

/* Replaces control characters by spaces: the file may come from anywhere, and
 * its texts are printed to terminals. */
static void printable(char *text) {
    for (char *at = text; *at;) {
        const char *next = at;
        uint32_t code = utf8_next(&next);
        bool control = (code < ' ' && code != '\n' && code != '\t') ||
                       (code >= 127 && code < 160);
        if (control) memset(at, ' ', (size_t)(next - at));
        at += next - at;
    }
}

/* A copy that is safe to print to a terminal; NULL stays NULL. */
static const char *kept(Catalogue *catalogue, const char *text) {
    if (!text) return NULL;
    char *copy = mem_text(text);
    printable(copy);
    const char *out = arena_text(catalogue->arena, copy);
    mem_free(copy);
    return out;
}

/* All forms that the language needs, or none. */
static bool keep_forms(Catalogue *catalogue, const PoEntry *po,
                       CatalogueEntry *entry) {
    int needed = entry->plural ? catalogue->forms : 1;
    const char **forms =
        arena_alloc(catalogue->arena, (size_t)needed * sizeof *forms);
    for (int i = 0; i < needed; i++) {
        forms[i] = kept(catalogue, po->strings[i]);
        if (!forms[i] || !*forms[i]) return false;
    }
    entry->forms = forms;
    entry->form_count = needed;
    entry->translation = forms[0];
    return true;
}

/* Kept when it translates something. */
static void keep_entry(Catalogue *catalogue, const PoEntry *po) {
    if (!*po->text || po->fuzzy || po->obsolete || !po_translated(po)) return;
    CatalogueEntry entry = {
        .context = kept(catalogue, po->context),
        .text = kept(catalogue, po->text),
        .plural = kept(catalogue, po->plural),
        .line = po->line,
    };
    if (keep_forms(catalogue, po, &entry))
        *MEM_PUSH(catalogue->entries, catalogue->count, catalogue->capacity) =
            entry;
}

static bool keep_header(Catalogue *catalogue, const PoEntry *header,
                        PoFault *fault) {
    if (!header || !header->strings[0]) return true;
    keep_language(catalogue, header->strings[0]);
    if (keep_plurals(catalogue, header->strings[0])) return true;
    *fault = (PoFault){ header->line,
                        SAY("the header's Plural-Forms cannot be read") };
    return false;
}

static int by_key(const void *left, const void *right, const void *data) {
    const Catalogue *catalogue = data;
    const CatalogueEntry *a = &catalogue->entries[*(const size_t *)left];
    const CatalogueEntry *b = &catalogue->entries[*(const size_t *)right];
    int order = compare(a, b->context, b->text);
    return order ? order : a->line - b->line;
}

static void sort(Catalogue *catalogue) {
    catalogue->sorted =
        mem_alloc((catalogue->count + 1) * sizeof *catalogue->sorted);
    for (size_t i = 0; i < catalogue->count; i++)
        catalogue->sorted[i] = i;
    sort_stable(catalogue->sorted, catalogue->count, sizeof *catalogue->sorted,
                by_key, catalogue);
}

Catalogue *catalogue_of(const Po *po, PoFault *fault) {
    Catalogue *catalogue = mem_alloc(sizeof *catalogue);
    catalogue->arena = arena_new();
    catalogue->language = "";
    catalogue->rule = PLURAL_USUAL;
    catalogue->forms = 2;
    if (!keep_header(catalogue, po_header(po), fault)) {
        catalogue_free(catalogue);
        return NULL;
    }
    for (size_t i = 0; i < po_count(po); i++)
        keep_entry(catalogue, po_at(po, i));
    sort(catalogue);
    return catalogue;
}

Catalogue *catalogue_read(const char *bytes, size_t size, PoFault *fault) {
    PoFault unused;
    Po *po = po_read(bytes, size, fault ? fault : &unused);
    if (!po) return NULL;
    Catalogue *catalogue = catalogue_of(po, fault ? fault : &unused);
    po_free(po);
    return catalogue;
}

void catalogue_free(Catalogue *catalogue) {
    if (!catalogue) return;
    arena_free(catalogue->arena);
    mem_free(catalogue->entries);
    mem_free(catalogue->sorted);
    mem_free(catalogue);
}

/* ---- asking ---- */

static const CatalogueEntry *find(const Catalogue *catalogue,
                                  const char *context, const char *text) {
    size_t low = 0, high = catalogue ? catalogue->count : 0;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const CatalogueEntry *entry =
            &catalogue->entries[catalogue->sorted[middle]];
        int order = compare(entry, context, text);
        if (!order) return entry;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

const CatalogueEntry *catalogue_find(const Catalogue *catalogue,
                                     const char *context, const char *text) {
    const CatalogueEntry *entry = find(catalogue, context, text);
    return !entry && context ? find(catalogue, NULL, text) : entry;
}

const char *catalogue_say(const Catalogue *catalogue, const char *context,
                          const char *text) {
    const CatalogueEntry *entry = catalogue_find(catalogue, context, text);
    return entry ? entry->translation : text;
}

const char *catalogue_count_of(const Catalogue *catalogue, unsigned long n,
                               const char *one, const char *many) {
    const CatalogueEntry *entry = find(catalogue, NULL, one);
    if (!entry || !entry->plural || strcmp(entry->plural, many))
        return n == 1 ? one : many;
    int form = plural_form(catalogue->rule, n);
    return entry->forms[form < entry->form_count ? form : 0];
}

bool catalogue_has(const Catalogue *catalogue, const char *context,
                   const char *text) {
    return find(catalogue, context, text) != NULL;
}

const char *catalogue_language(const Catalogue *catalogue) {
    return catalogue->language;
}

size_t catalogue_count(const Catalogue *catalogue) {
    return catalogue->count;
}

const CatalogueEntry *catalogue_at(const Catalogue *catalogue, size_t index) {
    return index < catalogue->count ? &catalogue->entries[index] : NULL;
}

/* SPDX-License-Identifier: MIT
 * A PO file line by line into entries, sorted for binary search. */
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
    size_t count, room;
    size_t *sorted;
    const char *language;
    const char *rule; /* which plural form goes with a number */
    int forms;        /* how many there are */
};

/* What the line being read goes on with. */
typedef enum {
    PART_NONE,
    PART_CONTEXT,
    PART_ID,
    PART_PLURAL,
    PART_STRING, /* and the forms of a plural, one after the other */
    PARTS = PART_STRING + PLURAL_FORMS_MAX
} Part;

typedef struct Reader {
    Catalogue *catalogue;
    Text parts[PARTS];
    bool given[PARTS], fuzzy;
    Part now;
    int line, id_line;
    const char *wrong; /* what is wrong in this line; NULL: nothing */
} Reader;

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

/* "nplurals=2; plural=n != 1;" */
static void keep_plurals(Reader *reader, const char *header) {
    Catalogue *catalogue = reader->catalogue;
    const char *at = header_value(header, "Plural-Forms:");
    if (!at) return;
    int forms = 0;
    const char *rule = header_value(at, " plural=");
    if (rule) rule = arena_text_n(catalogue->arena, rule, strcspn(rule, ";\n"));
    if (sscanf(at, "nplurals=%d", &forms) == 1 && forms >= 1 &&
        forms <= PLURAL_FORMS_MAX && rule && plural_valid(rule)) {
        catalogue->rule = rule;
        catalogue->forms = forms;
    } else if (!strstr(at, "EXPRESSION")) { /* as templates have it */
        reader->wrong = SAY("the header's Plural-Forms cannot be read");
        reader->line = reader->id_line;
    }
}

static bool has_string(const Reader *reader) {
    for (int part = PART_STRING; part < PARTS; part++)
        if (reader->given[part]) return true;
    return false;
}

/* What would move a terminal's cursor becomes a space: a file may come from
 * anywhere. */
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

static const char *kept_part(const Reader *reader, Part part) {
    return reader->given[part] ? arena_text(reader->catalogue->arena,
                                            text_get(&reader->parts[part]))
                               : NULL;
}

/* All forms that the language needs, or none. */
static void keep_forms(const Reader *reader, CatalogueEntry *entry) {
    Catalogue *catalogue = reader->catalogue;
    int needed = entry->plural ? catalogue->forms : 1;
    const char **forms =
        arena_alloc(catalogue->arena, (size_t)needed * sizeof *forms);
    for (int i = 0; i < needed; i++) {
        forms[i] = kept_part(reader, (Part)(PART_STRING + i));
        if (!forms[i] || !*forms[i]) return;
    }
    entry->forms = forms;
    entry->form_count = needed;
    entry->translation = forms[0];
}

/* The entry read so far is whole: keep it when it translates something. */
static void finish_entry(Reader *reader) {
    Catalogue *catalogue = reader->catalogue;
    for (int part = 0; part < PARTS; part++)
        if (reader->parts[part].bytes) printable(reader->parts[part].bytes);
    const char *id = text_get(&reader->parts[PART_ID]);
    const char *string = text_get(&reader->parts[PART_STRING]);
    if (reader->given[PART_ID] && !*id) {
        keep_language(catalogue, string);
        keep_plurals(reader, string);
    }
    if (*id && *string && !reader->fuzzy) {
        CatalogueEntry entry = {
            .context = kept_part(reader, PART_CONTEXT),
            .text = kept_part(reader, PART_ID),
            .plural = kept_part(reader, PART_PLURAL),
            .line = reader->id_line,
        };
        keep_forms(reader, &entry);
        if (entry.translation)
            *MEM_PUSH(catalogue->entries, catalogue->count, catalogue->room) =
                entry;
    }
    for (int part = 0; part < PARTS; part++) {
        text_free(&reader->parts[part]);
        reader->given[part] = false;
    }
    reader->fuzzy = false;
    reader->now = PART_NONE;
}

static void add_escaped(Text *out, char letter) {
    const char *plain = letter == 'n' ? "\n" : letter == 't' ? "\t" : NULL;
    if (plain)
        text_add(out, plain);
    else
        text_add_n(out, &letter, 1);
}

/* A quoted string at `at`, added to the part that is being read. */
static void read_quoted(Reader *reader, const char *at) {
    Text *out = &reader->parts[reader->now];
    at += strspn(at, " \t");
    if (*at++ != '"') {
        reader->wrong = SAY("a text in quotes is missing");
        return;
    }
    for (; *at && *at != '"'; at++) {
        if (*at != '\\')
            text_add_n(out, at, 1);
        else if (at[1])
            add_escaped(out, *++at);
    }
    if (*at != '"') reader->wrong = SAY("the closing quote is missing");
}

static bool keyword(const char *line, const char *word, const char **rest) {
    size_t size = strlen(word);
    if (strncmp(line, word, size) || !strchr(" \t\"[", line[size]))
        return false;
    *rest = line + size;
    return true;
}

static void begin(Reader *reader, Part part, const char *rest) {
    bool next_entry =
        has_string(reader) || (part == PART_CONTEXT && reader->given[PART_ID]);
    if (part < PART_PLURAL && next_entry) finish_entry(reader);
    if (part >= PART_PLURAL && !reader->given[PART_ID])
        reader->wrong = part == PART_PLURAL
                            ? SAY("a msgid_plural needs a msgid before it")
                            : SAY("a msgstr needs a msgid before it");
    if (part == PART_ID) reader->id_line = reader->line;
    reader->now = part;
    reader->given[part] = true;
    read_quoted(reader, rest);
}

/* msgstr "…", or one form of a plural: msgstr[1] "…". */
static void begin_string(Reader *reader, const char *rest) {
    int form = 0, size = 0;
    if (*rest == '[' && (sscanf(rest, "[%1d]%n", &form, &size) != 1 || !size ||
                         form < 0 || form >= PLURAL_FORMS_MAX))
        reader->wrong = SAY("a plural's forms are msgstr[0] to msgstr[5]");
    else
        begin(reader, (Part)(PART_STRING + form), rest + size);
}

static void read_line(Reader *reader, const char *line) {
    const char *rest;
    line += strspn(line, " \t");
    if (line[0] == '#') {
        if (has_string(reader)) finish_entry(reader);
        if (line[1] == ',' && strstr(line, "fuzzy")) reader->fuzzy = true;
    } else if (!*line) {
        if (has_string(reader)) finish_entry(reader);
    } else if (*line == '"') {
        if (reader->now == PART_NONE)
            reader->wrong = SAY("this text belongs to nothing");
        else
            read_quoted(reader, line);
    } else if (keyword(line, "msgctxt", &rest)) {
        begin(reader, PART_CONTEXT, rest);
    } else if (keyword(line, "msgid", &rest)) {
        begin(reader, PART_ID, rest);
    } else if (keyword(line, "msgid_plural", &rest)) {
        begin(reader, PART_PLURAL, rest);
    } else if (keyword(line, "msgstr", &rest)) {
        begin_string(reader, rest);
    } else {
        reader->wrong = SAY("only msgctxt, msgid, msgid_plural, msgstr and # "
                            "lines are known");
    }
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

Catalogue *catalogue_read(const char *bytes, size_t size,
                          CatalogueFault *fault) {
    CatalogueFault unused;
    if (!fault) fault = &unused;
    *fault = (CatalogueFault){ 0, NULL };
    if (memchr(bytes, '\0', size) || !utf8_valid(bytes, size)) {
        fault->what = SAY("this is no PO file: it is not UTF-8 text");
        return NULL;
    }
    Catalogue *catalogue = mem_alloc(sizeof *catalogue);
    catalogue->arena = arena_new();
    catalogue->language = "";
    catalogue->rule = PLURAL_USUAL;
    catalogue->forms = 2;
    Reader reader = { .catalogue = catalogue };
    Text copy = { 0 };
    text_add_n(&copy, bytes, size);
    for (char *line = copy.bytes, *next; line && !reader.wrong; line = next) {
        next = strchr(line, '\n');
        if (next) *next++ = '\0';
        line[strcspn(line, "\r")] = '\0';
        reader.line++;
        read_line(&reader, line);
    }
    finish_entry(&reader);
    text_free(&copy);
    sort(catalogue);
    if (!reader.wrong) return catalogue;
    *fault = (CatalogueFault){ reader.line, reader.wrong };
    catalogue_free(catalogue);
    return NULL;
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

const char *catalogue_say(const Catalogue *catalogue, const char *context,
                          const char *text) {
    const CatalogueEntry *entry = find(catalogue, context, text);
    if (!entry && context) entry = find(catalogue, NULL, text);
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

char *catalogue_quote(const char *text) {
    Text out = { 0 };
    bool many = strchr(text, '\n') && strchr(text, '\n')[1];
    text_add(&out, many ? "\"\"\n\"" : "\"");
    for (; *text; text++) {
        switch (*text) {
        case '"':
            text_add(&out, "\\\"");
            break;
        case '\\':
            text_add(&out, "\\\\");
            break;
        case '\t':
            text_add(&out, "\\t");
            break;
        case '\n':
            text_add(&out, text[1] ? "\\n\"\n\"" : "\\n");
            break;
        default:
            text_add_n(&out, text, 1);
        }
    }
    text_add(&out, "\"");
    return text_take(&out);
}

/* SPDX-License-Identifier: MIT
 * A PO file line by line into entries. A line begins a new entry when the one
 * before has a msgstr already; comments belong to the entry below them. */
#include "core/words/po.h"

#include "core/base/mem.h"
#include "core/base/text.h"

#include <stdio.h>
#include <string.h>

/* Marks a text for translators, as say.h does, which stands above this. */
#define SAY(text) text

struct Po {
    Arena *arena;
    PoEntry *entries;
    size_t count, capacity;
};

/* The part of the entry to which a line with only a string belongs. */
typedef enum {
    PART_NONE,
    PART_CONTEXT,
    PART_ID,
    PART_PLURAL,
    PART_STRING, /* and the plural forms after it */
    PARTS = PART_STRING + PLURAL_FORMS_MAX
} Part;

typedef struct Reader {
    Po *po;
    Text parts[PARTS];
    bool given[PARTS];
    Text notes, flags, past;
    bool obsolete;
    Part now;
    int line, id_line;
    const char *wrong; /* what is wrong in this line; NULL: nothing */
} Reader;

static bool has_string(const Reader *reader) {
    for (int part = PART_STRING; part < PARTS; part++)
        if (reader->given[part]) return true;
    return false;
}

static const char *kept(const Reader *reader, const Text *text) {
    return arena_text(reader->po->arena, text_get(text));
}

static const char *kept_part(const Reader *reader, Part part) {
    return reader->given[part] ? kept(reader, &reader->parts[part]) : NULL;
}

/* "#, fuzzy, c-format" has the flag, "#, fuzzy-logic" has not. */
static bool has_flag(const char *flags, const char *flag) {
    size_t size = strlen(flag);
    for (const char *at = flags; (at = strstr(at, flag)); at += size)
        if (at > flags && strchr(" ,\t", at[-1]) && strchr(" ,\t\n", at[size]))
            return true;
    return false;
}

static void forget(Reader *reader) {
    for (int part = 0; part < PARTS; part++) {
        text_free(&reader->parts[part]);
        reader->given[part] = false;
    }
    text_free(&reader->notes);
    text_free(&reader->flags);
    text_free(&reader->past);
    reader->obsolete = false;
    reader->now = PART_NONE;
}

/* The entry read so far is whole. */
static void finish_entry(Reader *reader) {
    if (reader->given[PART_ID]) {
        PoEntry entry = {
            .notes = kept(reader, &reader->notes),
            .flags = kept(reader, &reader->flags),
            .past = kept(reader, &reader->past),
            .context = kept_part(reader, PART_CONTEXT),
            .text = kept_part(reader, PART_ID),
            .plural = kept_part(reader, PART_PLURAL),
            .obsolete = reader->obsolete,
            .line = reader->id_line,
        };
        entry.fuzzy = has_flag(entry.flags, "fuzzy");
        for (int i = 0; i < PLURAL_FORMS_MAX; i++)
            entry.strings[i] = kept_part(reader, (Part)(PART_STRING + i));
        *MEM_PUSH(reader->po->entries, reader->po->count,
                  reader->po->capacity) = entry;
    }
    forget(reader);
}

/* ---- strings ---- */

static int digit_of(char letter) {
    if (letter >= '0' && letter <= '9') return letter - '0';
    if (letter >= 'a' && letter <= 'f') return letter - 'a' + 10;
    if (letter >= 'A' && letter <= 'F') return letter - 'A' + 10;
    return 99;
}

/* \101 or \x41: `at` is its first digit; returns its last one. */
static const char *add_number(Text *out, const char *at, int base, int max) {
    unsigned code = 0;
    int digits = 0;
    for (; digits < max && digit_of(at[digits]) < base; digits++)
        code = code * (unsigned)base + (unsigned)digit_of(at[digits]);
    char letter = (char)(code & 0xff);
    if (letter) text_add_n(out, &letter, 1);
    return digits ? at + digits - 1 : at;
}

/* What follows a backslash; returns its last character. */
static const char *add_escaped(Text *out, const char *at) {
    static const char names[] = "nrtabfv", meant[] = "\n\r\t\a\b\f\v";
    const char *name = strchr(names, *at);
    if (digit_of(*at) < 8) return add_number(out, at, 8, 3);
    if (*at == 'x' && digit_of(at[1]) < 16)
        return add_number(out, at + 1, 16, 2);
    text_add_n(out, name ? &meant[name - names] : at, 1);
    return at;
}

/* Quoted strings at `at`, one or more, added to the part that is read. */
static void read_quoted(Reader *reader, const char *at) {
    Text *out = &reader->parts[reader->now];
    size_t from = out->size;
    at += strspn(at, " \t");
    if (*at != '"')
        reader->wrong = SAY("a text in straight quotation marks is missing");
    while (*at == '"') {
        for (at++; *at && *at != '"'; at++) {
            if (*at != '\\')
                text_add_n(out, at, 1);
            else if (at[1])
                at = add_escaped(out, at + 1);
        }
        if (!*at) {
            reader->wrong = SAY("the closing quote is missing");
            return;
        }
        at++;
        at += strspn(at, " \t");
    }
    if (*at && !reader->wrong)
        reader->wrong = SAY("something stands behind the closing quote");
    if (out->size > from && !utf8_valid(out->bytes + from, out->size - from))
        reader->wrong = SAY("a number behind \\ makes no character of UTF-8; "
                            "write the character itself");
}

/* ---- lines ---- */

static bool keyword(const char *line, const char *word, const char **rest) {
    size_t size = strlen(word);
    if (strncmp(line, word, size) || !strchr(" \t\"[", line[size]))
        return false;
    *rest = line + size;
    return true;
}

static void begin(Reader *reader, Part part, const char *rest) {
    if (part >= PART_PLURAL && !reader->given[PART_ID])
        reader->wrong = part == PART_PLURAL
                            ? SAY("a msgid_plural needs a msgid before it")
                            : SAY("a msgstr needs a msgid before it");
    if (part == PART_ID) reader->id_line = reader->line;
    reader->now = part;
    reader->given[part] = true;
    if (!reader->wrong) read_quoted(reader, rest);
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

/* A msgctxt or msgid, with which an entry begins. */
static void begin_entry(Reader *reader, Part part, const char *rest,
                        bool obsolete) {
    if (has_string(reader) || (part == PART_CONTEXT && reader->given[PART_ID]))
        finish_entry(reader);
    reader->obsolete = obsolete;
    begin(reader, part, rest);
}

static void read_words(Reader *reader, const char *line, bool obsolete) {
    const char *rest;
    if (*line == '"') {
        if (reader->now == PART_NONE)
            reader->wrong = SAY("this text belongs to nothing");
        else
            read_quoted(reader, line);
    } else if (keyword(line, "msgctxt", &rest)) {
        begin_entry(reader, PART_CONTEXT, rest, obsolete);
    } else if (keyword(line, "msgid", &rest)) {
        begin_entry(reader, PART_ID, rest, obsolete);
    } else if (keyword(line, "msgid_plural", &rest)) {
        begin(reader, PART_PLURAL, rest);
    } else if (keyword(line, "msgstr", &rest)) {
        begin_string(reader, rest);
    } else {
        reader->wrong = SAY("only msgctxt, msgid, msgid_plural, msgstr and # "
                            "lines are known");
    }
}

static void add_line(Text *text, const char *line) {
    text_add(text, line);
    text_add(text, "\n");
}

/* Kept for the entry below it, but for the "#:" lines, which say where a text
 * stands in the source: they are written anew. */
static void read_comment(Reader *reader, const char *line) {
    if (has_string(reader)) finish_entry(reader);
    if (line[1] == ',')
        add_line(&reader->flags, line);
    else if (line[1] == '|')
        add_line(&reader->past, line);
    else if (line[1] != ':')
        add_line(&reader->notes, line);
}

static void read_line(Reader *reader, const char *line) {
    line += strspn(line, " \t");
    bool obsolete = line[0] == '#' && line[1] == '~';
    if (obsolete && line[2] == '|') {
        if (has_string(reader)) finish_entry(reader);
        text_add(&reader->past, "#");
        add_line(&reader->past, line + 2);
    } else if (obsolete) {
        line += 2 + strspn(line + 2, " \t");
        if (*line) read_words(reader, line, true);
    } else if (line[0] == '#') {
        read_comment(reader, line);
    } else if (*line) {
        read_words(reader, line, false);
    }
}

/* ---- files ---- */

static const char *skip_mark(const char *bytes, size_t *size) {
    if (*size < 3 || memcmp(bytes, "\xef\xbb\xbf", 3) != 0) return bytes;
    *size -= 3;
    return bytes + 3;
}

static void read_lines(Reader *reader, const char *bytes, size_t size) {
    Text copy = { 0 };
    text_add_n(&copy, bytes, size);
    for (char *line = copy.bytes, *next; line && !reader->wrong; line = next) {
        next = strchr(line, '\n');
        if (next) *next++ = '\0';
        line[strcspn(line, "\r")] = '\0';
        reader->line++;
        read_line(reader, line);
    }
    if (!reader->wrong) finish_entry(reader);
    forget(reader);
    text_free(&copy);
}

/* The first line that is not UTF-8; 0: all are. */
static int wrong_line(const char *bytes, size_t size) {
    const char *end = bytes + size;
    for (int line = 1; bytes < end; line++) {
        const char *next = memchr(bytes, '\n', (size_t)(end - bytes));
        size_t length = (size_t)((next ? next : end) - bytes);
        if (!utf8_valid(bytes, length)) return line;
        bytes += length + 1;
    }
    return 0;
}

Po *po_read(const char *bytes, size_t size, PoFault *fault) {
    PoFault unused;
    if (!fault) fault = &unused;
    *fault = (PoFault){ 0, NULL };
    bytes = skip_mark(bytes, &size);
    if (memchr(bytes, '\0', size)) {
        fault->what = SAY("this is no PO file: it is not UTF-8 text");
        return NULL;
    }
    fault->line = wrong_line(bytes, size);
    if (fault->line) {
        fault->what = SAY("this is not UTF-8, as a PO file must be; save the "
                          "file as UTF-8");
        return NULL;
    }
    Po *po = mem_alloc(sizeof *po);
    po->arena = arena_new();
    Reader reader = { .po = po };
    read_lines(&reader, bytes, size);
    if (!reader.wrong) return po;
    *fault = (PoFault){ reader.line, reader.wrong };
    po_free(po);
    return NULL;
}

void po_free(Po *po) {
    if (!po) return;
    arena_free(po->arena);
    mem_free(po->entries);
    mem_free(po);
}

size_t po_count(const Po *po) {
    return po->count;
}

const PoEntry *po_at(const Po *po, size_t index) {
    return index < po->count ? &po->entries[index] : NULL;
}

const PoEntry *po_header(const Po *po) {
    for (size_t i = 0; i < po->count; i++)
        if (!*po->entries[i].text && !po->entries[i].context &&
            !po->entries[i].obsolete)
            return &po->entries[i];
    return NULL;
}

bool po_translated(const PoEntry *entry) {
    for (int i = 0; i < PLURAL_FORMS_MAX; i++)
        if (entry->strings[i] && *entry->strings[i]) return true;
    return false;
}

char *po_quote(const char *text) {
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
        case '\r':
            text_add(&out, "\\r");
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

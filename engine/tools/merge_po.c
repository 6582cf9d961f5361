/* SPDX-License-Identifier: MIT
 * Writes every text of the level in order, each with its known translation;
 * then the entries whose texts the level no longer has. */
#include "tools/merge_po.h"

#include "core/base/format.h"
#include "core/base/mem.h"
#include "core/base/names.h"
#include "core/play/expand.h"
#include "core/story/texts.h"
#include "core/words/say.h"

#include <stdio.h>
#include <string.h>

/* One text of the level: the same words in the same context are one. */
typedef struct Entry {
    char *context;
    const char *text;
    Place *places;
    int place_count, place_capacity;
    const PoEntry *known; /* NULL: nothing */
    bool moved;           /* known of the same text in another place */
    const char *now;      /* the new translation; NULL: as it was */
} Entry;

typedef struct Merge {
    const Texts *texts;
    const Po *known;
    bool *used; /* of each known entry */
    Entry *entries;
    int count, room;
    Names *index; /* of entries, by context and text */
    Arena *keys;
    Text *out;
} Merge;

static void add_text(void *data, const char *context, Place at,
                     const char **text) {
    Merge *merge = data;
    char *key = arena_format(merge->keys, "%s\4%s", context, *text);
    int number = names_put(merge->index, key, merge->count);
    if (number < 0) {
        number = merge->count;
        *MEM_PUSH(merge->entries, merge->count, merge->room) =
            (Entry){ .context = mem_text(context), .text = *text };
    }
    Entry *entry = &merge->entries[number];
    *MEM_PUSH(entry->places, entry->place_count, entry->place_capacity) = at;
}

/* ---- what is known of a text ---- */

typedef enum { SAME_PLACE, ANY_PLACE, OTHER_PLACE } Nearness;

static bool fits(const PoEntry *old, const Entry *entry, Nearness how) {
    if (strcmp(old->text, entry->text) != 0) return false;
    switch (how) {
    case SAME_PLACE:
        return old->context && !strcmp(old->context, entry->context);
    case ANY_PLACE:
        return !old->context;
    case OTHER_PLACE:
    default:
        return po_translated(old);
    }
}

/* Prefers an entry that is still used. */
static const PoEntry *find(Merge *merge, const Entry *entry, Nearness how) {
    const PoEntry *best = NULL;
    size_t count = merge->known ? po_count(merge->known) : 0, at = 0;
    for (size_t i = 0; i < count; i++) {
        const PoEntry *old = po_at(merge->known, i);
        if (!fits(old, entry, how) || (best && !best->obsolete)) continue;
        if (best && old->obsolete) continue;
        best = old;
        at = i;
    }
    if (best) merge->used[at] = true;
    return best;
}

static void find_all(Merge *merge) {
    for (int i = 0; i < merge->count; i++) {
        Entry *entry = &merge->entries[i];
        entry->known = find(merge, entry, SAME_PLACE);
        if (!entry->known) entry->known = find(merge, entry, ANY_PLACE);
    }
    for (int i = 0; i < merge->count; i++) {
        Entry *entry = &merge->entries[i];
        if (entry->known) continue;
        entry->known = find(merge, entry, OTHER_PLACE);
        entry->moved = entry->known != NULL;
    }
}

/* ---- writing ---- */

static void put_quoted(Text *out, const char *mark, const char *keyword,
                       const char *text) {
    char *quoted = po_quote(text);
    text_format(out, "%s%s ", mark, keyword);
    for (char *line = quoted, *rest; line; line = rest) {
        rest = strchr(line, '\n');
        if (rest) *rest++ = '\0';
        text_format(out, "%s%s\n", line == quoted ? "" : mark, line);
    }
    mem_free(quoted);
}

static void put_strings(Text *out, const char *mark, const PoEntry *entry) {
    if (!entry->plural) {
        put_quoted(out, mark, "msgstr",
                   entry->strings[0] ? entry->strings[0] : "");
        return;
    }
    for (int i = 0; i < PLURAL_FORMS_MAX; i++) {
        char keyword[24];
        snprintf(keyword, sizeof keyword, "msgstr[%d]", i);
        if (entry->strings[i])
            put_quoted(out, mark, keyword, entry->strings[i]);
    }
}

static const char *base_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static void put_clean(Text *out, const char *text) {
    char *clean = utf8_clean(mem_text(text));
    text_add(out, clean);
    mem_free(clean);
}

/* Explanations at the top of a new template. */
static void put_hints(Text *out, const Texts *texts, const char *language) {
    static const Story none; /* no variables */
    char note[800];
    const Story *story = texts->story ? texts->story : &none;
    char *title = expand_plain(story, texts->title, NULL);
    text_add(out, "# ");
    put_clean(out, title);
    text_add(out, " (");
    put_clean(out, texts->id);
    text_add(out, ")\n");
    mem_free(title);
    format_write(
        note, sizeof note,
        say("Translate each msgid into the msgstr below it; leave {words "
            "in braces}\nand *stars* as they are. What is left empty is "
            "shown in the original.\n"
            "Save it as UTF-8 beside the level, as %s.%s.po"),
        base_name(texts->id), *language ? language : "LANGUAGE");
    for (char *line = note, *rest; line; line = rest) {
        rest = strchr(line, '\n');
        if (rest) *rest++ = '\0';
        text_add(out, "# ");
        put_clean(out, line);
        text_add(out, "\n");
    }
}

static const char charset_lines[] =
    "\"MIME-Version: 1.0\\n\"\n"
    "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
    "\"Content-Transfer-Encoding: 8bit\\n\"\n";

static void put_new_header(Text *out, const Texts *texts,
                           const char *language) {
    put_hints(out, texts, language);
    text_add(out, "msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: ");
    put_clean(out, texts->id);
    text_format(out, "\\n\"\n\"Language: %s\\n\"\n", language);
    text_add(out, charset_lines);
}

static void put_header(const Merge *merge, const char *language) {
    const PoEntry *header = merge->known ? po_header(merge->known) : NULL;
    if (!header) {
        put_new_header(merge->out, merge->texts, language);
        return;
    }
    text_add(merge->out, header->notes);
    text_add(merge->out, header->flags);
    put_quoted(merge->out, "", "msgid", "");
    put_strings(merge->out, "", header);
    if (header->strings[0] && strstr(header->strings[0], "charset=")) return;
    text_add(merge->out, charset_lines); /* gettext's tools require them */
}

/* "#, fuzzy, no-wrap" becomes "#, no-wrap". */
static void put_checked_flags(Text *out, const char *flags) {
    for (const char *line = flags; *line; line += strcspn(line, "\n") + 1) {
        const char *end = line + strcspn(line, "\n");
        bool any = false;
        for (const char *at = line + 2; at < end;) {
            at += strspn(at, " ,");
            size_t size = strcspn(at, ",\n");
            bool fuzzy = size == 5 && !strncmp(at, "fuzzy", 5);
            if (size && !fuzzy)
                text_format(out, "%s%.*s", any ? ", " : "#, ", (int)size, at);
            any = any || (size && !fuzzy);
            at += size;
        }
        if (any) text_add(out, "\n");
    }
}

/* Adds "fuzzy", so that the entry is not taken for a checked one. */
static void put_flags(Text *out, const Entry *entry) {
    const char *flags = entry->known ? entry->known->flags : "";
    if (entry->now) {
        put_checked_flags(out, flags);
        return;
    }
    text_add(out, flags);
    if (entry->known) text_add(out, entry->moved ? "" : entry->known->past);
    if (!entry->moved) return;
    if (!entry->known->fuzzy) text_add(out, "#, fuzzy\n");
    text_add(out, entry->known->past);
    if (*entry->known->past) return;
    if (entry->known->context)
        put_quoted(out, "#| ", "msgctxt", entry->known->context);
    put_quoted(out, "#| ", "msgid", entry->known->text);
}

static void put_entry(Text *out, const Entry *entry) {
    text_add(out, "\n");
    if (entry->known) text_add(out, entry->known->notes);
    text_add(out, "#:");
    for (int i = 0; i < entry->place_count; i++) {
        text_add(out, " ");
        put_clean(out, base_name(entry->places[i].file));
        text_format(out, ":%d", entry->places[i].line);
    }
    text_add(out, "\n");
    put_flags(out, entry);
    put_quoted(out, "", "msgctxt", entry->context);
    put_quoted(out, "", "msgid", entry->text);
    if (entry->now)
        put_quoted(out, "", "msgstr", entry->now);
    else if (entry->known)
        put_strings(out, "", entry->known);
    else
        text_add(out, "msgstr \"\"\n");
}

/* "#| msgid" becomes "#~| msgid". */
static void put_obsolete_past(Text *out, const char *past) {
    for (const char *line = past; *line; line += strcspn(line, "\n") + 1)
        text_format(out, "#~%.*s\n", (int)strcspn(line, "\n") - 1, line + 1);
}

/* Keeps entries whose texts are gone: they may come back. */
static void put_obsolete(const Merge *merge) {
    Text *out = merge->out;
    for (size_t i = 0; merge->known && i < po_count(merge->known); i++) {
        const PoEntry *old = po_at(merge->known, i);
        bool header = !*old->text && !old->context && !old->obsolete;
        if (merge->used[i] || header) continue;
        if (!po_translated(old) && !*old->notes) continue;
        text_add(out, "\n");
        text_add(out, old->notes);
        text_add(out, old->flags);
        put_obsolete_past(out, old->past);
        if (old->context) put_quoted(out, "#~ ", "msgctxt", old->context);
        put_quoted(out, "#~ ", "msgid", old->text);
        if (old->plural) put_quoted(out, "#~ ", "msgid_plural", old->plural);
        put_strings(out, "#~ ", old);
    }
}

/* ---- asking ---- */

static void ask_all(Merge *merge, MergeAsk *ask, void *data) {
    for (int i = 0; ask && i < merge->count; i++) {
        Entry *entry = &merge->entries[i];
        const PoEntry *known = entry->known;
        const MergedText text = {
            .context = entry->context,
            .text = entry->text,
            .translation = known && known->strings[0] ? known->strings[0] : "",
            .at = entry->places[0],
            .doubtful = known && (known->fuzzy || entry->moved),
        };
        entry->now = ask(data, &text);
    }
}

static void start(Merge *merge, const Texts *texts, const Po *known) {
    *merge = (Merge){ .texts = texts,
                      .known = known,
                      .index = names_new(),
                      .keys = arena_new() };
    merge->used = mem_alloc((known ? po_count(known) : 0) + 1);
    texts->each(texts->of, add_text, merge); /* replaces nothing */
    find_all(merge);
}

static void finish(Merge *merge) {
    for (int i = 0; i < merge->count; i++) {
        mem_free(merge->entries[i].context);
        mem_free(merge->entries[i].places);
    }
    mem_free(merge->entries);
    names_free(merge->index);
    arena_free(merge->keys);
    mem_free(merge->used);
}

void merge_each(const Texts *texts, const Po *known, MergeAsk *ask,
                void *data) {
    Merge merge;
    start(&merge, texts, known);
    ask_all(&merge, ask, data);
    finish(&merge);
}

void merge_po(const Texts *texts, const Po *known, const char *language,
              MergeAsk *ask, void *data, Text *out) {
    Merge merge;
    start(&merge, texts, known);
    ask_all(&merge, ask, data);
    merge.out = out;
    put_header(&merge, language);
    for (int i = 0; i < merge.count; i++)
        put_entry(out, &merge.entries[i]);
    put_obsolete(&merge);
    finish(&merge);
}

/* SPDX-License-Identifier: MIT
 * Replies in order, and the same as lines of text: a key, then fields with a
 * tab between. */
#include "core/play/journal.h"

#include "core/base/mem.h"
#include "core/base/text.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char HEADING[] = "thaw-journal 1";

struct Journal {
    char *level, *profile, *thought, *before;
    unsigned long long hash, seed;
    int model;
    PlaySetup setup;
    Earlier *earlier; /* setup's */
    JournalEntry *entries;
    size_t count, capacity;
};

static void replace(char **text, const char *by) {
    char *copy = mem_text(by ? by : "");
    mem_free(*text);
    *text = copy;
}

Journal *journal_new(const char *level_id, unsigned long long text_hash) {
    Journal *journal = mem_alloc(sizeof *journal);
    replace(&journal->level, level_id);
    replace(&journal->profile, "");
    replace(&journal->thought, "");
    journal->hash = text_hash;
    journal->model = MOOD_MODEL;
    journal->setup =
        (PlaySetup){ .thought = NONE, .stance = STANCE_NEUTRAL, .visit = 1 };
    return journal;
}

Journal *journal_copy(const Journal *from) {
    Journal *journal = journal_new(from->level, from->hash);
    journal_set_profile(journal, from->profile);
    journal->seed = from->seed;
    journal->model = from->model;
    journal_set_setup(journal, &from->setup, from->thought);
    for (size_t i = 0; i < from->count; i++)
        journal_add(journal, from->entries[i].beat, from->entries[i].reply,
                    from->entries[i].text);
    return journal;
}

void journal_free(Journal *journal) {
    if (!journal) return;
    journal_cut(journal, 0);
    mem_free(journal->entries);
    mem_free(journal->level);
    mem_free(journal->profile);
    mem_free(journal->thought);
    mem_free(journal->before);
    earlier_free(journal->earlier);
    mem_free(journal);
}

unsigned long long journal_hash(const Journal *journal) {
    return journal->hash;
}

const char *journal_profile(const Journal *journal) {
    return journal->profile;
}

void journal_set_profile(Journal *journal, const char *profile) {
    replace(&journal->profile, profile);
}

unsigned long long journal_seed(const Journal *journal) {
    return journal->seed;
}

void journal_set_seed(Journal *journal, unsigned long long seed) {
    journal->seed = seed;
}

int journal_model(const Journal *journal) {
    return journal->model;
}

void journal_set_model(Journal *journal, int model) {
    journal->model = model;
}

void journal_set_setup(Journal *journal, const PlaySetup *setup,
                       const char *thought_text) {
    char *before = mem_text(setup->before); /* may be our own text */
    Earlier *earlier = earlier_copy(setup->earlier);
    mem_free(journal->before);
    journal->setup = *setup;
    journal->setup.before = journal->before = before;
    earlier_free(journal->earlier);
    journal->setup.earlier = journal->earlier = earlier;
    replace(&journal->thought, thought_text);
}

const PlaySetup *journal_setup(const Journal *journal) {
    return &journal->setup;
}

const char *journal_thought(const Journal *journal) {
    return journal->thought;
}

void journal_add(Journal *journal, const char *beat, const char *reply,
                 const char *text) {
    JournalEntry entry = { mem_text(beat), mem_text(reply), mem_text(text) };
    *MEM_PUSH(journal->entries, journal->count, journal->capacity) = entry;
}

void journal_cut(Journal *journal, size_t count) {
    while (journal->count > count) {
        JournalEntry *entry = &journal->entries[--journal->count];
        mem_free((void *)entry->beat);
        mem_free((void *)entry->reply);
        mem_free((void *)entry->text);
    }
}

size_t journal_count(const Journal *journal) {
    return journal->count;
}

const JournalEntry *journal_at(const Journal *journal, size_t index) {
    return index < journal->count ? &journal->entries[index] : NULL;
}

/* ---- to bytes: one line an entry, fields separated by tabs ---- */

static void write_field(Text *out, const char *text) {
    for (; *text; text++) {
        const char *escape = *text == '\\'   ? "\\\\"
                             : *text == '\n' ? "\\n"
                             : *text == '\t' ? "\\t"
                             : *text == '\r' ? "\\r"
                                             : NULL;
        if (escape)
            text_add(out, escape);
        else
            text_add_n(out, text, 1);
    }
}

static void write_line(Text *out, const char *key, const char *text) {
    if (!text || !*text) return;
    text_format(out, "%s\t", key);
    write_field(out, text);
    text_add(out, "\n");
}

static void write_carry(Text *out, const PlaySetup *setup) {
    for (int i = 0; i < STORY_CUSTOMERS_MAX; i++)
        if (setup->carry[i].given)
            text_format(out, "carry\t%d\t%d\t%d\n", i, setup->carry[i].low,
                        setup->carry[i].end);
}

static void write_fields(Text *out, const char *key, const char *first,
                         const char *second) {
    text_format(out, "%s\t", key);
    write_field(out, first);
    text_add(out, "\t");
    write_field(out, second);
    text_add(out, "\n");
}

static void write_earlier(Text *out, const Earlier *earlier) {
    char number[16];
    if (!earlier) return;
    write_fields(out, "campaign", earlier->campaign, earlier->play);
    snprintf(number, sizeof number, "%d", earlier->worst_cost);
    write_fields(out, "worst", number, earlier->worst_line);
    write_line(out, "best", earlier->best_line);
    for (int i = 0; i < earlier->end_count; i++) {
        snprintf(number, sizeof number, "%d", (int)earlier->ends[i].outcome);
        write_fields(out, "earlier", number, earlier->ends[i].level);
    }
}

char *journal_write(const Journal *journal, size_t *size) {
    Text out = { 0 };
    text_format(&out, "%s\n", HEADING);
    write_line(&out, "level", journal->level);
    text_format(&out, "hash\t%016llx\n", journal->hash);
    write_line(&out, "profile", journal->profile);
    text_format(&out, "seed\t%llu\n", journal->seed);
    text_format(&out, "model\t%d\n", journal->model);
    text_format(&out, "stance\t%d\t%d\n", journal->setup.thought,
                (int)journal->setup.stance);
    write_line(&out, "thought", journal->thought);
    text_format(&out, "visit\t%d\n", journal->setup.visit);
    write_line(&out, "before", journal->before);
    write_carry(&out, &journal->setup);
    write_earlier(&out, journal->earlier);
    for (size_t i = 0; i < journal->count; i++) {
        const JournalEntry *entry = &journal->entries[i];
        text_add(&out, "reply\t");
        write_field(&out, entry->beat);
        text_add(&out, "\t");
        write_field(&out, entry->reply);
        text_add(&out, "\t");
        write_field(&out, entry->text);
        text_add(&out, "\n");
    }
    if (size) *size = out.size;
    return text_take(&out);
}

/* ---- from bytes, which are not trusted ---- */

enum { FIELDS_MAX = 4 };

/* Undoes write_field in place. */
static void unescape(char *text) {
    char *to = text;
    for (; *text; text++) {
        if (*text == '\\' && text[1]) {
            text++;
            *to++ = *text == 'n'   ? '\n'
                    : *text == 't' ? '\t'
                    : *text == 'r' ? '\r'
                                   : *text;
        } else {
            *to++ = *text;
        }
    }
    *to = '\0';
}

static int split(char *line, char *fields[FIELDS_MAX]) {
    int count = 0;
    char *next = line;
    while (next && count < FIELDS_MAX) {
        fields[count++] = next;
        next = strchr(next, '\t');
        if (next) *next++ = '\0';
    }
    for (int i = 0; i < count; i++)
        unescape(fields[i]);
    return count;
}

/* A whole number of `min`..`max`; anything else is refused. */
static bool number(const char *text, int min, int max, int *out) {
    char *end;
    long value = strtol(text, &end, 10);
    if (end == text || *end || value < min || value > max) return false;
    *out = (int)value;
    return true;
}

static bool read_carry(Journal *journal, char **fields) {
    int who, low, end;
    if (!number(fields[1], 0, STORY_CUSTOMERS_MAX - 1, &who) ||
        !number(fields[2], MOOD_MIN, MOOD_MAX, &low) ||
        !number(fields[3], MOOD_MIN, MOOD_MAX, &end))
        return false;
    journal->setup.carry[who] =
        (Carry){ .given = true, .low = (short)low, .end = (short)end };
    return true;
}

static bool read_stance(Journal *journal, char **fields) {
    int thought, stance;
    if (!number(fields[1], NONE, 1000, &thought) ||
        !number(fields[2], STANCE_JUDGING, STANCE_COMPASSIONATE, &stance))
        return false;
    journal->setup.thought = thought;
    journal->setup.stance = (Stance)stance;
    return true;
}

/* The lines of a campaign; "campaign" itself comes first. */
static bool read_earlier(Journal *journal, const char *key, char **fields) {
    int value;
    if (!strcmp(key, "campaign")) {
        earlier_free(journal->earlier);
        journal->earlier = earlier_new(fields[1], fields[2]);
        journal->setup.earlier = journal->earlier;
        return true;
    }
    if (!journal->earlier) return false;
    if (!strcmp(key, "worst")) {
        if (!number(fields[1], 0, 1000000, &value)) return false;
        earlier_set_worst(journal->earlier, fields[2], value);
        return true;
    }
    if (strcmp(key, "earlier") != 0 ||
        !number(fields[1], 0, OUTCOMES - 1, &value))
        return false;
    earlier_add_end(journal->earlier, fields[2], (Outcome)value);
    return true;
}

static bool read_number(const char *text, int base, unsigned long long *out) {
    char *end;
    *out = strtoull(text, &end, base);
    return end != text && !*end;
}

static bool read_line(Journal *journal, char *line) {
    char *fields[FIELDS_MAX];
    int count = split(line, fields);
    const char *key = fields[0];
    if (!strcmp(key, "reply") && count == 4)
        return journal_add(journal, fields[1], fields[2], fields[3]), true;
    if (!strcmp(key, "carry") && count == 4) return read_carry(journal, fields);
    if (!strcmp(key, "stance") && count == 3)
        return read_stance(journal, fields);
    if (count == 3) return read_earlier(journal, key, fields);
    if (count != 2) return false;
    if (!strcmp(key, "best") && journal->earlier)
        return earlier_set_best(journal->earlier, fields[1]), true;
    if (!strcmp(key, "level")) return replace(&journal->level, fields[1]), true;
    if (!strcmp(key, "profile"))
        return replace(&journal->profile, fields[1]), true;
    if (!strcmp(key, "thought"))
        return replace(&journal->thought, fields[1]), true;
    if (!strcmp(key, "before")) {
        replace(&journal->before, fields[1]);
        journal->setup.before = journal->before;
        return true;
    }
    if (!strcmp(key, "hash")) return read_number(fields[1], 16, &journal->hash);
    if (!strcmp(key, "seed")) return read_number(fields[1], 10, &journal->seed);
    if (!strcmp(key, "model"))
        return number(fields[1], 1, 1000000, &journal->model);
    if (!strcmp(key, "visit"))
        return number(fields[1], 1, 1000000, &journal->setup.visit);
    return false;
}

Journal *journal_read(const char *bytes, size_t size, Error *err) {
    if (memchr(bytes, '\0', size) || !utf8_valid(bytes, size)) {
        error_set(err, "this is no journal: it is not plain text");
        return NULL;
    }
    Text copy = { 0 };
    text_add_n(&copy, bytes, size);
    Journal *journal = journal_new("", 0);
    journal->model = 1; /* journals of the first rules have no number */
    int line_number = 1;
    bool ok = true;
    for (char *line = copy.bytes, *next; ok && line && *line; line = next) {
        next = strchr(line, '\n');
        if (next) *next++ = '\0';
        ok = line_number == 1 ? !strcmp(line, HEADING)
                              : read_line(journal, line);
        if (ok) line_number++;
    }
    text_free(&copy);
    if (ok && line_number > 1) return journal;
    journal_free(journal);
    error_set(err, "this journal cannot be read from line %d on", line_number);
    return NULL;
}

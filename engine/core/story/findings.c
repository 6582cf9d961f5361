/* SPDX-License-Identifier: MIT
 * A sorted list of findings without duplicates, and the table of codes. */
#include "core/story/findings.h"

#include "core/base/hash.h"
#include "core/base/mem.h"
#include "core/words/say.h"
#include "core/base/text.h"
#include "core/base/nearest.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Row {
    Finding finding;
    size_t file; /* index in files, which are in order of first appearance */
    unsigned long long hash;
} Row;

struct Findings {
    Row *rows; /* always in order */
    size_t count, capacity, errors, last;
    size_t left_off[2]; /* of each Severity */
    bool dropped;       /* the one added last was too many */
    char **files;
    size_t file_count, file_capacity;
};

static const char *const codes[] = {
    "syntax",
    "script-failed",
    "too-large",
    "not-text",
    "unknown-kind",
    "unknown-field",
    "wrong-type",
    "missing-field",
    "out-of-range",
    "duplicate-name",
    "missing-target",
    "unknown-customer",
    "unknown-tone",
    "unknown-fact",
    "unknown-criterion",
    "unknown-sound",
    "unknown-look",
    "undeclared-variable",
    "missing-file",
    "broken-file",
    "no-such-level",
    "campaign-loop",
    "no-ending",
    "no-default-ending",
    "no-way-out",
    "condition-failed",
    "playthrough-failed",
    /* warnings from here on: FIRST_WARNING */
    "unreachable-beat",
    "never-offered",
    "ending-never-reached",
    "unused-variable",
    "unused-fact",
    "never-learnt",
    "unused-criterion",
    "same-reply",
    "odd-per-cent",
    "leaves-at-once",
    "not-in-room",
    "only-one-reply",
    "too-many-replies",
    "best-always-first",
    "longest-wins",
    "one-road",
    "dominant-tone",
    "wording-against-tone",
    "unseen-cue",
    "tell-tale",
    "echo",
    "flat-band",
    "long-line",
    "long-reply",
    "lone-star",
    "no-font",
    "no-written-cue",
    "sound-without-caption",
    "not-all-tried",
    "missing-translation",
    "broken-translation",
    "wrong-translation",
    "spelling",
    NULL,
};
enum { KEPT_MAX = 1000 }; /* of each severity: more would help nobody */
static const char FIRST_WARNING[] = "unreachable-beat";

const char *const *findings_codes(void) {
    return codes;
}

static int code_index(const char *code) {
    int at = 0;
    while (codes[at] && strcmp(codes[at], code) != 0)
        at++;
    assert(codes[at]); /* an unknown code is our bug */
    return at;
}

Severity findings_severity(const char *code) {
    return code_index(code) >= code_index(FIRST_WARNING) ? SEVERITY_WARNING
                                                         : SEVERITY_ERROR;
}

Findings *findings_new(void) {
    return mem_alloc(sizeof(Findings));
}

static void row_free(Row *row) {
    mem_free((char *)row->finding.message);
    mem_free((char *)row->finding.hint);
}

void findings_free(Findings *findings) {
    if (!findings) return;
    for (size_t i = 0; i < findings->count; i++)
        row_free(&findings->rows[i]);
    for (size_t i = 0; i < findings->file_count; i++)
        mem_free(findings->files[i]);
    mem_free(findings->rows);
    mem_free(findings->files);
    mem_free(findings);
}

static size_t file_index(Findings *findings, const char *file) {
    for (size_t i = 0; i < findings->file_count; i++)
        if (strcmp(findings->files[i], file) == 0) return i;
    *MEM_PUSH(findings->files, findings->file_count, findings->file_capacity) =
        mem_text(file);
    return findings->file_count - 1;
}

static Hash hash_row(const Finding *finding) {
    Hash hash = hash_text(HASH_START, finding->code);
    hash = hash_text(hash, finding->message);
    return hash_number(hash, (unsigned long long)finding->place.line);
}

static bool goes_before(const Row *a, const Row *b) {
    if (a->file != b->file) return a->file < b->file;
    return a->finding.place.line < b->finding.place.line;
}

static bool same_row(const Row *a, const Row *b) {
    return a->hash == b->hash && a->file == b->file &&
           a->finding.place.line == b->finding.place.line &&
           strcmp(a->finding.code, b->finding.code) == 0 &&
           strcmp(a->finding.message, b->finding.message) == 0;
}

/* Takes over the texts of `row`. */
static void insert(Findings *findings, Row row) {
    row.hash = hash_row(&row.finding);
    for (size_t i = 0; i < findings->count; i++)
        if (same_row(&findings->rows[i], &row)) {
            findings->last = i;
            row_free(&row);
            return;
        }
    (void)MEM_PUSH(findings->rows, findings->count, findings->capacity);
    size_t at = findings->count - 1;
    while (at > 0 && goes_before(&row, &findings->rows[at - 1]))
        at--;
    memmove(&findings->rows[at + 1], &findings->rows[at],
            (findings->count - 1 - at) * sizeof row);
    findings->rows[at] = row;
    findings->last = at;
    if (row.finding.severity == SEVERITY_ERROR) findings->errors++;
}

/* A message is one line, whatever was put into it. */
static char *formatted(const char *format, va_list args) {
    return utf8_clean(say_format(format, args));
}

/* Errors and warnings have separate limits: many warnings must never push out
 * an error, or the level would seem to have none. */
static bool is_full(Findings *findings, Severity severity) {
    size_t same = severity == SEVERITY_ERROR
                      ? findings->errors
                      : findings->count - findings->errors;
    findings->dropped = same >= KEPT_MAX;
    findings->left_off[severity] += findings->dropped;
    return findings->dropped;
}

static void add(Findings *findings, Place place, Severity severity,
                const char *code, char *message, char *hint) {
    Row row = { .finding = { place, severity, codes[code_index(code)], message,
                             hint } };
    row.file = file_index(findings, place.file ? place.file : "");
    row.finding.place.file = place.file ? findings->files[row.file] : NULL;
    insert(findings, row);
}

void findings_add(Findings *findings, Place place, const char *code,
                  const char *format, ...) {
    va_list args;
    if (is_full(findings, findings_severity(code))) return;
    va_start(args, format);
    char *message = formatted(format, args);
    va_end(args);
    add(findings, place, findings_severity(code), code, message, NULL);
}

void findings_add_error(Findings *findings, Place place, const char *code,
                        const char *format, ...) {
    va_list args;
    if (is_full(findings, SEVERITY_ERROR)) return;
    va_start(args, format);
    char *message = formatted(format, args);
    va_end(args);
    add(findings, place, SEVERITY_ERROR, code, message, NULL);
}

void findings_hint(Findings *findings, const char *format, ...) {
    va_list args;
    if (findings->dropped) return;
    assert(findings->count);
    va_start(args, format);
    char *hint = formatted(format, args);
    va_end(args);
    Finding *last = &findings->rows[findings->last].finding;
    if (last->hint)
        mem_free(hint);
    else
        last->hint = hint;
}

void findings_list(Findings *findings, const char *const *names, size_t count) {
    enum { LIST_BYTES_MAX = 600 };
    Text list = { 0 };
    for (size_t i = 0; i < count; i++)
        text_format(&list, "%s%s", i ? ", " : "", names[i]);
    if (count && list.size <= LIST_BYTES_MAX)
        findings_hint(findings, "there are: %s", text_get(&list));
    text_free(&list);
}

void findings_suggest(Findings *findings, const char *wrong,
                      const char *const *names, size_t count) {
    if (findings->dropped) return;
    const char *near = nearest_name(wrong, names, count);
    if (near) findings_hint(findings, "did you mean \"%s\"?", near);
}

size_t findings_count(const Findings *findings) {
    return findings->count;
}

size_t findings_errors(const Findings *findings) {
    return findings->errors;
}

size_t findings_left_off(const Findings *findings, Severity severity) {
    return findings->left_off[severity];
}

const Finding *findings_at(const Findings *findings, size_t index) {
    assert(index < findings->count);
    return &findings->rows[index].finding;
}

void findings_append(Findings *to, const Findings *from) {
    for (size_t i = 0; i < from->count; i++) {
        const Finding *finding = &from->rows[i].finding;
        if (is_full(to, finding->severity)) continue;
        add(to, finding->place, finding->severity, finding->code,
            mem_text(finding->message), mem_text(finding->hint));
    }
    for (size_t i = 0; i < 2; i++)
        to->left_off[i] += from->left_off[i];
}

void findings_line(const Finding *finding, char *out, size_t size) {
    Text text = { 0 };
    const Place *place = &finding->place;
    if (place->file) text_format(&text, "%s:", place->file);
    if (place->file && place->line > 0) text_format(&text, "%d:", place->line);
    if (place->file) text_add(&text, " ");
    bool error = finding->severity == SEVERITY_ERROR;
    text_format(&text, "%s: %s", error ? "error" : "warning", finding->message);
    if (finding->hint) text_format(&text, "; %s", finding->hint);
    text_format(&text, " [%s]", finding->code);
    utf8_clean(text.bytes); /* a file may have any name */
    utf8_copy(out, size, text_get(&text));
    text_free(&text);
}

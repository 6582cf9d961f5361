/* SPDX-License-Identifier: MIT
 * A row for each text: where it stands, the text, its translation, and whether
 * somebody should look at that. Coming back, a row belongs to the text that it
 * names, in the place that it names; so rows may be sorted or left out. A cell
 * that is empty changes nothing, so nothing is lost by a table that was sent
 * out before somebody else translated on. */
#include "tools/strings_table.h"

#include "app/language.h"
#include "app/paths.h"
#include "app/text_file.h"
#include "core/base/mem.h"
#include "core/base/names.h"
#include "core/base/text.h"
#include "core/story/build.h"
#include "core/words/csv.h"
#include "core/words/say.h"
#include "tools/merge_po.h"

#include <stdio.h>
#include <string.h>

static const char doubtful[] = "doubtful";

/* ---- out ---- */

static const char *put_row(void *data, const MergedText *text) {
    Text *out = data;
    csv_put(out, text->context);
    text_format(out, ",%d,", text->at.line);
    csv_put(out, text->text);
    text_add(out, ",");
    csv_put(out, text->translation);
    text_format(out, ",%s\r\n", text->doubtful ? doubtful : "");
    return NULL;
}

static ExitCode write_table(const CommandRow *row, const Options *options,
                            const Texts *texts, const Po *known) {
    Error err = { "" };
    Text text = { 0 };
    text_add(&text, "\xEF\xBB\xBF"); /* else Excel takes it for another set */
    text_add(&text, "where,line,source,translation,state\r\n");
    merge_each(texts, known, put_row, &text);
    bool ok = commands_write(&text, options_text(options, "output"), &err);
    text_free(&text);
    return ok ? EXIT_FINE : commands_failed(row, &err);
}

/* ---- names in braces ---- */

/* The next {name} at or after `at`, with its braces; its end in *end. "{{" is
 * a brace. NULL: no more. */
static const char *next_name(const char *at, const char **end) {
    for (; (at = strchr(at, '{')); at += 2) {
        if (at[1] == '{') continue;
        *end = strchr(at, '}');
        return *end ? at : NULL;
    }
    return NULL;
}

char *strings_name_not_in(const char *text, const char *other) {
    const char *end = text;
    for (const char *at = text; (at = next_name(at, &end)); at = end) {
        Text name = { 0 };
        text_add_n(&name, at, (size_t)(end - at) + 1);
        if (!strstr(other, text_get(&name))) return text_take(&name);
        text_free(&name);
    }
    return NULL;
}

/* ---- back ---- */

typedef struct Reading {
    const Csv *csv;
    const char *file;
    Arena *arena;
    int where, source, translation, state; /* columns; state: -1 without one */
    bool *used;                            /* each row: a text is its own */
    int *alike; /* the first row of a source: how many have it */
    Names *by_place, *by_source;
    int changed, unusable;
} Reading;

static void put_place(Reading *reading, int row, int column) {
    char letters[8];
    csv_letters(column, letters);
    commands_print(stderr, say("%s: row %d, column %s: "), reading->file,
                   csv_number(reading->csv, row), letters);
    reading->unusable++;
}

/* Ends of lines from any system, no spaces around. */
static const char *cell_text(const Reading *reading, int row, int column) {
    return build_tidy(reading->arena,
                      csv_bare(csv_cell(reading->csv, row, column)));
}

/* Of several rows that are alike, the first counts. */
static void index_rows(Reading *reading) {
    for (int i = 1; i < csv_rows(reading->csv); i++) {
        const char *source = cell_text(reading, i, reading->source);
        const char *where = csv_cell(reading->csv, i, reading->where);
        char *key = arena_format(reading->arena, "%s\4%s", where, source);
        names_put(reading->by_place, key, i);
        int first = names_put(reading->by_source, source, i);
        reading->alike[first < 0 ? i : first]++;
    }
}

/* The row of a text: in its place, else the only one that has this text; 0. */
static int find_row(const Reading *reading, const MergedText *text) {
    const char *source = build_tidy(reading->arena, text->text);
    int row =
        names_get(reading->by_place, arena_format(reading->arena, "%s\4%s",
                                                  text->context, source));
    if (row > 0) return row;
    row = names_get(reading->by_source, source);
    return row > 0 && reading->alike[row] == 1 && !reading->used[row] ? row : 0;
}

/* A translation must have the names in braces that the text has. */
static bool has_names(Reading *reading, int row, const char *text,
                      const char *translation) {
    char *lost = strings_name_not_in(text, translation), *unknown = NULL;
    if (!lost) unknown = strings_name_not_in(translation, text);
    if (!lost && !unknown) return true;
    put_place(reading, row, reading->translation);
    if (lost)
        commands_tell(stderr,
                      "the translation lacks %s, and was left as it was", lost);
    else
        commands_tell(stderr,
                      "the translation has %s, and the text has not; it was "
                      "left as it was",
                      unknown);
    mem_free(lost);
    mem_free(unknown);
    return false;
}

static const char *read_row(void *data, const MergedText *text) {
    Reading *reading = data;
    int row = find_row(reading, text);
    if (!row) return NULL;
    reading->used[row] = true;
    const char *now = cell_text(reading, row, reading->translation);
    bool same = !strcmp(now, build_tidy(reading->arena, text->translation));
    bool looked_at = text->doubtful && reading->state >= 0 &&
                     !*cell_text(reading, row, reading->state);
    if (!*now || (same && !looked_at)) return NULL;
    if (!has_names(reading, row, text->text, now)) return NULL;
    reading->changed++;
    return now;
}

static void tell_row(Reading *reading, int row) {
    put_place(reading, row, reading->source);
    commands_tell(stderr, "the level has no such text any more: it was changed "
                          "there since this table was written");
}

/* Rows with a translation that no text of the level asked for. */
static void tell_lost(Reading *reading) {
    for (int i = 1; i < csv_rows(reading->csv); i++)
        if (!reading->used[i] && *cell_text(reading, i, reading->translation))
            tell_row(reading, i);
}

static bool find_columns(Reading *reading, Error *err) {
    reading->state = csv_column(reading->csv, "state");
    return text_file_column(reading->csv, reading->file, "where",
                            &reading->where, err) &&
           text_file_column(reading->csv, reading->file, "source",
                            &reading->source, err) &&
           text_file_column(reading->csv, reading->file, "translation",
                            &reading->translation, err);
}

/* Where the translation is: beside the level, or where --output says. */
static const char *target(const Options *options, const Texts *texts,
                          char path[PATH_CAPACITY]) {
    const char *output = options_text(options, "output");
    char language[LANGUAGE_CAPACITY];
    if (output) return output;
    const char *wanted = options_text(options, "language");
    language_tidy(wanted, language);
    if (!*language) /* English: of a level in another language */
        snprintf(language, sizeof language, "%s", wanted);
    bool there = language_file(texts->file, language, path, PATH_CAPACITY);
    bool fits = there || language_candidate(texts->file, language, 0, path,
                                            PATH_CAPACITY);
    return fits ? path : NULL;
}

static ExitCode take_table(const CommandRow *row, const Options *options,
                           const Texts *texts, const Po *known,
                           Reading *reading) {
    Error err = { "" };
    Text text = { 0 };
    char room[PATH_CAPACITY];
    const char *path = target(options, texts, room);
    bool dry = options_has(options, "dry-run"), ok = true;
    index_rows(reading);
    merge_po(texts, known, options_text(options, "language"), read_row, reading,
             &text);
    tell_lost(reading);
    if (!dry && reading->changed) ok = commands_write(&text, path, &err);
    text_free(&text);
    if (!ok) return commands_failed(row, &err);
    commands_tell(stdout,
                  dry ? say_count(reading->changed,
                                  "%d translation would be taken.",
                                  "%d translations would be taken.")
                      : say_count(reading->changed, "%d translation was taken.",
                                  "%d translations were taken."),
                  reading->changed);
    return reading->unusable ? EXIT_FINDINGS : EXIT_FINE;
}

static ExitCode read_table(const CommandRow *row, const Options *options,
                           const Texts *texts, const Po *known) {
    Error err = { "" };
    ExitCode code;
    Reading reading = { .file = options_text(options, "read"),
                        .arena = arena_new() };
    Csv *csv = text_file_table(reading.file, &err);
    reading.csv = csv;
    size_t rows = csv ? (size_t)csv_rows(csv) + 1 : 1;
    reading.used = mem_alloc(rows);
    reading.alike = mem_alloc(rows * sizeof *reading.alike);
    reading.by_place = names_new();
    reading.by_source = names_new();
    if (!csv || !find_columns(&reading, &err))
        code = commands_misuse(row, "%s", err.text);
    else
        code = take_table(row, options, texts, known, &reading);
    mem_free(reading.used);
    mem_free(reading.alike);
    names_free(reading.by_place);
    names_free(reading.by_source);
    arena_free(reading.arena);
    csv_free(csv);
    return code;
}

ExitCode strings_table(const CommandRow *row, const Options *options,
                       const Texts *texts, const Po *known) {
    return options_has(options, "read")
               ? read_table(row, options, texts, known)
               : write_table(row, options, texts, known);
}

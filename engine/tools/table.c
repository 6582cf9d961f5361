/* SPDX-License-Identifier: MIT
 * A row for each text: where it stands, the text as it is ("original"), and
 * once more to be changed ("text"). Coming back, a row belongs to the text that
 * still says what its "original" does, in the same place; so rows may be
 * sorted, left out, or kept by several people, and lines of the level may have
 * moved meanwhile. */
#include "tools/table.h"

#include "app/language.h"
#include "app/practice/meeting.h"
#include "app/practice/rewrite.h"
#include "app/text_file.h"
#include "core/base/mem.h"
#include "core/base/text.h"
#include "core/story/build.h"
#include "core/words/csv.h"
#include "core/words/say.h"
#include "tools/findings.h"

#include <stdlib.h>
#include <string.h>

const OptionRow table_options[] = {
    { "output", "FILE", SAY("write the table there, whole or not at all") },
    { "read", "FILE",
      SAY("take what was changed in this table into the level") },
    { "dry-run", NULL, SAY("with --read: only tell what would change") },
    { NULL, NULL, NULL },
};

/* ---- out ---- */

static const char *base_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static void put_table(Rewrite *rewrite, Text *out) {
    int count;
    const RewriteSlot *slots = rewrite_slots(rewrite, &count);
    text_add(out, "\xEF\xBB\xBF"); /* else Excel takes it for another set */
    text_add(out, "file,line,where,original,text\r\n");
    for (int i = 0; i < count; i++) {
        char *file = utf8_clean(mem_text(base_name(slots[i].at.file)));
        csv_put(out, file);
        mem_free(file);
        text_format(out, ",%d,", slots[i].at.line);
        csv_put(out, slots[i].where);
        text_add(out, ",");
        csv_put(out, slots[i].text);
        text_add(out, ",");
        csv_put(out, slots[i].text);
        text_add(out, "\r\n");
    }
}

/* ---- back ---- */

typedef struct Reading {
    Rewrite *rewrite;
    RewriteSlot *slots;
    int count;
    bool *used; /* a slot: a row belongs to it */
    const Csv *csv;
    const char *file;
    Arena *arena;
    int where, original, text; /* columns */
    int changed, unusable;
} Reading;

static void complain(Reading *reading, int row, int column, const char *what) {
    char letters[8];
    csv_letters(column, letters);
    commands_print(stderr, say("%s: row %d, column %s: "), reading->file,
                   csv_number(reading->csv, row), letters);
    commands_tell(stderr, "%s", what);
    reading->unusable++;
}

/* As a text of the level: ends of lines from any system, no spaces around. */
static const char *cell_text(const Reading *reading, int row, int column) {
    const char *cell = csv_bare(csv_cell(reading->csv, row, column));
    return build_tidy(reading->arena, cell);
}

/* The text that a row belongs to: in the same place, else in any where only
 * one says so; NONE. */
static int find_slot(const Reading *reading, const char *where,
                     const char *original) {
    int elsewhere = NONE, times = 0;
    for (int i = 0; i < reading->count; i++) {
        const RewriteSlot *slot = &reading->slots[i];
        if (reading->used[i] || strcmp(slot->text, original) != 0) continue;
        if (!strcmp(slot->where, where)) return i;
        elsewhere = i;
        times++;
    }
    return times == 1 ? elsewhere : NONE;
}

/* Whether the level says it already, in this place. */
static bool says_so(const Reading *reading, const char *where,
                    const char *text) {
    for (int i = 0; i < reading->count; i++)
        if (!strcmp(reading->slots[i].where, where) &&
            !strcmp(reading->slots[i].text, text))
            return true;
    return false;
}

static void read_row(Reading *reading, int row) {
    const char *original = cell_text(reading, row, reading->original);
    const char *text = cell_text(reading, row, reading->text);
    const char *where = csv_cell(reading->csv, row, reading->where);
    int slot = find_slot(reading, where, original);
    if (slot != NONE) reading->used[slot] = true;
    if (!strcmp(text, original)) return;
    if (!*original) {
        complain(reading, row, reading->original,
                 say("it is empty: a new text is written in the level itself"));
    } else if (!*text) {
        complain(reading, row, reading->text,
                 say("it is empty: a text is taken out in the level itself"));
    } else if (slot != NONE) {
        reading->slots[slot].now = text;
        reading->changed++;
    } else if (!says_so(reading, where, text)) {
        complain(reading, row, reading->original,
                 say("the level has no such text any more: it was changed or "
                     "moved there since this table was written"));
    }
}

static bool find_columns(Reading *reading, Error *err) {
    static const char *const names[] = { "where", "original", "text" };
    int *columns[] = { &reading->where, &reading->original, &reading->text };
    for (int i = 0; i < 3; i++)
        if (!text_file_column(reading->csv, reading->file, names[i], columns[i],
                              err))
            return false;
    return true;
}

/* ---- telling ---- */

static void tell_changes(const Reading *reading) {
    for (int i = 0; i < reading->count; i++) {
        const RewriteSlot *slot = &reading->slots[i];
        if (!slot->now || slot->lost) continue;
        commands_tell(stdout, "%s:%d: %s", slot->at.file, slot->at.line,
                      slot->where);
        commands_tell(stdout, "  - %s", slot->text);
        commands_tell(stdout, "  + %s", slot->now);
    }
}

/* A text that is put together by the level's own code. */
static void tell_lost(Reading *reading) {
    for (int i = 0; i < reading->count; i++) {
        const RewriteSlot *slot = &reading->slots[i];
        if (!slot->lost) continue;
        commands_tell(stderr,
                      "%s:%d: the level puts this text together while it is "
                      "read; change it there: \"%s\"",
                      slot->at.file, slot->at.line, slot->text);
        reading->changed--;
        reading->unusable++;
    }
}

static void tell_translation(void *data, const char *language,
                             const char *file) {
    const Reading *reading = data;
    (void)reading;
    commands_tell(
        stdout,
        "%s translates the old words: \"thaw strings LEVEL --language "
        "%s --output %s\" lists what is new.",
        file, language, file);
}

static void tell_sum(const Reading *reading, const Story *story, bool dry) {
    commands_tell(stdout,
                  dry ? say_count(reading->changed, "%d text would change.",
                                  "%d texts would change.")
                      : say_count(reading->changed, "%d text has changed.",
                                  "%d texts have changed."),
                  reading->changed);
    if (reading->changed && !dry)
        language_each(story->file, tell_translation, (void *)reading);
    if (reading->unusable)
        commands_tell(stderr,
                      say_count(reading->unusable,
                                "%d row could not be used; it is named above.",
                                "%d rows could not be used; they are named "
                                "above."),
                      reading->unusable);
}

/* ---- the command ---- */

/* What was written must be a level still; else it is put back. */
static ExitCode try_it(const CommandRow *row, Rewrite *rewrite,
                       Practice *practice, int level) {
    Error err = { "" };
    Findings *findings = findings_new();
    Meeting *meeting = practice_meet_as(practice, level, NULL, findings);
    ExitCode code = EXIT_FINE;
    if (!meeting) {
        code = findings_put(findings);
        if (rewrite_undo(rewrite, &err))
            commands_tell(stderr, "So nothing was changed: mend the table.");
        else
            code = commands_failed(row, &err);
    }
    meeting_close(meeting);
    findings_free(findings);
    return code;
}

static ExitCode take_changes(const CommandRow *row, Reading *reading,
                             Practice *practice, int level, const Story *story,
                             bool dry) {
    Error err = { "" };
    ExitCode code = EXIT_FINE;
    for (int i = 1; i < csv_rows(reading->csv); i++)
        read_row(reading, i);
    if (!dry && reading->changed) {
        if (!rewrite_run(reading->rewrite, &err))
            return commands_failed(row, &err);
        code = try_it(row, reading->rewrite, practice, level);
    }
    if (code != EXIT_FINE) return code;
    tell_lost(reading);
    tell_changes(reading);
    tell_sum(reading, story, dry);
    return reading->unusable ? EXIT_FINDINGS : EXIT_FINE;
}

static ExitCode read_table(const CommandRow *row, const Options *options,
                           Practice *practice, int level, const Story *story) {
    Error err = { "" };
    ExitCode code;
    Reading reading = { .file = options_text(options, "read"),
                        .rewrite = rewrite_new(story),
                        .arena = arena_new() };
    Csv *csv = text_file_table(reading.file, &err);
    reading.csv = csv;
    reading.slots = rewrite_slots(reading.rewrite, &reading.count);
    reading.used = mem_alloc((size_t)reading.count + 1);
    if (!csv || !find_columns(&reading, &err))
        code = commands_misuse(row, "%s", err.text);
    else
        code = take_changes(row, &reading, practice, level, story,
                            options_has(options, "dry-run"));
    mem_free(reading.used);
    rewrite_free(reading.rewrite);
    arena_free(reading.arena);
    csv_free(csv);
    return code;
}

static ExitCode write_table(const CommandRow *row, const Options *options,
                            const Story *story) {
    Error err = { "" };
    Text text = { 0 };
    Rewrite *rewrite = rewrite_new(story);
    put_table(rewrite, &text);
    bool ok = commands_write(&text, options_text(options, "output"), &err);
    rewrite_free(rewrite);
    text_free(&text);
    return ok ? EXIT_FINE : commands_failed(row, &err);
}

ExitCode table_command(const CommandRow *row, const Options *options) {
    const PracticeOptions nothing_kept = { .kept = "" };
    Error err = { "" };
    Findings *findings = findings_new();
    Practice *practice = practice_open(&nothing_kept);
    Meeting *meeting = NULL;
    ExitCode code;
    int level = NONE;
    if (options_has(options, "dry-run") && !options_has(options, "read"))
        code = commands_misuse(row, "--dry-run goes with --read");
    else if (!practice_ready(practice, &err))
        code = commands_failed(row, &err);
    else if ((level = practice_find(practice, options->words[0], &err)) == NONE)
        code = commands_misuse(row, "%s", err.text);
    else if (!(meeting = practice_meet_as(practice, level, NULL, findings)))
        code = findings_put(findings);
    else if (options_has(options, "read"))
        code = read_table(row, options, practice, level,
                          session_story(meeting_session(meeting)));
    else
        code =
            write_table(row, options, session_story(meeting_session(meeting)));
    meeting_close(meeting);
    practice_close(practice);
    findings_free(findings);
    return code;
}

/* SPDX-License-Identifier: MIT
 * thaw strings: every text of a level as a PO file, with what is translated
 * already. */
#include "tools/strings.h"

#include "app/practice/meeting.h"
#include "app/language.h"
#include "app/paths.h"
#include "core/base/mem.h"
#include "core/words/say.h"
#include "core/base/text.h"
#include "core/story/texts.h"
#include "platform/files.h"
#include "tools/merge_po.h"

#include <stdlib.h>
#include <string.h>

const OptionRow strings_options[] = {
    { "language", "NAME",
      SAY("es, zh_CN …: keep what is translated already beside the level") },
    { "output", "FILE", SAY("write it there, whole or not at all") },
    { NULL, NULL, NULL },
};

/* The translation beside the level; true without one. `>` has emptied the file
 * before we were asked: then there is nothing left to keep, and it is said. */
static bool read_known(const char *level, const char *language, Po **known,
                       Error *err) {
    char path[PATH_CAPACITY];
    *known = NULL;
    if (!*language || !language_file(level, language, path, sizeof path))
        return true;
    if (files_size(path) == 0)
        return error_set(err,
                         "%s is empty; if \">\" has emptied it, bring it back "
                         "and write with --output FILE instead",
                         path);
    *known = language_po(path, err);
    return *known != NULL;
}

static ExitCode put_level(const CommandRow *row, const Story *story,
                          const Options *options) {
    const char *language = options_text(options, "language");
    Error err = { "" };
    Po *known;
    if (!language) language = "";
    if (!read_known(story->file, language, &known, &err))
        return commands_misuse(row, "%s", err.text);
    Text text = { 0 };
    merge_po(story, known, language, &text);
    bool ok = commands_write(&text, options_text(options, "output"), &err);
    text_free(&text);
    po_free(known);
    return ok ? EXIT_FINE : commands_failed(row, &err);
}

ExitCode strings_command(const CommandRow *row, const Options *options) {
    const PracticeOptions nothing_kept = { .kept = "" };
    Error err = { "" };
    Findings *findings = findings_new();
    Practice *practice = practice_open(&nothing_kept);
    Meeting *meeting = NULL;
    ExitCode code;
    int level = NONE;
    if (!practice_ready(practice, &err))
        code = commands_failed(row, &err);
    else if ((level = practice_find(practice, options->words[0], &err)) == NONE)
        code = commands_misuse(row, "%s", err.text);
    else if (!(meeting = practice_meet_as(practice, level, NULL, findings)))
        code = EXIT_FINDINGS;
    else
        code = put_level(row, session_story(meeting_session(meeting)), options);
    for (size_t i = 0; !meeting && i < findings_count(findings); i++) {
        char line[2048];
        findings_line(findings_at(findings, i), line, sizeof line);
        fprintf(stderr, "%s\n", line);
    }
    meeting_close(meeting);
    practice_close(practice);
    findings_free(findings);
    return code;
}

/* ---- checking ---- */

typedef struct Checker {
    const Story *story;
    Findings *findings;
    const Catalogue *catalogue; /* the one being checked, from this file */
    const char *file;
} Checker;

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

/* The first {name} in `text` that `other` has not; NULL: none. mem_free. */
static char *name_not_in(const char *text, const char *other) {
    const char *end = text;
    for (const char *at = text; (at = next_name(at, &end)); at = end) {
        Text name = { 0 };
        text_add_n(&name, at, (size_t)(end - at) + 1);
        if (!strstr(other, text_get(&name))) return text_take(&name);
        text_free(&name);
    }
    return NULL;
}

/* What is filled in must be called in the translation as in the text. */
static void check_names(void *data, const char *context, Place at,
                        const char **text) {
    const Checker *checker = data;
    const CatalogueEntry *entry =
        catalogue_find(checker->catalogue, context, *text);
    if (!entry) return;
    char *unknown = name_not_in(entry->translation, *text);
    char *lost = name_not_in(*text, entry->translation);
    if (unknown)
        findings_add(
            checker->findings, at, "wrong-translation",
            "%s, line %d: the translation has %s, and the text has not",
            checker->file, entry->line, unknown);
    else if (lost)
        findings_add(checker->findings, at, "wrong-translation",
                     "%s, line %d: the translation lacks %s", checker->file,
                     entry->line, lost);
    mem_free(unknown);
    mem_free(lost);
}

static void check_one(void *data, const char *language, const char *file) {
    Checker *checker = data;
    Error err = { "" };
    const char *first = NULL;
    Place at;
    Catalogue *catalogue =
        language_catalogue(checker->story->file, language, &err);
    if (*err.text)
        findings_add(checker->findings, checker->story->at,
                     "broken-translation", "%s", err.text);
    if (!catalogue) return;
    int missing = texts_missing(checker->story, catalogue, &first, &at);
    if (missing)
        findings_add(checker->findings, at, "missing-translation",
                     say_count(missing,
                               "%s lacks %d text of this level, the first is "
                               "\"%s\"",
                               "%s lacks %d texts of this level, the first is "
                               "\"%s\""),
                     file, missing, first);
    checker->catalogue = catalogue;
    checker->file = file;
    texts_visit((Story *)checker->story, check_names, checker);
    catalogue_free(catalogue);
}

void strings_check(const Story *story, Findings *findings) {
    Checker checker = { .story = story, .findings = findings };
    language_each(story->file, check_one, &checker);
}

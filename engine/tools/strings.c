/* SPDX-License-Identifier: MIT
 * thaw strings: every text of a level or a campaign as a PO file, with what is
 * translated already. */
#include "tools/strings.h"

#include "app/practice/meeting.h"
#include "app/practice/week_run.h"
#include "app/language.h"
#include "app/paths.h"
#include "core/base/mem.h"
#include "core/words/say.h"
#include "core/base/text.h"
#include "core/story/texts.h"
#include "platform/files.h"
#include "tools/merge_po.h"
#include "tools/strings_table.h"
#include "tools/findings.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const OptionRow strings_options[] = {
    { "language", "NAME",
      SAY("es, zh_CN …: keep what is translated already beside the level") },
    { "output", "FILE", SAY("write it there, whole or not at all") },
    { "csv", NULL,
      SAY("with --language: a table for translators who have a spreadsheet") },
    { "read", "FILE",
      SAY("with --language: take what stands in that table into the "
          "translation") },
    { "dry-run", NULL, SAY("with --read: only tell what would change") },
    { NULL, NULL, NULL },
};

/* Reads the translation beside the level; true without one. If the user
 * redirects the output to that file with `>`, the shell has emptied it already:
 * that is an error. */
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

static ExitCode put_texts(const CommandRow *row, const Texts *texts,
                          const Options *options) {
    const char *language = options_text(options, "language");
    Error err = { "" };
    Po *known;
    if (!language) language = "";
    if (!read_known(texts->file, language, &known, &err))
        return commands_misuse(row, "%s", err.text);
    ExitCode code = EXIT_FINE;
    if (options_has(options, "csv") || options_has(options, "read")) {
        code = strings_table(row, options, texts, known);
        po_free(known);
        return code;
    }
    Text text = { 0 };
    merge_po(texts, known, language, NULL, NULL, &text);
    bool ok = commands_write(&text, options_text(options, "output"), &err);
    text_free(&text);
    po_free(known);
    return ok ? EXIT_FINE : commands_failed(row, &err);
}

static ExitCode put_level(const CommandRow *row, const Options *options,
                          Practice *practice, int level) {
    Findings *findings = findings_new();
    Meeting *meeting = practice_meet_as(practice, level, NULL, findings);
    ExitCode code;
    if (meeting) {
        Texts texts = texts_of_story(session_story(meeting_session(meeting)));
        code = put_texts(row, &texts, options);
    } else {
        code = findings_put(findings);
    }
    meeting_close(meeting);
    findings_free(findings);
    return code;
}

/* Its own words; those of its levels stand beside them. */
static ExitCode put_campaign(const CommandRow *row, const Options *options,
                             Practice *practice, int index) {
    Findings *findings = findings_new();
    WeekRun *run = run_open(practice, index, RUN_TRIAL, findings);
    ExitCode code;
    if (run) {
        Texts texts = campaign_words(run_campaign(run), run_file(run, 0));
        code = put_texts(row, &texts, options);
    } else {
        code = findings_put(findings);
    }
    run_close(run);
    findings_free(findings);
    return code;
}

ExitCode strings_command(const CommandRow *row, const Options *options) {
    const PracticeOptions nothing_kept = { .kept = "" };
    Error err = { "" };
    Practice *practice = practice_open(&nothing_kept);
    ExitCode code;
    int level = NONE;
    bool table = options_has(options, "csv") || options_has(options, "read");
    const char *language = options_text(options, "language");
    if (table && (!language || !*language))
        code = commands_misuse(row, "a table is for one language: --language "
                                    "es, for instance");
    else if (options_has(options, "csv") && options_has(options, "read"))
        code = commands_misuse(row, "--csv writes a table and --read reads "
                                    "one; give one of them");
    else if (options_has(options, "dry-run") && !options_has(options, "read"))
        code = commands_misuse(row, "--dry-run goes with --read");
    else if (!practice_ready(practice, &err))
        code = commands_failed(row, &err);
    else if ((level = practice_find(practice, options->words[0], &err)) == NONE)
        code = commands_misuse(row, "%s", err.text);
    else if (practice_is_campaign(practice, level))
        code = put_campaign(row, options, practice, level);
    else
        code = put_level(row, options, practice, level);
    practice_close(practice);
    return code;
}

/* ---- checking ---- */

typedef struct Checker {
    const Texts *texts;
    Findings *findings;
    const Catalogue *catalogue; /* the one being checked, from this file */
    const char *file;
} Checker;

/* Whether a { has no } behind it. */
static bool is_open(const char *text) {
    for (; (text = strchr(text, '{')); text++) {
        if (text[1] == '{')
            text++;
        else if (text[1 + strcspn(text + 1, "{}")] != '}')
            return true;
    }
    return false;
}

/* A translation must have the same names in braces as the text. */
static void check_names(void *data, const char *context, Place at,
                        const char **text) {
    const Checker *checker = data;
    const CatalogueEntry *entry =
        catalogue_find(checker->catalogue, context, *text);
    if (!entry) return;
    char *unknown = strings_name_not_in(entry->translation, *text);
    char *lost = strings_name_not_in(*text, entry->translation);
    if (is_open(entry->translation))
        findings_add(checker->findings, at, "wrong-translation",
                     "%s, line %d: the translation has a { without its }",
                     checker->file, entry->line);
    else if (unknown)
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

/* "es (1)", as browsers name a second download; "zh-CN"; "spanish". */
static bool check_language(const Checker *checker, const char *language,
                           const char *file) {
    char tidy[LANGUAGE_CAPACITY];
    language_tidy(language, tidy);
    if (!strcmp(language, tidy) || !strcmp(language, "en")) return true;
    findings_add(checker->findings, checker->texts->at, "broken-translation",
                 "%s is heard by nobody: \"%s\" is no language", file,
                 language);
    int head = (int)(strlen(file) - strlen(language) - strlen(".po"));
    int letters = (int)strspn(language, "abcdefghijklmnopqrstuvwxyz");
    if (!*tidy && (letters == 2 || letters == 3))
        snprintf(tidy, sizeof tidy, "%.*s", letters, language);
    if (*tidy)
        findings_hint(checker->findings, "call it %.*s%s.po", head, file, tidy);
    else
        findings_hint(checker->findings,
                      "languages are written es, zh_CN, sr@latin");
    return false;
}

static void check_one(void *data, const char *language, const char *file) {
    Checker *checker = data;
    if (!check_language(checker, language, file)) return;
    Error err = { "" };
    const char *first = NULL;
    Place at;
    Catalogue *catalogue =
        language_catalogue(checker->texts->file, language, &err);
    if (*err.text)
        findings_add(checker->findings, checker->texts->at,
                     "broken-translation", "%s", err.text);
    if (!catalogue) return;
    int missing = texts_missing(checker->texts, catalogue, &first, &at);
    if (missing)
        findings_add(checker->findings, at, "missing-translation",
                     say_count(missing,
                               "%s lacks %d text, the first is "
                               "\"%s\"",
                               "%s lacks %d texts, the first is "
                               "\"%s\""),
                     file, missing, first);
    checker->catalogue = catalogue;
    checker->file = file;
    checker->texts->each(checker->texts->of, check_names, checker);
    catalogue_free(catalogue);
}

void strings_check(const Texts *texts, Findings *findings) {
    Checker checker = { .texts = texts, .findings = findings };
    language_each(texts->file, check_one, &checker);
}

/* SPDX-License-Identifier: MIT
 * thaw check: loads each level, tries its playthroughs, explores it, and prints
 * the findings. */
#include "tools/check/check.h"

#include "app/commands.h"
#include "app/practice/meeting.h"
#include "core/explore/judge.h"
#include "core/base/mem.h"
#include "core/words/say.h"
#include "core/story/verify.h"
#include "core/base/text.h"
#include "platform/console.h"
#include "tools/check/campaign.h"
#include "tools/explore/code_budget.h"
#include "tools/check/playthrough.h"
#include "tools/check/reckon.h"
#include "tools/check/spelling.h"
#include "tools/strings.h"
#include "tools/explore/visits.h"

#include <jansson.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

const OptionRow check_options[] = {
    { "json", NULL, SAY("print the findings as JSON") },
    { "quick", NULL, SAY("only what loading finds, and the playthroughs") },
    { "spell", NULL, SAY("look the words up, where there is a dictionary") },
    { "explain", NULL, SAY("what each reply comes to for these customers") },
    { NULL, NULL, NULL },
};

/* For a level's own code, and for that of all levels; usual: under one. */
enum { CODE_SECONDS = 5, CODE_SECONDS_ALL = 15 };

enum { PROGRESS_COLUMNS = 72 };

typedef struct Totals {
    int levels, broken, held;
    size_t errors, warnings; /* with those that are left off */
    size_t left_off;
} Totals;

typedef struct Check {
    Practice *practice;
    json_t *list;      /* the findings as JSON; NULL: they are printed */
    json_t *explained; /* and what --explain tells */
    bool colour, quick, explain, spell;
    bool shows;          /* how far it is, on a terminal */
    int columns;         /* of that line, as it stands there */
    Error no_dictionary; /* the first that was missing */
    Totals totals;
    CodeAllowance code;
} Check;

static const char *severity_word(Severity severity) {
    return severity == SEVERITY_ERROR ? "error" : "warning";
}

/* A finding as a line that editors understand, with the severity in colour. */
static void put_line(const Check *check, const Finding *finding) {
    char line[2048];
    findings_line(finding, line, sizeof line);
    const char *word = severity_word(finding->severity);
    char marked[16];
    snprintf(marked, sizeof marked, " %s: ", word);
    const char *at = check->colour ? strstr(line, marked) : NULL;
    if (at)
        printf("%.*s \033[1;%dm%s:\033[0m %s\n", (int)(at - line), line,
               finding->severity == SEVERITY_ERROR ? 31 : 35, word,
               at + strlen(marked));
    else
        puts(line);
}

static void add_json(const Check *check, const Finding *finding) {
    json_t *item =
        json_pack("{s:s?, s:i, s:s, s:s, s:s, s:s?}", "file",
                  finding->place.file, "line", finding->place.line, "severity",
                  severity_word(finding->severity), "code", finding->code,
                  "message", finding->message, "hint", finding->hint);
    json_array_append_new(check->list, item ? item : json_null());
}

/* Only the first thousand of each severity are kept; says how many more there
 * are. */
static void tell_left_off(Check *check, const Findings *findings) {
    size_t errors = findings_left_off(findings, SEVERITY_ERROR);
    size_t warnings = findings_left_off(findings, SEVERITY_WARNING);
    check->totals.errors += errors;
    check->totals.warnings += warnings;
    check->totals.left_off += errors + warnings;
    if (check->list) return;
    if (errors)
        commands_print(
            stdout,
            say_count((long)errors,
                      "and %zu more error, which is not shown: mend these "
                      "first\n",
                      "and %zu more errors, which are not shown: mend these "
                      "first\n"),
            errors);
    if (warnings)
        commands_print(
            stdout,
            say_count((long)warnings,
                      "and %zu more warning, which is not shown\n",
                      "and %zu more warnings, which are not shown\n"),
            warnings);
}

/* ---- how far it is ---- */

static void hide_progress(Check *check) {
    if (check->columns) fprintf(stderr, "\r%*s\r", check->columns, "");
    check->columns = 0;
}

static void show_progress(Check *check, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static void show_progress(Check *check, const char *format, ...) {
    char whole[1024], line[PROGRESS_COLUMNS + 1];
    va_list values;
    if (!check->shows) return;
    va_start(values, format);
    vsnprintf(whole, sizeof whole, format, values);
    va_end(values);
    utf8_copy(line, sizeof line, whole);
    hide_progress(check);
    commands_print(stderr, "%s", line);
    fflush(stderr);
    check->columns = utf8_columns(line);
}

/* ---- the findings ---- */

static void tell(Check *check, const Findings *findings) {
    hide_progress(check);
    size_t errors = findings_errors(findings);
    check->totals.errors += errors;
    check->totals.warnings += findings_count(findings) - errors;
    check->totals.broken += errors > 0;
    for (size_t i = 0; i < findings_count(findings); i++) {
        const Finding *finding = findings_at(findings, i);
        if (check->list)
            add_json(check, finding);
        else
            put_line(check, finding);
    }
    tell_left_off(check, findings);
}

/* Warnings, and findings by playing; both need a level without errors. */
static void judge(Check *check, Meeting *meeting, Findings *findings) {
    const Story *story = session_story(meeting_session(meeting));
    Visits visits = visits_of(check->practice, story, &check->code);
    visits_add_weeks(&visits, story);
    JudgeEffort effort = judge_effort_usual();
    volatile int stop = 0;
    CodeBudget budget;
    ScriptHost host = code_budget_start(&budget, story, meeting_host(meeting),
                                        &check->code, CODE_SECONDS, &stop);
    effort.stop = &stop;
    effort.setups = visits.setups;
    effort.setup_count = visits.count;
    verify_warnings(story, findings);
    Texts texts = texts_of_story(story);
    strings_check(&texts, findings);
    judge_story(story, host, effort, findings);
    code_budget_tell(&budget, findings);
    visits_free(&visits);
}

static void explain(const Check *check, const Meeting *meeting) {
    const Story *story = session_story(meeting_session(meeting));
    if (!check->list) {
        reckon_print(story, stdout);
        return;
    }
    json_t *replies = reckon_json(story);
    json_array_extend(check->explained, replies);
    json_decref(replies);
}

static void look_up_words(Check *check, const Meeting *meeting,
                          Findings *findings) {
    Error err = { "" };
    const Story *story = session_story(meeting_session(meeting));
    if (!spelling_check(story, findings, &err) && !*check->no_dictionary.text)
        check->no_dictionary = err;
}

static void check_level(Check *check, int level) {
    Findings *findings = findings_new();
    Meeting *meeting = practice_meet_as(check->practice, level, NULL, findings);
    check->totals.levels++;
    if (meeting) check->totals.held += playthroughs_run(meeting, findings);
    if (meeting && !check->quick) judge(check, meeting, findings);
    if (meeting && check->spell) look_up_words(check, meeting, findings);
    if (meeting && check->explain) explain(check, meeting);
    tell(check, findings);
    meeting_close(meeting);
    findings_free(findings);
}

/* Its levels were named apart when a whole folder is checked. */
static void check_week(Check *check, int level, bool with_levels) {
    Findings *findings = findings_new();
    WeekRun *run = run_open(check->practice, level, RUN_TRIAL, findings);
    check->totals.levels++;
    if (run && !check->quick) {
        Texts texts = campaign_words(run_campaign(run), run_file(run, 0));
        strings_check(&texts, findings);
        check_campaign(check->practice, run, &check->code, findings);
    }
    tell(check, findings);
    findings_free(findings);
    for (int i = 0; run && with_levels && i < run_campaign(run)->play_count;
         i++)
        if (run_level(run, i) != NONE) check_level(check, run_level(run, i));
    run_close(run);
}

/* The sentence about the levels, then the playthroughs. */
static void put_totals(const Totals *t) {
    commands_print(
        stdout,
        say_count(t->levels, "%d level checked: ", "%d levels checked: "),
        t->levels);
    if (!t->errors && !t->warnings) {
        fputs(say("nothing to mend"), stdout);
    } else {
        commands_print(stdout,
                       say_count((long)t->errors, "%zu error", "%zu errors"),
                       t->errors);
        fputs(say_as("between two of a list", ", "), stdout);
        commands_print(
            stdout, say_count((long)t->warnings, "%zu warning", "%zu warnings"),
            t->warnings);
    }
    commands_print(
        stdout,
        say_count(t->held, "; %d playthrough held.", "; %d playthroughs held."),
        t->held);
    putchar('\n');
}

static void check_one(Check *check, int level, bool with_levels) {
    if (practice_is_campaign(check->practice, level))
        check_week(check, level, with_levels);
    else
        check_level(check, level);
}

/* False: not all that the name stands for could be checked. */
static bool check_name(Check *check, const char *name, Error *err) {
    int count;
    bool more;
    show_progress(check, say("looking for levels in %s"), name);
    int *levels = practice_find_all(check->practice, name, &count, &more, err);
    for (int i = 0; levels && i < count; i++) {
        if (count > 1)
            show_progress(check, say("checking level %d of %d"), i + 1, count);
        check_one(check, levels[i], count == 1);
    }
    hide_progress(check);
    bool found = levels != NULL;
    mem_free(levels);
    if (!found || !more) return found;
    return error_set(err,
                     "\"%s\" holds more than one check can take: %d of its "
                     "levels were checked; name the folders in it instead",
                     name, count);
}

static void put_json(Check *check) {
    json_t *whole = json_pack("{s:o, s:I}", "findings", check->list, "left_off",
                              (json_int_t)check->totals.left_off);
    if (check->explain)
        json_object_set_new(whole, "explained", check->explained);
    json_dumpf(whole, stdout, JSON_INDENT(2) | JSON_REAL_PRECISION(6));
    putchar('\n');
    json_decref(whole);
}

static ExitCode check_all(Check *check, const CommandRow *row,
                          const Options *options) {
    ExitCode code = EXIT_FINE;
    Error err = { "" };
    tell(check, practice_shared_findings(check->practice));
    for (int i = 0; i < options->word_count; i++)
        if (!check_name(check, options->words[i], &err))
            code = commands_misuse(row, "%s", err.text); /* others go on */
    if (check->list)
        put_json(check);
    else if (check->totals.levels)
        put_totals(&check->totals);
    bool found = check->totals.errors || check->totals.warnings;
    if (*check->no_dictionary.text && code == EXIT_FINE)
        return commands_failed(row, &check->no_dictionary);
    return code == EXIT_FINE && found ? EXIT_FINDINGS : code;
}

ExitCode check_run(const CommandRow *row, const Options *options) {
    const PracticeOptions nothing_kept = { .kept = "" };
    Check check = { .practice = practice_open(&nothing_kept),
                    .colour = commands_colour(stdout),
                    .shows = console_is_terminal(stderr),
                    .explain = options_has(options, "explain"),
                    .spell = options_has(options, "spell"),
                    .quick = options_has(options, "quick") };
    Error err = { "" };
    ExitCode code;
    code_allowance_start(&check.code, CODE_SECONDS_ALL);
    if (options_has(options, "json")) check.list = json_array();
    if (check.list && check.explain) check.explained = json_array();
    if (practice_ready(check.practice, &err)) {
        code = check_all(&check, row, options);
    } else {
        code = commands_failed(row, &err);
        json_decref(check.list);
        json_decref(check.explained);
    }
    practice_close(check.practice);
    return code;
}

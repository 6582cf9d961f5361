/* SPDX-License-Identifier: MIT */
#include "tools/explore.h"

#include "core/mem.h"
#include "core/say.h"
#include "core/text.h"
#include "tools/explore_json.h"
#include "tools/explore_words.h"
#include "tools/survey.h"

#include <limits.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

const OptionRow explore_options[] = {
    { "json", NULL, SAY("print what was found as JSON") },
    { "replies", "N", SAY("try about N replies at random (usual: 3000000)") },
    { "states", "N",
      SAY("look at every state when there are at most N (400000)") },
    { "seed", "N", SAY("another N, other chance (usual: 1)") },
    { "thought", "N", SAY("go in with thought N (usual: none)") },
    { NULL, NULL, NULL },
};

/* Ctrl-C asks for what there is; a signal handler can reach nothing else. */
static volatile sig_atomic_t interrupted;
static volatile int stop_now;

static void on_interrupt(int number) {
    (void)number;
    interrupted = 1;
    stop_now = 1;
}

static void show_progress(void *data, double share) {
    int *shown = data;
    int now = (int)(share * 100);
    if (now == *shown) return;
    *shown = now;
    fputc('\r', stderr);
    fprintf(stderr, say("playing: %d %% (Ctrl-C gives what there is)"), now);
}

static void hide_progress(void) {
    int shown =
        utf8_columns(say("playing: %d %% (Ctrl-C gives what there is)"));
    fprintf(stderr, "\r%*s\r", shown + 2, "");
}

/* ---- the command ---- */

static bool read_effort(const Options *options, SurveyEffort *effort,
                        Error *err) {
    int replies = (int)effort->replies, states = (int)effort->states;
    int seed = (int)effort->seed, thought = 0;
    bool ok =
        options_number(options, "replies", 1, 2000000000, &replies, err) &&
        options_number(options, "states", 0, 100000000, &states, err) &&
        options_number(options, "seed", 0, 2147483647, &seed, err) &&
        options_number(options, "thought", 1, 1000, &thought, err);
    effort->replies = replies;
    effort->states = states;
    effort->seed = (unsigned long long)seed;
    effort->thought = thought - 1;
    return ok;
}

static void put_json(const Survey *survey) {
    json_t *whole = explore_json(survey);
    json_dumpf(whole, stdout, JSON_INDENT(2) | JSON_REAL_PRECISION(6));
    putchar('\n');
    json_decref(whole);
}

static void put_findings(const Findings *findings) {
    for (size_t i = 0; i < findings_count(findings); i++) {
        char line[2048];
        findings_line(findings_at(findings, i), line, sizeof line);
        fprintf(stderr, "%s\n", line);
    }
}

/* How many thoughts the level has; what is wrong with it comes out later. */
static int thoughts_of(Practice *practice, int level) {
    Findings *unused = findings_new();
    Meeting *meeting = practice_meet_as(practice, level, NULL, unused);
    int count = meeting ? session_story(meeting_session(meeting))->thought_count
                        : INT_MAX; /* broken: the findings will say why */
    meeting_close(meeting);
    findings_free(unused);
    return count;
}

static ExitCode survey_level(const CommandRow *row, Practice *practice,
                             int level, const SurveyEffort *effort, bool json) {
    int thoughts = thoughts_of(practice, level);
    if (effort->thought >= thoughts)
        return commands_misuse(row,
                               "there is no thought %d in this level; "
                               "there are %d",
                               effort->thought + 1, thoughts);
    Findings *findings = findings_new();
    Survey *survey = survey_new(practice, level, *effort, findings);
    if (effort->progress) hide_progress();
    ExitCode code = EXIT_FINE;
    if (!survey) {
        put_findings(findings);
        code = EXIT_FINDINGS;
    } else if (json) {
        put_json(survey);
    } else {
        explore_words(survey);
        if (interrupted)
            printf("\n%s\n", say("Stopped early: this is what there is."));
    }
    survey_free(survey);
    findings_free(findings);
    return code;
}

ExitCode explore_command(const CommandRow *row, const Options *options) {
    const PracticeOptions nothing_kept = { .kept = "" };
    SurveyEffort effort = survey_effort_usual();
    Error err = { "" };
    int shown = -1;
    if (!read_effort(options, &effort, &err))
        return commands_misuse(row, "%s", err.text);
    effort.stop = &stop_now;
    if (isatty(STDERR_FILENO)) {
        effort.progress = show_progress;
        effort.progress_data = &shown;
    }
    signal(SIGINT, on_interrupt);
    Practice *practice = practice_open(&nothing_kept);
    int level = NONE;
    ExitCode code = EXIT_FINE;
    if (!practice_ready(practice, &err))
        code = commands_failed(row, &err);
    else if ((level = practice_find(practice, options->words[0], &err)) == NONE)
        code = commands_misuse(row, "%s", err.text);
    else
        code = survey_level(row, practice, level, &effort,
                            options_has(options, "json"));
    practice_close(practice);
    signal(SIGINT, SIG_DFL);
    return code;
}

/* SPDX-License-Identifier: MIT
 * thaw explore: reads the options, runs the survey, prints the results. */
#include "tools/explore/explore.h"

#include "app/commands.h"
#include "core/base/mem.h"
#include "core/words/say.h"
#include "core/base/text.h"
#include "platform/console.h"
#include "platform/process.h"
#include "tools/explore/json.h"
#include "tools/explore/week.h"
#include "tools/explore/words.h"
#include "tools/explore/survey.h"
#include "tools/findings.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

const OptionRow explore_options[] = {
    { "json", NULL, SAY("print what was found as JSON") },
    { "replies", "N", SAY("try about N replies at random (usual: 3000000)") },
    { "states", "N",
      SAY("look at every state when there are at most N (400000)") },
    { "seed", "N", SAY("another N, other chance (usual: 1)") },
    { "thought", "N", SAY("go in with thought N (usual: none)") },
    { "after", "ENDING",
      SAY("a visit: as after that ending of the level before") },
    { NULL, NULL, NULL },
};

/* Set by Ctrl-C, to print what was found so far. Global, since a signal handler
 * takes no data. */
static volatile int stop_now, interrupted;

static void stop(void) {
    interrupted = 1;
    stop_now = 1;
}

static void show_progress(void *data, double share) {
    int *shown = data;
    int now = (int)(share * 100);
    if (now == *shown) return;
    *shown = now;
    fputc('\r', stderr);
    commands_print(stderr, say("playing: %d %% (Ctrl-C gives what there is)"),
                   now);
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

static void put_json(const Survey *survey, const Later *later) {
    json_t *whole = explore_json(survey, later);
    json_dumpf(whole, stdout, JSON_INDENT(2) | JSON_REAL_PRECISION(6));
    putchar('\n');
    json_decref(whole);
}

enum { CODE_SECONDS = 20 }; /* for the code of all levels that are played */

/* The options that name parts of the level; they are checked when it is loaded.
 */
typedef struct Wanted {
    const char *after; /* an ending of the level before; NULL: any */
    Visits visits;
    int thoughts;
} Wanted;

static const PlaySetup *setup_after(const Wanted *wanted) {
    size_t size = strlen(wanted->after);
    for (int exact = 1; exact >= 0; exact--)
        for (int i = 1; i < wanted->visits.count; i++) {
            const char *title = wanted->visits.ways[i].before;
            if (exact ? !strcmp(title, wanted->after)
                      : !strncmp(title, wanted->after, size))
                return &wanted->visits.setups[i];
        }
    return NULL;
}

static void look_at(Practice *practice, int level, CodeAllowance *all,
                    Wanted *wanted) {
    Findings *unused = findings_new();
    Meeting *meeting = practice_meet_as(practice, level, NULL, unused);
    wanted->thoughts = INT_MAX; /* broken: the findings will say why */
    if (meeting) {
        const Story *story = session_story(meeting_session(meeting));
        wanted->thoughts = story->thought_count;
        if (wanted->after) wanted->visits = visits_of(practice, story, all);
    }
    meeting_close(meeting);
    findings_free(unused);
}

/* Lists the endings, after an unknown one was named. */
static ExitCode no_such_ending(const CommandRow *row, const Wanted *wanted) {
    Text list = { 0 };
    for (int i = 1; i < wanted->visits.count; i++)
        text_format(&list, "%s\"%s\"", i > 1 ? ", " : "",
                    wanted->visits.ways[i].before);
    ExitCode code =
        wanted->visits.count > 1
            ? commands_misuse(row,
                              "the level before does not end with \"%s\"; it "
                              "can end with %s",
                              wanted->after, text_get(&list))
            : commands_misuse(row, "--after is for a level that is a visit "
                                   "of another");
    text_free(&list);
    return code;
}

static void tell(const Survey *survey, const Later *later, bool json) {
    if (json) {
        put_json(survey, later);
        return;
    }
    explore_words(survey, later);
    if (stop_now && !interrupted)
        printf("\n%s\n", say("Stopped early, for the level's own code takes "
                             "long: this is what there is."));
    else if (stop_now)
        printf("\n%s\n", say("Stopped early: this is what there is."));
}

static ExitCode survey_level(Practice *practice, int level,
                             const SurveyEffort *effort, bool json) {
    Findings *findings = findings_new();
    Survey *survey = survey_new(practice, level, *effort, findings);
    Later *later =
        survey && !effort->setup ? later_new(practice, survey, effort) : NULL;
    if (effort->progress) hide_progress();
    if (survey)
        tell(survey, later, json);
    else
        findings_put(findings);
    ExitCode code = survey ? EXIT_FINE : EXIT_FINDINGS;
    later_free(later);
    survey_free(survey);
    findings_free(findings);
    return code;
}

static ExitCode survey_wanted(const CommandRow *row, Practice *practice,
                              int level, SurveyEffort *effort,
                              const Options *options) {
    Wanted wanted = { .after = options_text(options, "after") };
    ExitCode code;
    look_at(practice, level, effort->all, &wanted);
    bool broken = wanted.thoughts == INT_MAX;
    if (wanted.after && !broken) effort->setup = setup_after(&wanted);
    if (effort->thought >= wanted.thoughts)
        code = commands_misuse(row,
                               "there is no thought %d in this level; "
                               "there are %d",
                               effort->thought + 1, wanted.thoughts);
    else if (wanted.after && !broken && !effort->setup)
        code = no_such_ending(row, &wanted);
    else
        code =
            survey_level(practice, level, effort, options_has(options, "json"));
    visits_free(&wanted.visits);
    return code;
}

/* About so many replies are counted for a whole campaign. */
static ExploreWeeks weeks_of(const SurveyEffort *effort) {
    enum { REPLIES_OF_WEEK = 10000, WEEKS_MAX = 100000 };
    long long weeks = effort->replies / REPLIES_OF_WEEK;
    if (weeks > WEEKS_MAX) weeks = WEEKS_MAX;
    return (ExploreWeeks){ .weeks = weeks < 1 ? 1 : (int)weeks,
                           .seed = effort->seed,
                           .all = effort->all,
                           .stop = &stop_now };
}

ExitCode explore_command(const CommandRow *row, const Options *options) {
    const PracticeOptions nothing_kept = { .kept = "" };
    SurveyEffort effort = survey_effort_usual();
    CodeAllowance all;
    Error err = { "" };
    int shown = -1;
    if (!read_effort(options, &effort, &err))
        return commands_misuse(row, "%s", err.text);
    code_allowance_start(&all, CODE_SECONDS);
    effort.all = &all;
    effort.stop = &stop_now;
    if (console_is_terminal(stderr)) {
        effort.progress = show_progress;
        effort.progress_data = &shown;
    }
    process_on_interrupt(stop);
    Practice *practice = practice_open(&nothing_kept);
    int level = NONE;
    ExitCode code = EXIT_FINE;
    if (!practice_ready(practice, &err))
        code = commands_failed(row, &err);
    else if ((level = practice_find(practice, options->words[0], &err)) == NONE)
        code = commands_misuse(row, "%s", err.text);
    else if (practice_is_campaign(practice, level))
        code = explore_week(practice, level, weeks_of(&effort),
                            options_has(options, "json"));
    else
        code = survey_wanted(row, practice, level, &effort, options);
    practice_close(practice);
    process_off_interrupt();
    return code;
}

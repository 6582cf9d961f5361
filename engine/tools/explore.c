/* SPDX-License-Identifier: MIT */
#include "tools/explore.h"

#include "core/mem.h"
#include "tools/explore_json.h"
#include "tools/survey.h"

#include <limits.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

const OptionRow explore_options[] = {
    { "json", NULL, "print what was found as JSON" },
    { "replies", "N", "try about N replies at random (usual: 3000000)" },
    { "states", "N", "look at every state when there are at most N (400000)" },
    { "seed", "N", "another N, other chance (usual: 1)" },
    { "thought", "N", "go in with thought N (usual: none)" },
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
    fprintf(stderr, "\rplaying: %d %% (Ctrl-C gives what there is)", now);
}

static void hide_progress(void) {
    fprintf(stderr, "\r%60s\r", "");
}

/* ---- in words ---- */

static void put_sureness(const Survey *survey) {
    if (survey->complete)
        printf("Every state was looked at: %lld states, %lld replies. The "
               "shares are exact.\n",
               survey->states, survey->steps);
    else if (!survey->plays)
        printf("Stopped after %lld states, %lld replies; conversations that "
               "end in them are\n%.1f in 100 of all.\n",
               survey->states, survey->steps, (1 - survey->margin) * 100);
    else
        printf("Too many states to look at all: %lld conversations at random, "
               "%lld replies.\nA share is right to about %.1f in 100.\n",
               survey->plays, survey->steps, survey->margin * 100);
}

static void put_endings(const Survey *survey) {
    const Story *story = survey->story;
    printf("\nHow it ends, in 100 conversations\n");
    printf("  %7s %11s %13s   shortest  ending\n", "random", "kind first",
           "threat first");
    for (int i = 0; i < story->ending_count; i++) {
        const ExploreRoad *road = &survey->explore->shortest[i];
        printf("  %7.1f %11.1f %13.1f   ",
               survey_share(&survey->random, i) * 100,
               survey_share(&survey->kind, i) * 100,
               survey_share(&survey->threat, i) * 100);
        if (road->length == NONE)
            printf("   never");
        else
            printf("%8d", road->length);
        printf("  %s (%s)\n", story->endings[i].title,
               outcome_name(story->endings[i].outcome));
    }
    double endless =
        survey->random.tally.plays > 0
            ? survey->random.tally.endless / survey->random.tally.plays
            : 0;
    if (endless > 0)
        printf("  %7.1f go round without an end, in beat \"%s\"\n",
               endless * 100, story->beats[survey->explore->trap].name);
}

static void put_moods(const Survey *survey) {
    const ExploreTally *tally = &survey->random.tally;
    double ended = tally->plays - tally->endless;
    printf("\nMoods\n");
    for (int i = 0; i < survey->story->customer_count; i++)
        printf("  %s: from %.1f to %.1f; ends at %.1f on average\n",
               survey->story->customers[i].name,
               survey->explore->least[i] / 10.0,
               survey->explore->most[i] / 10.0,
               ended > 0 ? tally->mood_end[i] / ended / 10.0 : 0.0);
}

static void put_policy(const SurveyPolicy *policy) {
    if (policy->tally.plays <= 0) return; /* stopped before it was tried */
    printf("  %-14s %6.1f %9.1f %9.1f %7.1f\n", policy->name,
           survey_outcome(policy, OUTCOME_DELIGHTED) * 100,
           survey_outcome(policy, OUTCOME_KEPT) * 100,
           survey_outcome(policy, OUTCOME_UNEASY) * 100,
           survey_outcome(policy, OUTCOME_LOST) * 100);
}

/* What wins by itself. */
static void put_winners(const Survey *survey) {
    if (survey->best_position != NONE)
        printf("  Always taking reply %d gets the best ending: move some "
               "replies.\n",
               survey->best_position + 1);
    if (survey_wins(survey, &survey->longest))
        printf(
            "  The longest reply always wins: cut it, or let others grow.\n");
    if (survey_wins(survey, &survey->shortest))
        printf("  The shortest reply always wins: let it grow, or cut others."
               "\n");
    for (int i = 0; i < survey->tone_count; i++)
        if (survey_wins(survey, &survey->tones[i]))
            printf("  The tone \"%s\" always wins: whoever finds it need not "
                   "read on.\n",
                   survey->tones[i].name);
}

static void put_habits(const Survey *survey) {
    printf("\nWhat a habit gets, in 100 conversations\n");
    printf("  %-11s %9s %9s %9s %7s\n", "", "delighted", "kept", "uneasy",
           "lost");
    put_policy(&survey->random);
    put_policy(&survey->kind);
    put_policy(&survey->threat);
    for (int i = 0; i < SURVEY_POSITIONS; i++)
        put_policy(&survey->positions[i]);
    put_policy(&survey->longest);
    put_policy(&survey->shortest);
    for (int i = 0; i < survey->tone_count; i++)
        put_policy(&survey->tones[i]);
    put_winners(survey);
}

static void put_never(const Survey *survey) {
    const Story *story = survey->story;
    const Explore *explore = survey->explore;
    bool any = false;
    for (int i = 0; i < story->beat_count; i++)
        if (!explore->visited[i])
            any = true,
            printf("  %s:%d: nobody gets to beat \"%s\"\n", story->file,
                   story->beats[i].at.line, story->beats[i].name);
    for (int i = 0; i < story->reply_count; i++)
        if (!explore->offered[i] && explore->visited[story->replies[i].beat])
            any = true,
            printf("  %s:%d: never offered: \"%s\"\n", story->file,
                   story->replies[i].at.line, story->replies[i].text);
    for (int i = 0; i < story->ending_count; i++)
        if (explore->shortest[i].length == NONE)
            any = true,
            printf("  %s:%d: nobody comes to \"%s\"\n", story->file,
                   story->endings[i].at.line, story->endings[i].title);
    for (int i = 0; i < explore->fault_count; i++)
        any = true,
        printf("  %s:%d: %s\n", story->file, explore->faults[i].at.line,
               explore->faults[i].message);
    if (!any) printf("  nothing: every beat, reply and ending has its day\n");
}

static void put_best(const Survey *survey) {
    const Road *best = &survey->best;
    if (best->ending == NONE) return;
    const Ending *ending = &survey->story->endings[best->ending];
    printf("\nThe best that was found: %s (%s), in %d replies\n", ending->title,
           outcome_name(ending->outcome), best->count);
    for (int i = 0; i < best->count; i++)
        printf("  %2d  %s\n", i + 1,
               survey->story->replies[best->steps[i].reply].text);
}

static void put_all(const Survey *survey) {
    printf("%s (%s)\n", survey->story->title, survey->story->id);
    put_sureness(survey);
    put_endings(survey);
    put_moods(survey);
    put_habits(survey);
    printf("\nWritten, and never met\n");
    put_never(survey);
    put_best(survey);
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
        put_all(survey);
        if (interrupted) printf("\nStopped early: this is what there is.\n");
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

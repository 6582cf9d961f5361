/* SPDX-License-Identifier: MIT
 * thaw explore of a campaign: plays whole campaigns at random, reply by reply,
 * each encounter knowing how those before it went. */
#include "tools/explore/week.h"

#include "app/practice/meeting.h"
#include "core/base/mem.h"
#include "core/base/rng.h"
#include "core/story/labels.h"
#include "core/words/say.h"
#include "tools/findings.h"

#include <jansson.h>
#include <string.h>

enum { REPLIES_MAX = 400 }; /* in one conversation; then it counts as left */

typedef struct Weeks {
    WeekRun *run;
    Practice *practice;
    Meeting *levels[CAMPAIGN_PLAYS_MAX];         /* NULL: it cannot be played */
    CodeBudget budgets[CAMPAIGN_PLAYS_MAX], own; /* own: the campaign's */
    ScriptHost hosts[CAMPAIGN_PLAYS_MAX];
    WeekHost host;
    ExploreWeeks effort;
    WeekTally tally;
    unsigned long long seed;
} Weeks;

static int below(Weeks *weeks, int count) {
    return (int)rng_below(&weeks->seed, (unsigned)count);
}

/* False when no ending was reached. */
static bool play_by_chance(Weeks *weeks, Session *session) {
    int thoughts = session_story(session)->thought_count;
    if (thoughts > 1)
        session_apply(session,
                      (Command){ COMMAND_THINK, below(weeks, thoughts) }, NULL);
    session_apply(session, (Command){ COMMAND_START, 0 }, NULL);
    for (int i = 0; i < REPLIES_MAX; i++) {
        View view;
        session_view(session, &view);
        if (view.phase == PHASE_ENDED) return true;
        if (!view.reply_count) return false;
        session_apply(
            session, (Command){ COMMAND_REPLY, below(weeks, view.reply_count) },
            NULL);
    }
    return false;
}

static bool play_next(Weeks *weeks, int play) {
    Meeting *level = weeks->levels[play];
    ScriptHost host = weeks->hosts[play];
    if (!level) return false;
    const Story *story = session_story(meeting_session(level));
    PlaySetup setup = run_setup(weeks->run, play, story);
    Session *session = session_new(story, host, &setup, NULL);
    bool over = play_by_chance(weeks, session);
    if (over) {
        Outcome outcome =
            story->endings[session_state(session)->ending].outcome;
        const char *habit = run_habit(weeks->run, session, host);
        run_note(weeks->run, play, session, habit);
        weeks->tally.met[play]++;
        weeks->tally.outcomes[play][outcome]++;
    }
    session_free(session);
    earlier_free((Earlier *)setup.earlier);
    return over;
}

/* One that was broken off is not counted. */
static bool one_week(Weeks *weeks) {
    WeekHost host = weeks->host;
    const Week *week = run_week(weeks->run);
    WeekTally *tally = &weeks->tally;
    int next;
    run_again(weeks->run);
    while ((next = week_next(week, host)) != NONE)
        if (!play_next(weeks, next)) return *weeks->effort.stop != 0;
    if (*weeks->effort.stop) return true;
    WeekSum sum = week_sum(week);
    tally->weeks++;
    tally->endings[week_ending(week, host)]++;
    tally->kept += sum.kept;
    tally->lost += sum.lost;
    tally->labelled += sum.labelled;
    tally->money_kept += (double)sum.money_kept;
    tally->money_lost += (double)sum.money_lost;
    tally->habits += sum.habit != NULL;
    return true;
}

/* ---- all of it ---- */

static bool open_levels(Weeks *weeks, Findings *findings) {
    int plays = run_campaign(weeks->run)->play_count;
    for (int i = 0; i < plays; i++) {
        int level = run_level(weeks->run, i);
        if (level != NONE)
            weeks->levels[i] =
                practice_meet_as(weeks->practice, level, NULL, findings);
        if (!weeks->levels[i]) return false;
        weeks->hosts[i] =
            code_budget_start(&weeks->budgets[i],
                              session_story(meeting_session(weeks->levels[i])),
                              meeting_host(weeks->levels[i]), weeks->effort.all,
                              weeks->effort.all->seconds, weeks->effort.stop);
    }
    return true;
}

bool week_tally(Practice *practice, WeekRun *run, ExploreWeeks effort,
                WeekTally *tally, Findings *findings) {
    Weeks *weeks = mem_alloc(sizeof *weeks);
    weeks->practice = practice;
    weeks->seed = effort.seed;
    weeks->run = run;
    weeks->effort = effort;
    weeks->host = code_budget_week(&weeks->own, run_host(run, NULL), effort.all,
                                   effort.all->seconds);
    weeks->own.stop = effort.stop;
    bool playable = open_levels(weeks, findings);
    for (int i = 0; playable && i < effort.weeks && !*effort.stop; i++)
        playable = one_week(weeks);
    *tally = weeks->tally;
    for (int i = 0; i < CAMPAIGN_PLAYS_MAX; i++)
        meeting_close(weeks->levels[i]);
    mem_free(weeks);
    return playable;
}

/* ---- telling it ---- */

static double share(int count, int of) {
    return of ? 100.0 * count / of : 0;
}

static void tell_plays(const Campaign *campaign, const WeekTally *tally) {
    for (int i = 0; i < campaign->play_count; i++) {
        commands_print(stdout, say("  %5.1f %%  %s:"),
                       share(tally->met[i], tally->weeks),
                       campaign->plays[i].name);
        for (int o = OUTCOMES - 1; o >= 0; o--)
            commands_print(stdout, say(" %s %.0f %%"), outcome_word((Outcome)o),
                           share(tally->outcomes[i][o], tally->met[i]));
        putchar('\n');
    }
}

static void tell_words(const Campaign *campaign, const WeekTally *tally) {
    double of = tally->weeks ? tally->weeks : 1;
    commands_print(stdout,
                   say_count(tally->weeks,
                             "%d whole campaign played by chance.",
                             "%d whole campaigns played by chance."),
                   tally->weeks);
    printf("\n\n%s\n", say("How it ends:"));
    for (int i = 0; i < campaign->ending_count; i++) {
        commands_print(stdout, say("  %5.1f %%  %s (%s)"),
                       share(tally->endings[i], tally->weeks),
                       campaign->endings[i].title,
                       outcome_word(campaign->endings[i].outcome));
        putchar('\n');
    }
    printf("\n%s\n", say("How often each encounter is met, and how it ends:"));
    tell_plays(campaign, tally);
    putchar('\n');
    commands_print(stdout,
                   say("On average %.1f kept, %.1f lost, %.1f labels, %.0f of "
                       "money kept and %.0f lost; a habit came back in %.0f %% "
                       "of them."),
                   tally->kept / of, tally->lost / of, tally->labelled / of,
                   tally->money_kept / of, tally->money_lost / of,
                   share(tally->habits, tally->weeks));
    putchar('\n');
}

static void tell_json(const Campaign *campaign, const WeekTally *tally) {
    json_t *endings = json_array(), *plays = json_array();
    for (int i = 0; i < campaign->ending_count; i++)
        json_array_append_new(
            endings,
            json_pack("{s:s, s:s, s:f}", "title", campaign->endings[i].written,
                      "outcome", outcome_name(campaign->endings[i].outcome),
                      "share", share(tally->endings[i], tally->weeks) / 100));
    for (int i = 0; i < campaign->play_count; i++) {
        json_t *play =
            json_pack("{s:s, s:s, s:f}", "name", campaign->plays[i].written,
                      "level", campaign->plays[i].level, "met",
                      share(tally->met[i], tally->weeks) / 100);
        for (int o = 0; o < OUTCOMES; o++)
            json_object_set_new(
                play, outcome_name((Outcome)o),
                json_real(share(tally->outcomes[i][o], tally->met[i]) / 100));
        json_array_append_new(plays, play);
    }
    json_t *whole =
        json_pack("{s:s, s:i, s:o, s:o}", "campaign", campaign->id, "weeks",
                  tally->weeks, "endings", endings, "plays", plays);
    json_dumpf(whole, stdout, JSON_INDENT(2) | JSON_REAL_PRECISION(6));
    putchar('\n');
    json_decref(whole);
}

ExitCode explore_week(Practice *practice, int index, ExploreWeeks effort,
                      bool json) {
    Findings *findings = findings_new();
    WeekTally tally;
    WeekRun *run = run_open(practice, index, RUN_TRIAL, findings);
    bool playable = run && week_tally(practice, run, effort, &tally, findings);
    if (!playable)
        findings_put(findings);
    else if (json)
        tell_json(run_campaign(run), &tally);
    else
        tell_words(run_campaign(run), &tally);
    run_close(run);
    findings_free(findings);
    return playable ? EXIT_FINE : EXIT_FINDINGS;
}

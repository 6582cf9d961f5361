/* SPDX-License-Identifier: MIT
 * Runs through a campaign at random: each encounter ends in one of its level's
 * endings, without playing it. */
#include "tools/check/campaign.h"

#include "app/practice/meeting.h"
#include "core/base/mem.h"
#include "core/base/rng.h"
#include "core/study/habits.h"

#include <string.h>

enum { WEEKS = 4000, CODE_SECONDS = 5 };

/* The endings of one play's level. */
typedef struct Lots {
    Ending *endings; /* texts borrowed from the meeting */
    Stake stake;
    int count;
    Meeting *meeting; /* keeps them alive; NULL: it cannot be played */
} Lots;

typedef struct Draw {
    const Campaign *campaign;
    WeekHost host;
    Lots lots[CAMPAIGN_PLAYS_MAX];
    bool met[CAMPAIGN_PLAYS_MAX], reached[CAMPAIGN_ENDINGS_MAX];
    unsigned long long seed;
} Draw;

static void open_lots(Practice *practice, WeekRun *run, Draw *draw) {
    for (int i = 0; i < draw->campaign->play_count; i++) {
        Lots *lots = &draw->lots[i];
        Findings *unused = findings_new(); /* the level's own check has them */
        int level = run_level(run, i);
        lots->meeting = level == NONE
                            ? NULL
                            : practice_meet_as(practice, level, NULL, unused);
        findings_free(unused);
        if (!lots->meeting) continue;
        const Story *story = session_story(meeting_session(lots->meeting));
        lots->endings = (Ending *)story->endings;
        lots->count = story->ending_count;
        lots->stake = story->stake;
    }
}

static int below(Draw *draw, int count) {
    return (int)rng_below(&draw->seed, (unsigned)count);
}

/* A random result of a play. The habit is chosen once for a whole run, since it
 * belongs to the player. */
static WeekPlay draw_play(Draw *draw, int play, const char *habit) {
    const Lots *lots = &draw->lots[play];
    WeekPlay drawn = { .play = play, .outcome = OUTCOME_UNEASY };
    if (lots->count) {
        const Ending *ending = &lots->endings[below(draw, lots->count)];
        drawn.ending = ending->written;
        drawn.outcome = ending->outcome;
        drawn.stake = lots->stake;
        drawn.sale_kept = ending->sale;
        drawn.yearly_kept = ending->yearly;
    }
    drawn.habit = below(draw, 2) ? habit : NULL;
    drawn.labelled = below(draw, 3) == 0;
    return drawn;
}

static void draw_week(Draw *draw) {
    Week week = { .campaign = draw->campaign };
    Habit habit = (Habit)below(draw, HABITS);
    const char *named = habit == HABIT_NONE ? NULL : habit_name(habit);
    int next;
    while ((next = week_next(&week, draw->host)) != NONE) {
        draw->met[next] = true;
        week.plays[week.count++] = draw_play(draw, next, named);
    }
    draw->reached[week_ending(&week, draw->host)] = true;
}

static void tell(const Draw *draw, Findings *findings) {
    const Campaign *campaign = draw->campaign;
    for (int i = 0; i < campaign->play_count; i++)
        if (!draw->met[i])
            findings_add(findings, campaign->plays[i].at, "never-offered",
                         "play \"%s\" was met in none of %d weeks",
                         campaign->plays[i].written, WEEKS);
    for (int i = 0; i < campaign->ending_count; i++)
        if (!draw->reached[i])
            findings_add(findings, campaign->endings[i].at,
                         "ending-never-reached",
                         "none of %d weeks came to the ending \"%s\"", WEEKS,
                         campaign->endings[i].written);
}

/* What was not tried may be anything. */
static void tell_too_slow(const Campaign *campaign, Findings *findings) {
    findings_add(findings, campaign->at, "not-all-tried",
                 "the campaign's conditions take long: what is rare, or never "
                 "happens, could not be tried");
    findings_hint(findings,
                  "a condition should only ask, and leave loops alone");
}

void check_campaign(Practice *practice, WeekRun *run, CodeAllowance *all,
                    Findings *findings) {
    Draw *draw = mem_alloc(sizeof *draw);
    CodeBudget budget;
    draw->campaign = run_campaign(run);
    draw->host =
        code_budget_week(&budget, run_host(run, findings), all, CODE_SECONDS);
    draw->seed = 1;
    open_lots(practice, run, draw);
    for (int i = 0; i < WEEKS && !budget.over; i++)
        draw_week(draw);
    if (budget.over)
        tell_too_slow(draw->campaign, findings);
    else
        tell(draw, findings);
    for (int i = 0; i < CAMPAIGN_PLAYS_MAX; i++)
        meeting_close(draw->lots[i].meeting);
    run_host(run, NULL);
    mem_free(draw);
}

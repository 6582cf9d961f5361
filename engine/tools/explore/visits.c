/* SPDX-License-Identifier: MIT
 * Finds the endings of the earlier level, and the moods after each. */
#include "tools/explore/visits.h"

#include "core/explore/explore.h"
#include "core/base/mem.h"
#include "core/base/text.h"

#include <string.h>

enum { PLAYS = 3000, CHAIN_MAX = 8, CODE_SECONDS = 5 };

static PlaySetup first_meeting(void) {
    return (PlaySetup){ .thought = NONE, .stance = STANCE_NEUTRAL, .visit = 1 };
}

/* Takes over the way's text. */
static void add(Visits *visits, PlaySetup setup, VisitWay way) {
    int ways = visits->count;
    *MEM_PUSH(visits->setups, visits->count, visits->setup_capacity) = setup;
    *MEM_PUSH(visits->ways, ways, visits->way_capacity) = way;
}

/* Plays a road again to see where it leaves the customers. */
static PlaySetup after_road(Explore *explore, const ExploreRoad *road,
                            const Story *next) {
    PlaySetup setup = first_meeting();
    const Story *story = explore->story;
    PlayState *state = mem_alloc(play_state_size(explore->play));
    play_begin(explore->play, &explore->setup, state, NULL);
    for (int i = 0; i < road->length; i++)
        play_reply(explore->play, state, road->replies[i], NULL);
    for (int i = 0; i < next->customer_count; i++) {
        int same = story_customer(story, next->customers[i].id);
        if (same == NONE) continue;
        setup.carry[i] =
            (Carry){ true, state->moods[same].low, state->moods[same].mood };
    }
    mem_free(state);
    return setup;
}

/* The level that this one is a visit of: the file in its own scripts folder,
 * wherever that is, else the one of that id in the game's list; or NONE. */
static int level_before(Practice *practice, const Story *story) {
    static const char ending[] = ".lua";
    size_t file = strlen(story->file);
    size_t own = strlen(story->id) + sizeof ending - 1;
    int level = NONE;
    if (!story->visit_of) return NONE;
    if (file >= own) {
        Text path = { 0 };
        text_add_n(&path, story->file, file - own);
        text_format(&path, "%s%s", story->visit_of, ending);
        level = practice_find(practice, text_get(&path), NULL);
        text_free(&path);
    }
    return level != NONE ? level
                         : practice_find(practice, story->visit_of, NULL);
}

/* The number of this meeting, if all earlier ones took place. */
static int visit_number(Practice *practice, const Story *story) {
    int number = 1;
    const Story *before = story;
    Meeting *meeting = NULL;
    while (before && before->visit_of && number < CHAIN_MAX) {
        Findings *unused = findings_new();
        int level = level_before(practice, before);
        Meeting *earlier =
            level == NONE ? NULL
                          : practice_meet_as(practice, level, NULL, unused);
        findings_free(unused);
        meeting_close(meeting);
        meeting = earlier;
        number++;
        before = meeting ? session_story(meeting_session(meeting)) : NULL;
    }
    meeting_close(meeting);
    return number;
}

static void add_endings(Visits *visits, Meeting *earlier, const Story *next,
                        int visit, CodeAllowance *all) {
    const Story *story = session_story(meeting_session(earlier));
    const PlaySetup first = first_meeting();
    volatile int stop = 0;
    CodeBudget budget; /* endings not found in time are left out */
    ScriptHost host = code_budget_start(&budget, story, meeting_host(earlier),
                                        all, CODE_SECONDS, &stop);
    Explore *explore = explore_new(story, host, &first);
    ExploreTally tally, unused;
    unsigned long long seed = 1;
    tally_start(&tally, story);
    tally_start(&unused, story);
    explore_run(explore, (Policy){ POLICY_RANDOM, 0 }, PLAYS, &seed, &stop,
                &tally);
    explore_run(explore, (Policy){ POLICY_KIND, 0 }, PLAYS, &seed, &stop,
                &unused);
    for (int i = 0; i < story->ending_count; i++) {
        const ExploreRoad *road = &explore->shortest[i];
        if (road->length == NONE) continue;
        VisitWay way = { .before = mem_text(story->endings[i].written),
                         .outcome = story->endings[i].outcome,
                         .share = tally.endings[i] / tally.plays };
        PlaySetup setup = after_road(explore, road, next);
        setup.visit = visit;
        setup.before = way.before;
        add(visits, setup, way);
    }
    tally_free(&tally);
    tally_free(&unused);
    explore_free(explore);
}

Visits visits_of(Practice *practice, const Story *story, CodeAllowance *all) {
    Visits visits = { 0 };
    add(&visits, first_meeting(), (VisitWay){ .before = NULL });
    int level = level_before(practice, story);
    if (level == NONE) return visits;
    Findings *unused = findings_new();
    Meeting *earlier = practice_meet_as(practice, level, NULL, unused);
    if (earlier)
        add_endings(&visits, earlier, story, visit_number(practice, story),
                    all);
    meeting_close(earlier);
    findings_free(unused);
    return visits;
}

static Earlier *week_that_ended(const Story *story, Outcome outcome) {
    static const char said[] = "…"; /* any line will do */
    Earlier *earlier = earlier_new("", "");
    for (int i = 0; i < story->asked.count; i++)
        earlier_add_end(earlier, story->names[story->asked.first + i], outcome);
    if (outcome < OUTCOME_KEPT) earlier_set_worst(earlier, said, 100);
    earlier_set_best(earlier, said);
    return earlier;
}

void visits_add_weeks(Visits *visits, const Story *story) {
    int beginnings = visits->count;
    if (!story->asks_campaign) return;
    for (int outcome = 0; outcome < OUTCOMES; outcome++) {
        visits->earlier[outcome] = week_that_ended(story, (Outcome)outcome);
        for (int i = 0; i < beginnings; i++) {
            PlaySetup setup = visits->setups[i];
            setup.earlier = visits->earlier[outcome];
            add(visits, setup, (VisitWay){ .before = NULL });
        }
    }
}

void visits_free(Visits *visits) {
    for (int i = 0; i < OUTCOMES; i++)
        earlier_free(visits->earlier[i]);
    for (int i = 0; i < visits->count; i++)
        mem_free(visits->ways[i].before);
    mem_free(visits->setups);
    mem_free(visits->ways);
    *visits = (Visits){ 0 };
}

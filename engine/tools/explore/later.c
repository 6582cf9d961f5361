/* SPDX-License-Identifier: MIT
 * A visit after each ending of the level before it, surveyed one by one. */
#include "tools/explore/later.h"

#include "core/base/mem.h"

enum { STATES = 60000, PLAYS = 20000, KIND_PLAYS = 2000 };

static bool is_stopped(const SurveyEffort *effort) {
    return effort->stop && *effort->stop;
}

/* Exactly if the level is small enough, else by random play. */
static void play_way(Later *later, LaterWay *way, const Survey *survey,
                     const PlaySetup *setup, const SurveyEffort *effort) {
    const Story *story = survey->story;
    CodeBudget budget;
    ScriptHost host =
        code_budget_start(&budget, story, meeting_host(survey->meeting),
                          effort->all, effort->all->seconds, effort->stop);
    Explore *explore = explore_new(story, host, setup);
    unsigned long long seed = effort->seed;
    long long states = effort->states < STATES ? effort->states : STATES;
    tally_start(&way->random, story);
    tally_start(&way->kind, story);
    way->complete =
        explore_all(explore, states, effort->stop, NULL, &way->random);
    if (!way->complete && !is_stopped(effort)) {
        tally_free(&way->random);
        tally_start(&way->random, story);
        explore_run(explore, (Policy){ POLICY_RANDOM, 0 }, PLAYS, &seed,
                    effort->stop, &way->random);
    }
    explore_run(explore, (Policy){ POLICY_KIND, 0 }, KIND_PLAYS, &seed,
                effort->stop, &way->kind);
    explore_merge(later->met, explore);
    explore_free(explore);
}

static void mix(Later *later, const Story *story) {
    double all = 0;
    for (int i = 0; i < later->count; i++)
        if (later->ways[i].random.plays > 0) all += later->ways[i].share;
    for (int i = 0; i < later->count && all > 0; i++) {
        const LaterWay *way = &later->ways[i];
        if (way->random.plays <= 0) continue;
        for (int e = 0; e < story->ending_count; e++)
            later->mixed[e] +=
                way->share / all * way->random.endings[e] / way->random.plays;
    }
}

Later *later_new(Practice *practice, const Survey *survey,
                 const SurveyEffort *effort) {
    const Story *story = survey->story;
    if (!story->visit_of) return NULL;
    Later *later = mem_alloc(sizeof *later);
    later->visits = visits_of(practice, story, effort->all);
    if (later->visits.count < 2) {
        later_free(later);
        return NULL;
    }
    const PlaySetup *first = &later->visits.setups[0];
    later->met = explore_new(story, meeting_host(survey->meeting), first);
    later->mixed = mem_alloc((size_t)story->ending_count * sizeof(double));
    later->visit = later->visits.setups[1].visit;
    later->ways = mem_alloc((size_t)later->visits.count * sizeof *later->ways);
    explore_merge(later->met, survey->explore);
    for (int i = 1; i < later->visits.count && !is_stopped(effort); i++) {
        PlaySetup setup = later->visits.setups[i];
        LaterWay *way = &later->ways[later->count++];
        setup.thought = effort->thought;
        way->before = later->visits.ways[i].before;
        way->outcome = later->visits.ways[i].outcome;
        way->share = later->visits.ways[i].share;
        play_way(later, way, survey, &setup, effort);
    }
    mix(later, story);
    return later;
}

void later_free(Later *later) {
    if (!later) return;
    for (int i = 0; i < later->count; i++) {
        tally_free(&later->ways[i].random);
        tally_free(&later->ways[i].kind);
    }
    explore_free(later->met);
    mem_free(later->ways);
    mem_free(later->mixed);
    visits_free(&later->visits);
    mem_free(later);
}

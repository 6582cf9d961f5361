/* SPDX-License-Identifier: MIT
 * Reading the clock takes as long as a short condition, so only about one call
 * in sixteen is timed, and counts as sixteen. The calls are chosen at random,
 * since slow conditions may come at regular intervals. */
#include "tools/explore/code_budget.h"

#include "core/base/rng.h"

enum { TIMED_ONE_IN = 16 };
/* 20 microseconds of each call are free: an ordinary condition takes a few, and
 * the number of calls is limited anyway. */
static const clock_t free_ticks = CLOCKS_PER_SEC / 50000;

static bool begin(CodeBudget *budget, clock_t *begun) {
    if (--budget->next > 0) return false;
    budget->next = 1 + (int)rng_below(&budget->seed, 2 * TIMED_ONE_IN - 1);
    *begun = clock();
    return true;
}

static void end(CodeBudget *budget, clock_t begun, int code) {
    clock_t took = clock() - begun;
    if (took > budget->slowest_took) {
        budget->slowest_took = took;
        budget->slowest = code;
    }
    if (took > free_ticks) budget->left -= (took - free_ticks) * TIMED_ONE_IN;
    budget->over = budget->left < 0;
    if (budget->over && budget->stop) *budget->stop = 1;
}

static bool budget_holds(void *data, int code, const Play *play,
                         const PlayState *state, bool *result, Error *err) {
    CodeBudget *budget = data;
    clock_t begun;
    *result = false;
    if (budget->over) return true;
    bool timed = begin(budget, &begun);
    bool ok =
        budget->inner.holds(budget->inner.data, code, play, state, result, err);
    if (timed) end(budget, begun, code);
    return ok;
}

static bool budget_effect(void *data, int code, const Play *play,
                          PlayState *state, Error *err) {
    CodeBudget *budget = data;
    clock_t begun;
    if (budget->over) return true;
    bool timed = begin(budget, &begun);
    bool ok = budget->inner.effect(budget->inner.data, code, play, state, err);
    if (timed) end(budget, begun, code);
    return ok;
}

ScriptHost code_budget_start(CodeBudget *budget, const Story *story,
                             ScriptHost host, int seconds, volatile int *stop) {
    *budget = (CodeBudget){ .inner = host,
                            .story = story,
                            .seconds = seconds,
                            .left = seconds * CLOCKS_PER_SEC,
                            .seed = 1,
                            .slowest = NONE,
                            .stop = stop };
    return (ScriptHost){ budget, budget_holds, budget_effect };
}

/* Where a condition or effect of the level stands. */
static Place place_of(const Story *story, int code) {
    for (int i = 0; i < story->reply_count; i++)
        if (story->replies[i].when == code || story->replies[i].effect == code)
            return story->replies[i].at;
    for (int i = 0; i < story->beat_count; i++)
        if (story->beats[i].when == code || story->beats[i].effect == code)
            return story->beats[i].at;
    for (int i = 0; i < story->target_count; i++)
        if (story->targets[i].when == code) return story->targets[i].at;
    for (int i = 0; i < story->ending_count; i++)
        if (story->endings[i].when == code) return story->endings[i].at;
    return story->at;
}

void code_budget_tell(const CodeBudget *budget, Findings *findings) {
    if (!budget->over) return;
    findings_add(findings, place_of(budget->story, budget->slowest),
                 "not-all-tried",
                 "the level's conditions and effects took more than %d seconds "
                 "in all: what is rare, or never happens, could not be tried",
                 budget->seconds);
    findings_hint(findings, "the slowest stands here; a condition should only "
                            "ask, and leave loops alone");
}

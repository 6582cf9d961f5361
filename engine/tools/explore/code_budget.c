/* SPDX-License-Identifier: MIT
 * Reading the clock takes as long as a short condition, so only about one call
 * in sixteen is timed, and counts as sixteen. The calls are chosen at random,
 * since slow conditions may come at regular intervals. */
#include "tools/explore/code_budget.h"

#include "core/base/rng.h"
#include "platform/clock.h"

enum { TIMED_ONE_IN = 16 };
/* How many times as long instrumented programs take for the same work. */
#ifdef THAW_SANITIZED
enum { SLOWNESS = 8 };
#else
enum { SLOWNESS = 1 };
#endif
/* 20 microseconds of each call are free: an ordinary condition takes a few, and
 * the number of calls is limited anyway. */
static const int64_t free_ns = 20000, second_ns = 1000000000;

void code_allowance_start(CodeAllowance *all, int seconds) {
    atomic_init(&all->left, seconds * second_ns);
    all->seconds = seconds;
}

bool code_allowance_spent(CodeAllowance *all) {
    return atomic_load(&all->left) < 0;
}

static bool begin(CodeBudget *budget, int64_t *begun) {
    if (--budget->next > 0) return false;
    budget->next = 1 + (int)rng_below(&budget->seed, 2 * TIMED_ONE_IN - 1);
    *begun = clock_thread_ns();
    return true;
}

static void end(CodeBudget *budget, int64_t begun, int code) {
    int64_t took = (clock_thread_ns() - begun) / SLOWNESS;
    if (took > budget->slowest_took) {
        budget->slowest_took = took;
        budget->slowest = code;
    }
    int64_t counted = took > free_ns ? (took - free_ns) * TIMED_ONE_IN : 0;
    budget->left -= counted;
    if (counted) atomic_fetch_sub(&budget->all->left, counted);
    budget->over = budget->left < 0 || code_allowance_spent(budget->all);
    if (budget->over && budget->stop) *budget->stop = 1;
}

static bool budget_holds(void *data, int code, const Play *play,
                         const PlayState *state, bool *result, Error *err) {
    CodeBudget *budget = data;
    int64_t begun;
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
    int64_t begun;
    if (budget->over) return true;
    bool timed = begin(budget, &begun);
    bool ok = budget->inner.effect(budget->inner.data, code, play, state, err);
    if (timed) end(budget, begun, code);
    return ok;
}

ScriptHost code_budget_start(CodeBudget *budget, const Story *story,
                             ScriptHost host, CodeAllowance *all, int seconds,
                             volatile int *stop) {
    *budget = (CodeBudget){ .inner = host,
                            .story = story,
                            .all = all,
                            .seconds = seconds,
                            .left = seconds * second_ns,
                            .seed = 1,
                            .slowest = NONE,
                            .stop = stop };
    return (ScriptHost){ budget, budget_holds, budget_effect };
}

static bool budget_week_holds(void *data, int code, const Week *week,
                              bool *result, Error *err) {
    CodeBudget *budget = data;
    int64_t begun;
    *result = false;
    if (budget->over) return true;
    bool timed = begin(budget, &begun);
    bool ok = budget->week.holds(budget->week.data, code, week, result, err);
    if (timed) end(budget, begun, code);
    return ok;
}

static void budget_week_fault(void *data, Place at, const char *message) {
    const CodeBudget *budget = data;
    budget->week.fault(budget->week.data, at, message);
}

WeekHost code_budget_week(CodeBudget *budget, WeekHost host, CodeAllowance *all,
                          int seconds) {
    *budget = (CodeBudget){ .week = host,
                            .all = all,
                            .seconds = seconds,
                            .left = seconds * second_ns,
                            .seed = 1,
                            .slowest = NONE };
    return (WeekHost){ budget, budget_week_holds,
                       host.fault ? budget_week_fault : NULL };
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
    Place place = place_of(budget->story, budget->slowest);
    if (budget->left < 0)
        findings_add(findings, place, "not-all-tried",
                     "the level's conditions and effects took more than %d "
                     "seconds in all: what is rare, or never happens, could "
                     "not be tried",
                     budget->seconds);
    else
        findings_add(findings, place, "not-all-tried",
                     "the conditions and effects of these levels took more "
                     "than %d seconds in all: what is rare, or never happens, "
                     "could not be tried here any more",
                     budget->all->seconds);
    findings_hint(findings, "the slowest stands here; a condition should only "
                            "ask, and leave loops alone");
}

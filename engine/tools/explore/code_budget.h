/* SPDX-License-Identifier: MIT
 * code_budget.h -- how long a level's own code may take while it is tried out.
 *
 * Layer:  tools (core).
 * Owns:   nothing; the ScriptHost and the Story must outlive it.
 * Errors: none; a budget that is used up sets a flag, and a finding tells of
 *         it.
 *
 * One condition has a limit of its own (20 ms), but a level is tried with
 * hundreds of thousands of replies: conditions of a few milliseconds each
 * would take an hour. */
#ifndef THAW_TOOLS_EXPLORE_CODE_BUDGET_H
#define THAW_TOOLS_EXPLORE_CODE_BUDGET_H

#include "core/play/play.h"
#include "core/story/findings.h"

#include <time.h>

typedef struct CodeBudget {
    ScriptHost inner;
    const Story *story;
    int seconds;
    clock_t left; /* processor time */
    unsigned long long seed;
    int next;    /* calls until the next one is timed */
    int slowest; /* code, or NONE */
    clock_t slowest_took;
    bool over;          /* from then on nothing of the level runs */
    volatile int *stop; /* set to 1 then; may be NULL */
} CodeBudget;

/* `host` with an eye on the clock: `seconds` of processor time for all the
 * code that it runs. The budget must stay where it is. */
ScriptHost code_budget_start(CodeBudget *budget, const Story *story,
                             ScriptHost host, int seconds, volatile int *stop);
/* Once it is over: a finding, where the slowest code stands. */
void code_budget_tell(const CodeBudget *budget, Findings *findings);

#endif

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
 * would take an hour. A command that tries several levels, or one on several
 * threads, has one allowance for all of them. */
#ifndef THAW_TOOLS_EXPLORE_CODE_BUDGET_H
#define THAW_TOOLS_EXPLORE_CODE_BUDGET_H

#include "core/play/play.h"
#include "core/play/week.h"
#include "core/story/findings.h"

#include <stdatomic.h>
#include <stdint.h>

/* What is left for a whole command, in nanoseconds of processor time; used by
 * several threads at once. */
typedef struct CodeAllowance {
    atomic_llong left;
    int seconds; /* that there were at first */
} CodeAllowance;

typedef struct CodeBudget {
    ScriptHost inner;
    WeekHost week;
    const Story *story; /* NULL: a campaign's */
    CodeAllowance *all;
    int seconds;
    int64_t left; /* for this level, nanoseconds of processor time */
    unsigned long long seed;
    int next;    /* calls until the next one is timed */
    int slowest; /* code, or NONE */
    int64_t slowest_took;
    bool over;          /* from then on nothing of the level runs */
    volatile int *stop; /* set to 1 then; may be NULL */
} CodeBudget;

void code_allowance_start(CodeAllowance *all, int seconds);
bool code_allowance_spent(CodeAllowance *all);

/* `host` with an eye on the clock: `seconds` of processor time for all the
 * code that it runs, out of what `all` has left. Both must stay where they
 * are. */
ScriptHost code_budget_start(CodeBudget *budget, const Story *story,
                             ScriptHost host, CodeAllowance *all, int seconds,
                             volatile int *stop);
/* The same for a campaign's conditions. */
WeekHost code_budget_week(CodeBudget *budget, WeekHost host, CodeAllowance *all,
                          int seconds);
/* Once it is over: a finding, where the slowest code stands. */
void code_budget_tell(const CodeBudget *budget, Findings *findings);

#endif

/* SPDX-License-Identifier: MIT
 * judge.h -- findings that only playing can find: what is never reached, what
 *            goes wrong in some state, what wins by itself.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; findings go where the caller says.
 * Errors: findings only. verify.h finds what can be seen without playing. */
#ifndef THAW_CORE_EXPLORE_JUDGE_H
#define THAW_CORE_EXPLORE_JUDGE_H

#include "core/explore/explore.h"
#include "core/base/text.h"

typedef struct JudgeEffort {
    long long steps;        /* replies to try under random play */
    long long policy_plays; /* conversations a policy */
    unsigned long long seed;
    const volatile int *stop; /* may be NULL */
    /* How the conversation may begin; first meetings only when NULL. What is
     * met from any of them is met. */
    const PlaySetup *setups;
    int setup_count;
} JudgeEffort;

JudgeEffort judge_effort_usual(void);

/* Plays the level by every policy and adds what is wrong with it: errors
 * condition-failed, warnings never-offered, ending-never-reached, one-road,
 * best-always-first, dominant-tone, and no-way-out where play goes round. Once
 * effort.stop is set only what was met is told, not what never was. */
void judge_story(const Story *story, ScriptHost host, JudgeEffort effort,
                 Findings *findings);

/* Why nobody comes to the ending, as far as it can be told: how far the moods
 * went, or what must lead there. */
void judge_why_never(const Explore *explore, int ending, Text *why);

#endif

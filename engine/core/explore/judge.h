/* SPDX-License-Identifier: MIT
 * judge.h -- findings that need playing: what is never reached, what goes wrong
 *            in some state, which simple habit wins.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; findings go where the caller says.
 * Errors: findings only. verify.h has the checks that need no playing. */
#ifndef THAW_CORE_EXPLORE_JUDGE_H
#define THAW_CORE_EXPLORE_JUDGE_H

#include "core/explore/explore.h"
#include "core/base/text.h"

typedef struct JudgeEffort {
    long long steps;        /* replies to try under random play */
    long long policy_plays; /* conversations a policy */
    unsigned long long seed;
    const volatile int *stop; /* may be NULL */
    /* How the conversation may begin; NULL: as a first meeting only. A thing is
     * unreached only when no setup reaches it. */
    const PlaySetup *setups;
    int setup_count;
} JudgeEffort;

JudgeEffort judge_effort_usual(void);

/* Plays the level by every policy and adds what is wrong with it: errors
 * condition-failed, warnings never-offered, ending-never-reached, one-road,
 * best-always-first, dominant-tone, and no-way-out where play never ends. Once
 * effort.stop is set, it reports what it has seen, but not what it has not. */
void judge_story(const Story *story, ScriptHost host, JudgeEffort effort,
                 Findings *findings);

/* Why the ending is never reached, if it can be told: how far the moods went,
 * or what would have to lead there. */
void judge_why_never(const Explore *explore, int ending, Text *why);

#endif

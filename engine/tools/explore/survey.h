/* SPDX-License-Identifier: MIT
 * survey.h -- a level played every way there is, as far as time allows: what
 *             thaw explore and thaw map tell of it.
 *
 * Layer:  tools (app, core).
 * Owns:   a Survey owns all it found; its Practice and level must outlive it.
 * Errors: bool + Error; a level's mistakes are Findings.
 *
 * Uses all cores: each has its own copy of the level, with its own Lua. What
 * chance comes to therefore differs a little from machine to machine. */
#ifndef THAW_TOOLS_EXPLORE_SURVEY_H
#define THAW_TOOLS_EXPLORE_SURVEY_H

#include "app/practice/meeting.h"
#include "core/explore/explore.h"
#include "core/study/lookahead.h"
#include "tools/explore/code_budget.h"

enum { SURVEY_POSITIONS = 4, SURVEY_TONES_MAX = STORY_TONES_MAX };

typedef struct SurveyEffort {
    long long replies; /* to try under random play */
    long long states;  /* above so many it is not tried exhaustively */
    unsigned long long seed;
    int thought;            /* NONE: neutral */
    const PlaySetup *setup; /* a later meeting; NULL: the first one */
    CodeAllowance *all;     /* for the level's own code */
    bool chance_only;       /* no habits, no best road: just how often */
    volatile int *stop; /* set by Ctrl-C, or here once the level's own code has
                           taken too long; what there is is kept */
    /* Told now and then, 0..1; NULL: nobody wants to know. */
    void (*progress)(void *data, double share);
    void *progress_data;
} SurveyEffort;

SurveyEffort survey_effort_usual(void);

/* One way of playing and what it comes to. */
typedef struct SurveyPolicy {
    const char *name; /* "random", "kind-first", "always 1" … */
    Policy policy;
    ExploreTally tally;
} SurveyPolicy;

typedef struct Survey {
    const Story *story;
    Explore *explore; /* everything reached by anything below */
    bool complete;    /* every state was looked at; shares are exact */
    double margin;    /* else: shares are right to about so much (95 %) */
    long long plays;  /* random ones */
    long long states, steps; /* looked at and tried for the shares */
    SurveyPolicy random, kind, threat;
    SurveyPolicy positions[SURVEY_POSITIONS], longest, shortest;
    SurveyPolicy tones[SURVEY_TONES_MAX];
    int tone_count;
    Road best;
    int best_position; /* always taking it gets the best ending, or NONE */
    Meeting *meeting;  /* keeps the story alive */
    CodeBudget budget; /* `explore` runs the level's code through it */
    volatile int stop; /* where effort.stop was NULL */
} Survey;

/* NULL when the level has errors, all of them in `findings`. */
Survey *survey_new(Practice *practice, int level, SurveyEffort effort,
                   Findings *findings);
void survey_free(Survey *survey); /* NULL allowed */

/* The share of plays under a policy that come to the ending / the outcome. */
double survey_share(const SurveyPolicy *policy, int ending);
double survey_outcome(const SurveyPolicy *policy, Outcome outcome);
/* Whether the policy comes to the best there is nearly always, where chance
 * does not: a position, a length or a tone that wins by itself. */
bool survey_wins(const Survey *survey, const SurveyPolicy *policy);

#endif

/* SPDX-License-Identifier: MIT
 * visits.h -- the ways in which a level can begin: as a first meeting, and
 * after each ending of the meeting before it.
 *
 * Layer:  tools (app, core).
 * Owns:   Visits owns its setups and their texts.
 * Errors: none; an earlier level that cannot be read leaves the first meeting
 *         only. */
#ifndef THAW_TOOLS_EXPLORE_VISITS_H
#define THAW_TOOLS_EXPLORE_VISITS_H

#include "app/practice/meeting.h"
#include "tools/explore/code_budget.h"

/* The ending of the earlier level before a setup. */
typedef struct VisitWay {
    char *before; /* its title, ours; NULL: a first meeting */
    Outcome outcome;
    double share; /* of random play; 0 for those of visits_add_weeks */
} VisitWay;

typedef struct Visits {
    PlaySetup *setups; /* [0] is the first meeting */
    VisitWay *ways;    /* of the setups */
    int count, setup_capacity, way_capacity;
    Earlier *earlier[OUTCOMES]; /* of visits_add_weeks */
} Visits;

/* Plays the earlier level (`visit_of`) to find its endings and the moods after
 * them. */
Visits visits_of(Practice *practice, const Story *story, CodeAllowance *all);
/* If the level asks about earlier talks of a campaign: adds each setup again
 * for each outcome, with and without a costly line. For checking only: they
 * have no shares. */
void visits_add_weeks(Visits *visits, const Story *story);
void visits_free(Visits *visits);

#endif

/* SPDX-License-Identifier: MIT
 * visits.h -- how a level can begin: as a first meeting, and after each way
 *             that the meeting before it can have ended.
 *
 * Layer:  tools (app, core).
 * Owns:   Visits owns its setups and their texts.
 * Errors: none; an earlier level that cannot be read leaves the first meeting
 *         only. */
#ifndef THAW_TOOLS_EXPLORE_VISITS_H
#define THAW_TOOLS_EXPLORE_VISITS_H

#include "app/practice/meeting.h"

/* The ending of the level before that a setup comes after. */
typedef struct VisitWay {
    char *before; /* its title, ours; NULL: a first meeting */
    Outcome outcome;
    double share; /* how often chance comes to it; 0 of a week's */
} VisitWay;

typedef struct Visits {
    PlaySetup *setups; /* [0] is the first meeting */
    VisitWay *ways;    /* of the setups */
    int count, setup_capacity, way_capacity;
    Earlier *earlier[OUTCOMES]; /* of visits_add_weeks */
} Visits;

/* Plays the level before this one (`visit_of`) to find its endings and the
 * moods they leave behind. */
Visits visits_of(Practice *practice, const Story *story);
/* Where the level asks how a campaign went before it: the same beginnings once
 * more for each outcome that may have been, with a line that cost something and
 * with none. For checking alone: they have no shares. */
void visits_add_weeks(Visits *visits, const Story *story);
void visits_free(Visits *visits);

#endif

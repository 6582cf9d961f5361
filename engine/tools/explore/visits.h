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

enum { VISITS_MAX = 24 };

typedef struct Visits {
    PlaySetup setups[VISITS_MAX]; /* [0] is the first meeting */
    char *before[VISITS_MAX];     /* the endings' titles, ours */
    Outcome outcomes[VISITS_MAX]; /* what they are, */
    double shares[VISITS_MAX];    /* and how often chance comes to them */
    Earlier *earlier[OUTCOMES];   /* of visits_add_weeks */
    int count;
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

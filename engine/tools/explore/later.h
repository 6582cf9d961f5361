/* SPDX-License-Identifier: MIT
 * later.h -- how a later meeting can end, by how the one before it ended.
 *
 * Layer:  tools (app, core).
 * Owns:   a Later owns all it found; the Survey it came from must outlive it.
 * Errors: none; a level that is no visit, or whose earlier level cannot be
 *         read, has no later meeting. */
#ifndef THAW_TOOLS_EXPLORE_LATER_H
#define THAW_TOOLS_EXPLORE_LATER_H

#include "tools/explore/survey.h"
#include "tools/explore/visits.h"

/* What comes after one ending of the earlier level. */
typedef struct LaterWay {
    const char *before; /* its title */
    Outcome outcome;    /* and what it was */
    double share;       /* how often chance comes to it */
    bool complete;      /* every state was looked at */
    ExploreTally random, kind;
} LaterWay;

typedef struct Later {
    Visits visits;
    LaterWay *ways;
    int count;
    int visit;     /* 2: the second meeting */
    double *mixed; /* of each ending, over all ways as often as they come */
    Explore *met;  /* all that some meeting meets, the first one included */
} Later;

/* NULL when the level is no visit. Stops early when the effort says so. */
Later *later_new(Practice *practice, const Survey *survey,
                 const SurveyEffort *effort);
void later_free(Later *later); /* NULL allowed */

#endif

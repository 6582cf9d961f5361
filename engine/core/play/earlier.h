/* SPDX-License-Identifier: MIT
 * earlier.h -- what a conversation knows of the campaign that it is part of.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   an Earlier owns a copy of every text handed to it.
 * Errors: none; out of memory aborts (mem.h).
 *
 * It is kept in the journal: a conversation can be replayed without the others
 * of its campaign. */
#ifndef THAW_CORE_PLAY_EARLIER_H
#define THAW_CORE_PLAY_EARLIER_H

#include "core/story/story.h"

typedef struct EarlierEnd {
    char *level; /* id */
    Outcome outcome;
} EarlierEnd;

typedef struct Earlier {
    char *campaign, *play;        /* its id; the play's name, as written */
    char *worst_line, *best_line; /* the player's own; "" when there is none */
    int worst_cost;               /* tenths that it cost; 0: nothing did */
    EarlierEnd *ends;             /* of the campaign's encounters so far */
    int end_count, end_capacity;
} Earlier;

Earlier *earlier_new(const char *campaign, const char *play);
Earlier *earlier_copy(const Earlier *earlier); /* NULL gives NULL */
void earlier_free(Earlier *earlier);           /* NULL allowed */

void earlier_set_worst(Earlier *earlier, const char *line, int cost);
void earlier_set_best(Earlier *earlier, const char *line);
void earlier_add_end(Earlier *earlier, const char *level, Outcome outcome);
/* How an encounter of the campaign ended; false: it was not played in it. NULL
 * allowed. */
bool earlier_outcome(const Earlier *earlier, const char *level, Outcome *out);

#endif

/* SPDX-License-Identifier: MIT
 * week.h -- a campaign as a picture's text: DOT for Graphviz, Mermaid for
 * pages.
 *
 * Layer:  tools (app, core).
 * Owns:   nothing; texts returned are the caller's (mem_free).
 * Errors: none.
 *
 * An encounter is a box: its name, its level, how it ends and how often. A
 * dashed arrow is one that a condition stands on; a blue one carries something
 * over: customers who come back, or a later encounter that asks how an earlier
 * one ended. Endings are coloured by outcome. */
#ifndef THAW_TOOLS_MAP_WEEK_H
#define THAW_TOOLS_MAP_WEEK_H

#include "core/base/text.h"
#include "tools/explore/week.h"

/* How one encounter hangs on an earlier one. */
typedef struct WeekCarry {
    int from, to;    /* in the campaign's plays */
    bool comes_back; /* the same customers; else its outcome is asked for */
} WeekCarry;

typedef struct WeekMap {
    const Campaign *campaign;
    const char *titles[CAMPAIGN_PLAYS_MAX]; /* of the levels */
    bool asks[CAMPAIGN_PLAYS_MAX]; /* for what was said earlier in the week */
    WeekCarry *carries;
    int carry_count, carry_capacity;
    const WeekTally *tally; /* NULL: not known how often */
} WeekMap;

/* Everything but the tally; its levels' texts go into `arena`. */
WeekMap week_map_new(Practice *practice, WeekRun *run, Arena *arena);
void week_map_end(WeekMap *map);

char *map_week_dot(const WeekMap *map);
char *map_week_mermaid(const WeekMap *map);

#endif

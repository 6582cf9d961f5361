/* SPDX-License-Identifier: MIT
 * lookahead.h -- the best that could still become of a conversation.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; a Road is a value.
 * Errors: none.
 *
 * A beam search over the real rules: all roads are taken one reply further at
 * a time and the most hopeful are kept, few from each place (beat, variables,
 * facts), so that a road that goes down before it goes up is not lost. */
#ifndef THAW_CORE_STUDY_LOOKAHEAD_H
#define THAW_CORE_STUDY_LOOKAHEAD_H

#include "core/play/play.h"

enum {
    ROAD_MAX = 40, /* replies looked ahead */
    ROAD_HARD_COST = 100,
};

typedef struct RoadStep {
    int reply;
    short mood[STORY_CUSTOMERS_MAX]; /* after it, tenths */
} RoadStep;

typedef struct Road {
    RoadStep steps[ROAD_MAX];
    int count;
    int ending; /* NONE: none was reached within ROAD_MAX */
    int worth;  /* to compare roads: outcome first, then moods, and hard words
                   on the way count against it */
} Road;

/* The best road from `from`; `tries` bounds the replies tried (at least one
 * road is always followed). Deterministic. `barred` has a byte for each reply
 * of the story: no road goes through one that is not 0. NULL bars none. */
Road road_best(const Play *play, const PlayState *from, int tries,
               const unsigned char *barred);

/* Whether a reply has a threat among its tones: such a one must win more than
 * ROAD_HARD_COST tenths to be recommended. */
bool road_is_hard(const Story *story, int reply);

#endif

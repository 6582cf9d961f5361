/* SPDX-License-Identifier: MIT
 * map.h -- what a picture of a level shows: its arrows, the class of each
 *          reply, how often random play takes which arrow.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing.
 * Errors: none.
 *
 * thaw map and the window's map both use this, so that all pictures agree. An
 * Explore given as `chance` has played at random; one given as `road` has
 * followed the player's replies. Either may be NULL: not known. */
#ifndef THAW_CORE_EXPLORE_MAP_H
#define THAW_CORE_EXPLORE_MAP_H

#include "core/explore/explore.h"

typedef struct MapArrow {
    int beat;        /* from which it leads */
    int reply;       /* that takes it; NONE: the beat itself goes on */
    int target;      /* in story->targets; NONE: the beat's `otherwise` */
    TargetKind kind; /* where it leads: */
    int to;          /* a beat, an ending; NONE: "end", see map_end_turn */
    bool sometimes;  /* only when a condition holds */
} MapArrow;

/* The arrows from a beat, those of its replies first, in the level's order.
 * Writes at most `capacity`; returns how many there are. */
int map_arrows(const Story *story, int beat, MapArrow *out, int capacity);

/* The class of a reply's tones; a threat counts more than the others. */
ToneClass map_class(const Story *story, int reply);

/* Whether any arrow leads to "end", where endings are tried in turn. */
bool map_uses_end(const Story *story);
/* The position (1..) at which an ending is tried there; 0: it is the ending of
 * somebody walking out. */
int map_end_turn(const Story *story, int ending);

/* How often the busiest arrow was taken, at least 1; for map_share. */
long long map_busiest(const Explore *chance);
/* How often the arrow was taken, as a share (0..1) of the busiest one; 1 when
 * nothing is known. */
double map_share(const Explore *chance, const MapArrow *arrow,
                 long long busiest);
/* Whether random play was tried and never took it. */
bool map_never(const Explore *chance, const MapArrow *arrow);
bool map_walked(const Explore *road, const MapArrow *arrow);

/* In how many per cent of random conversations a beat is reached: "34 %"; ""
 * for a beat without replies. */
void map_often(const Explore *chance, int beat, char *out, size_t size);

#endif

/* SPDX-License-Identifier: MIT
 * map.h -- what a picture of a level shows: its arrows, what a reply counts
 *          as, how often chance goes where.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing.
 * Errors: none.
 *
 * Whoever draws a level (thaw map, the window) takes from here what it draws,
 * so that all pictures tell the same. An Explore given as `chance` has played
 * at random; one given as `road` has followed the replies just given. Either
 * may be NULL: not known. */
#ifndef THAW_CORE_EXPLORE_MAP_H
#define THAW_CORE_EXPLORE_MAP_H

#include "core/explore/explore.h"

typedef struct MapArrow {
    int beat;        /* it leaves */
    int reply;       /* by it; NONE: by the beat itself, without a word */
    int target;      /* in story->targets; NONE: the beat's `otherwise` */
    TargetKind kind; /* where it leads: */
    int to;          /* a beat, an ending; NONE: "end", see map_end_turn */
    bool sometimes;  /* only when a condition holds */
} MapArrow;

/* The arrows that leave a beat, its replies' first, in the level's order: how
 * many there are. At most `room` are written. */
int map_arrows(const Story *story, int beat, MapArrow *out, int room);

/* The class that weighs most: a threat outweighs what softens it. */
ToneClass map_class(const Story *story, int reply);

/* Whether any arrow leads to "end", where endings are tried in turn. */
bool map_uses_end(const Story *story);
/* As which one, 1.., an ending is tried there; 0: somebody walks out. */
int map_end_turn(const Story *story, int ending);

/* How often the busiest arrow was taken, at least 1; for map_share. */
long long map_busiest(const Explore *chance);
/* 0..1 of the busiest; 1 where nothing is known. */
double map_share(const Explore *chance, const MapArrow *arrow,
                 long long busiest);
/* Whether chance was tried and never went there. */
bool map_never(const Explore *chance, const MapArrow *arrow);
bool map_walked(const Explore *road, const MapArrow *arrow);

/* In how many of a hundred random conversations a beat is come to, in words:
 * "34 %"; "" for one that is only gone through. */
void map_often(const Explore *chance, int beat, char *out, size_t size);

#endif

/* SPDX-License-Identifier: MIT
 * screen.h -- what the map's screen is made of: screens/map.c makes and draws
 *             it, go.c is how one goes about in it.
 *
 * Layer:  window.
 * Owns:   a MapScreen owns what it made.
 * Errors: none. */
#ifndef THAW_WINDOW_MAP_SCREEN_H
#define THAW_WINDOW_MAP_SCREEN_H

#include "core/play/view.h"
#include "window/map/chance.h"
#include "window/map/sight.h"
#include "window/screen.h"

enum { MAP_TRAIL = 64 };

/* What the drawing was made for: with another one it is made anew. */
typedef struct MapMade {
    const Story *story;
    unsigned long long hash;
    int turns, text_size, letter_space, word_space, family;
    Box view;
    Phase phase;
} MapMade;

typedef struct MapScreen {
    MapMade made;
    MapScene *scene;
    MapChance *chance;
    Explore *road;
    MapTrunk *trunks;
    MapSight sight;
    bool whole;  /* all of it is in sight, and stays so */
    bool placed; /* the sight was set once */
    int chosen, here, hover;
    char chosen_name[MAP_LETTERS * 4 + 8];
    int trail[MAP_TRAIL], trail_count; /* boxes gone from, by number */
    bool dragged, moved;
    int drag_x, drag_y, x, y; /* of the pointer */
} MapScreen;

/* screens/map.c */
void map_choose(MapScreen *self, int box);
double map_nearest(const MapScreen *self, const Ui *ui); /* as scale */
/* A level that was loaded again lies elsewhere: nothing of the old one may be
 * looked at any more. */
bool map_is_old(Window *window, const MapScreen *self);

/* go.c */
bool map_claims(Window *window, void *state, const InputEvent *event);
bool map_event(Window *window, void *state, const InputEvent *event);

#endif

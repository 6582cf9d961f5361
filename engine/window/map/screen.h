/* SPDX-License-Identifier: MIT
 * screen.h -- the state of the map's screen: screens/map.c makes and draws it,
 *             go.c handles its events.
 *
 * Layer:  window.
 * Owns:   a MapScreen owns what its pointers lead to.
 * Errors: none. */
#ifndef THAW_WINDOW_MAP_SCREEN_H
#define THAW_WINDOW_MAP_SCREEN_H

#include "core/play/view.h"
#include "window/map/chance.h"
#include "window/map/sight.h"
#include "window/screen.h"

enum { MAP_TRAIL = 64 };

/* For what the drawing was made: when any of it changes, it is made again. */
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
    bool whole;  /* all of it is visible, also after a resize */
    bool placed; /* `sight` was set */
    int chosen, here, hover;
    char chosen_name[MAP_LETTERS * 4 + 8];
    int trail[MAP_TRAIL], trail_count; /* boxes chosen before, to go back */
    bool dragged, moved;
    int drag_x, drag_y, x, y; /* of the pointer */
} MapScreen;

/* screens/map.c */
void map_choose(MapScreen *self, int box);
double map_nearest(const MapScreen *self, const Ui *ui); /* as scale */
/* Whether the level was reloaded, so that the scene's Story no longer exists.
 */
bool map_is_old(Window *window, const MapScreen *self);

/* go.c */
bool map_claims(Window *window, void *state, const InputEvent *event);
bool map_event(Window *window, void *state, const InputEvent *event);

#endif

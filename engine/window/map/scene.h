/* SPDX-License-Identifier: MIT
 * scene.h -- what stands on the map of a level: a box for each beat and
 *            each ending, an arrow for each way on, and the room they take.
 *
 * Layer:  window.
 * Owns:   a MapScene owns its plan, arrays and the player's name; it borrows
 *         the Story.
 * Errors: none. A level with more than MAP_BEATS is drawn in part: what can
 *         come soonest from where the player is. */
#ifndef THAW_WINDOW_MAP_SCENE_H
#define THAW_WINDOW_MAP_SCENE_H

#include "core/explore/map.h"
#include "window/ui/layout.h"
#include "window/map/plan.h"

enum {
    MAP_BEATS = 240,
    MAP_ENDINGS = 60,
    MAP_ARROWS = 2000,
    MAP_MARKS = 12,   /* replies marked on a box; a plus stands for more */
    MAP_LETTERS = 90, /* of a name */
};

typedef enum { MAP_BEAT, MAP_ENDING, MAP_END } MapKind;

typedef struct MapThing { /* what box i of the plan is */
    MapKind kind;
    int index;  /* of the beat or ending */
    char *name; /* as it is drawn, no longer than MAP_LETTERS */
    int lines;  /* it takes */
    int marks;  /* replies that are marked on it */
} MapThing;

typedef struct MapScene {
    const Story *story;
    char *player; /* for {player} in texts; NULL: "you" */
    MapPlan *plan;
    MapThing *things; /* one a box */
    int *box_of_beat; /* NONE: not on the map */
    int *box_of_ending;
    int end_box, start_box; /* NONE where there is none */
    MapArrow *arrows;
    int arrow_count;
    int *link_of;  /* an arrow's link in the plan; NONE: it leads off the map */
    bool partial;  /* beats or arrows are left out */
    int beats;     /* on the map */
    double letter; /* pixels of its letters at scale 1 */
} MapScene;

/* For a view of that size, in pixels, as seen from a beat. */
typedef struct MapFrame {
    double width, height;
    int from_beat;      /* or NONE */
    const char *player; /* copied; NULL: nobody said their name */
} MapFrame;
MapScene *map_scene_new(Ui *ui, const Story *story, MapFrame frame);
/* A text of the level as people read it, its braces filled in: to be freed. */
char *map_scene_words(const MapScene *scene, const char *text);
void map_scene_free(MapScene *scene); /* NULL allowed */

/* The letters of a name at a size, as the plan reckons with them. */
TypeStyle map_scene_style(const Ui *ui, double pixels, int lines);

/* What the player's road and chance make of the trunks: one a spot. */
typedef struct MapTrunk {
    double share; /* 0..1 of the busiest arrow; summed */
    bool never, sometimes, walked;
} MapTrunk;
/* To be freed; indexed as plan->spots. `endings`: the share of each, or NULL.
 */
MapTrunk *map_scene_trunks(const MapScene *scene, const Explore *chance,
                           const Explore *road, const double *endings);

/* The box at a place of the plan, or NONE; and the nearest one in a direction
 * from another (ACTION_UP …), or by reading order (ACTION_NEXT …). */
int map_scene_at(const MapScene *scene, double x, double y);
int map_scene_beside(const MapScene *scene, int box, Action direction);

#endif

/* SPDX-License-Identifier: MIT
 * scene.h -- the contents of a level's map: a box for each beat and each
 * ending, and an arrow for each target, laid out by a plan.
 *
 * Layer:  window.
 * Owns:   a MapScene owns its plan, arrays and the player's name; it borrows
 *         the Story.
 * Errors: none. Of a level with more than MAP_BEATS, only the beats nearest to
 *         where the player is are drawn. */
#ifndef THAW_WINDOW_MAP_SCENE_H
#define THAW_WINDOW_MAP_SCENE_H

#include "core/explore/map.h"
#include "window/ui/layout.h"
#include "window/map/plan.h"

enum {
    MAP_BEATS = 240,
    MAP_ENDINGS = 60,
    MAP_ARROWS = 2000,
    MAP_MARKS = 12,   /* marks of replies on a box; more are shown as "+" */
    MAP_LETTERS = 90, /* of a name */
};

typedef enum { MAP_BEAT, MAP_ENDING, MAP_END } MapKind;

typedef struct MapThing { /* what box i of the plan is */
    MapKind kind;
    int index;  /* of the beat or ending */
    char *name; /* as it is drawn, no longer than MAP_LETTERS */
    int lines;  /* of the name */
    int marks;  /* of replies on it */
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
    int *link_of;  /* an arrow's link in the plan; NONE: it leaves the map */
    bool partial;  /* beats or arrows are left out */
    int beats;     /* on the map */
    double letter; /* pixels of its letters at scale 1 */
} MapScene;

/* For what the map is made. Sizes in pixels. */
typedef struct MapFrame {
    double width, height;
    int from_beat;      /* where the player is, or NONE */
    const char *player; /* copied; NULL: no name is known */
} MapFrame;
MapScene *map_scene_new(Ui *ui, const Story *story, MapFrame frame);
/* A text of the level with braces filled in; mem_free it. */
char *map_scene_words(const MapScene *scene, const char *text);
void map_scene_free(MapScene *scene); /* NULL allowed */

/* The style of names at a size; the plan is measured with it. */
TypeStyle map_scene_style(const Ui *ui, double pixels, int lines);

/* How the arrows at a spot of the plan are drawn. */
typedef struct MapTrunk {
    double share; /* 0..1 of the busiest arrow; summed */
    bool never, sometimes, walked;
} MapTrunk;
/* One for each of plan->spots; mem_free them. `endings`: the share of each, or
 * NULL. */
MapTrunk *map_scene_trunks(const MapScene *scene, const Explore *chance,
                           const Explore *road, const double *endings);

/* The box at a place of the plan, or NONE; and the nearest box in a direction
 * from another (ACTION_UP …), or the next in reading order (ACTION_NEXT …). */
int map_scene_at(const MapScene *scene, double x, double y);
int map_scene_beside(const MapScene *scene, int box, Action direction);

#endif

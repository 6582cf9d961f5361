/* SPDX-License-Identifier: MIT
 * stage_still.h -- the room as still pictures: behind the people, in front of
 *                  them, and both as the camera at rest shows them.
 *
 * Layer:  window.
 * Owns:   a StageStill owns its pictures; still_forget frees them.
 * Errors: none.
 *
 * A room is drawn once for each size and light. Where the camera rests closer
 * than that, it is scaled once and then copied; only while the camera moves is
 * it scaled for every frame. */
#ifndef THAW_WINDOW_SCENE_STAGE_STILL_H
#define THAW_WINDOW_SCENE_STAGE_STILL_H

#include "core/story/staging.h"
#include "window/scene/stage_panes.h"

#include <cairo.h>

/* A part of the screen, and what of the stage it shows. */
typedef struct StageView {
    Box box;
    int who;           /* the person shown in it, or NONE */
    cairo_matrix_t at; /* from the stage to the screen */
    bool rests;        /* it will be the same in the next frame */
} StageView;

/* The room as a view that rests shows it. */
typedef struct StageSeen {
    cairo_surface_t *back, *front;
    Box box, front_box; /* of the screen */
    cairo_matrix_t at;
    int made, animal; /* StageStill.made and .animal_drawn, of which it is */
    unsigned chairs;
    double chairs_at;
} StageSeen;

typedef struct StageStill {
    cairo_surface_t *back, *front;
    int front_row;    /* the stage's row at which the front picture begins */
    int first, solid; /* rows: where the front begins, where it is opaque */
    int made, animal_drawn; /* how often */
    Box animal;             /* the box of the stage that was drawn again … */
    cairo_surface_t *bare;  /* … and the front there without it, or NULL */
    double person_x;        /* BackdropLook.person_x, as it was drawn */
    Brings brings;          /* in these pictures … */
    Cupboard cupboard;
    int queue;
    bool sitting; /* … and whether one chair is taken in them */
    StageSeen seen[STAGE_PANES_MAX];
    cairo_surface_t *dusk, *warm; /* how much of it falls on each pixel … */
    Box frame;                    /* … of the screen */
} StageStill;

struct Stage;

void still_forget(StageStill *still);
/* Forgets the front alone: the animal has changed its place. */
void still_forget_front(StageStill *still);
/* Draws the pictures that are missing, for stage->box and stage->light. */
void still_make(struct Stage *stage);
/* The animal moved, within that box of the stage. */
void still_draw_animal(struct Stage *stage, const cairo_rectangle_int_t *box);

/* Each paints its part of view number `index`. */
void still_paint_back(struct Stage *stage, cairo_t *cr, const StageView *view,
                      int index);
void still_paint_front(struct Stage *stage, cairo_t *cr, const StageView *view,
                       int index);
/* The row of the screen from which on the front hides everything behind it. */
double still_solid(const struct Stage *stage, const cairo_matrix_t *at);
/* Corners that darken with heat; never with mood. */
void still_paint_dusk(struct Stage *stage, cairo_t *cr, Box frame);
/* Warm light after a good ending: on the room and, with `thin`, faintly on
 * everything. */
void still_paint_warmth(struct Stage *stage, cairo_t *cr, Box frame, bool thin);

#endif

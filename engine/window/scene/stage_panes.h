/* SPDX-License-Identifier: MIT
 * stage_panes.h -- close-ups of the stage for narrow pictures.
 *
 * Layer:  window.
 * Owns:   nothing; a pane is a value.
 * Errors: none. */
#ifndef THAW_WINDOW_SCENE_STAGE_PANES_H
#define THAW_WINDOW_SCENE_STAGE_PANES_H

#include "window/draw/paint.h"

#include <cairo.h>

struct Stage;

/* A close-up: its place on the screen, and what it shows. */
enum { STAGE_PANES_MAX = 2 };
typedef struct StagePane {
    Box box;
    int who;           /* who is in it, or NONE */
    cairo_matrix_t at; /* from the stage's box to the screen */
} StagePane;

/* The box of the whole room, in pixels, for close-ups that fill `box`. */
Box stage_panes_room(Box box);
/* Fills in stage->panes for `box`; stage->box must be the room. */
void stage_panes_place(struct Stage *stage, Box box);

#endif

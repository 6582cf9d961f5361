/* SPDX-License-Identifier: MIT
 * stage_ending.h -- the last picture of an encounter.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none; a room without a door in the picture is left instead. */
#ifndef THAW_WINDOW_SCENE_STAGE_ENDING_H
#define THAW_WINDOW_SCENE_STAGE_ENDING_H

#include "window/scene/stage.h"

/* Once; again, nothing changes. */
void stage_close(Stage *stage, Scene scene, Outcome outcome);
/* What the level says, or what follows from channel and outcome. */
Scene stage_closing(const View *view);
/* Takes stage_close back. */
void stage_open(Stage *stage);
/* Doors, things and light; true while they move. */
bool stage_ends(Stage *stage, double seconds, bool still);
void stage_draw_left(const Stage *stage, cairo_t *cr);
double stage_warmth(const Stage *stage); /* 0 .. 1, of that light */
/* Where she sits: behind her, and left when she goes. */
bool stage_sits(const Stage *stage, int who);
void stage_draw_chair(const Stage *stage, int who, cairo_t *cr);

#endif

/* SPDX-License-Identifier: MIT
 * stage_ending.h -- the last picture of an encounter.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none; in a room without a visible door, people walk out instead. */
#ifndef THAW_WINDOW_SCENE_STAGE_ENDING_H
#define THAW_WINDOW_SCENE_STAGE_ENDING_H

#include "window/scene/stage.h"

/* Begins the closing scene; a second call changes nothing. */
void stage_close(Stage *stage, Scene scene, Outcome outcome);
/* The closing scene that the view shows. */
Scene stage_closing(const View *view);
/* The line with which people leave the picture, or shake hands: the first after
 * the last that one of them says or does; line_count where the last tells what
 * one of them does, which is seen first. NONE: they stay, or leave with the
 * last line. */
int stage_parting(const View *view);
/* Whether the player has gone to another room than that of the call, which is
 * over: that room is seen without the phone and without the caller. */
bool stage_elsewhere(const View *view);
void stage_leave_phone(Stage *stage, bool elsewhere);
/* Undoes stage_close. */
void stage_open(Stage *stage);
/* Advances doors, things and light; true while they move. */
bool stage_ends(Stage *stage, double seconds, bool still);
void stage_draw_left(const Stage *stage, cairo_t *cr);
/* What lies on the counter before a person, in the part of the stage that is
 * seen: beside her hands, which would hide it. */
void stage_draw_lying(const Stage *stage, int who, Box seen, cairo_t *cr);
double stage_warmth(const Stage *stage); /* 0 .. 1, of that light */
/* The chair behind a sitting person, which stays when she leaves; while she is
 * at the door of an office, it would hide her. */
bool stage_has_chair(const Stage *stage, int who);
void stage_draw_chair(const Stage *stage, int who, cairo_t *cr);

#endif

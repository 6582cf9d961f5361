/* SPDX-License-Identifier: MIT
 * stage_quiet.h -- how a silence of the player looks.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_SCENE_STAGE_QUIET_H
#define THAW_WINDOW_SCENE_STAGE_QUIET_H

#include "window/scene/stage.h"

/* The player says nothing for so many seconds; 0: the silence is over.
 * Meanwhile the customer looks away and back, breathes, and moves a hand. */
void stage_be_quiet(Stage *stage, double seconds);
bool stage_quiet_passes(Stage *stage, double seconds);
void stage_quiet_pose(const Stage *stage, int who, Pose *pose);
int stage_quiet_hands(const Stage *stage, int usual);

#endif

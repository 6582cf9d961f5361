/* SPDX-License-Identifier: MIT
 * stage_quiet.h -- a silence that is seen.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_SCENE_STAGE_QUIET_H
#define THAW_WINDOW_SCENE_STAGE_QUIET_H

#include "window/scene/stage.h"

/* You say nothing for so long; 0: it is over. What she does
 * meanwhile: looks away and back, breathes, moves a hand. */
void stage_be_quiet(Stage *stage, double seconds);
bool stage_quiet_passes(Stage *stage, double seconds);
void stage_quiet_pose(const Stage *stage, int who, Pose *pose);
int stage_quiet_hands(const Stage *stage, int usual);

#endif

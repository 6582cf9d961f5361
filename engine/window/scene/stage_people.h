/* SPDX-License-Identifier: MIT
 * stage_people.h -- how people walk on the stage and move their hands; what
 *                   of it looks different.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_SCENE_STAGE_PEOPLE_H
#define THAW_WINDOW_SCENE_STAGE_PEOPLE_H

#include "window/scene/stage.h"

/* What hands do at this instant. */
void stage_hands(const Stage *stage, StageFace *face, Pose *pose, bool still);
/* True while somebody walks or a hand moves. */
bool stage_way(Stage *stage, int who, double seconds, bool still);
/* How large she is seen there: 1 at the counter, smaller at the door. */
double stage_way_size(const Stage *stage, int who);
/* From her place to where she is drawn; `end`: where she goes to. */
void stage_way_matrix(const Stage *stage, int who, bool end,
                      cairo_matrix_t *matrix);
/* Whoever walks out turns to where they go. */
void stage_way_pose(const StageFace *face, Pose *pose);

/* What shows the stage: one view, or a pane each; how many. */
int stage_views(const Stage *stage, StageView views[STAGE_PANES_MAX]);
/* A part of the stage looks different: wherever that is seen. */
void stage_changed(const Stage *stage, StageChanges *changes, Box box);
void stage_changed_all(const Stage *stage, StageChanges *changes);

#endif

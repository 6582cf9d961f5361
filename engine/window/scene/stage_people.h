/* SPDX-License-Identifier: MIT
 * stage_people.h -- people walking on the stage and moving their hands, and the
 *                   parts of the picture that this changes.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_SCENE_STAGE_PEOPLE_H
#define THAW_WINDOW_SCENE_STAGE_PEOPLE_H

#include "window/scene/stage.h"

/* Sets the hands of a pose at this moment. */
void stage_hands(const Stage *stage, StageFace *face, Pose *pose, bool still);
/* Turns her head towards where the level says; true while it moves. */
bool stage_looks(Stage *stage, int who, double seconds, bool still);
/* True while somebody walks or a hand moves. */
bool stage_way(Stage *stage, int who, double seconds, bool still);
/* Her apparent size: 1 at the counter, smaller at the door. */
double stage_way_size(const Stage *stage, int who);
/* The x at which she stands: one person stands in the middle until another one
 * comes, and who is at the door stands where that is. `end`: once everybody has
 * arrived. */
double stage_stands(const Stage *stage, int who, bool end);
/* Her place at the counter, whether she is there or at the door. */
double stage_at_counter(const Stage *stage, int who, bool end);
/* Whether she stands further to the left than the other one. */
bool stage_is_left_of(const Stage *stage, int who, int other);
/* 0 .. 1: how far another person has come into the picture. */
double stage_company(const Stage *stage, int who, bool end);
/* How much lower she is because she sits, in pixels. */
double stage_sunk(const Stage *stage, int who, bool end);
/* … or kneels. */
double stage_lowered(const Stage *stage, int who, bool end);
/* From her place to where she is drawn; `end`: where she goes to. */
void stage_way_matrix(const Stage *stage, int who, bool end,
                      cairo_matrix_t *matrix);
/* A person who walks out turns to the way out. */
void stage_way_pose(const StageFace *face, Pose *pose);

/* Puts room, people and close-ups where stage_draw (`close`: stage_draw_close)
 * will draw them. */
void stage_place(Stage *stage, Light light, Box box, bool close);
/* The faces, from the brows to the chin, where they will be on the screen once
 * everybody has arrived; returns how many. */
int stage_heads(const Stage *stage, Box heads[STORY_CUSTOMERS_MAX]);
/* Lists the views of the stage, one for all or a pane for each; returns how
 * many. */
int stage_views(const Stage *stage, StageView views[STAGE_PANES_MAX]);
/* Adds a changed part of the stage, wherever it is visible on the screen. */
void stage_changed(const Stage *stage, StageChanges *changes, Box box);

#endif

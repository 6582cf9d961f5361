/* SPDX-License-Identifier: MIT
 * stage_photo.h -- a level's own pictures on the stage, instead of what is
 *                  drawn.
 *
 * Layer:  window.
 * Owns:   the Stage keeps a reference to each as long as it is shown.
 * Errors: none. */
#ifndef THAW_WINDOW_SCENE_STAGE_PHOTO_H
#define THAW_WINDOW_SCENE_STAGE_PHOTO_H

#include "window/scene/stage.h"

/* The room, and somebody in it; NULL: they are drawn. False: it is shown
 * already. */
bool stage_room_photo(Stage *stage, cairo_surface_t *photo);
void stage_face_photo(Stage *stage, int who, cairo_surface_t *photo);

/* The name of the room's sound. NULL: it is quiet where the talk has gone from
 * a drawn room into a picture of the level's own, whose sound nobody knows. */
const char *stage_tone(const Stage *stage, ViewRoom room);

#endif

/* SPDX-License-Identifier: MIT
 * stage_queue.h -- strangers who wait behind the customer.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_SCENE_STAGE_QUEUE_H
#define THAW_WINDOW_SCENE_STAGE_QUEUE_H

#include "window/scene/stage.h"

/* Draws as many as the setting says into the still picture of the room, whose
 * upper left corner is at 0, 0. */
void stage_draw_queue(const Stage *stage, cairo_t *cr);
/* Where that one of them stands, from the picture's left: beside those at the
 * counter, of whom whoever is yet to come in is one; so nobody changes places.
 */
double stage_stranger_x(const Stage *stage, int who);

#endif

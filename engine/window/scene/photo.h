/* SPDX-License-Identifier: MIT
 * photo.h -- a level's own picture of somebody, drawn.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_SCENE_PHOTO_H
#define THAW_WINDOW_SCENE_PHOTO_H

#include "window/draw/paint.h"

/* It stands on the lower edge of the box, as large as that allows. One without
 * a clear ground is a print with round corners. */
void photo_draw(cairo_t *cr, cairo_surface_t *photo, Box box);

#endif

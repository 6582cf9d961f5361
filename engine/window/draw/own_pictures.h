/* SPDX-License-Identifier: MIT
 * own_pictures.h -- pictures that a level brings along, opened when they are
 *                   shown.
 *
 * Layer:  window (core, platform, media, cairo).
 * Owns:   an OwnPictures owns the last few pictures; whoever keeps one takes a
 *         reference of their own.
 * Errors: NULL: it cannot be used, or is not what it was when the level was
 *         read; then what is drawn without it is shown. */
#ifndef THAW_WINDOW_DRAW_OWN_PICTURES_H
#define THAW_WINDOW_DRAW_OWN_PICTURES_H

#include "core/story/own.h"
#include "window/draw/paint.h"

#include <cairo.h>

typedef struct OwnPictures OwnPictures;

OwnPictures *own_pictures_new(void);
void own_pictures_free(OwnPictures *pictures); /* NULL allowed */

/* Borrowed until another one is asked for. `file` may be NULL. */
cairo_surface_t *own_picture(OwnPictures *pictures, const OwnFile *file);

/* Fills the box with it, and cuts off what is too large, at the bottom first.
 */
void own_picture_fill(cairo_t *cr, cairo_surface_t *picture, Box box);

#endif

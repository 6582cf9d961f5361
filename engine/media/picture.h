/* SPDX-License-Identifier: MIT
 * picture.h -- a PNG picture, decoded.
 *
 * Layer:  media (core, cairo).
 * Owns:   the surface is the caller's: cairo_surface_destroy.
 * Errors: NULL. Only bytes that media_look took. */
#ifndef THAW_MEDIA_PICTURE_H
#define THAW_MEDIA_PICTURE_H

#include <cairo.h>
#include <stddef.h>

cairo_surface_t *picture_decode(const char *bytes, size_t size);

#endif

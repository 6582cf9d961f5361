/* SPDX-License-Identifier: MIT
 * face.h -- draws a person: head and shoulders, from a look and a pose.
 *
 * Layer:  window.
 * Owns:   nothing; each call restores the context.
 * Errors: none; for an unknown name in a look, the first row of its table is
 *         drawn.
 *
 * `scale` is the half-height of the head without hair, in pixels: the chin is
 * at cy + scale and the eyes near cy. Shoulders go down to the lower extent,
 * where the drawing ends in a straight edge to be hidden by a counter or a
 * bubble. Nothing is ever drawn outside face_extents, whatever look and pose.
 */
#ifndef THAW_WINDOW_FACE_FACE_H
#define THAW_WINDOW_FACE_FACE_H

#include "core/story/look.h"
#include "window/face/pose.h"

#include <cairo.h>
#include <stddef.h>

typedef struct FaceExtents {
    double left, top, right, bottom; /* pixels, in the caller's space */
} FaceExtents;

/* In heads: 2.4 to the left and right, from 2.3 above to 2.6 below. */
FaceExtents face_extents(double cx, double cy, double scale);

/* A full breath raises the whole person by so many heads. */
#define FACE_BREATH 0.014

/* The part that a blink or a glance changes, the part that an opening jaw
 * changes, and the whole (face_extents), which holds for any pose. */
typedef enum { PART_EYES, PART_MOUTH, PART_WHOLE } FacePart;
FaceExtents face_part(FacePart part, const Look *look, const Pose *pose,
                      double cx, double cy, double scale);

void face_draw(cairo_t *cr, const Look *look, const Pose *pose, double cx,
               double cy, double scale);

/* Hands that lie on the counter: to be drawn after the counter. */
void face_draw_arms(cairo_t *cr, const Look *look, const Pose *pose, double cx,
                    double cy, double scale);

/* A thing on the counter; x, y is the middle of its lower edge. */
bool face_thing_stands(Holds thing);
void face_draw_thing(cairo_t *cr, const Look *look, Holds thing, double x,
                     double y, double scale);

/* A portrait for a card: head and collar, clipped to the rectangle, with
 * nothing behind; headwear and big hair fit too. */
void face_portrait(cairo_t *cr, const Look *look, const Pose *pose, double x,
                   double y, double width, double height);

/* A plain look, for a customer without one. */
Look face_plain_look(void);

/* The kinds of pieces in looks.lua ("hair", "glasses", …), and the names of the
 * pieces; NULL after the last. For tests and tools. */
const char *face_kind(size_t index);
const char *face_piece(const char *kind, size_t index);

#endif

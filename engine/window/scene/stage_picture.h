/* SPDX-License-Identifier: MIT
 * stage_picture.h -- one person's picture, kept pixel for pixel as it stands on
 *                    the screen.
 *
 * Layer:  window.
 * Owns:   a FacePicture owns its pictures; picture_forget frees them, and
 *         stage_face_photo the photo.
 * Errors: none.
 *
 * It is drawn for the place where she and the camera come to rest, so that at
 * rest it is copied without being scaled; on the way there the same picture is
 * moved and scaled. Of a face that only blinks or speaks only that part is
 * drawn again. */
#ifndef THAW_WINDOW_SCENE_STAGE_PICTURE_H
#define THAW_WINDOW_SCENE_STAGE_PICTURE_H

#include "window/draw/paint.h"
#include "window/face/face.h"

/* What of a picture is out of date. */
enum { STALE_EYES = 1, STALE_MOUTH = 2, STALE_ALL = 4 };

typedef struct FacePicture {
    cairo_surface_t *photo; /* a level's own, instead; NULL: it is drawn */
    cairo_surface_t *body, *hands; /* hands that lie on the counter, or NULL */
    Box body_box, hands_box;       /* of the screen; whole pixels */
    cairo_matrix_t at;             /* from the stage to the screen */
    Pose drawn, held;              /* as body and hands show it */
    int lift; /* pixels by which a breath has raised the picture */
    unsigned stale;
} FacePicture;

/* Where a head is, in the stage's pixels. */
typedef struct FacePlace {
    double cx, cy, scale;
} FacePlace;

/* Frees all but the photo (stage_photo.h). */
void picture_forget(FacePicture *picture);
/* Which parts a pose makes stale, for a face of that scale; 0: no visible
 * change. */
unsigned picture_moved(const FacePicture *picture, const Pose *now,
                       double scale);
/* A breath only moves the picture: true when by at least one more pixel. */
bool picture_breathes(FacePicture *picture, const Pose *now, double scale);
bool picture_hands_move(const FacePicture *picture, const Pose *now,
                        double scale);
/* Draws what is stale, for a face that stands `at` on the screen; nothing is
 * kept below `lowest`, a row of the screen. `at` turns nothing. */
void picture_renew(FacePicture *picture, const Look *look, const Pose *shown,
                   FacePlace place, const cairo_matrix_t *at, double lowest);
/* Paints it where the person is now, in place or on the way. */
void picture_paint(const FacePicture *picture, cairo_t *cr,
                   const cairo_matrix_t *now);
/* The hands, where they lie or how far they have been raised. */
void picture_paint_hands(FacePicture *picture, cairo_t *cr, const Look *look,
                         FacePlace place, const cairo_matrix_t *now);

#endif

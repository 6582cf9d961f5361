/* SPDX-License-Identifier: MIT
 * parts.h -- shared by the files of this folder only.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none.
 *
 * Head space: the unit is the half-height of the head, (0, 0) between the eyes'
 * level and the nose, y down, the chin at y 1, light from the upper left. A
 * piece is one function here and one row in its table; looks.lua names it. */
#ifndef THAW_WINDOW_FACE_PARTS_H
#define THAW_WINDOW_FACE_PARTS_H

#include "core/story/look.h"
#include "window/draw/canvas.h"
#include "window/face/ink.h"
#include "window/face/pose.h"

typedef struct HeadShape {
    double brow, cheek, jaw, chin; /* half-widths, top to bottom */
    double end;                    /* y of the chin              */
} HeadShape;

typedef struct BodyShape {
    double shoulder; /* times the average width */
    double neck;     /* half-width              */
    double fullness; /* 0 slim .. 1 heavy face  */
} BodyShape;

typedef struct Face {
    cairo_t *cr;
    const Look *look;
    const Pose *pose;
    HeadShape head;
    BodyShape body;
    FaceInk ink;
    double age;             /* 0 young .. 1 old */
    bool shadow;            /* hair and hats draw the shadow they cast */
    cairo_matrix_t body_at; /* body space and head space, in pixels */
    cairo_matrix_t head_at;
} Face;

typedef void FaceDraw(const Face *face);

/* What is drawn from now on is so far in front of the plane of the ears (1:
 * nose, 0: outline of the head, below 0: behind): turning the head moves it
 * accordingly. */
void face_depth(const Face *face, double depth);
void face_body_space(const Face *face);
/* A copy whose head space is scaled to this head's width: hair and hats are
 * drawn for a head that is 0.735 wide to each side. */
Face face_fitted(const Face *face);

/* Pieces that are only numbers. */
HeadShape head_shape(const Look *look);
BodyShape body_shape(const Look *look);

void head_path(const Face *face);
void head_ears(const Face *face);
void head_skin(const Face *face, FaceDraw *cast_shadow);
void head_nose(const Face *face);
void head_marks(const Face *face);
void eyes_draw(const Face *face);
void brows_draw(const Face *face);
/* The edge of the right brow that is nearest to the other brow. */
Knot brows_between(const Face *face);
void mouth_draw(const Face *face);
void beard_under_mouth(const Face *face);
void beard_over_mouth(const Face *face);
bool beard_hides_lips(const Face *face);
bool beard_around_mouth(const Face *face); /* or a moustache */
bool beard_on_chin(const Face *face);

void hair_back(const Face *face);
void hair_front(const Face *face);
bool hair_covers_ears(const Face *face);
void headwear_back(const Face *face);
void headwear_front(const Face *face);
double headwear_hides_above(const Face *face);
bool headwear_hides_ears(const Face *face);
void glasses_draw(const Face *face);
bool glasses_worn(const Face *face);
/* Takes away what is drawn in this group within a thin line of the rims. */
void glasses_erase_beside(const Face *face);
void jewellery_ears(const Face *face);
void jewellery_neck(const Face *face); /* called by the clothes */

void body_clothes(const Face *face);
/* Drops of rain, if the pose is wet. */
void wet_draw(const Face *face);

void held_draw(const Face *face, Holds thing);
void arms_raised(const Face *face);
void arms_counter(const Face *face);

typedef enum {
    SLEEVE_OWN,
    SLEEVE_ACCENT, /* of the accent's colour                        */
    SLEEVE_KNIT,   /* with a ribbed cuff                            */
    SLEEVE_SUIT,   /* a white cuff shows under it                   */
    SLEEVE_OVER,   /* the cuff of what is worn below shows under it */
    SLEEVE_BARE
} SleeveKind;

SleeveKind body_sleeve(const Face *face);

/* A shape of hair or headwear; in a single colour when its shadow is drawn. */
void face_lock(const Face *face, Colour colour, const Knot *knots,
               size_t count);
/* A body of hair or cloth: lit from the upper left, its right side in shade. */
void face_mass(const Face *face, Tones tones, const Knot *knots, size_t count);
/* A strand of hair, thickest in the middle. */
void face_strand(const Face *face, Colour colour, double width,
                 const Knot *knots, size_t count);

/* The names in each table, NULL after the last. */
const char *head_shape_name(size_t index);
const char *nose_name(size_t index);
const char *marks_name(size_t index);
const char *build_name(size_t index);
const char *eye_shape_name(size_t index);
const char *lashes_name(size_t index);
const char *brows_name(size_t index);
const char *beard_name(size_t index);
const char *hair_name(size_t index);
const char *headwear_name(size_t index);
const char *glasses_name(size_t index);
const char *jewellery_name(size_t index);
const char *clothes_name(size_t index);

/* The row of a table whose name is `name`; the first if there is none. Rows
 * start with their name. */
#define FACE_ROW(table, wanted)                                                \
    (&(table)[face_row(&(table)[0].name, sizeof *(table),                      \
                       sizeof(table) / sizeof *(table), (wanted))])
size_t face_row(const char *const *first_name, size_t stride, size_t rows,
                const char *wanted);

#define FACE_NAME(table, index)                                                \
    ((index) < sizeof(table) / sizeof *(table) ? (table)[index].name : NULL)

#endif

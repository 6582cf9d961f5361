/* SPDX-License-Identifier: MIT
 * paint.h -- draws the map of a level: boxes, marks, arrows, the road.
 *
 * Layer:  window (cairo).
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_MAP_PAINT_H
#define THAW_WINDOW_MAP_PAINT_H

#include "window/map/scene.h"

/* Which part of the plan is visible, and how large. */
typedef struct MapSight {
    Box view;     /* on the screen */
    double x, y;  /* of the plan, at the view's top left corner */
    double scale; /* pixels of one of the plan's */
} MapSight;

typedef struct MapPicture {
    const MapScene *scene;
    const MapTrunk *trunks;
    const Explore *chance, *road; /* either may be NULL */
    const double *endings;        /* the share of each; NULL: unknown */
    long long busiest;
    MapSight sight;
    int chosen, here, hover; /* boxes or NONE */
} MapPicture;

void map_paint(Ui *ui, const MapPicture *picture);

/* The mark for a class of tones: a circle, a diamond, a square, a triangle. */
void map_mark(cairo_t *cr, ToneClass tone_class, double x, double y, double r,
              Colour colour);
/* How a line of the map looks. */
typedef struct MapStroke {
    Colour colour;
    double share; /* 0..1: decides the thickness */
    bool never, sometimes;
} MapStroke;
/* Strokes the path; `size` is that of letters there, in pixels. */
void map_stroke(Ui *ui, const MapStroke *stroke, double size);

/* The size of letters in pixels; below MAP_LEGIBLE names cannot be read. */
double map_letter(const Ui *ui, const MapPicture *picture);
enum { MAP_LEGIBLE = 12 };

/* boxes.c */
void map_boxes_paint(Ui *ui, const MapPicture *picture);
/* The flag for "you are here"; x, y is the foot of its pole. */
void map_flag(Ui *ui, double x, double y, double size);
Box map_box_seen(const MapSight *sight, const MapSpot *spot);

#endif

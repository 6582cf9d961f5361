/* SPDX-License-Identifier: MIT
 * backdrop.h -- draws rooms: the part behind a customer and the part in front.
 *
 * Layer:  window.
 * Owns:   nothing; each call restores the context.
 * Errors: none.
 *
 * Draw the back, then the customer, then the front, all three with the same
 * rectangle. A room is as high as its rectangle and is cut at the sides, so
 * that any shape from tall to very wide looks composed; one customer stands in
 * the middle, two stand at a third and at two thirds. Both parts are still
 * pictures: draw them once into a surface and keep it (some 40 ms at 1080p). */
#ifndef THAW_WINDOW_ROOMS_BACKDROP_H
#define THAW_WINDOW_ROOMS_BACKDROP_H

#include "core/story/staging.h"
#include "window/rooms/dog.h"
#include "window/draw/shapes.h"

#include <cairo.h>
#include <stdbool.h>
#include <stddef.h>

/* The counter, desk or sill begins here, as a part of the height: shoulders
 * must reach below it. Things that stand on it rise to BACKDROP_CLEAR, but
 * only at the sides: in pictures from 4:3 on, BACKDROP_MIDDLE heights to the
 * left and right of the middle stay free. */
#define BACKDROP_EDGE 0.845
/* The front part extends below its rectangle by this share of the height, for a
 * counter with hands on it. */
#define BACKDROP_BELOW  0.25
#define BACKDROP_CLEAR  0.45
#define BACKDROP_MIDDLE 0.28

/* In the order of the level format's words for them. */
typedef enum Backdrop {
    BACKDROP_CLINIC,
    BACKDROP_GARAGE,
    BACKDROP_SHOP,
    BACKDROP_STREET,
    BACKDROP_OFFICE,
    BACKDROP_KITCHEN,
    BACKDROP_WHOLESALE,
    BACKDROP_DENTAL,
    BACKDROP_HALLWAY,
    BACKDROP_YARD_OFFICE,
    BACKDROP_PRINT_SHOP,
    BACKDROP_ACCOUNTS,
    BACKDROP_GLASS_OFFICE,
    BACKDROP_FRONT_ROOM,
    BACKDROP_VAN,
    BACKDROP_VAN_STREET,
    BACKDROP_BUS,
    BACKDROP_ELEVATOR,
    BACKDROP_PLAIN /* walls and a counter */
} Backdrop;

/* The room of that name; BACKDROP_PLAIN for an unknown one or NULL. */
Backdrop backdrop_named(const char *name);
/* NULL for BACKDROP_PLAIN. */
const char *backdrop_name(Backdrop room);

/* What can vary in a room; all 0: daylight, and any dog is quiet. */
typedef struct BackdropLook {
    Light light;
    DogPose dog;
    const Setting *setting; /* weather, hour, animal …; NULL: none */
    cairo_surface_t *photo; /* a level's own room; NULL: it is drawn */
    double person_x;        /* who has the animal: units from the middle */
    bool sitting;           /* somebody sits: a chair of the room is taken */
} BackdropLook;

/* `look` may be NULL. */
void backdrop_draw(cairo_t *cr, Backdrop room, const BackdropLook *look,
                   double x, double y, double w, double h);
void backdrop_front(cairo_t *cr, Backdrop room, const BackdropLook *look,
                    double x, double y, double w, double h);

/* The door of the room, `shut` 0 open .. 1 closed: drawn over whoever stands in
 * it, and where the whole room is behind it, over the front too. Only some
 * rooms have one. */
typedef enum { DOOR_NONE, DOOR_IN_ROOM, DOOR_BEFORE_ROOM } DoorPlace;
DoorPlace backdrop_door_place(Backdrop room);
void backdrop_door(cairo_t *cr, Backdrop room, const BackdropLook *look,
                   double x, double y, double w, double h, double shut);

/* The x at which people come in, in pixels from the middle of that rectangle:
 * at the door that is drawn, or at the side where the room shows none. */
double backdrop_way_in(Backdrop room, double w, double h);

/* What is drawn behind somebody who sits there; SEAT_OWN: the room's own, which
 * is drawn with it. */
typedef enum { SEAT_CHAIR, SEAT_GARDEN_CHAIR, SEAT_OWN } Seat;
Seat backdrop_seat(Backdrop room, const BackdropLook *look);

/* True, and the part of the rectangle that the animal's moods change, if one is
 * in the picture: only that part must be drawn again when it moves. */
bool backdrop_dog(const BackdropLook *look, double x, double y, double w,
                  double h, cairo_rectangle_int_t *box);

/* The animal alone, and the front without it, to draw only the animal again.
 * backdrop_animal_before: true when it stands in front of the counter's front,
 * false when behind. */
void backdrop_animal(cairo_t *cr, const BackdropLook *look, double x, double y,
                     double w, double h);
void backdrop_front_bare(cairo_t *cr, Backdrop room, const BackdropLook *look,
                         double x, double y, double w, double h);
bool backdrop_animal_before(const BackdropLook *look);

#endif

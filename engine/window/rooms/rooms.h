/* SPDX-License-Identifier: MIT
 * rooms.h -- the drawing functions of each room, and what they share.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_ROOMS_ROOMS_H
#define THAW_WINDOW_ROOMS_ROOMS_H

#include "window/rooms/backdrop.h"

typedef void BackdropPart(const Painter *painter, const BackdropLook *look);

BackdropPart backdrop_clinic, backdrop_clinic_front;
BackdropPart backdrop_garage, backdrop_garage_front;
BackdropPart backdrop_shop, backdrop_shop_front;
BackdropPart backdrop_street, backdrop_street_front;
/* The door of the street, and one in front of the whole hallway; `shut` 0:
 * open, 1: shut. */
void backdrop_street_door(const Painter *painter, double shut);
void backdrop_hallway_door(const Painter *painter, const BackdropLook *look,
                           double shut);
BackdropPart backdrop_office, backdrop_office_front;
BackdropPart backdrop_kitchen, backdrop_kitchen_front;
BackdropPart backdrop_wholesale, backdrop_wholesale_front;
BackdropPart backdrop_dental, backdrop_dental_front;
BackdropPart backdrop_hallway, backdrop_hallway_front;
BackdropPart backdrop_yard_office, backdrop_yard_office_front;
BackdropPart backdrop_print_shop, backdrop_print_shop_front;
BackdropPart backdrop_accounts, backdrop_accounts_front;
BackdropPart backdrop_glass_office, backdrop_glass_office_front;
BackdropPart backdrop_front_room, backdrop_front_room_front;
BackdropPart backdrop_van, backdrop_van_street, backdrop_van_front;
BackdropPart backdrop_bus, backdrop_bus_front;
BackdropPart backdrop_elevator, backdrop_elevator_front;
BackdropPart backdrop_plain, backdrop_plain_front;

/* Saves the context, clips it to the rectangle and changes to the room's units;
 * the caller restores it. */
Painter backdrop_enter(cairo_t *cr, const BackdropLook *look, double x,
                       double y, double w, double h);

/* How far the street's open doorway reaches to either side. */
double backdrop_doorway(const Painter *painter);
/* The hour and the weather, to be drawn over the room. `dry`: so far to both
 * sides of the middle no rain falls; below 0: indoors, where none falls. */
enum { WEATHER_INDOORS = -1 };
void weather_draw(const Painter *painter, const Setting *setting, double dry);
/* Whether it rains or snows. */
bool weather_falls(const BackdropLook *look);
/* What falls outside, seen through a window: to be drawn between the view and
 * the frame. */
void weather_through(const Painter *painter, const BackdropLook *look, double x,
                     double y, double w, double h);
/* The animal of an encounter: `behind` draws it before the counter, `before`
 * after it; each only when the animal's place requires it. */
void animal_behind(const Painter *painter, const BackdropLook *look);
void animal_before(const Painter *painter, const BackdropLook *look);
/* False: there is no animal in the picture. */
bool animal_place(const Painter *painter, const BackdropLook *look,
                  DogPlace *place);

/* What the player brought; what is too large for the hands stays at the door.
 */
void brought_draw(const Painter *painter, const Setting *setting, bool door);
/* A house number on its plate. */
void number_draw(const Painter *painter, const char *number, double x,
                 double y);

/* Rooms are designed for 16:9. This converts the x of a thing to the actual
 * width: in a wide picture things move apart, so that two customers do not hide
 * them; in a narrow one they move in, so that they stay visible. */
double backdrop_x(const Painter *painter, double x);

/* Draws shapes at that x; and shapes beside them, at the distance dx. */
#define PLACE(p, rows, x, y, scale) SHAPES(p, rows, backdrop_x(p, x), y, scale)
#define PLACE_BY(p, rows, x, dx, y, scale)                                     \
    SHAPES(p, rows, backdrop_x(p, x) + (dx), y, scale)

/* Two colours from y 0 to `rail` and from there to the bottom. */
void backdrop_wall(const Painter *painter, Colour top, Colour bottom);

/* A rectangle over the whole width, from y on, h high. */
void backdrop_band(const Painter *painter, Colour top, Colour bottom, double y,
                   double h);

/* Slanting light from a window on a wall, from x on; none in rain and snow. */
void backdrop_sunlight(const Painter *painter, const BackdropLook *look,
                       double x, double strength);

/* The top of a counter in three tones: its far edge, its top, its shade. */
void backdrop_counter(const Painter *painter, Colour edge, Colour top,
                      Colour near);

#endif

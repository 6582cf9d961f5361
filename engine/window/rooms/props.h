/* SPDX-License-Identifier: MIT
 * props.h -- things that are used in several rooms.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none.
 *
 * x, y is the middle of a hanging thing, or the middle of the lower edge of a
 * standing one. x is for a picture of 16:9 (see backdrop_x). */
#ifndef THAW_WINDOW_ROOMS_PROPS_H
#define THAW_WINDOW_ROOMS_PROPS_H

#include "window/draw/shapes.h"
#include "window/rooms/backdrop.h"

void prop_plant(const Painter *p, double x, double y, double scale);
void prop_succulent(const Painter *p, double x, double y, double scale);
void prop_papers(const Painter *p, double x, double y, double scale);
void prop_mug(const Painter *p, double x, double y, double scale,
              Colour colour);
/* It shows the time that the level says, else one of its hour; the hands alone
 * go on a clock of another shape. */
void prop_clock(const Painter *p, const BackdropLook *look, double x, double y,
                double scale, Colour rim);
void prop_clock_hands(const Painter *p, const BackdropLook *look, double x,
                      double y, double scale);
/* A mobile telephone that lies there, its screen lit. */
void prop_mobile(const Painter *p, double x, double y, double scale);
void prop_pens(const Painter *p, double x, double y, double scale);
void prop_phone(const Painter *p, double x, double y, double scale);

/* A frame with its shadow, w by h outside, around an empty middle. */
void prop_frame(const Painter *p, double x, double y, double w, double h,
                Colour colour);

/* A window with sky and trees; x, y is the middle of its upper edge. */
void prop_window(const Painter *p, const BackdropLook *look, double x, double y,
                 double scale);

/* A lamp that hangs from the ceiling down to y, lit in the evening. */
void prop_pendant(const Painter *p, double x, double y, double scale,
                  Colour colour);

#endif

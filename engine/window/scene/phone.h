/* SPDX-License-Identifier: MIT
 * phone.h -- the picture of a call: the player's desk with the phone off the
 *            hook, and a panel with name, time and voice.
 *
 * Layer:  window.
 * Owns:   nothing; the context's state is restored.
 * Errors: none.
 *
 * Draw the scene once into a surface and keep that. The wave and the timer are
 * drawn over it repeatedly, each inside its own rectangle. */
#ifndef THAW_WINDOW_SCENE_PHONE_H
#define THAW_WINDOW_SCENE_PHONE_H

#include "window/rooms/backdrop.h"

/* In the caller's units. Nothing else is drawn in timer, name and wave. */
typedef struct PhoneLayout {
    cairo_rectangle_t panel; /* the card of the call, in the middle      */
    cairo_rectangle_t name;  /* of the speaker, centred                  */
    cairo_rectangle_t timer; /* for the length of the call               */
    cairo_rectangle_t wave;  /* for the voice                            */
} PhoneLayout;

PhoneLayout scene_phone_layout(double x, double y, double w, double h);

/* `room` is seen behind the desk. */
void scene_phone_draw(cairo_t *cr, Backdrop room, const BackdropLook *look,
                      double x, double y, double w, double h);
/* The panel of the call, over that. */
void scene_phone_panel(cairo_t *cr, Light light, double x, double y, double w,
                       double h);

/* Draws the last `count` levels of the voice (0 silent .. 1 loud, newest last)
 * as bars, newest at the right; silence is a low line. count 0: the call is
 * over, and the line is flat. Paints the whole rectangle. */
void scene_phone_wave(cairo_t *cr, Light light, const float *levels,
                      size_t count, cairo_rectangle_t wave);

/* The panel and the inks on it, contrast at least 4.5:1, in plain light 7:1. */
typedef struct PhoneInk {
    Colour panel, ink, soft, voice;
} PhoneInk;

PhoneInk scene_phone_ink(Light light);

#endif

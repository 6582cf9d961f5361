/* SPDX-License-Identifier: MIT
 * phone.h -- a call: your own desk, the phone off the hook, a voice.
 *
 * Layer:  window.
 * Owns:   nothing; the context's state is restored.
 * Errors: none.
 *
 * Draw the scene once into a surface and keep it. The wave and the timer are
 * drawn over it again and again, each inside its own rectangle. */
#ifndef THAW_WINDOW_SCENE_PHONE_H
#define THAW_WINDOW_SCENE_PHONE_H

#include "window/rooms/backdrop.h"

/* In the caller's units. Nothing else is ever drawn in timer, name and wave. */
typedef struct PhoneLayout {
    cairo_rectangle_t panel; /* the card of the call, in the middle      */
    cairo_rectangle_t name;  /* for who is speaking, set in the middle   */
    cairo_rectangle_t timer; /* for the length of the call               */
    cairo_rectangle_t wave;  /* for the voice                            */
} PhoneLayout;

PhoneLayout scene_phone_layout(double x, double y, double w, double h);

/* `room` as in backdrop_draw; NULL is the office. */
void scene_phone_draw(cairo_t *cr, const char *room, const BackdropLook *look,
                      double x, double y, double w, double h);

/* The last `count` levels of the voice, 0 silent .. 1 loud, newest last, drawn
 * as bars with the newest at the right; silence is a quiet line. None: the
 * call is over, and the line is flat. Paints its whole rectangle. */
void scene_phone_wave(cairo_t *cr, Light light, const float *levels,
                      size_t count, cairo_rectangle_t wave);

/* The panel, and the two inks for text on it: 4.5:1, or 7:1 in plain light. */
typedef struct PhoneInk {
    Colour panel, ink, soft, voice;
} PhoneInk;

PhoneInk scene_phone_ink(Light light);

#endif

/* SPDX-License-Identifier: MIT
 * chat.h -- a conversation in writing: a screen on your desk, or the phone in
 *           your hand.
 *
 * Layer:  window.
 * Owns:   nothing; the context's state is restored.
 * Errors: none.
 *
 * Draw the scene once into a surface and keep that; bubbles and typing dots are
 * drawn over it, inside `messages`. */
#ifndef THAW_WINDOW_SCENE_CHAT_H
#define THAW_WINDOW_SCENE_CHAT_H

#include "window/rooms/backdrop.h"

#include <stdbool.h>

/* In the caller's units. */
typedef struct ChatLayout {
    cairo_rectangle_t screen;   /* its lit part                            */
    cairo_rectangle_t portrait; /* square: for a small face                */
    cairo_rectangle_t name;     /* of the writer, beside the portrait      */
    cairo_rectangle_t messages; /* for the bubbles, newest at the bottom   */
} ChatLayout;

/* A phone is held upright and is taller than most pictures: its lower end is
 * then outside. */
ChatLayout scene_chat_layout(Device device, double x, double y, double w,
                             double h);

/* `room` is seen behind the screen. */
void scene_chat_draw(cairo_t *cr, Backdrop room, const BackdropLook *look,
                     double x, double y, double w, double h);

/* Whether the writer is there: a dot at the small face, as the level's `at`
 * says. */
void scene_chat_presence(cairo_t *cr, Light light, cairo_rectangle_t face,
                         Stand at);

/* The bubble of one message around `box`, with corners rounded by at most
 * `radius_max`. Its tail reaches outside by 0.6 of that, at the lower left for
 * the customer and at the lower right for the player (`mine`). */
void scene_chat_bubble(cairo_t *cr, Light light, cairo_rectangle_t box,
                       double radius_max, bool mine);

/* The customer is typing: a bubble with three dots in `box`. `phase`: 0..1 of
 * one cycle; below 0: still (reduced motion). */
void scene_chat_typing(cairo_t *cr, Light light, cairo_rectangle_t box,
                       double phase);

/* Grounds and their inks, contrast at least 4.5:1, in plain light 7:1. */
typedef struct ChatInk {
    Colour title, title_ink, ground, ground_ink;
    Colour theirs, theirs_ink, mine, mine_ink;
    Colour edge; /* of every box in plain light */
} ChatInk;

ChatInk scene_chat_ink(Light light);

#endif

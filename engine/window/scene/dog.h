/* SPDX-License-Identifier: MIT
 * dog.h -- the dog who comes with the couple: head and chest, behind a counter.
 *
 * Layer:  window.
 * Owns:   nothing; the context's state is restored.
 * Errors: none; numbers out of range are taken as the nearest. */
#ifndef THAW_WINDOW_SCENE_DOG_H
#define THAW_WINDOW_SCENE_DOG_H

#include "window/draw/shapes.h"

/* All 0 is a dog at ease, looking at the player. */
typedef struct DogPose {
    double ears;  /* -1 laid back, uneasy .. 1 pricked                    */
    double tail;  /* -1 .. 1: from one end of a wag to the other          */
    double look;  /* -1 .. 1: to the picture's left .. right              */
    double up;    /* 0 .. 1: head raised, looking up at somebody          */
    double tilt;  /* -1 .. 1: head tipped to one side, as at an odd sound */
    double blink; /* 0 open .. 1 shut                                     */
} DogPose;

/* x, y is where the chest meets the counter's far edge; 1 makes the dog about
 * 400 units high from there to the tips of the ears. */
void dog_draw(const Painter *painter, const DogPose *pose, double x, double y,
              double scale);

/* What a dog does while nothing happens, added to a pose: blinks, twitches an
 * ear, wags, wonders, glances aside. A function of time alone, so it tells
 * nothing of anybody's mood; with reduced motion only the blink is left. */
void dog_idle(DogPose *pose, double seconds, bool reduced_motion);

/* True if the dog would look different: nothing is redrawn for less. */
bool dog_moved(const DogPose *drawn, const DogPose *now);

#endif

/* SPDX-License-Identifier: MIT
 * dog.h -- the animal of an encounter, a dog or a cat: its movements and its
 *          drawing (head and chest, behind a counter).
 *
 * Layer:  window.
 * Owns:   nothing; each call restores the context.
 * Errors: none; numbers out of range become the nearest valid ones. */
#ifndef THAW_WINDOW_ROOMS_DOG_H
#define THAW_WINDOW_ROOMS_DOG_H

#include "core/story/staging.h"
#include "window/draw/shapes.h"

/* All 0: an animal at ease that looks at the player. */
typedef struct DogPose {
    double ears;  /* -1 laid back, uneasy .. 1 pricked                    */
    double tail;  /* -1 .. 1: from one end of a wag to the other          */
    double look;  /* -1 .. 1: to the picture's left .. right              */
    double up;    /* 0 .. 1: head raised, looking up at somebody          */
    double tilt;  /* -1 .. 1: head tipped to one side, as at an odd sound */
    double blink; /* 0 open .. 1 shut                                     */
} DogPose;

/* x, y is where the chest meets the counter's far edge; 1 makes a dog about
 * 400 units high from there to the tips of the ears. With `paws` it stands up
 * and lays them on that edge. */
typedef struct DogPlace {
    double x, y, scale;
    bool paws;
} DogPlace;

void dog_draw(const Painter *painter, const DogPose *pose, Coat coat,
              DogPlace at);
void cat_draw(const Painter *painter, const DogPose *pose, Coat coat,
              DogPlace at);

/* Draws shapes with their colours changed to those of a coat; COAT_NOT_SAID
 * changes nothing. Nearly black shapes, such as eyes and noses, stay black. */
void fur_draw(const Painter *painter, const Shape *rows, size_t count,
              Coat coat, double x, double y, double scale);

/* Adds its mood to a pose: a poorly animal hangs its head. */
void dog_mood(DogPose *pose, AnimalMood mood);

/* Adds what a dog does while nothing happens: blinks, twitches, wags, glances.
 * Depends on time only, so it shows nothing of a customer's mood. With reduced
 * motion only blinks are added. */
void dog_idle(DogPose *pose, double seconds, bool reduced_motion);

/* Whether the dog would look visibly different; otherwise it need not be drawn
 * again. */
bool dog_moved(const DogPose *drawn, const DogPose *now);

#endif

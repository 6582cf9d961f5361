/* SPDX-License-Identifier: MIT
 * dog.h -- the animal that somebody brings, a dog or a cat: how it lives by
 *          itself, and its drawing: head and chest, behind a counter.
 *
 * Layer:  window.
 * Owns:   nothing; the context's state is restored.
 * Errors: none; numbers out of range are taken as the nearest. */
#ifndef THAW_WINDOW_ROOMS_DOG_H
#define THAW_WINDOW_ROOMS_DOG_H

#include "core/story/staging.h"
#include "window/draw/shapes.h"

/* All 0 is a dog, or a cat, at ease and looking at the player. */
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

/* Shapes of fur, in the tones of that coat; COAT_NOT_SAID leaves them. What is
 * nearly black, as eyes and noses are, stays so. */
void fur_draw(const Painter *painter, const Shape *rows, size_t count,
              Coat coat, double x, double y, double scale);

/* Its mood, added to a pose: a poorly one hangs its head. */
void dog_mood(DogPose *pose, AnimalMood mood);

/* What a dog does while nothing happens, added to a pose: blinks, twitches an
 * ear, wags, wonders, glances aside. A function of time alone, so it tells
 * nothing of anybody's mood; with reduced motion only the blink is left. */
void dog_idle(DogPose *pose, double seconds, bool reduced_motion);

/* True if the dog would look different: nothing is redrawn for less. */
bool dog_moved(const DogPose *drawn, const DogPose *now);

#endif

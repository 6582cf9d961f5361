/* SPDX-License-Identifier: MIT
 * stage.h -- the place of an encounter with the people in it: room, faces
 *            that live, counter; or the telephone.
 *
 * Layer:  window.
 * Owns:   a Stage owns its pictures: the still parts are drawn once for each
 *         size, a face only when its pose moved.
 * Errors: none.
 *
 * It knows of a customer what a View tells, nothing else. */
#ifndef THAW_WINDOW_SCENE_STAGE_H
#define THAW_WINDOW_SCENE_STAGE_H

#include "core/play/view.h"
#include "window/scene/backdrop.h"
#include "window/face/face.h"
#include "window/ui/screen.h"

enum { STAGE_WAVE = 96 };

typedef struct StageFace {
    Look look;
    Pose rest, flash, before, shown, drawn;
    double since;  /* seconds since the last reply */
    double rested; /* seconds since it was last drawn */
    cairo_surface_t *picture;
    double cx, cy, scale;
    bool fresh;     /* its picture must be drawn */
    bool only_eyes; /* … but of it only what a blink changes */
} StageFace;

typedef struct Stage {
    Channel channel;
    char room[24];
    int count, speaker; /* who speaks, or NONE */
    StageFace faces[STORY_CUSTOMERS_MAX];
    double seconds, wave_seconds;
    Box box;
    Light light;
    cairo_surface_t *back, *front; /* of that box and light */
    DogPose dog;                   /* as it was drawn */
    double dog_turned; /* 0..1: of the way to looking at who speaks */
    double dog_ms;     /* since it was last looked at */
    float wave[STAGE_WAVE];
    bool call; /* the phone's clock runs */
    double call_seconds;
    double low; /* part of the height that a bubble will cover, 0..1 */
} Stage;

void stage_start(Stage *stage, Channel channel, const char *room);
void stage_end(Stage *stage);

/* Who stands there and what they show now; `reply` when something was just
 * said to them: then the whole change flashes first. */
void stage_people(Stage *stage, const View *view, bool reply);
void stage_person(Stage *stage, const Look *look, const Expression *shown);

/* Lets time go by; what moved is told to the window. `mouth` 0..1000: of the
 * speaker. Milliseconds until it wants to move again. */
int stage_update(Stage *stage, Window *window, int elapsed_ms, int mouth);

void stage_draw(Stage *stage, Ui *ui, Box box);

/* stage_dog.c: the dog of a room that has one. Milliseconds until it may look
 * different, or SCREEN_STILL where there is no dog. */
int stage_dog_update(Stage *stage, Window *window, double seconds);

/* Where a bubble's tail should point, in pixels; the middle on the phone. */
double stage_mouth_x(const Stage *stage, int who);

#endif

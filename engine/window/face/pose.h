/* SPDX-License-Identifier: MIT
 * pose.h -- the pose of a face at one moment, as numbers that can be mixed.
 *
 * Layer:  window.
 * Owns:   nothing; a Pose is a value.
 * Errors: none.
 *
 * An Expression (core) says what a customer shows; a Pose is the position of
 * each part of the drawing. 0 is at ease. Action units (FACS) in brackets. */
#ifndef THAW_WINDOW_FACE_POSE_H
#define THAW_WINDOW_FACE_POSE_H

#include "core/play/expression.h"
#include "core/story/staging.h"

#include <stdbool.h>
#include <stddef.h>

typedef struct Pose {
    double brow_inner; /* -1 down (4) .. 1 up (1)                       */
    double brow_outer; /* -1 .. 1 up (2)                                */
    double brow_skew;  /* 0 .. 1: one brow higher than the other        */
    double knit;       /* 0 .. 1: brows drawn together (4)              */
    double lid_upper;  /* -1 drooping .. 1 wide (5)                     */
    double lid_lower;  /* 0 .. 1: tense, narrowed from below (7)        */
    double cheek;      /* 0 .. 1: raised by a real smile (6)            */
    double smile;      /* -1 corners down (15) .. 1 up (12)             */
    double smile_skew; /* 0 .. 1: one-sided, contempt (R12, R14)        */
    double press;      /* 0 .. 1: lips thin and pressed (23, 24)        */
    double jaw;        /* 0 .. 1: open (25, 26)                         */
    double thrust;     /* 0 .. 1: jaw forward, nostrils flared (29, 38) */
    double stretch;    /* -1 pursed (18) .. 1 stretched sideways (20)   */
    double gaze_x;     /* -1 .. 1: picture left .. right                */
    double gaze_y;     /* -1 .. 1: up .. down                           */
    double turn;       /* -1 .. 1: head turned to picture left .. right */
    double nod;        /* -1 chin up .. 1 chin down                     */
    double roll;       /* -1 .. 1: head tipped to picture left .. right */
    double shoulders;  /* -1 dropped .. 1 raised                        */
    double chest;      /* -1 .. 1: turned to picture left .. right      */
    double lean;       /* -1 away .. 1 towards the player               */
    double flush;      /* 0 .. 1: decoration, never the only signal     */
    double blink;      /* 0 open .. 1 shut                              */
    double breath;     /* 0 .. 1: chest full                            */
    double raised;     /* 0 .. 1: how far the hands have come up        */
    int hands;         /* Hands: HANDS_NOT_SAID are not drawn           */
    int holds;         /* Holds                                         */
    int wet;           /* 1: of the rain                                */
} Pose;

enum { POSE_PARTS = offsetof(Pose, hands) / sizeof(double) };

/* The pose of face and body; the hands stay down. */
Pose pose_from(const Expression *expression);

/* What hands do when the level says nothing, by mood, temperament and heat. */
Hands pose_usual_hands(const Expression *shown);

/* Adds what a person does while nothing happens: breathing, blinking, glances.
 * Depends only on time and seed; with different seeds two people do not blink
 * at the same time. With reduced motion only blinks are added. */
void pose_idle(Pose *pose, double seconds, unsigned seed, bool reduced_motion);

/* Looks at a place: x -1 (picture left) .. 1, y -1 (up) .. 1; 0, 0 is the
 * player. The eyes turn first, and the head follows a part of the way. */
void pose_gaze(Pose *pose, double x, double y);

/* Interpolates all parts: t 0 gives a, 1 gives b. The hands change at 0.5. */
Pose pose_mix(const Pose *a, const Pose *b, double t);

/* The reaction to a reply: from `before` quickly to `flash`, which is held for
 * half a second, then in about 1.2 s to `rest`. `flash` is
 * pose_from(expression_of(..., EXPRESSION_FLASH)), `rest` the same with
 * EXPRESSION_REST. With reduced motion they follow without transition. */
Pose pose_react(const Pose *before, const Pose *flash, const Pose *rest,
                double seconds, bool reduced_motion);

/* The length of the reaction in seconds; afterwards pose_react gives `rest`. */
double pose_react_length(void);

/* Whether a face drawn at `scale` (see face.h) would look visibly different;
 * otherwise it need not be drawn again. */
bool pose_moved(const Pose *drawn, const Pose *now, double scale);

#endif

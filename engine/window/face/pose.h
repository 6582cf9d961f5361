/* SPDX-License-Identifier: MIT
 * pose.h -- what a face does at this instant, as numbers that can be mixed.
 *
 * Layer:  window.
 * Owns:   nothing; a Pose is a value.
 * Errors: none.
 *
 * An Expression (core) says what a customer shows; a Pose says what each part
 * of the drawing does about it. 0 is at ease. Action units (FACS) in brackets.
 */
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
    double raised;     /* 0 .. 1: hands in their place, not on the way  */
    int hands;         /* Hands: HANDS_NOT_SAID are not drawn           */
    int holds;         /* Holds                                         */
    int wet;           /* 1: of the rain                                */
} Pose;

enum { POSE_PARTS = offsetof(Pose, hands) / sizeof(double) };

/* Of face and body; the hands stay down. */
Pose pose_from(const Expression *expression);

/* What hands do of themselves: mood, temper and heat tell it. */
Hands pose_usual_hands(const Expression *shown);

/* What a person does while nothing happens: breathes, blinks, glances aside.
 * A function of time and seed alone, so two of a couple do not blink as one.
 * With reduced motion only the blink is left. */
void pose_idle(Pose *pose, double seconds, unsigned seed, bool reduced_motion);

/* Looks at a place: x -1 (picture left) .. 1, y -1 (up) .. 1; 0, 0 is the
 * player. The eyes go first and the head follows part of the way. */
void pose_gaze(Pose *pose, double x, double y);

/* t 0 gives a, 1 gives b; every part on its way between. Hands are those of b
 * from the middle on. */
Pose pose_mix(const Pose *a, const Pose *b, double t);

/* After a reply: from how she was, quickly to the full change, held for half a
 * second, then settling over about 1.2 s to what she shows at rest. `flash` is
 * pose_from(expression_of(..., EXPRESSION_FLASH)), `rest` the same with
 * EXPRESSION_REST. With reduced motion each is simply shown in its time. */
Pose pose_react(const Pose *before, const Pose *flash, const Pose *rest,
                double seconds, bool reduced_motion);

/* How long pose_react moves, in seconds; after that it gives `rest`. */
double pose_react_length(void);

/* True if some part differs so much that a face drawn at `scale` (see face.h)
 * would look different: nothing is redrawn for less. */
bool pose_moved(const Pose *drawn, const Pose *now, double scale);

#endif

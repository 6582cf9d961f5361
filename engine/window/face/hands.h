/* SPDX-License-Identifier: MIT
 * hands.h -- hands, arms and sleeves, for the files that draw them alone.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_FACE_HANDS_H
#define THAW_WINDOW_FACE_HANDS_H

#include "window/face/parts.h"

/* The colours of a hand, and which way is away from the light in its space. */
typedef struct HandInk {
    Colour skin, shade, line, nail;
    Knot away;
} HandInk;

HandInk hand_ink(const Face *face);

/* One finger from its root to its tip. */
void hand_finger(const Face *face, const HandInk *ink, Knot from, Knot bend,
                 Knot tip, double wide);

/* Shapes of hands, drawn with the wrist at 0, 0 and the fingers down. */
typedef enum {
    HAND_FLAT,
    HAND_FIST,
    HAND_POINTING,
    HAND_PALM,
    HAND_LAID,
    HAND_SHAPES
} HandShape;

void hand_draw(const Face *face, HandShape shape);
/* The hand from the left of the picture lies over the one from the right, whose
 * skin is `other`; 0: they are the same person's. The wrists are at -0.6, 0 and
 * 0.6, 0. */
void hands_clasped(const Face *face, Colour other);
/* A hand that holds something, in the space of the thing (see held.c); its
 * wrist is at `hand_grip_wrist`. */
void hand_grips(const Face *face, Holds thing);
extern const Knot hand_grip_wrist;
/* Closed around the right edge of something wide, which is at x 0. */
void hand_around(const Face *face);
/* A hand at the cheek, in head space, for the right of the picture. */
void hand_at_cheek(const Face *face);
Knot hand_cheek_wrist(const Face *face);

/* A forearm with its sleeve, in the present space. */
void forearm_draw(const Face *face, Knot elbow, Knot wrist);
/* The same, of the player. */
void forearm_of_player(const Face *face, Knot elbow, Knot wrist);

#endif

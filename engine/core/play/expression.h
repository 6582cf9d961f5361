/* SPDX-License-Identifier: MIT
 * expression.h -- the only trace of mood that a front end gets.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; values.
 *
 * Eight numbers for the face, three for the body, four for the voice, all
 * -1000..1000 (thousandths) and 0 when at ease. Each is continuous in mood and
 * only ever goes one way with it, so that faces can be put in order by eye.
 * Action units (FACS, Ekman & Friesen 1978) are named for whoever draws them.
 */
#ifndef THAW_CORE_PLAY_EXPRESSION_H
#define THAW_CORE_PLAY_EXPRESSION_H

#include "core/story/look.h"

typedef enum {
    FACE_BROW_INNER, /* + raised in worry (AU1), - lowered and knit (AU4) */
    FACE_BROW_OUTER, /* + raised (AU2)                                    */
    FACE_LID_UPPER,  /* + wide (AU5), - drooping                          */
    FACE_LID_LOWER,  /* + tense, - cheek-raised by a real smile (7, 6)    */
    FACE_MOUTH,      /* + corners up (AU12), - down (AU15)                */
    FACE_LIPS,       /* + pressed (AU23/24), - parted, jaw open (AU25/26) */
    FACE_HEAD,       /* + leaning in with the chin down, - turned away    */
    FACE_JAW,        /* + thrust forward, nostrils flared (AU29, AU38): fury */
    FACE_CONTROLS
} FaceControl;

typedef enum {
    BODY_SHOULDERS, /* + raised, - dropped                                 */
    BODY_CHEST,     /* - turned to the picture's left, + to its right      */
    BODY_LEAN,      /* + towards the player, - away                        */
    BODY_CONTROLS
} BodyControl;

typedef enum {
    VOICE_HEIGHT, /* + higher pitch                  */
    VOICE_SPEED,  /* + faster                        */
    VOICE_SWING,  /* + wider melody, - flat          */
    VOICE_FORCE,  /* + louder and brighter           */
    VOICE_CONTROLS
} VoiceControl;

typedef struct Expression {
    short face[FACE_CONTROLS];
    short body[BODY_CONTROLS];
    short voice[VOICE_CONTROLS];
    short heat;              /* 0..1000: for what hands do */
    Temperament temperament; /* how the window turns these into a pose */
} Expression;

/* How much of the mood shows, in per cent: at rest, and in the half second
 * after a reply. */
enum { EXPRESSION_REST = 75, EXPRESSION_FLASH = 100 };

/* mood -1000..1000, heat 0..1000, share 0..100: how much of the mood shows. */
Expression expression_of(Temperament temperament, int mood, int heat,
                         int share);

#endif

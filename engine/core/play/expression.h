/* SPDX-License-Identifier: MIT
 * expression.h -- the only trace of mood that a front end gets.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; values.
 *
 * Seven numbers for the face, four for the voice, all -1000..1000 (thousandths)
 * and 0 when at ease. Continuous in mood: moods two steps (200 tenths) apart
 * give faces that can be put in order by eye. Action units (FACS, Ekman &
 * Friesen 1978) are named for whoever draws them. */
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
    FACE_CONTROLS
} FaceControl;

typedef enum {
    VOICE_HEIGHT, /* + higher pitch                  */
    VOICE_SPEED,  /* + faster                        */
    VOICE_SWING,  /* + wider melody, - flat          */
    VOICE_FORCE,  /* + louder and brighter           */
    VOICE_CONTROLS
} VoiceControl;

typedef struct Expression {
    short face[FACE_CONTROLS];
    short voice[VOICE_CONTROLS];
    Temperament temperament; /* how the window turns the seven into a pose */
} Expression;

/* mood -1000..1000, heat 0..1000, share 0..100: how much of the mood shows
 * (60 at rest, 100 in the half second after a reply). */
Expression expression_of(Temperament temperament, int mood, int heat,
                         int share);

#endif

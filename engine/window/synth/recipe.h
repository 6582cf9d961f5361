/* SPDX-License-Identifier: MIT
 * recipe.h -- what the recipes share: breath.c (people and dogs), lasting.c
 *             (rooms, weather), struck.c (bells, wood, metal). synth.c runs
 *             them.
 *
 * Layer:  window (no SDL in this file).
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_SYNTH_RECIPE_H
#define THAW_WINDOW_SYNTH_RECIPE_H

#include "window/synth/synth.h"

typedef struct Recipe {
    const char *name;
    int ms;       /* length of one stroke when the row gives none */
    float level;  /* brings the sample to its level, see below    */
    bool lasting; /* fades in and out slowly                      */
    void (*start)(Stroke *stroke); /* or NULL */
    float (*sample)(Stroke *stroke, float seconds);
} Recipe;

/* Levels were set by measuring: strokes near -24 dBFS while they sound with
 * no peak above -7, rooms near -40 so that talk stands 20 dB above them. */

/* Each table ends with a row without a name. */
extern const Recipe synth_struck[];
extern const Recipe synth_breath[];
extern const Recipe synth_lasting[];

typedef struct Mode { /* one way in which a thing rings */
    float hz, seconds, amplitude;
} Mode;

/* Makes filters first, first + 1 … ring as these modes do. */
void modes_set(Stroke *stroke, int first, const Mode *modes, int count);
/* They ring on, struck by x. */
float modes_run(Stroke *stroke, int first, const Mode *modes, int count,
                float x);

/* Wanders over 0..1, reaching a new value `hz` times a second. */
float drift(Stroke *stroke, int which, float hz);

/* Noise of this stroke, -1..1. */
static inline float hiss(Stroke *stroke) {
    return noise_white(&stroke->noise);
}

/* The stroke's length in seconds; 0 for one without end. */
static inline float stroke_seconds(const Stroke *stroke) {
    return (float)stroke->length / DSP_RATE;
}

/* Moves the phase of a tone on by one frame; 0..1. */
static inline float cycle(Stroke *stroke, float hz) {
    stroke->phase += hz / DSP_RATE;
    if (stroke->phase >= 1.0f) stroke->phase -= 1.0f;
    return stroke->phase;
}

/* 1 at 0 s, falling by 60 dB in `seconds`; 0 before. */
float fading(float t, float seconds);
/* Rises over `rise` from `from`, falls over `fall` to `to`; seconds. */
float swell(float t, float from, float to, float rise, float fall);

#endif

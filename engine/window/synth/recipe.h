/* SPDX-License-Identifier: MIT
 * recipe.h -- what recipes are made of. The recipes are in breath.c (people and
 *             animals), lasting.c (rooms, weather) and struck.c (bells, wood,
 *             metal); synth.c runs them.
 *
 * Layer:  window (no SDL in this file).
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_SYNTH_RECIPE_H
#define THAW_WINDOW_SYNTH_RECIPE_H

#include "window/synth/synth.h"

typedef struct Recipe {
    const char *name;
    int ms;       /* default length of one stroke                 */
    float level;  /* factor for the samples, see below            */
    bool lasting; /* fades in and out slowly                      */
    void (*start)(Stroke *stroke); /* or NULL */
    float (*sample)(Stroke *stroke, float seconds);
} Recipe;

/* Levels were set by measurement: strokes about -24 dBFS with no peak above -7;
 * rooms about -40, so that speech is 20 dB above them. */

/* Each table ends with a row without a name. */
extern const Recipe synth_struck[];
extern const Recipe synth_breath[];
extern const Recipe synth_lasting[];

typedef struct Mode { /* one of the frequencies at which a thing rings */
    float hz, seconds, amplitude;
} Mode;

/* Sets filters first, first + 1 … to these modes. */
void modes_set(Stroke *stroke, int first, const Mode *modes, int count);
/* Their next sample with the input x. */
float modes_run(Stroke *stroke, int first, const Mode *modes, int count,
                float x);

/* A smooth random value in 0..1 with a new target `hz` times a second. */
float drift(Stroke *stroke, int which, float hz);

/* Noise of this stroke, -1..1. */
static inline float hiss(Stroke *stroke) {
    return noise_white(&stroke->noise);
}

/* The stroke's length in seconds; 0 for one without end. */
static inline float stroke_seconds(const Stroke *stroke) {
    return (float)stroke->length / DSP_RATE;
}

/* Advances the phase of a tone by one frame; returns it, 0..1. */
static inline float cycle(Stroke *stroke, float hz) {
    stroke->phase += hz / DSP_RATE;
    if (stroke->phase >= 1.0f) stroke->phase -= 1.0f;
    return stroke->phase;
}

/* 1 at 0 s, falling by 60 dB in `seconds`; 0 before. */
float fading(float t, float seconds);
/* Rises from 0 at `from` in `rise`, and falls to 0 at `to` in `fall`; seconds.
 */
float swell(float t, float from, float to, float rise, float fall);

#endif

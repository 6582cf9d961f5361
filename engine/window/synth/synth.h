/* SPDX-License-Identifier: MIT
 * synth.h -- sound effects and room tones, computed from rows of sounds.lua.
 *
 * Layer:  window (no SDL in this file).
 * Owns:   nothing; Synth is a value and keeps no pointer into the row.
 * Errors: a recipe that does not exist is silent; synth_has tells.
 *         synth_render allocates nothing and may run on the audio thread.
 *
 * A recipe is one function in breath.c, lasting.c or struck.c that gives one
 * sample of one stroke. To add one: write it, add its row to a table there and
 * its name to the list in core/story/sounds.c. */
#ifndef THAW_WINDOW_SYNTH_SYNTH_H
#define THAW_WINDOW_SYNTH_SYNTH_H

#include <stdbool.h>

#include "core/story/sounds.h"
#include "window/synth/dsp.h"

enum { STROKE_FILTERS = 6, STROKE_DRIFTS = 3, SYNTH_STROKES = 6 };

typedef struct Drift { /* a value that wanders: see drift() */
    float along, from, to;
} Drift;

typedef struct Stroke {
    const struct Recipe *recipe; /* NULL: free                         */
    int at, length;              /* frames; length 0: without end      */
    float tune;                  /* ratio from the recipe's own pitch  */
    float colour;                /* 0.5 dull … 1 … 2 sharp             */
    float stretch;               /* ratio from the recipe's own length */
    float gain;
    uint32_t noise;
    float phase, last;
    Drift drifts[STROKE_DRIFTS];
    Filter filters[STROKE_FILTERS];
} Stroke;

typedef struct Synth {
    const struct Recipe *recipe;
    int pitch, length, gain, bright, every, vary; /* as in SoundDef */
    int left;                                     /* strokes to come */
    int wait;                                     /* frames to the next */
    uint32_t chance;
    bool endless;
    Stroke strokes[SYNTH_STROKES];
} Synth;

/* Whether there is such a recipe; for tests of levels. */
bool synth_has(const char *recipe);
/* How many recipes there are; core/story/sounds.c lists their names. */
size_t synth_count(void);

/* Begins a sound. The same row and seed give the same samples, in blocks of
 * any size. */
void synth_start(Synth *synth, const SoundDef *def, uint32_t seed);
/* The same without end, for the tone of a room. */
void synth_start_room(Synth *synth, const SoundDef *def, uint32_t seed);

/* Adds the next frames to `out`; false once the sound is over. */
bool synth_render(Synth *synth, float *out, int frames);

#endif

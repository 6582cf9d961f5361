/* SPDX-License-Identifier: MIT
 * dsp.h -- filters, noise and curves for all sounds.
 *
 * Layer:  window (no SDL in this file).
 * Owns:   nothing; all states are values in their owner's struct.
 * Errors: none. Nothing allocates, so all of it may run in the audio thread.
 *
 * Filters: R. Bristow-Johnson, "Cookbook formulae for audio EQ biquad filter
 * coefficients". Resonators: D. Klatt, "Software for a cascade/parallel
 * formant synthesizer", JASA 67 (1980). */
#ifndef THAW_WINDOW_SYNTH_DSP_H
#define THAW_WINDOW_SYNTH_DSP_H

#include <stdint.h>

enum { DSP_RATE = 48000 }; /* frames a second; everything is mono */

#define DSP_PI 3.14159265358979f

/* y = a0*x + a1*x1 + a2*x2 - b1*y1 - b2*y2, transposed direct form II. */
typedef struct Filter {
    float a0, a1, a2, b1, b2;
    float z1, z2;
} Filter;

/* Each sets the coefficients but not the state, so a filter may be changed
 * while it runs. hz is limited to 0.45 of the rate. */
void filter_low(Filter *filter, float hz, float q);
void filter_high(Filter *filter, float hz, float q);
void filter_band(Filter *filter, float hz, float q); /* peak gain 1 */
/* 1 far below hz, `db` decibels far above. */
void filter_shelf(Filter *filter, float hz, float db);
/* Two poles, gain 1 at 0 Hz: one formant of a voice. */
void filter_formant(Filter *filter, float hz, float bandwidth);
/* Two poles: an impulse makes it ring at hz for `seconds` (to -60 dB); an
 * impulse of 1 gives an amplitude of about 1. */
void filter_ring(Filter *filter, float hz, float seconds);

/* Gain of a filter at hz, 0 or more. */
float filter_gain(const Filter *filter, float hz);

static inline float filter_run(Filter *f, float x) {
    float y = f->a0 * x + f->z1;
    f->z1 = f->a1 * x - f->b1 * y + f->z2;
    f->z2 = f->a2 * x - f->b2 * y;
    return y;
}

/* Random numbers that are the same on every machine: xorshift32, never 0. */
static inline uint32_t noise_bits(uint32_t *seed) {
    uint32_t x = *seed ? *seed : 0x9e3779b9u;
    x ^= x << 13;
    x ^= x >> 17;
    x ^= x << 5;
    return *seed = x;
}

/* Uniform in -1..1: white noise of level -4.8 dBFS. */
static inline float noise_white(uint32_t *seed) {
    return (float)(noise_bits(seed) >> 8) / 8388608.0f - 1.0f;
}

/* Uniform in 0..1. */
static inline float noise_share(uint32_t *seed) {
    return (float)(noise_bits(seed) >> 8) / 16777216.0f;
}

/* 0 at x = 0, 1 at x = 1, flat at both ends; clamped outside. */
static inline float ease(float x) {
    if (x <= 0.0f) return 0.0f;
    if (x >= 1.0f) return 1.0f;
    return x * x * (3.0f - 2.0f * x);
}

/* Unchanged up to `knee`, above it bent so that it never exceeds `top`. */
float soft_clip(float x, float knee, float top);

float semitones(float steps); /* frequency ratio of an interval */
float decibels(float db);     /* amplitude ratio of a level     */

#endif

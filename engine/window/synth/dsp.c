/* SPDX-License-Identifier: MIT
 * Filters and curves. */
#include "window/synth/dsp.h"

#include <complex.h>
#include <math.h>

static float angle(float hz) {
    float max = 0.45f * DSP_RATE;
    if (hz > max) hz = max;
    if (hz < 1.0f) hz = 1.0f;
    return 2.0f * DSP_PI * hz / DSP_RATE;
}

void filter_low(Filter *f, float hz, float q) {
    float w = angle(hz), c = cosf(w), alpha = sinf(w) / (2.0f * q);
    float norm = 1.0f / (1.0f + alpha);
    f->a0 = f->a2 = 0.5f * (1.0f - c) * norm;
    f->a1 = (1.0f - c) * norm;
    f->b1 = -2.0f * c * norm;
    f->b2 = (1.0f - alpha) * norm;
}

void filter_high(Filter *f, float hz, float q) {
    float w = angle(hz), c = cosf(w), alpha = sinf(w) / (2.0f * q);
    float norm = 1.0f / (1.0f + alpha);
    f->a0 = f->a2 = 0.5f * (1.0f + c) * norm;
    f->a1 = -(1.0f + c) * norm;
    f->b1 = -2.0f * c * norm;
    f->b2 = (1.0f - alpha) * norm;
}

void filter_band(Filter *f, float hz, float q) {
    float w = angle(hz), alpha = sinf(w) / (2.0f * q);
    float norm = 1.0f / (1.0f + alpha);
    f->a0 = alpha * norm;
    f->a1 = 0.0f;
    f->a2 = -alpha * norm;
    f->b1 = -2.0f * cosf(w) * norm;
    f->b2 = (1.0f - alpha) * norm;
}

void filter_shelf(Filter *f, float hz, float db) {
    float a = decibels(db / 2.0f), w = angle(hz), c = cosf(w);
    float slope = sqrtf(2.0f * a) * sinf(w); /* 2 sqrt(a) alpha, slope 1 */
    float norm = 1.0f / ((a + 1.0f) - (a - 1.0f) * c + slope);
    f->a0 = a * ((a + 1.0f) + (a - 1.0f) * c + slope) * norm;
    f->a1 = -2.0f * a * ((a - 1.0f) + (a + 1.0f) * c) * norm;
    f->a2 = a * ((a + 1.0f) + (a - 1.0f) * c - slope) * norm;
    f->b1 = 2.0f * ((a - 1.0f) - (a + 1.0f) * c) * norm;
    f->b2 = ((a + 1.0f) - (a - 1.0f) * c - slope) * norm;
}

static void two_poles(Filter *f, float w, float r) {
    f->a1 = f->a2 = 0.0f;
    f->b1 = -2.0f * r * cosf(w);
    f->b2 = r * r;
}

void filter_formant(Filter *f, float hz, float bandwidth) {
    two_poles(f, angle(hz), expf(-DSP_PI * bandwidth / DSP_RATE));
    f->a0 = 1.0f + f->b1 + f->b2;
}

void filter_ring(Filter *f, float hz, float seconds) {
    float w = angle(hz);
    two_poles(f, w, expf(-6.9078f / (seconds * DSP_RATE)));
    f->a0 = sinf(w);
}

float filter_gain(const Filter *f, float hz) {
    float complex z = cexpf(-I * angle(hz));
    float complex over = f->a0 + f->a1 * z + f->a2 * z * z;
    float complex under = 1.0f + f->b1 * z + f->b2 * z * z;
    return cabsf(over) / cabsf(under);
}

float soft_clip(float x, float knee, float top) {
    float size = fabsf(x);
    if (size <= knee) return x;
    float room = top - knee;
    size = knee + room * tanhf((size - knee) / room);
    return x < 0.0f ? -size : size;
}

float semitones(float steps) {
    return exp2f(steps / 12.0f);
}

float decibels(float db) {
    return powf(10.0f, db / 20.0f);
}

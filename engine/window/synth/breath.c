/* SPDX-License-Identifier: MIT
 * People and animals without words. */
#include "window/synth/recipe.h"

#include <math.h>

/* A buzz like that of vocal folds; its mean over a cycle is 0. */
static float folds(Stroke *s, float hz) {
    float x = cycle(s, hz) / 0.6f;
    return x < 1.0f ? 2.0f * x - 3.0f * x * x : 0.0f;
}

static void breath_start(Stroke *s) {
    filter_band(&s->filters[0], 1500.0f * s->colour * s->tune, 0.8f);
    filter_band(&s->filters[1], 3300.0f * s->colour * s->tune, 1.2f);
}

/* -- air drawn in --------------------------------------------------------- */
static float breath_sample(Stroke *s, float t) {
    float end = stroke_seconds(s), x = hiss(s);
    x = filter_run(&s->filters[0], x) + 0.6f * filter_run(&s->filters[1], x);
    return x * swell(t, 0.0f, end, 0.7f * end, 0.25f * end);
}

/* -- in, a moment, and a long way out with a trace of voice --------------- */
static float sigh_sample(Stroke *s, float t) {
    float end = stroke_seconds(s), x = hiss(s);
    float in = swell(t, 0.0f, 0.26f * end, 0.2f * end, 0.05f * end);
    float out = swell(t, 0.33f * end, end, 0.08f * end, 0.58f * end);
    float along = (t / end - 0.33f) / 0.67f;
    if (s->at % 64 == 0 && along > 0.0f) {
        filter_band(&s->filters[2], (950.0f - 480.0f * along) * s->tune, 1.3f);
        filter_formant(&s->filters[3], (640.0f - 200.0f * along) * s->tune,
                       120);
    }
    float air = 0.5f * in * filter_run(&s->filters[1], x) +
                out * filter_run(&s->filters[2], x);
    float voice = folds(s, (170.0f - 60.0f * along) * s->tune);
    return air + 0.10f * out * out * filter_run(&s->filters[3], voice);
}

static void sigh_start(Stroke *s) {
    breath_start(s);
    filter_band(&s->filters[2], 950.0f * s->tune, 1.3f);
    filter_formant(&s->filters[3], 640.0f * s->tune, 120);
}

/* -- ha, ha, ha: each softer and lower ------------------------------------ */
static void laugh_start(Stroke *s) {
    filter_band(&s->filters[0], 1600.0f * s->colour, 0.7f);
    filter_formant(&s->filters[1], 760.0f * semitones(0.2f), 110);
    filter_formant(&s->filters[2], 1280.0f, 130);
}

static float laugh_sample(Stroke *s, float t) {
    float beat = stroke_seconds(s) / 4.0f, nth = floorf(t / beat);
    float in = (t - nth * beat) / beat, less = powf(0.74f, nth);
    float puff = swell(in, 0.0f, 0.5f, 0.15f, 0.3f);
    float voiced = swell(in, 0.22f, 0.92f, 0.14f, 0.45f);
    float hz = (250.0f - 17.0f * nth - 35.0f * in) * s->tune;
    float x = voiced * folds(s, hz) + 0.02f * voiced * hiss(s);
    x = filter_run(&s->filters[2], filter_run(&s->filters[1], x));
    return less * (x + 0.22f * puff * filter_run(&s->filters[0], hiss(s)));
}

/* -- a middling dog: up and down again in a sixth of a second ------------- */
static void bark_start(Stroke *s) {
    filter_formant(&s->filters[0], 720.0f * s->tune, 160);
    filter_formant(&s->filters[1], 1550.0f * s->tune, 220);
    filter_formant(&s->filters[2], 2900.0f * s->tune, 400);
    filter_high(&s->filters[3], 180.0f, 0.7f);
}

static float bark_sample(Stroke *s, float t) {
    float end = stroke_seconds(s), along = t / end;
    float hz = 260.0f + 300.0f * swell(along, 0.0f, 1.0f, 0.3f, 0.7f);
    float rough = 1.0f + 0.15f * hiss(s);
    float x = folds(s, hz * s->tune * rough) + 0.35f * hiss(s);
    x *= swell(along, 0.0f, 1.0f, 0.10f, 0.75f);
    float breath = 0.06f * x;
    for (int i = 0; i < 4; i++)
        x = filter_run(&s->filters[i], x);
    return x + breath;
}

/* -- a dog's nose: a thin tone that begs ---------------------------------- */
static float whine_sample(Stroke *s, float t) {
    float end = stroke_seconds(s), along = t / end;
    float arch = swell(along, 0.0f, 1.0f, 0.35f, 0.65f);
    float hz = 640.0f + 420.0f * arch + 16.0f * sinf(2 * DSP_PI * 6.5f * t);
    float turn = 2.0f * DSP_PI * cycle(s, hz * s->tune);
    float x = sinf(turn) + 0.35f * s->colour * sinf(2.0f * turn) +
              0.12f * s->colour * sinf(3.0f * turn);
    return x * swell(along, 0.0f, 1.0f, 0.2f, 0.4f) * (0.6f + 0.4f * arch);
}

/* -- a small bird --------------------------------------------------------- */
static float chirp_sample(Stroke *s, float t) {
    float along = t / stroke_seconds(s);
    float hz = 4300.0f - 1500.0f * along + 500.0f * sinf(9.0f * along);
    float x = sinf(2.0f * DSP_PI * cycle(s, hz * s->tune));
    return x * swell(along, 0.0f, 1.0f, 0.25f, 0.6f);
}

const Recipe synth_breath[] = {
    { "breath", 700, 0.28f, false, breath_start, breath_sample },
    { "sigh", 1500, 0.75f, false, sigh_start, sigh_sample },
    { "laugh", 720, 0.25f, false, laugh_start, laugh_sample },
    { "bark", 190, 0.2f, false, bark_start, bark_sample },
    { "whine", 850, 0.13f, false, NULL, whine_sample },
    { "chirp", 120, 0.1f, false, NULL, chirp_sample },
    { 0 },
};

/* SPDX-License-Identifier: MIT
 * Rooms and weather: tones that may go on for ever. */
#include "window/synth/recipe.h"

#include <math.h>

/* -- air from a vent ------------------------------------------------------ */
static void air_start(Stroke *s) {
    filter_low(&s->filters[0], 380.0f * s->tune * s->colour, 0.6f);
    filter_high(&s->filters[1], 70.0f, 0.7f);
    filter_band(&s->filters[2], 1700.0f * s->tune * s->colour, 0.6f);
}

static float air_sample(Stroke *s, float t) {
    (void)t;
    float x = hiss(s);
    float low = filter_run(&s->filters[1], filter_run(&s->filters[0], x));
    float breeze = 0.85f + 0.15f * drift(s, 0, 0.4f);
    return (low + 0.10f * filter_run(&s->filters[2], x)) * breeze;
}

/* -- a motor behind a wall: mains and its overtones ------------------------ */
static float hum_sample(Stroke *s, float t) {
    (void)t;
    float turn = 2.0f * DSP_PI * cycle(s, 50.0f * s->tune);
    float x = 0.3f * sinf(turn) + 0.45f * sinf(2.0f * turn) +
              0.32f * s->colour * sinf(4.0f * turn) +
              0.22f * s->colour * sinf(6.0f * turn) +
              0.10f * s->colour * sinf(9.0f * turn);
    float load = 0.8f + 0.2f * drift(s, 0, 0.7f);
    return x * load + 0.9f * filter_run(&s->filters[0], hiss(s));
}

static void hum_start(Stroke *s) {
    filter_low(&s->filters[0], 900.0f * s->colour, 0.6f);
}

/* -- many cars, far away -------------------------------------------------- */
static void traffic_start(Stroke *s) {
    filter_low(&s->filters[0], 300.0f * s->tune * s->colour, 0.6f);
    filter_band(&s->filters[1], 850.0f * s->tune * s->colour, 0.5f);
    filter_high(&s->filters[2], 55.0f, 0.7f);
}

static float traffic_sample(Stroke *s, float t) {
    (void)t;
    float x = hiss(s), near = drift(s, 0, 0.25f), far = drift(s, 1, 0.4f);
    float low = filter_run(&s->filters[0], x) * (0.6f + 0.6f * far);
    float tyres = filter_run(&s->filters[1], x) * near * near;
    return filter_run(&s->filters[2], low + 0.35f * tyres);
}

/* -- one car that comes and goes ------------------------------------------ */
static void pass_start(Stroke *s) {
    filter_low(&s->filters[0], 300.0f, 0.6f);
    filter_high(&s->filters[1], 60.0f, 0.7f);
}

static float pass_sample(Stroke *s, float t) {
    float end = stroke_seconds(s), away = (t / end - 0.5f) * 6.0f;
    float near = 1.0f / (1.0f + away * away);
    if (s->at % 64 == 0)
        filter_low(&s->filters[0], (260.0f + 1700.0f * near) * s->colour, 0.6f);
    float hz = (88.0f - 5.0f * away / (1.0f + fabsf(away))) * s->tune;
    float turn = 2.0f * DSP_PI * cycle(s, hz);
    float motor = 0.16f * sinf(turn) + 0.10f * sinf(2.0f * turn);
    float x = filter_run(&s->filters[0], hiss(s)) + motor;
    return filter_run(&s->filters[1], x) * near;
}

/* -- rain: a wash, and single drops --------------------------------------- */
static void rain_start(Stroke *s) {
    filter_high(&s->filters[0], 1300.0f * s->colour, 0.6f);
    filter_low(&s->filters[1], 7500.0f * s->colour, 0.6f);
    filter_ring(&s->filters[2], 2300.0f * s->tune, 0.02f);
    filter_ring(&s->filters[3], 3700.0f * s->tune, 0.015f);
}

static float rain_sample(Stroke *s, float t) {
    (void)t;
    float wash =
        filter_run(&s->filters[1], filter_run(&s->filters[0], hiss(s)));
    bool drop = noise_bits(&s->noise) % 1100 == 0;
    float hit = drop ? 0.5f * noise_share(&s->noise) : 0.0f;
    bool other = noise_bits(&s->noise) & 1;
    float drops = filter_run(&s->filters[2], other ? hit : 0.0f) +
                  filter_run(&s->filters[3], other ? 0.0f : hit);
    return wash * (0.2f + 0.08f * drift(s, 0, 0.6f)) + drops;
}

/* -- people talking at the other end of a shop ---------------------------- */
/* hz in whole numbers: synth.c sets the clock back by whole seconds. */
static float far_voice(Stroke *s, int which, float hz) {
    Drift *voice = &s->drifts[which];
    float talk = drift(s, which, 4.3f + 0.8f * (float)which);
    talk = ease(2.2f * talk - 0.7f);
    float turn = 2.0f * DSP_PI * (float)s->at / DSP_RATE * hz;
    float bend = 2.5f * voice->to * sinf(2.0f * DSP_PI * 0.9f * voice->along);
    /* Overtones 2, 3 and 5 from the sine and cosine of the first. */
    float x = sinf(turn + bend), y = cosf(turn + bend), xx = x * x;
    return talk * x *
           (1.0f + 1.4f * y + 0.5f * (3.0f - 4.0f * xx) +
            0.3f * (5.0f - 20.0f * xx + 16.0f * xx * xx));
}

static void murmur_start(Stroke *s) {
    filter_low(&s->filters[0], 520.0f * s->colour * s->tune, 0.7f);
    filter_low(&s->filters[1], 700.0f, 0.6f);
    filter_high(&s->filters[2], 110.0f, 0.7f);
}

static float murmur_sample(Stroke *s, float t) {
    (void)t;
    float x = far_voice(s, 0, 118.0f) + 0.8f * far_voice(s, 1, 196.0f) +
              0.6f * far_voice(s, 2, 151.0f);
    x = filter_run(&s->filters[0], x) + filter_run(&s->filters[1], hiss(s));
    return filter_run(&s->filters[2], x);
}

/* -- the hiss and hum of a telephone line --------------------------------- */
static void line_start(Stroke *s) {
    filter_band(&s->filters[0], 1300.0f * s->colour, 0.35f);
    filter_low(&s->filters[1], 3300.0f, 0.7f);
}

static float line_sample(Stroke *s, float t) {
    (void)t;
    float x = filter_run(&s->filters[1], filter_run(&s->filters[0], hiss(s)));
    float turn = 2.0f * DSP_PI * cycle(s, 100.0f * s->tune);
    return x + 0.04f * sinf(4.0f * turn) + 0.03f * sinf(6.0f * turn);
}

const Recipe synth_lasting[] = {
    { "air", 3000, 0.14f, true, air_start, air_sample },
    { "hum", 3000, 0.022f, true, hum_start, hum_sample },
    { "traffic", 3000, 0.2f, true, traffic_start, traffic_sample },
    { "pass", 3500, 0.45f, true, pass_start, pass_sample },
    { "rain", 3000, 0.36f, true, rain_start, rain_sample },
    { "murmur", 3000, 0.012f, true, murmur_start, murmur_sample },
    { "line", 3000, 0.045f, true, line_start, line_sample },
    { 0 },
};

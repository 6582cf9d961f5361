/* SPDX-License-Identifier: MIT
 * Things that are struck: each rings in a few modes and dies away. */
#include "window/synth/recipe.h"

#include <math.h>

#define COUNT(modes) ((int)(sizeof(modes) / sizeof(modes)[0]))

/* A blow is a single frame. */
static float blow(const Stroke *s, int frame) {
    return s->at == frame ? 1.0f : 0.0f;
}

static int frame_at(float seconds) {
    return (int)(seconds * DSP_RATE);
}

/* -- the brass bell over a shop door; the two lowest modes beat ---------- */
static const Mode bell[] = { { 2093, 1.4f, 0.45f },
                             { 2104, 1.2f, 0.35f },
                             { 4850, 0.7f, 0.30f },
                             { 8600, 0.3f, 0.14f } };

static void bell_start(Stroke *s) {
    modes_set(s, 0, bell, COUNT(bell));
}

static float bell_sample(Stroke *s, float t) {
    float clap = 0.06f * hiss(s) * fading(t, 0.012f);
    return modes_run(s, 0, bell, COUNT(bell), blow(s, 0)) + clap;
}

/* -- a desk telephone: a hammer between two gongs, 23 blows a second ------ */
static const Mode gong_low[] = { { 1180, 0.30f, 0.40f },
                                 { 2890, 0.20f, 0.24f },
                                 { 5300, 0.12f, 0.10f } };
static const Mode gong_high[] = { { 1420, 0.30f, 0.40f },
                                  { 3480, 0.20f, 0.24f },
                                  { 6100, 0.12f, 0.10f } };

static void ring_start(Stroke *s) {
    modes_set(s, 0, gong_low, COUNT(gong_low));
    modes_set(s, 3, gong_high, COUNT(gong_high));
}

static float ring_sample(Stroke *s, float t) {
    int half = DSP_RATE / 23, beat = s->at / half;
    bool on = s->at % half == 0 && t < stroke_seconds(s) - 0.3f;
    float low = on && beat % 2 == 0 ? 1.0f : 0.0f;
    float high = on && beat % 2 == 1 ? 1.0f : 0.0f;
    return modes_run(s, 0, gong_low, COUNT(gong_low), low) +
           modes_run(s, 3, gong_high, COUNT(gong_high), high);
}

/* -- the two tones of a free line: 350 and 440 Hz ------------------------- */
static float buzz_sample(Stroke *s, float t) {
    (void)t;
    float turn = 2.0f * DSP_PI * (float)s->at / DSP_RATE * s->tune;
    return sinf(350.0f * turn) + sinf(440.0f * turn);
}

/* -- a receiver put down, then three short tones of the dead line --------- */
static const Mode cradle[] = { { 190, 0.10f, 0.9f },
                               { 610, 0.05f, 0.5f },
                               { 1700, 0.025f, 0.4f } };

static void hangup_start(Stroke *s) {
    modes_set(s, 0, cradle, COUNT(cradle));
}

static float hangup_sample(Stroke *s, float t) {
    float blows = blow(s, 0) + 0.6f * blow(s, frame_at(0.07f));
    float x = modes_run(s, 0, cradle, COUNT(cradle), blows);
    float beep = t - 0.45f;
    int which = (int)floorf(beep / 0.4f);
    if (beep < 0.0f || which > 2) return x;
    float on = swell(beep - 0.4f * (float)which, 0.0f, 0.2f, 0.01f, 0.01f);
    return x + 0.16f * on * sinf(2.0f * DSP_PI * 425.0f * s->tune * t);
}

/* -- a fingertip on wood -------------------------------------------------- */
static const Mode tap[] = { { 330, 0.06f, 0.8f },
                            { 870, 0.035f, 0.5f },
                            { 2100, 0.015f, 0.3f } };

static void tap_start(Stroke *s) {
    modes_set(s, 0, tap, COUNT(tap));
}

static float tap_sample(Stroke *s, float t) {
    float skin = 0.25f * hiss(s) * fading(t, 0.012f);
    return modes_run(s, 0, tap, COUNT(tap), blow(s, 0)) + skin;
}

/* -- knuckles on a door --------------------------------------------------- */
static const Mode knock[] = { { 165, 0.16f, 0.9f },
                              { 295, 0.12f, 0.6f },
                              { 640, 0.07f, 0.4f },
                              { 1450, 0.03f, 0.25f } };

static void knock_start(Stroke *s) {
    modes_set(s, 0, knock, COUNT(knock));
}

static float knock_sample(Stroke *s, float t) {
    float bone = 0.2f * hiss(s) * fading(t, 0.02f);
    return modes_run(s, 0, knock, COUNT(knock), blow(s, 0)) + bone;
}

/* -- a step: the heel, and the sole that follows -------------------------- */
static const Mode heel[] = { { 92, 0.16f, 1.0f }, { 215, 0.09f, 0.45f } };

static void step_start(Stroke *s) {
    modes_set(s, 0, heel, COUNT(heel));
    filter_low(&s->filters[2], 1100.0f * s->colour, 0.7f);
    filter_band(&s->filters[3], 1900.0f * s->colour, 0.8f);
}

static float step_sample(Stroke *s, float t) {
    float x = modes_run(s, 0, heel, COUNT(heel), blow(s, 0));
    float grit = hiss(s);
    x += 0.7f * filter_run(&s->filters[2], grit) * fading(t, 0.06f);
    float scuff = swell(t, 0.07f, 0.17f, 0.02f, 0.08f);
    return x + 0.28f * filter_run(&s->filters[3], grit) * scuff;
}

/* -- a small switch: down, and the spring --------------------------------- */
static const Mode click[] = { { 2450, 0.020f, 0.7f },
                              { 4100, 0.012f, 0.4f },
                              { 1150, 0.025f, 0.4f } };

static void click_start(Stroke *s) {
    modes_set(s, 0, click, COUNT(click));
}

static float click_sample(Stroke *s, float t) {
    float blows = blow(s, 0) + 0.35f * blow(s, frame_at(0.018f));
    float x = modes_run(s, 0, click, COUNT(click), blows);
    return x + 0.12f * hiss(s) * fading(t, 0.006f);
}

/* -- a bar of metal, struck softly ---------------------------------------- */
static const Mode chime[] = { { 880, 0.90f, 0.62f },
                              { 2427, 0.32f, 0.20f },
                              { 4756, 0.14f, 0.08f } };

static void chime_start(Stroke *s) {
    modes_set(s, 0, chime, COUNT(chime));
}

static float chime_sample(Stroke *s, float t) {
    (void)t;
    return modes_run(s, 0, chime, COUNT(chime), blow(s, 0));
}

/* -- one key against another; no two ring alike --------------------------- */
static Mode key_mode(Stroke *s, float low, float high) {
    float hz = low + (high - low) * noise_share(&s->noise);
    return (Mode){ hz, 0.10f, 0.3f };
}

static const Mode jingle[] = { { 0, 0, 0.4f },
                               { 0, 0, 0.35f },
                               { 0, 0, 0.3f } };

static void jingle_start(Stroke *s) {
    Mode keys[] = { key_mode(s, 2800, 4200), key_mode(s, 4400, 6600),
                    key_mode(s, 7000, 9800) };
    modes_set(s, 0, keys, COUNT(keys));
}

static float jingle_sample(Stroke *s, float t) {
    float scrape = 0.05f * hiss(s) * fading(t, 0.03f);
    float blows = blow(s, 0) + 0.5f * blow(s, frame_at(0.031f));
    return modes_run(s, 0, jingle, COUNT(jingle), blows) + scrape;
}

/* -- a latch, then the door in its frame ---------------------------------- */
static const Mode door[] = { { 68, 0.28f, 1.0f },
                             { 124, 0.20f, 0.6f },
                             { 310, 0.10f, 0.3f } };
static const Mode latch[] = { { 1450, 0.03f, 0.3f }, { 2900, 0.02f, 0.2f } };

static void door_start(Stroke *s) {
    modes_set(s, 0, door, COUNT(door));
    modes_set(s, 3, latch, COUNT(latch));
    filter_low(&s->filters[5], 700.0f * s->colour, 0.7f);
}

static float door_sample(Stroke *s, float t) {
    float x = modes_run(s, 0, door, COUNT(door), blow(s, frame_at(0.05f)));
    float blows = blow(s, 0) + 0.7f * blow(s, frame_at(0.09f));
    x += modes_run(s, 3, latch, COUNT(latch), blows);
    float air = filter_run(&s->filters[5], hiss(s));
    return x + 0.9f * air * fading(t - 0.05f, 0.14f);
}

/* -- wood drawn over wood: it sticks and slips, and stops with a bump ----- */
static const Mode wood[] = { { 240, 0.05f, 0.5f },
                             { 530, 0.04f, 0.45f },
                             { 1180, 0.025f, 0.35f },
                             { 2300, 0.012f, 0.2f } };

static void slide_start(Stroke *s) {
    modes_set(s, 0, wood, COUNT(wood));
    filter_band(&s->filters[4], 1500.0f * s->colour, 0.6f);
}

static float slide_sample(Stroke *s, float t) {
    float end = stroke_seconds(s) - 0.12f;
    float moving = swell(t, 0.0f, end, 0.12f, 0.04f);
    float before = s->phase;
    float pace = 95.0f + 70.0f * drift(s, 0, 17.0f);
    bool slip = cycle(s, pace * s->tune) < before;
    float x = slip ? moving * (0.3f + 0.5f * noise_share(&s->noise)) : 0.0f;
    x = modes_run(s, 0, wood, COUNT(wood), x + 1.2f * blow(s, frame_at(end)));
    return x + 0.12f * moving * filter_run(&s->filters[4], hiss(s));
}

/* -- a sheet of paper: a great many small creases ------------------------- */
static void paper_start(Stroke *s) {
    filter_band(&s->filters[0], 3800.0f * s->colour * s->tune, 0.5f);
    filter_high(&s->filters[1], 900.0f * s->tune, 0.7f);
}

static float paper_sample(Stroke *s, float t) {
    float end = stroke_seconds(s), crease = drift(s, 0, 90.0f);
    float hand = 0.35f + 0.65f * drift(s, 1, 7.0f);
    float x = filter_run(&s->filters[0], hiss(s));
    x = filter_run(&s->filters[1], x) * (0.12f + crease * crease * crease);
    return x * hand * swell(t, 0.0f, end, 0.35f * end, 0.5f * end);
}

const Recipe synth_struck[] = {
    { "bell", 1400, 0.3f, false, bell_start, bell_sample },
    { "ring", 1100, 0.3f, false, ring_start, ring_sample },
    { "buzz", 1200, 0.06f, false, NULL, buzz_sample },
    { "hangup", 1700, 0.4f, false, hangup_start, hangup_sample },
    { "tap", 90, 0.4f, false, tap_start, tap_sample },
    { "knock", 220, 0.4f, false, knock_start, knock_sample },
    { "step", 240, 0.4f, false, step_start, step_sample },
    { "click", 60, 0.5f, false, click_start, click_sample },
    { "chime", 900, 0.3f, false, chime_start, chime_sample },
    { "jingle", 140, 0.3f, false, jingle_start, jingle_sample },
    { "door", 420, 0.4f, false, door_start, door_sample },
    { "slide", 480, 0.4f, false, slide_start, slide_sample },
    { "paper", 620, 1.1f, false, paper_start, paper_sample },
    { 0 },
};

/* SPDX-License-Identifier: MIT
 * Runs the recipes: starts a sound's strokes one after the other, and adds them
 * up sample by sample. */
#include "window/synth/synth.h"

#include <math.h>
#include <string.h>

#include "window/synth/recipe.h"

enum { EDGE = DSP_RATE / 1000, END = DSP_RATE / 80 };

static const Recipe *const tables[] = { synth_struck, synth_breath,
                                        synth_lasting };

static const Recipe *find(const char *name) {
    for (size_t i = 0; name && i < sizeof tables / sizeof tables[0]; i++)
        for (const Recipe *recipe = tables[i]; recipe->name; recipe++)
            if (strcmp(recipe->name, name) == 0) return recipe;
    return NULL;
}

bool synth_has(const char *recipe) {
    return find(recipe) != NULL;
}

size_t synth_count(void) {
    size_t count = 0;
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++)
        for (const Recipe *recipe = tables[i]; recipe->name; recipe++)
            count++;
    return count;
}

void modes_set(Stroke *stroke, int first, const Mode *modes, int count) {
    for (int i = 0; i < count; i++)
        filter_ring(&stroke->filters[first + i], modes[i].hz * stroke->tune,
                    modes[i].seconds * stroke->stretch);
}

float modes_run(Stroke *stroke, int first, const Mode *modes, int count,
                float x) {
    float sum = 0.0f, colour = 1.0f;
    for (int i = 0; i < count; i++) {
        float y = filter_run(&stroke->filters[first + i], x);
        sum += y * modes[i].amplitude * colour;
        colour *= stroke->colour; /* a sharper stroke wakes the upper modes */
    }
    return sum;
}

float drift(Stroke *stroke, int which, float hz) {
    Drift *d = &stroke->drifts[which];
    d->along += hz / DSP_RATE;
    if (d->along >= 1.0f) {
        d->along -= 1.0f;
        d->from = d->to;
        d->to = noise_share(&stroke->noise);
    }
    return d->from + (d->to - d->from) * ease(d->along);
}

float fading(float t, float seconds) {
    return t < 0.0f ? 0.0f : expf(-6.9078f * t / seconds);
}

float swell(float t, float from, float to, float rise, float fall) {
    return ease((t - from) / rise) * ease((to - t) / fall);
}

void synth_start(Synth *synth, const SoundDef *def, uint32_t seed) {
    memset(synth, 0, sizeof *synth);
    synth->recipe = find(def->recipe);
    synth->pitch = def->pitch;
    synth->length = def->length;
    synth->gain = def->gain;
    synth->bright = def->bright;
    synth->every = def->every;
    synth->vary = def->vary;
    synth->left = synth->recipe ? def->times : 0;
    synth->chance = seed * 2654435761u + 97u;
}

void synth_start_room(Synth *synth, const SoundDef *def, uint32_t seed) {
    synth_start(synth, def, seed);
    synth->endless = true;
    synth->left = synth->recipe ? 1 : 0;
}

/* A random factor around 1, by the row's `vary`. */
static float varied(Synth *synth, float max) {
    float share = (float)synth->vary / 100.0f;
    return 1.0f + max * share * noise_white(&synth->chance);
}

static void begin_stroke(Synth *synth, Stroke *stroke) {
    const Recipe *recipe = synth->recipe;
    int ms = synth->length ? synth->length : recipe->ms;
    memset(stroke, 0, sizeof *stroke);
    stroke->recipe = recipe;
    stroke->length = synth->endless ? 0 : ms * (DSP_RATE / 1000);
    stroke->stretch = (float)ms / (float)recipe->ms;
    stroke->tune = semitones((float)synth->pitch) * varied(synth, 0.3f);
    stroke->colour = exp2f((float)synth->bright / 50.0f - 1.0f);
    stroke->gain = (float)synth->gain / 100.0f * varied(synth, 0.6f);
    stroke->gain *= recipe->level;
    stroke->noise = noise_bits(&synth->chance);
    for (int i = 0; i < STROKE_DRIFTS; i++)
        stroke->drifts[i] = (Drift){ 0.0f, noise_share(&stroke->noise),
                                     noise_share(&stroke->noise) };
    if (recipe->start) recipe->start(stroke);
}

/* When all places are taken the stroke is left out: it would not be heard. */
static void next_stroke(Synth *synth) {
    for (int i = 0; i < SYNTH_STROKES; i++)
        if (!synth->strokes[i].recipe) {
            begin_stroke(synth, &synth->strokes[i]);
            break;
        }
    synth->left--;
    float ms = (float)synth->every * varied(synth, 0.7f);
    synth->wait = (int)(ms * (DSP_RATE / 1000));
}

/* Fades both ends of a stroke, so that they do not click. */
static float ramp(const Stroke *stroke) {
    int rise = stroke->recipe->lasting ? DSP_RATE / 4 : EDGE;
    int fall = stroke->recipe->lasting ? DSP_RATE / 2 : END;
    float gain = fminf(1.0f, (float)stroke->at / (float)rise);
    if (!stroke->length) return gain;
    if (rise > stroke->length / 4) rise = stroke->length / 4 + 1;
    if (fall > stroke->length / 3) fall = stroke->length / 3 + 1;
    gain = fminf(1.0f, (float)stroke->at / (float)rise);
    int left = stroke->length - stroke->at - 1;
    return left < fall ? gain * (float)left / (float)fall : gain;
}

static float stroke_next(Stroke *stroke) {
    float t = (float)stroke->at / DSP_RATE;
    float x = stroke->recipe->sample(stroke, t) * stroke->gain * ramp(stroke);
    stroke->at++;
    if (stroke->length && stroke->at >= stroke->length) stroke->recipe = NULL;
    /* an endless tone resets its clock before a float loses precision */
    if (!stroke->length && stroke->at >= 60 * DSP_RATE) stroke->at = DSP_RATE;
    return x;
}

bool synth_render(Synth *synth, float *out, int frames) {
    bool sounding = synth->left > 0;
    for (int frame = 0; frame < frames; frame++) {
        if (synth->left > 0 && synth->wait-- <= 0) next_stroke(synth);
        float sum = 0.0f;
        for (int i = 0; i < SYNTH_STROKES; i++)
            if (synth->strokes[i].recipe)
                sum += stroke_next(&synth->strokes[i]);
        out[frame] += soft_clip(sum, 0.35f, 0.6f);
    }
    for (int i = 0; i < SYNTH_STROKES; i++)
        if (synth->strokes[i].recipe) sounding = true;
    return sounding || synth->left > 0;
}

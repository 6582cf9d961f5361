/* SPDX-License-Identifier: MIT
 * Plans a line in time, pitch and force, then renders it: a glottal pulse
 * through the formants of each vowel, and noise for consonants. */
#include "window/synth/voice.h"

#include <math.h>
#include <string.h>

enum {
    CONTROL = 32,        /* frames between two updates of formants */
    TAIL = DSP_RATE / 8, /* frames for the last syllable to fade   */
};

static const float MIDDLE_HZ = 165.0f;
static const float PULSE = 7.2f; /* brings a vowel to its level */
static const float OPEN = 0.5f;  /* share of a cycle with the glottis open */

/* First and second formant of each vowel in Hz, between the men's and the
 * women's means of Peterson & Barney, JASA 24 (1952). */
static const float vowel_hz[VOWELS][2] = {
    [VOWEL_A] = { 780, 1230 }, [VOWEL_E] = { 550, 1950 },
    [VOWEL_I] = { 310, 2350 }, [VOWEL_O] = { 520, 890 },
    [VOWEL_U] = { 350, 960 },
};
/* For each consonant: its share of the syllable, how open the mouth is, and the
 * amounts of voice and noise. */
static const struct Consonant {
    float share, mouth, voiced, hiss;
} consonants[ONSETS] = {
    [ONSET_NONE] = { 0.10f, 0.50f, 0.55f, 0.0f },
    [ONSET_STOP] = { 0.26f, 0.00f, 0.00f, 0.55f },
    [ONSET_HISS] = { 0.34f, 0.15f, 0.00f, 0.42f },
    [ONSET_HUM] = { 0.30f, 0.00f, 0.34f, 0.0f },
    [ONSET_GLIDE] = { 0.24f, 0.30f, 0.50f, 0.0f },
};
static const float mouth_of[VOWELS] = { 1.0f, 0.7f, 0.45f, 0.65f, 0.35f };

static float control(const Expression *expression, VoiceControl which) {
    float value = (float)expression->voice[which] / 1000.0f;
    return fmaxf(-1.0f, fminf(1.0f, value));
}

/* The parameters of the whole line, from the voice and the expression. */
static void set_manner(VoiceLine *line, Voice voice, const Expression *e) {
    float pitch = fmaxf(-12.0f, fminf(12.0f, (float)voice.pitch));
    float pace = fmaxf(50.0f, fminf(200.0f, (float)voice.pace)) / 100.0f;
    float swing = control(e, VOICE_SWING), force = control(e, VOICE_FORCE);
    line->middle = MIDDLE_HZ * semitones(pitch + 5 * control(e, VOICE_HEIGHT));
    line->rate = (5.0f + control(e, VOICE_SPEED)) * pace;
    line->swing = 4.0f + (swing > 0.0f ? 3.0f : 2.0f) * swing;
    line->tract = semitones(pitch * 0.22f);
    line->level = decibels(-20.0f + 3.0f * force);
    line->edge_db = 5.0f + 5.0f * force;
}

/* The melody: accents on a line that sinks to each rest and rises at the end of
 * a question; then stretched to the line's swing. */
static void set_melody(VoiceLine *line) {
    float low = 1e9f, high = -1e9f, sum = 0.0f;
    for (int i = 0, first = 0; i < line->count; i++) {
        const Syllable *s = &line->syllables[i];
        int last = i;
        while (last < line->count - 1 && !line->syllables[last].rest)
            last++;
        float along = (float)(i - first) / (float)(last - first + 1);
        float pitch = 0.9f - 0.7f * along + (s->accent ? 0.5f : 0.0f);
        pitch += 0.25f * (float)(s->chance >> 8) / 16777216.0f;
        if (s->rest == REST_QUESTION) pitch += 1.0f;
        if (s->rest == REST_FULL || i == line->count - 1) pitch -= 0.3f;
        line->moves[i].pitch = pitch;
        low = fminf(low, pitch);
        high = fmaxf(high, pitch);
        sum += pitch;
        if (i == last) first = i + 1;
    }
    float stretch = line->swing / fmaxf(high - low, 0.6f);
    for (int i = 0; i < line->count; i++)
        line->moves[i].pitch =
            (line->moves[i].pitch - sum / (float)line->count) * stretch;
}

static float weight(const Syllable *s) {
    float even = 0.9f + 0.2f * (float)(s->chance & 255) / 255.0f;
    return even * (s->accent ? 1.15f : 1.0f) * (s->rest ? 1.3f : 1.0f);
}

static void set_times(VoiceLine *line) {
    static const float rest_s[] = { 0.0f, 0.17f, 0.30f, 0.30f, 0.30f };
    float total = 0.0f, at = 0.0f;
    for (int i = 0; i < line->count; i++)
        total += weight(&line->syllables[i]);
    float unit = (float)line->count / (total * line->rate) * DSP_RATE;
    for (int i = 0; i < line->count; i++) {
        const Syllable *s = &line->syllables[i];
        VoiceMove *move = &line->moves[i];
        float length = weight(s) * unit;
        move->start = (int)at;
        move->open = (int)(at + length * consonants[s->onset].share);
        move->end = (int)(at + length);
        at += length + rest_s[s->rest] * 5.0f / line->rate * DSP_RATE;
    }
    line->frames = line->count ? line->moves[line->count - 1].end + TAIL : 0;
}

static void target_hz(const VoiceLine *line, Vowel vowel, float hz[]) {
    hz[0] = vowel_hz[vowel][0] * line->tract;
    hz[1] = vowel_hz[vowel][1] * line->tract;
    hz[2] = fmaxf(2700.0f * line->tract, hz[1] + 500.0f);
    hz[3] = 3700.0f * line->tract;
    hz[0] =
        fmaxf(hz[0], line->middle * 1.05f); /* a child's "oo" still sounds */
}

static void tune(VoiceLine *line, const float hz[]) {
    static const float bandwidth[VOICE_FORMANTS] = { 90, 110, 170, 260 };
    for (int i = 0; i < VOICE_FORMANTS; i++)
        filter_formant(&line->formants[i], hz[i], bandwidth[i]);
}

/* In a cascade of formants, vowels differ by 15 dB. So the power of the
 * harmonics is summed for each vowel at its pitch, and the vowel is scaled to
 * the line's level. */
static void set_levels(VoiceLine *line) {
    for (int i = 0; i < line->count; i++) {
        float hz[VOICE_FORMANTS], power = 0.0f;
        target_hz(line, line->syllables[i].from, hz);
        tune(line, hz);
        float f0 = line->middle * semitones(line->moves[i].pitch);
        for (int k = 1; k <= 24 && f0 * (float)k < 6000.0f; k++) {
            float gain = filter_gain(&line->tilt, f0 * (float)k);
            gain /= hypotf(1.0f, (float)k / 2.0f);
            for (int n = 0; n < VOICE_FORMANTS; n++)
                gain *= filter_gain(&line->formants[n], f0 * (float)k);
            power += gain * gain;
        }
        float accent = line->syllables[i].accent ? 1.12f : 0.94f;
        line->moves[i].level = line->level * accent / sqrtf(power);
    }
}

void voice_plan(VoiceLine *line, const char *text, Voice voice,
                const Expression *expression) {
    memset(line, 0, sizeof *line);
    line->count = syllables_of(text, line->syllables, VOICE_SYLLABLES);
    line->noise = line->count ? line->syllables[0].chance | 1u : 1u;
    set_manner(line, voice, expression);
    filter_shelf(&line->tilt, 1300.0f, line->edge_db);
    set_melody(line);
    set_times(line);
    set_levels(line);
    if (!line->count) return;
    target_hz(line, line->syllables[0].from, line->hz);
    line->loud = line->moves[0].level;
}

/* Semitones at this frame, interpolated between the middles of vowels. */
static float pitch_now(const VoiceLine *line, int at) {
    const VoiceMove *move = &line->moves[line->now], *other = move;
    int middle = (move->open + move->end) / 2;
    if (at < middle && line->now > 0) other = move - 1;
    if (at >= middle && line->now < line->count - 1) other = move + 1;
    int there = (other->open + other->end) / 2;
    if (there == middle) return move->pitch;
    float along = (float)(at - middle) / (float)(there - middle);
    return move->pitch + (other->pitch - move->pitch) * ease(along);
}

/* The targets at this frame. */
typedef struct Aim {
    float hz[VOICE_FORMANTS];
    float voiced, hiss;
} Aim;

static Aim aim_at(const VoiceLine *line, int at) {
    const VoiceMove *move = &line->moves[line->now];
    const Syllable *s = &line->syllables[line->now];
    const struct Consonant *consonant = &consonants[s->onset];
    Aim aim = { .voiced = 0.0f };
    int half = (move->open + move->end) / 2;
    target_hz(line, at < half ? s->from : s->to, aim.hz);
    if (at >= move->end) return aim;
    if (at >= move->open) {
        float along =
            (float)(at - move->open) / (float)(move->end - move->open);
        aim.voiced = 1.0f - 0.45f * along * along;
        return aim;
    }
    aim.voiced = consonant->voiced;
    bool puff = at >= move->open - DSP_RATE / 80;
    if (s->onset != ONSET_STOP || puff) aim.hiss = consonant->hiss;
    if (s->onset == ONSET_HUM || s->onset == ONSET_GLIDE)
        aim.hz[0] = 300.0f * line->tract;
    return aim;
}

/* The derivative of the flow through the glottis: the LF-like pulse of Klatt &
 * Klatt, JASA 87 (1990). Its mean over a cycle is 0. */
static float pulse(float phase) {
    if (phase >= OPEN) return 0.0f;
    float x = phase / OPEN;
    return PULSE * (2.0f * x - 3.0f * x * x);
}

/* Updates all slow parameters, 1500 times a second. */
static void control_step(VoiceLine *line) {
    while (line->now < line->count - 1 &&
           line->at >= line->moves[line->now + 1].start)
        line->now++;
    Aim aim = aim_at(line, line->at);
    for (int i = 0; i < VOICE_FORMANTS; i++)
        line->hz[i] += (aim.hz[i] - line->hz[i]) * 0.055f; /* 12 ms */
    tune(line, line->hz);
    line->aim_voiced = aim.voiced;
    line->aim_hiss = aim.hiss;
    float waver =
        0.08f * sinf((float)line->at * (2 * DSP_PI * 5.1f / DSP_RATE));
    float pitch = pitch_now(line, line->at) + waver;
    line->step = line->middle * semitones(pitch) / DSP_RATE;
    uint32_t chance = line->syllables[line->now].chance;
    float share = (float)(chance >> 16 & 255) / 255.0f;
    filter_band(&line->hiss_band, 2200.0f + 3000.0f * share, 1.1f);
}

static float sample(VoiceLine *line) {
    if (line->at % CONTROL == 0) control_step(line);
    float soft = line->aim_voiced > line->voiced ? 0.003f : 0.0016f;
    line->voiced += (line->aim_voiced - line->voiced) * soft;
    line->hiss += (line->aim_hiss - line->hiss) * 0.004f;
    line->phase += line->step;
    if (line->phase >= 1.0f) line->phase -= 1.0f;
    float noise = noise_white(&line->noise);
    float x = pulse(line->phase) + (line->phase < OPEN ? 0.1f * noise : 0.0f);
    x = filter_run(&line->tilt, x * line->voiced);
    for (int i = 0; i < VOICE_FORMANTS; i++)
        x = filter_run(&line->formants[i], x);
    float loud = line->moves[line->now].level;
    line->loud += (loud - line->loud) * 0.003f; /* 7 ms */
    x *= line->loud;
    x += filter_run(&line->hiss_band, noise) * line->hiss * line->level;
    line->at++;
    return soft_clip(x, 0.4f, 0.62f);
}

bool voice_render(VoiceLine *line, float *out, int frames) {
    for (int i = 0; i < frames && line->at < line->frames; i++)
        out[i] += sample(line);
    return line->at < line->frames;
}

int voice_ms(const VoiceLine *line) {
    return (int)((long long)line->frames * 1000 / DSP_RATE);
}

int voice_mouth(const VoiceLine *line, int ms) {
    long long at = (long long)ms * DSP_RATE / 1000;
    for (int i = 0; i < line->count; i++) {
        const VoiceMove *move = &line->moves[i];
        const Syllable *s = &line->syllables[i];
        if (at < move->start || at >= move->end) continue;
        if (at < move->open) return (int)(1000 * consonants[s->onset].mouth);
        float along =
            (float)(at - move->open) / (float)(move->end - move->open);
        return (int)(1000 * mouth_of[s->from] * ease(4.0f * (1.0f - along)));
    }
    return 0;
}

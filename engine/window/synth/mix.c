/* SPDX-License-Identifier: MIT
 * Adds up voice, effects and room with their volumes and fades. */
#include "window/synth/mix.h"

#include <math.h>
#include <string.h>

static const float DUCKED = 0.31623f;    /* -10 dB */
static const float DUCK_SECONDS = 0.08f; /* down   */
static const float RISE_SECONDS = 0.5f;  /* and up */
static const float HUSH_SECONDS = 0.04f;
static const float ROOM_SECONDS = 0.4f;
static const float BEHIND = 0.25f; /* gain of scattered sounds: far away */

/* The band of a telephone, 300 to 3400 Hz: four filters before the clipping,
 * the others after it, because clipping makes new overtones. Butterworth
 * filters of fourth order, the last one of eighth. */
static void band_set(Filter band[MIX_BAND]) {
    filter_high(&band[0], 330.0f, 0.5412f);
    filter_high(&band[1], 330.0f, 1.3066f);
    filter_low(&band[2], 3200.0f, 0.5412f);
    filter_low(&band[3], 3200.0f, 1.3066f);
    filter_high(&band[4], 330.0f, 0.5412f);
    filter_high(&band[5], 330.0f, 1.3066f);
    filter_low(&band[6], 3200.0f, 0.5098f);
    filter_low(&band[7], 3200.0f, 0.6013f);
    filter_low(&band[8], 3200.0f, 0.9000f);
    filter_low(&band[9], 3200.0f, 2.5629f);
}

static float band_run(Filter band[MIX_BAND], float x) {
    for (int i = 0; i < 4; i++)
        x = filter_run(&band[i], x);
    x = soft_clip(1.8f * x, 0.12f, 0.42f);
    for (int i = 4; i < MIX_BAND; i++)
        x = filter_run(&band[i], x);
    return x;
}

void mix_start(Mix *mix) {
    memset(mix, 0, sizeof *mix);
    for (int kind = 0; kind < SOUND_KINDS; kind++)
        mix->volume[kind] = mix->gain[kind] = 1.0f;
    mix->duck = 1.0f;
    band_set(mix->band);
    filter_low(&mix->behind, 2200.0f, 0.6f);
    filter_high(&mix->level, 25.0f, 0.7071f);
}

/* Loudness follows the square: 50 per cent sounds like half. */
void mix_volume(Mix *mix, SoundKind kind, int per_cent) {
    float share = fmaxf(0.0f, fminf(1.0f, (float)per_cent / 100.0f));
    mix->volume[kind] = share * share;
}

void mix_hush(Mix *mix) {
    mix->speech[mix->speaking].step = -1.0f / (HUSH_SECONDS * DSP_RATE);
}

/* The place of the line that is said from now on. */
static MixSpeech *next_speech(Mix *mix, bool phone) {
    mix_hush(mix);
    mix->speaking ^= 1;
    MixSpeech *speech = &mix->speech[mix->speaking];
    speech->clip = (MixClip){ NULL, 0, 0 };
    speech->phone = phone;
    speech->gain = 1.0f;
    speech->step = 0.0f;
    return speech;
}

void mix_speak(Mix *mix, const VoiceLine *line, bool phone) {
    MixSpeech *speech = next_speech(mix, phone);
    speech->line = *line;
    speech->on = line->frames > 0;
}

void mix_speak_clip(Mix *mix, const float *samples, int frames, bool phone) {
    MixSpeech *speech = next_speech(mix, phone);
    speech->clip = (MixClip){ samples, frames, 0 };
    speech->on = frames > 0;
}

static MixEffect *next_effect(Mix *mix, bool phone) {
    MixEffect *place = &mix->effects[0];
    for (int i = 1; i < MIX_EFFECTS && place->on; i++)
        if (!mix->effects[i].on || mix->effects[i].age < place->age)
            place = &mix->effects[i];
    place->clip = (MixClip){ NULL, 0, 0 };
    place->on = true;
    place->phone = phone;
    place->age = ++mix->age;
    return place;
}

void mix_effect(Mix *mix, const SoundDef *def, bool phone) {
    MixEffect *place = next_effect(mix, phone);
    synth_start(&place->synth, def, place->age);
}

void mix_effect_clip(Mix *mix, const float *samples, int frames, bool phone) {
    next_effect(mix, phone)->clip = (MixClip){ samples, frames, 0 };
}

void mix_forget(Mix *mix, const float *samples) {
    for (int i = 0; i < 2; i++)
        if (mix->speech[i].clip.samples == samples) mix->speech[i].on = false;
    for (int i = 0; i < MIX_EFFECTS; i++)
        if (mix->effects[i].clip.samples == samples) mix->effects[i].on = false;
}

void mix_room(Mix *mix, const SoundDef *tone, const SoundDef *strewn) {
    MixRoom *next = &mix->next;
    memset(next, 0, sizeof *next);
    mix->changing = true;
    if (!tone) return;
    synth_start_room(&next->tone, tone, 1);
    next->on = true;
    next->every = tone->every;
    next->vary = tone->vary;
    next->wait = tone->every * (DSP_RATE / 1000) / 2;
    if (!strewn) return;
    synth_start(&next->kept, strewn, 1);
    next->has_strewn = true;
}

void mix_stop(Mix *mix) {
    for (int i = 0; i < 2; i++)
        mix->speech[i].on = false;
    for (int i = 0; i < MIX_EFFECTS; i++)
        mix->effects[i].on = false;
    mix->duck = 1.0f;
    for (int i = 0; i < MIX_BAND; i++)
        mix->band[i].z1 = mix->band[i].z2 = 0.0f;
}

static bool speaking(const Mix *mix) {
    const MixSpeech *speech = &mix->speech[mix->speaking];
    return speech->on && speech->step >= 0.0f;
}

bool mix_silent(const Mix *mix) {
    bool room = (mix->room.on || mix->changing) && mix->volume[SOUND_ROOM] > 0;
    if (room || mix->speech[0].on || mix->speech[1].on) return false;
    for (int i = 0; i < MIX_EFFECTS; i++)
        if (mix->effects[i].on) return false;
    return true;
}

/* Adds the next frames; false once all of them were heard. */
static bool render_clip(MixClip *clip, float *out, int frames) {
    int left = clip->frames - clip->at;
    int count = left < frames ? left : frames;
    for (int i = 0; i < count; i++)
        out[i] += clip->samples[clip->at + i];
    clip->at += count;
    return clip->at < clip->frames;
}

static void render_speech(MixSpeech *speech, float *straight, float *phone,
                          int frames) {
    float block[MIX_BLOCK] = { 0 };
    float *out = speech->phone ? phone : straight;
    if (!speech->on) return;
    speech->on = speech->clip.samples
                     ? render_clip(&speech->clip, block, frames)
                     : voice_render(&speech->line, block, frames);
    for (int i = 0; i < frames; i++) {
        speech->gain = fmaxf(0.0f, speech->gain + speech->step);
        out[i] += block[i] * speech->gain;
    }
    if (speech->gain <= 0.0f) speech->on = false;
}

static void strew(MixRoom *room) {
    room->strewn = room->kept;
    room->strewn.chance = noise_bits(&room->chance);
    float differ = (float)room->vary / 100.0f * noise_white(&room->chance);
    float ms = (float)room->every * (1.0f + 0.8f * differ);
    room->wait = (int)(ms * (DSP_RATE / 1000));
}

/* The room alone, before its fade. */
static void render_room(Mix *mix, float *out, int frames) {
    MixRoom *room = &mix->room;
    float block[MIX_BLOCK] = { 0 };
    if (!room->on) return;
    synth_render(&room->tone, out, frames);
    if (!room->has_strewn) return;
    for (int i = 0; i < frames; i++) {
        if (room->wait-- <= 0) strew(room);
        synth_render(&room->strewn, block + i, 1);
        out[i] += BEHIND * filter_run(&mix->behind, block[i]);
    }
}

/* From full to ducked in 80 ms, back in 500 ms, moved at every sample. */
static float duck_next(Mix *mix, bool down) {
    float depth = (1.0f - DUCKED) / DSP_RATE;
    mix->duck += down ? -depth / DUCK_SECONDS : depth / RISE_SECONDS;
    mix->duck = fmaxf(DUCKED, fminf(1.0f, mix->duck));
    return mix->duck;
}

static float room_fade_next(Mix *mix) {
    float step = 1.0f / (ROOM_SECONDS * DSP_RATE);
    mix->room_fade += mix->changing ? -step : step;
    mix->room_fade = fmaxf(0.0f, fminf(1.0f, mix->room_fade));
    return mix->room_fade;
}

/* A changed volume takes effect over a few hundredths of a second. */
static float gain_next(Mix *mix, SoundKind kind) {
    float far = mix->volume[kind] - mix->gain[kind];
    mix->gain[kind] += far * 0.002f;
    if (fabsf(far) < 1e-4f) mix->gain[kind] = mix->volume[kind];
    return mix->gain[kind];
}

typedef struct MixBuses { /* straight and through the telephone */
    float voice[2][MIX_BLOCK], effects[2][MIX_BLOCK], room[MIX_BLOCK];
} MixBuses;

static void render_block(Mix *mix, float *out, int frames) {
    MixBuses bus = { 0 };
    bool down = speaking(mix) && mix->volume[SOUND_VOICE] > 0.0f;
    for (int i = 0; i < 2; i++)
        render_speech(&mix->speech[i], bus.voice[0], bus.voice[1], frames);
    for (int i = 0; i < MIX_EFFECTS; i++) {
        MixEffect *effect = &mix->effects[i];
        float *to = bus.effects[effect->phone];
        if (!effect->on) continue;
        effect->on = effect->clip.samples
                         ? render_clip(&effect->clip, to, frames)
                         : synth_render(&effect->synth, to, frames);
    }
    if (mix->changing && mix->room_fade <= 0.0f) {
        mix->room = mix->next;
        mix->changing = false;
    }
    render_room(mix, bus.room, frames);
    for (int i = 0; i < frames; i++) {
        float voice = gain_next(mix, SOUND_VOICE);
        float effects = gain_next(mix, SOUND_EFFECTS);
        float room = gain_next(mix, SOUND_ROOM) * duck_next(mix, down);
        float line = bus.voice[1][i] * voice + bus.effects[1][i] * effects;
        float x = bus.voice[0][i] * voice + bus.effects[0][i] * effects;
        x += band_run(mix->band, line);
        x += bus.room[i] * room * room_fade_next(mix);
        x = filter_run(&mix->level, x) * gain_next(mix, SOUND_MASTER);
        out[i] = soft_clip(x, 0.5f, 0.7f);
    }
}

void mix_render(Mix *mix, float *out, int frames) {
    for (int done = 0; done < frames; done += MIX_BLOCK) {
        int most = frames - done;
        render_block(mix, out + done, most < MIX_BLOCK ? most : MIX_BLOCK);
    }
}

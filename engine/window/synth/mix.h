/* SPDX-License-Identifier: MIT
 * mix.h -- all that sounds at once, as one stream of samples.
 *
 * Layer:  window (no SDL in this file).
 * Owns:   nothing outside the struct; a Mix of all zeros is silent, and
 *         mix_start makes it ready.
 * Errors: none. No call allocates or waits. mix_render may run on the audio
 *         thread while the others do not run: the caller holds the lock.
 *
 * voice and effects -> straight, or through the telephone's band -+
 * room -> 10 dB softer while someone speaks ----------------------+-> out
 *
 * Pure, so that tests hear exactly what a player hears. */
#ifndef THAW_WINDOW_SYNTH_MIX_H
#define THAW_WINDOW_SYNTH_MIX_H

#include "window/synth/synth.h"
#include "window/synth/voice.h"

typedef enum {
    SOUND_MASTER,
    SOUND_VOICE,
    SOUND_EFFECTS,
    SOUND_ROOM,
    SOUND_KINDS
} SoundKind;

enum {
    MIX_BLOCK = 256,
    MIX_EFFECTS = 8, /* a ninth takes the place of the oldest */
    MIX_BAND = 10    /* filters of the telephone's band       */
};

typedef struct MixSpeech {
    VoiceLine line;
    bool on, phone;
    float gain, step; /* step < 0: fading out */
} MixSpeech;

typedef struct MixEffect {
    Synth synth;
    bool on, phone;
    unsigned age;
} MixEffect;

typedef struct MixRoom {
    Synth tone, strewn, kept; /* kept: what `strewn` starts as each time */
    bool on, has_strewn;
    int every, vary, wait; /* of what is strewn; wait in frames */
    uint32_t chance;
} MixRoom;

typedef struct Mix {
    MixSpeech speech[2]; /* the one that speaks, and the one cut short */
    int speaking;
    MixEffect effects[MIX_EFFECTS];
    unsigned age;
    MixRoom room, next; /* the next waits until this one has faded */
    bool changing;
    float room_fade, duck;
    float volume[SOUND_KINDS], gain[SOUND_KINDS]; /* gain follows volume */
    Filter band[MIX_BAND], behind, level;
} Mix;

void mix_start(Mix *mix);

/* per_cent 0..100; off is off. */
void mix_volume(Mix *mix, SoundKind kind, int per_cent);

/* Says a line that voice_plan laid out; one that is still being said ends. */
void mix_speak(Mix *mix, const VoiceLine *line, bool phone);
/* Ends the line in a few hundredths of a second. */
void mix_hush(Mix *mix);

void mix_effect(Mix *mix, const SoundDef *def, bool phone);

/* The tone of a room and what is strewn over it; NULL for none. The tone
 * before it fades out first. No pointer is kept. */
void mix_room(Mix *mix, const SoundDef *tone, const SoundDef *strewn);

/* Ends voice and effects at once, for when nobody listens any more. */
void mix_stop(Mix *mix);

/* True when only silence is to come until the next call. */
bool mix_silent(const Mix *mix);

/* Writes the next frames, mono, -1..1; no peak above -3 dBFS. */
void mix_render(Mix *mix, float *out, int frames);

#endif

/* SPDX-License-Identifier: MIT
 * mix.h -- mixes everything that is heard into one stream of samples.
 *
 * Layer:  window (no SDL in this file).
 * Owns:   nothing; a Mix is a value; mix_start initialises it.
 * Errors: none. No call allocates or waits. mix_render may run in the audio
 *         thread, but not at the same time as the others: the caller locks.
 *
 * voice and effects -> direct, or through the telephone's band ---+
 * room -> 10 dB softer while someone speaks ----------------------+-> out
 *
 * Tests get exactly the samples that a player hears. */
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
    MIX_EFFECTS = 8, /* a ninth replaces the oldest           */
    MIX_BAND = 10    /* filters of the telephone's band       */
};

/* Recorded samples, borrowed, and how far they were heard. */
typedef struct MixClip {
    const float *samples; /* NULL: none */
    int frames, at;
} MixClip;

typedef struct MixSpeech {
    VoiceLine line;
    MixClip clip; /* instead of the line */
    bool on, phone;
    float gain, step; /* step < 0: fading out */
} MixSpeech;

typedef struct MixEffect {
    Synth synth;
    MixClip clip; /* instead of it */
    bool on, phone;
    unsigned age;
} MixEffect;

typedef struct MixRoom {
    Synth tone, strewn, kept; /* strewn: sounds scattered over the tone; kept:
                                 its state at each start */
    bool on, has_strewn;
    int every, vary, wait; /* of `strewn`; wait in frames */
    uint32_t chance;
} MixRoom;

typedef struct Mix {
    MixSpeech speech[2]; /* the line being said, and one that fades out */
    int speaking;
    MixEffect effects[MIX_EFFECTS];
    unsigned age;
    MixRoom room, next; /* `next` begins when `room` has faded out */
    bool changing;
    float room_fade, duck;
    float volume[SOUND_KINDS], gain[SOUND_KINDS]; /* gain follows volume */
    Filter band[MIX_BAND], behind, level;
} Mix;

void mix_start(Mix *mix);

/* per_cent 0..100. */
void mix_volume(Mix *mix, SoundKind kind, int per_cent);

/* Says a line that voice_plan has prepared; stops the one before. */
void mix_speak(Mix *mix, const VoiceLine *line, bool phone);
/* Fades the line out in a few hundredths of a second. */
void mix_hush(Mix *mix);

void mix_effect(Mix *mix, const SoundDef *def, bool phone);

/* The same of what was recorded. The samples must last until they were heard,
 * or mix_forget. */
void mix_speak_clip(Mix *mix, const float *samples, int frames, bool phone);
void mix_effect_clip(Mix *mix, const float *samples, int frames, bool phone);
void mix_forget(Mix *mix, const float *samples);

/* The tone of a room and the sounds scattered over it; NULL: none. The tone
 * before fades out first. Keeps no pointer. */
void mix_room(Mix *mix, const SoundDef *tone, const SoundDef *strewn);

/* Ends voice and effects at once, without a fade. */
void mix_stop(Mix *mix);

/* True when only silence follows until the next call. */
bool mix_silent(const Mix *mix);

/* Writes the next frames, mono, -1..1; no peak above -3 dBFS. */
void mix_render(Mix *mix, float *out, int frames);

#endif

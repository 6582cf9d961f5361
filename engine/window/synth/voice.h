/* SPDX-License-Identifier: MIT
 * voice.h -- a customer's voice: babble that follows her text and her heat.
 *
 * Layer:  window (no SDL in this file).
 * Owns:   nothing; VoiceLine is a value and holds all it needs.
 * Errors: none. voice_render allocates nothing and may run on the audio
 *         thread.
 *
 * A pulse through the formants of each vowel. Listeners hear arousal and
 * tension in a voice, not valence, so only height, speed, swing and force
 * follow the mood; the words carry the rest. The same text, voice and
 * expression give the same samples, in blocks of any size. */
#ifndef THAW_WINDOW_SYNTH_VOICE_H
#define THAW_WINDOW_SYNTH_VOICE_H

#include "core/play/expression.h"
#include "core/story/look.h"
#include "window/synth/dsp.h"
#include "window/synth/syllables.h"

enum {
    VOICE_SYLLABLES = 192, /* a longer text is read on in silence */
    VOICE_FORMANTS = 4
};

typedef struct VoiceMove { /* one syllable in time; frames from the start */
    int start, open, end;  /* consonant, vowel, silence or the next       */
    float pitch;           /* semitones from the line's middle            */
    float level;           /* amplitude that makes all vowels as loud     */
} VoiceMove;

typedef struct VoiceLine {
    Syllable syllables[VOICE_SYLLABLES];
    VoiceMove moves[VOICE_SYLLABLES];
    int count;
    int frames;           /* length of the line                      */
    float middle;         /* Hz                                      */
    float rate;           /* syllables a second, without the rests   */
    float swing;          /* semitones from lowest to highest target */
    float tract;          /* formants: below 1 a larger head         */
    float level, edge_db; /* loud and sharp, from the force          */

    int at, now; /* what follows is the state of the rendering */
    float phase, step, hz[VOICE_FORMANTS];
    float voiced, hiss, aim_voiced, aim_hiss, loud;
    Filter formants[VOICE_FORMANTS], tilt, hiss_band;
    uint32_t noise;
} VoiceLine;

/* Lays the line out. text is UTF-8; without a letter in it count is 0 and the
 * line is silent. */
void voice_plan(VoiceLine *line, const char *text, Voice voice,
                const Expression *expression);

/* Adds the next frames to `out`; false once the line is over. */
bool voice_render(VoiceLine *line, float *out, int frames);

/* Length of the line. */
int voice_ms(const VoiceLine *line);

/* How far the mouth is open `ms` after the start, 0 to 1000: for a face, and
 * for the picture of a voice on the telephone. Needs no rendering. */
int voice_mouth(const VoiceLine *line, int ms);

#endif

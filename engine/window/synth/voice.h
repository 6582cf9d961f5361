/* SPDX-License-Identifier: MIT
 * voice.h -- a customer's voice: babble that follows the text and the mood.
 *
 * Layer:  window (no SDL in this file).
 * Owns:   nothing; VoiceLine is a value and holds all it needs.
 * Errors: none. voice_render allocates nothing and may run in the audio thread.
 *
 * A glottal pulse is filtered by the formants of each vowel. Listeners hear
 * arousal and tension in a voice but hardly valence, so only height, speed,
 * swing and force follow the mood; words and face show the rest. The same text,
 * voice and expression give the same samples, in blocks of any size. */
#ifndef THAW_WINDOW_SYNTH_VOICE_H
#define THAW_WINDOW_SYNTH_VOICE_H

#include "core/play/expression.h"
#include "core/story/look.h"
#include "window/synth/dsp.h"
#include "window/synth/syllables.h"

enum {
    VOICE_SYLLABLES = 192, /* the rest of a longer text is silent */
    VOICE_FORMANTS = 4
};

typedef struct VoiceMove { /* times of a syllable, in frames from the start */
    int start, open, end;  /* of its consonant, its vowel, and its end    */
    float pitch;           /* semitones from the line's middle            */
    float level; /* amplitude, so that all vowels sound equally loud */
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

    int at, now; /* from here on: the state of rendering */
    float phase, step, hz[VOICE_FORMANTS];
    float voiced, hiss, aim_voiced, aim_hiss, loud;
    Filter formants[VOICE_FORMANTS], tilt, hiss_band;
    uint32_t noise;
} VoiceLine;

/* Prepares a line. `text` is UTF-8; without letters in it, count is 0 and the
 * line is silent. */
void voice_plan(VoiceLine *line, const char *text, Voice voice,
                const Expression *expression);

/* Adds the next frames to `out`; false once the line is over. */
bool voice_render(VoiceLine *line, float *out, int frames);

/* Length of the line in milliseconds. */
int voice_ms(const VoiceLine *line);

/* How far the mouth is open `ms` after the start, 0 to 1000, for the face and
 * for the telephone's wave. Does not need rendering. */
int voice_mouth(const VoiceLine *line, int ms);

#endif

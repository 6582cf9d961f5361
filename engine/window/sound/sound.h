/* SPDX-License-Identifier: MIT
 * sound.h -- plays voices, effects and room tones for the screens.
 *
 * Layer:  window (SDL); only this and device.c know SDL's audio.
 * Owns:   a Sound owns the device and all sounds being played; it borrows the
 *         rows of the table of sounds.
 * Errors: without a device every call works as usual, but nothing is heard;
 *         sound_trouble says why. NULL is allowed as Sound everywhere.
 *
 * Nothing waits for sound: lines are timed by sound_update, with a device or
 * without. The device is opened by the first sound after sound_open, closed
 * when sound is off or after some silence, and tried again when it failed. */
#ifndef THAW_WINDOW_SOUND_SOUND_H
#define THAW_WINDOW_SOUND_SOUND_H

#include "core/story/own.h"
#include "core/words/error.h"
#include "window/synth/mix.h"

typedef struct Sound Sound;

/* Opens no device. `table` NULL: sound_named and sound_room play nothing. */
Sound *sound_new(const SoundTable *table);
/* Calls sound_close; if the sound server hangs, the memory it uses is kept. */
void sound_free(Sound *sound);

/* Asks for the device; call it after the first frame is on the screen. With
 * the master volume at 0 it opens nothing. */
void sound_open(Sound *sound);
/* False when the sound server does not answer: SDL must then not be quit. */
bool sound_close(Sound *sound);

typedef enum { SOUND_OFF, SOUND_OPENING, SOUND_ON, SOUND_FAILED } SoundState;

SoundState sound_state(const Sound *sound);
/* True, with one sentence for people, while there is no sound. */
bool sound_trouble(const Sound *sound, Error *err);

/* To be called when the system reports new devices, or that the open one is
 * `lost`. */
void sound_devices_changed(Sound *sound, bool lost);

/* per_cent 0..100. Setting the master volume to 0 closes the device. */
void sound_volume(Sound *sound, SoundKind kind, int per_cent);

/* A customer says a line. `phone`: it sounds like a telephone. */
void sound_speak(Sound *sound, const char *text, Voice voice,
                 const Expression *expression, bool phone);
/* The same of what was recorded of the line; false where that cannot be had:
 * then nothing is said yet. `file` may be NULL. */
bool sound_speak_own(Sound *sound, const OwnFile *file, bool phone);
/* Stops the line being said. */
void sound_hush(Sound *sound);
bool sound_speaking(const Sound *sound);
/* How far the speaker's mouth is open now, 0 to 1000; 0 when nobody speaks.
 * For the face, and for the picture of the voice on the telephone. */
int sound_mouth(const Sound *sound);

/* Plays a level's sound; NULL plays nothing. The caller shows its caption. */
void sound_effect(Sound *sound, const SoundDef *def, bool phone);
/* A level's sound from a file of its own; NULL is silent. */
void sound_effect_own(Sound *sound, const OwnFile *file, bool phone);
/* The program's own, by name: "tick", "choose", "page", "start". */
void sound_named(Sound *sound, const char *name);

/* Sets the background tone by the backdrop's name or "phone": the row "room_…"
 * of the table; NULL or an unknown name: none. The same name again changes
 * nothing. */
void sound_room(Sound *sound, const char *name);

/* To be called in every frame, with the time since the last call. */
void sound_update(Sound *sound, int elapsed_ms);
/* Milliseconds until sound_update must be called even without an event; -1: not
 * needed. */
int sound_next_ms(const Sound *sound);

#endif

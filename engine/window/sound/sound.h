/* SPDX-License-Identifier: MIT
 * sound.h -- what the window's screens call to be heard.
 *
 * Layer:  window; with device.c the only file that knows SDL's audio.
 * Owns:   a Sound owns the device and all that is sounding; the rows of the
 *         table of sounds are borrowed until it is given another.
 * Errors: none that stop anything: without a device every call works as
 *         before and is not heard. NULL is allowed as Sound everywhere.
 *
 * Nothing here waits for sound, and the game never does: what is spoken is
 * timed by sound_update, with a device or without. The device is opened, on a
 * thread of its own, at the first sound after sound_open, closed while sound
 * is off or after a while of silence, and tried again when it failed. */
#ifndef THAW_WINDOW_SOUND_SOUND_H
#define THAW_WINDOW_SOUND_SOUND_H

#include "core/words/error.h"
#include "window/synth/mix.h"

typedef struct Sound Sound;

/* Touches no device. table may be NULL: then no sound has a name. */
Sound *sound_new(const SoundTable *table);
/* Closes it first; what a server that hangs still holds stays allocated. */
void sound_free(Sound *sound);

/* Asks for the device; call it after the first frame is on the screen. With
 * the master volume at 0 it opens nothing. */
void sound_open(Sound *sound);
/* False when the sound server does not answer: then SDL must not be quit. */
bool sound_close(Sound *sound);

typedef enum { SOUND_OFF, SOUND_OPENING, SOUND_ON, SOUND_FAILED } SoundState;

SoundState sound_state(const Sound *sound);
/* True, with one sentence for people, while there is no sound to be had. */
bool sound_trouble(const Sound *sound, Error *err);

/* The system says that devices came, or that the open one is lost. */
void sound_devices_changed(Sound *sound, bool lost);

/* per_cent 0..100. 0 is off: master at 0 closes the device. */
void sound_volume(Sound *sound, SoundKind kind, int per_cent);

/* A customer says a line. phone: through the telephone's band. */
void sound_speak(Sound *sound, const char *text, Voice voice,
                 const Expression *expression, bool phone);
/* The line was completed by a key, or the screen was left. */
void sound_hush(Sound *sound);
bool sound_speaking(const Sound *sound);
/* How far the speaker's mouth is open now, 0 to 1000; 0 when nobody speaks.
 * For the face, and for the picture of the voice on the telephone. */
int sound_mouth(const Sound *sound);

/* A level's sound; NULL is silent. Its caption is the caller's to show. */
void sound_effect(Sound *sound, const SoundDef *def, bool phone);
/* The program's own, by name: "tick", "choose", "page", "start". */
void sound_named(Sound *sound, const char *name);

/* What is heard behind the talk, by the backdrop's name or "phone": the row
 * "room_…" of the table; NULL or an unknown name is none. The same name again
 * changes nothing. */
void sound_room(Sound *sound, const char *name);

/* Time goes on; call it in every frame. */
void sound_update(Sound *sound, int elapsed_ms);
/* ms until sound_update has something to do although nothing else happens;
 * -1: never. For whoever waits for events. */
int sound_next_ms(const Sound *sound);

#endif

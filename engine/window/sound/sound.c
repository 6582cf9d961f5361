/* SPDX-License-Identifier: MIT
 * Passes sounds to the Mix, which makes all samples; opens the device when it
 * is needed, closes it when it is silent, and tries again when it failed or was
 * lost. */
#include "window/sound/sound.h"

#include <SDL.h>
#include <assert.h>
#include <math.h>
#include <string.h>

#include "core/base/mem.h"
#include "window/sound/clips.h"
#include "window/sound/device.h"

enum {
    IDLE_MS = 2000,  /* of silence, after which the device is closed  */
    LOOK_MS = 500,   /* between two checks for silence                */
    LOST_MS = 3000,  /* without a request, after which it counts as lost */
    AGAIN_MS = 2000, /* until a failed device is tried again          */
    AGAIN_MAX = 4,   /* doublings of that time: half a minute at most */
    LATE_MS = 300,   /* a line that began earlier is not said late    */
    ROOM_NAME = 32
};

struct Sound {
    SoundTable table;
    Mix mix; /* shared with the audio thread, as asked_at: under lock() */
    SDL_mutex *mutex;     /* SDL_mixer keeps its device's own lock to itself */
    Device *device;       /* from sound_open to sound_close */
    Uint32 asked_at;      /* SDL_GetTicks when the device last asked for more */
    bool left;            /* the server hangs: its thread still uses this */
    int look_ms, idle_ms; /* since the last look; since the last sound */
    int again, again_ms;  /* failures in a row; until the next attempt */
    bool reopen;          /* it was lost, and is being closed for that */
    int volume[SOUND_KINDS];
    char room[ROOM_NAME];
    Clips *clips;
    VoiceLine line;       /* being said, for the mouth; its time is ours */
    const Recording *own; /* instead of the line; NULL: it is made */
    bool saying;
    int said_ms;
};

static void lock(Sound *sound) {
    SDL_LockMutex(sound->mutex);
}

static void unlock(Sound *sound) {
    SDL_UnlockMutex(sound->mutex);
}

/* Runs in SDL's audio thread. */
static void fill(void *data, float *out, int frames) {
    Sound *sound = data;
    lock(sound);
    mix_render(&sound->mix, out, frames);
    sound->asked_at = SDL_GetTicks();
    unlock(sound);
}

/* Runs in the device's thread. A line that began long ago is dropped. */
static void opened(void *data, int ms) {
    Sound *sound = data;
    lock(sound);
    if (ms > LATE_MS) mix_stop(&sound->mix);
    sound->asked_at = SDL_GetTicks();
    unlock(sound);
}

Sound *sound_new(const SoundTable *table) {
    Sound *sound = mem_alloc(sizeof *sound);
    sound->mutex = SDL_CreateMutex(); /* NULL: locking does nothing */
    sound->clips = clips_new();
    if (table) sound->table = *table;
    mix_start(&sound->mix);
    for (int kind = 0; kind < SOUND_KINDS; kind++)
        sound->volume[kind] = 100;
    return sound;
}

void sound_free(Sound *sound) {
    if (!sound) return;
    sound_close(sound);
    if (sound->left) return;
    SDL_DestroyMutex(sound->mutex);
    clips_free(sound->clips);
    mem_free(sound);
}

static DeviceState state_of(const Sound *sound) {
    return sound->device ? device_state(sound->device) : DEVICE_CLOSED;
}

static void close_device(Sound *sound) {
    if (sound->device) device_want(sound->device, false);
    lock(sound);
    mix_stop(&sound->mix);
    unlock(sound);
}

static void open_device(Sound *sound) {
    DeviceState state = state_of(sound);
    sound->idle_ms = 0;
    if (state == DEVICE_OPEN || state == DEVICE_OPENING) return;
    sound->look_ms = 0;
    device_want(sound->device, true);
}

/* Called before a sound; opens the device if needed. True when the sound will
 * be heard; not while a failed device waits for its next attempt. */
static bool awake(Sound *sound) {
    if (!sound->device || sound->volume[SOUND_MASTER] == 0) return false;
    if (state_of(sound) == DEVICE_FAILED) return false;
    open_device(sound);
    return true;
}

void sound_open(Sound *sound) {
    if (!sound || sound->left) return;
    if (!sound->device)
        sound->device = device_new(
            (DeviceUser){ .data = sound, .opened = opened, .fill = fill });
    sound->again = 0;
    if (sound->volume[SOUND_MASTER] > 0) open_device(sound);
}

bool sound_close(Sound *sound) {
    if (!sound) return true;
    if (!device_free(sound->device)) sound->left = true;
    sound->device = NULL;
    return !sound->left;
}

SoundState sound_state(const Sound *sound) {
    if (!sound) return SOUND_OFF;
    switch (state_of(sound)) {
    case DEVICE_OPENING:
        return SOUND_OPENING;
    case DEVICE_OPEN:
        return SOUND_ON;
    case DEVICE_FAILED:
        return SOUND_FAILED;
    case DEVICE_CLOSED:
    case DEVICE_CLOSING:
    default:
        return SOUND_OFF;
    }
}

bool sound_trouble(const Sound *sound, Error *err) {
    if (sound_state(sound) != SOUND_FAILED) return false;
    Error why;
    device_why(sound->device, &why);
    error_set(err,
              "There is no sound (%s); everything that is heard is also "
              "written on the screen.",
              why.text);
    return true;
}

void sound_devices_changed(Sound *sound, bool lost) {
    if (!sound || !sound->device) return;
    DeviceState state = state_of(sound);
    if (lost && state == DEVICE_OPEN) {
        device_want(sound->device, false);
        sound->again_ms = 0;
        sound->reopen = true;
    } else if (!lost && state == DEVICE_FAILED) {
        sound->again_ms = 0;
    }
}

void sound_volume(Sound *sound, SoundKind kind, int per_cent) {
    assert(kind < SOUND_KINDS);
    if (!sound) return;
    per_cent = per_cent < 0 ? 0 : per_cent > 100 ? 100 : per_cent;
    sound->volume[kind] = per_cent;
    lock(sound);
    mix_volume(&sound->mix, kind, per_cent);
    unlock(sound);
    if (sound->volume[SOUND_MASTER] == 0)
        close_device(sound);
    else if (per_cent > 0 && sound->room[0])
        awake(sound); /* the room's tone must be heard again */
}

void sound_speak(Sound *sound, const char *text, Voice voice,
                 const Expression *expression, bool phone) {
    if (!sound) return;
    voice_plan(&sound->line, text, voice, expression);
    sound->own = NULL;
    sound->saying = sound->line.count > 0;
    sound->said_ms = 0;
    if (sound->volume[SOUND_VOICE] == 0 || !awake(sound)) return;
    lock(sound);
    mix_speak(&sound->mix, &sound->line, phone);
    unlock(sound);
}

/* A recording goes away: nothing of it may be heard any more. */
static void forgets(void *data, const float *samples) {
    Sound *sound = data;
    if (sound->own && sound->own->samples == samples) {
        sound->own = NULL;
        sound->saying = false;
    }
    lock(sound);
    mix_forget(&sound->mix, samples);
    unlock(sound);
}

bool sound_speak_own(Sound *sound, const OwnFile *file, bool phone) {
    if (!sound) return false;
    const Recording *own = clips_get(sound->clips, file, forgets, sound);
    if (!own) return false;
    sound->own = own;
    sound->saying = true;
    sound->said_ms = 0;
    if (sound->volume[SOUND_VOICE] == 0 || !awake(sound)) return true;
    lock(sound);
    mix_speak_clip(&sound->mix, own->samples, own->frames, phone);
    unlock(sound);
    return true;
}

/* How loud the recording is just then, as a mouth shows it. */
static int mouth_of(const Recording *own, int ms) {
    enum { WINDOW = DSP_RATE / 25, WIDE_OPEN = 4000 }; /* 1000 at 0.25 */
    long from = (long)ms * (DSP_RATE / 1000);
    float sum = 0;
    int count = 0;
    for (long i = from; i < from + WINDOW && i < own->frames; i++, count++)
        sum += own->samples[i] * own->samples[i];
    if (!count) return 0;
    float open = sqrtf(sum / (float)count) * WIDE_OPEN;
    return open > 1000 ? 1000 : (int)open;
}

/* Length of what is said. */
static int line_ms(const Sound *sound) {
    if (sound->own) return sound->own->frames / (DSP_RATE / 1000);
    return voice_ms(&sound->line);
}

void sound_hush(Sound *sound) {
    if (!sound || !sound->saying) return;
    sound->saying = false;
    lock(sound);
    mix_hush(&sound->mix);
    unlock(sound);
}

bool sound_speaking(const Sound *sound) {
    return sound && sound->saying;
}

int sound_mouth(const Sound *sound) {
    if (!sound_speaking(sound)) return 0;
    return sound->own ? mouth_of(sound->own, sound->said_ms)
                      : voice_mouth(&sound->line, sound->said_ms);
}

void sound_effect(Sound *sound, const SoundDef *def, bool phone) {
    if (!sound || !def || !def->recipe) return;
    if (sound->volume[SOUND_EFFECTS] == 0 || !awake(sound)) return;
    lock(sound);
    mix_effect(&sound->mix, def, phone);
    unlock(sound);
}

void sound_effect_own(Sound *sound, const OwnFile *file, bool phone) {
    if (!sound) return;
    const Recording *own = clips_get(sound->clips, file, forgets, sound);
    if (!own || sound->volume[SOUND_EFFECTS] == 0 || !awake(sound)) return;
    lock(sound);
    mix_effect_clip(&sound->mix, own->samples, own->frames, phone);
    unlock(sound);
}

void sound_named(Sound *sound, const char *name) {
    if (sound) sound_effect(sound, sounds_find(&sound->table, name), false);
}

void sound_room(Sound *sound, const char *name) {
    if (!sound) return;
    char row[ROOM_NAME] = "";
    if (name) SDL_snprintf(row, sizeof row, "room_%s", name);
    const SoundDef *tone = sounds_find(&sound->table, row);
    if (!tone) row[0] = '\0';
    if (strcmp(row, sound->room) == 0) return;
    memcpy(sound->room, row, sizeof row);
    if (tone && sound->volume[SOUND_ROOM] > 0) awake(sound);
    lock(sound);
    mix_room(&sound->mix, tone,
             tone ? sounds_find(&sound->table, tone->with) : NULL);
    unlock(sound);
}

/* A device that was unplugged no longer requests samples; the default device
 * may be another one now. */
static void find_lost(Sound *sound, Uint32 asked_at) {
    if (SDL_GetTicks() - asked_at >= LOST_MS)
        sound_devices_changed(sound, true);
}

/* A lost device is opened again as soon as it is closed. */
static void reopen_lost(Sound *sound, DeviceState state) {
    if (!sound->reopen || state != DEVICE_CLOSED) return;
    sound->reopen = false;
    awake(sound);
}

/* The sound server may start later than the game, or restart. So a failed
 * device is tried again while sound is wanted, at growing intervals. */
static void try_again(Sound *sound, DeviceState state, int elapsed_ms) {
    if (state == DEVICE_OPEN) sound->again = 0;
    if (state != DEVICE_FAILED || sound->volume[SOUND_MASTER] == 0) {
        sound->again_ms = -1;
        return;
    }
    if (sound->again_ms < 0) {
        sound->again_ms = AGAIN_MS << sound->again;
        if (sound->again < AGAIN_MAX) sound->again++;
    } else if ((sound->again_ms -= elapsed_ms) <= 0) {
        sound->again_ms = -1;
        device_want(sound->device, true);
    }
}

static void look(Sound *sound) {
    lock(sound);
    bool silent = mix_silent(&sound->mix);
    Uint32 asked_at = sound->asked_at;
    unlock(sound);
    sound->idle_ms = silent ? sound->idle_ms + sound->look_ms : 0;
    sound->look_ms = 0;
    if (sound->idle_ms >= IDLE_MS)
        close_device(sound);
    else
        find_lost(sound, asked_at);
}

void sound_update(Sound *sound, int elapsed_ms) {
    if (!sound) return;
    sound->said_ms += elapsed_ms;
    if (sound->said_ms >= line_ms(sound)) sound->saying = false;
    DeviceState state = state_of(sound);
    reopen_lost(sound, state);
    if (sound->device) try_again(sound, state, elapsed_ms);
    sound->look_ms += elapsed_ms;
    if (state == DEVICE_OPEN && sound->look_ms >= LOOK_MS) look(sound);
}

int sound_next_ms(const Sound *sound) {
    if (!sound) return -1;
    switch (state_of(sound)) {
    case DEVICE_FAILED:
        if (sound->volume[SOUND_MASTER] == 0) return -1;
        return sound->again_ms > 0 ? sound->again_ms : 0;
    case DEVICE_OPEN:
        return sound->look_ms < LOOK_MS ? LOOK_MS - sound->look_ms : 0;
    case DEVICE_OPENING:
        return LOOK_MS;
    case DEVICE_CLOSING:
        return sound->reopen ? LOOK_MS : -1;
    case DEVICE_CLOSED:
    default:
        return sound->reopen ? 0 : -1;
    }
}

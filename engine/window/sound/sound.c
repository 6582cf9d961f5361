/* SPDX-License-Identifier: MIT
 * The sound device: opened for what is to be heard, closed when it is silent,
 * and tried again when it was lost. All samples come from the mix. */
#include "window/sound/sound.h"

#include <SDL.h>
#include <SDL_mixer.h>
#include <assert.h>
#include <string.h>

#include "core/base/mem.h"

enum {
    BUFFER = 1024,   /* frames: 21 ms from a key to its tick        */
    IDLE_MS = 2000,  /* of silence, after which the device is closed */
    LOOK_MS = 500,   /* how often to look whether it is silent       */
    LOST_MS = 3000,  /* without asking, after which it counts as lost */
    AGAIN_MS = 2000, /* first attempt after a device was unplugged   */
    AGAIN_MOST = 5,  /* each attempt waits twice as long             */
    ROOM_NAME = 32
};

struct Sound {
    SoundTable table;
    Mix mix; /* shared with the audio thread, as asked_at: under lock() */
    SDL_mutex *mutex; /* SDL_mixer keeps its device's own lock to itself */
    bool device;      /* open */
    Uint32 asked_at;  /* SDL_GetTicks when the device last asked for more */
    bool wanted;      /* sound_open was called, sound_close not */
    bool subsystem;   /* SDL's audio is ours to quit            */
    Error trouble;
    int look_ms, idle_ms; /* since the last look; since the last sound */
    int again, again_ms;  /* attempts to open a lost device            */
    int volume[SOUND_KINDS];
    char room[ROOM_NAME];
    VoiceLine line; /* being said, for the mouth; its time is ours */
    bool saying;
    int said_ms;
};

static void lock(Sound *sound) {
    SDL_LockMutex(sound->mutex);
}

static void unlock(Sound *sound) {
    SDL_UnlockMutex(sound->mutex);
}

/* On the audio thread: all that is heard is mixed by us, in SDL_mixer's place
 * for music, the only one that hands over our own data. */
static void SDLCALL fill(void *user, Uint8 *stream, int bytes) {
    Sound *sound = user;
    lock(sound);
    mix_render(&sound->mix, (float *)(void *)stream,
               bytes / (int)sizeof(float));
    sound->asked_at = SDL_GetTicks();
    unlock(sound);
}

Sound *sound_new(const SoundTable *table) {
    Sound *sound = mem_alloc(sizeof *sound);
    sound->mutex = SDL_CreateMutex(); /* NULL: locking does nothing */
    if (table) sound->table = *table;
    mix_start(&sound->mix);
    for (int kind = 0; kind < SOUND_KINDS; kind++)
        sound->volume[kind] = 100;
    return sound;
}

void sound_free(Sound *sound) {
    if (!sound) return;
    sound_close(sound);
    SDL_DestroyMutex(sound->mutex);
    mem_free(sound);
}

static void close_device(Sound *sound) {
    if (!sound->device) return;
    Mix_HookMusic(NULL, NULL);
    Mix_CloseAudio();
    sound->device = false;
    mix_stop(&sound->mix);
}

static bool fail(Sound *sound) {
    return error_set(&sound->trouble,
                     "There is no sound (%s); everything that is heard is "
                     "also written on the screen.",
                     SDL_GetError());
}

static void alsa_says(const char *file, int line, const char *function,
                      int error, const char *format, ...) {
    (void)file, (void)line, (void)function, (void)error, (void)format;
}

/* Without a sound card ALSA prints sixteen lines over the terminal, where one
 * sentence of ours says it. SDL has the library open already. */
static void quiet_alsa(void) {
    typedef void Handler(const char *, int, const char *, int, const char *,
                         ...);
    int (*set_handler)(Handler *) = NULL;
    const char *driver = SDL_GetCurrentAudioDriver();
    if (!driver || strcmp(driver, "alsa") != 0) return;
    void *library = SDL_LoadObject("libasound.so.2");
    if (!library) return;
    void *symbol = SDL_LoadFunction(library, "snd_lib_error_set_handler");
    memcpy(&set_handler, &symbol, sizeof symbol);
    if (set_handler) set_handler(alsa_says);
    SDL_UnloadObject(library);
}

static bool open_device(Sound *sound) {
    if (sound->device) return true;
    if (!sound->subsystem) {
        if (SDL_InitSubSystem(SDL_INIT_AUDIO) != 0) return fail(sound);
        sound->subsystem = true;
        quiet_alsa();
    }
    if (Mix_OpenAudioDevice(DSP_RATE, AUDIO_F32SYS, 1, BUFFER, NULL, 0) != 0)
        return fail(sound);
    sound->device = true;
    sound->trouble.text[0] = '\0';
    sound->idle_ms = sound->look_ms = sound->again = 0;
    sound->asked_at = SDL_GetTicks();
    Mix_HookMusic(fill, sound);
    return true;
}

/* Before a sound: true when it will be heard. A device that failed is not
 * tried again at every sound; that would stutter. */
static bool awake(Sound *sound) {
    sound->idle_ms = 0;
    if (!sound->wanted || sound->volume[SOUND_MASTER] == 0) return false;
    return !sound->trouble.text[0] && open_device(sound);
}

bool sound_open(Sound *sound, Error *err) {
    if (!sound) return true;
    sound->wanted = true;
    sound->trouble.text[0] = '\0';
    if (sound->volume[SOUND_MASTER] == 0 || open_device(sound)) return true;
    return error_set(err, "%s", sound->trouble.text);
}

void sound_close(Sound *sound) {
    if (!sound) return;
    sound->wanted = false;
    close_device(sound);
    if (sound->subsystem) SDL_QuitSubSystem(SDL_INIT_AUDIO);
    sound->subsystem = false;
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
        awake(sound); /* the room is to be heard again */
}

void sound_speak(Sound *sound, const char *text, Voice voice,
                 const Expression *expression, bool phone) {
    if (!sound) return;
    voice_plan(&sound->line, text, voice, expression);
    sound->saying = sound->line.count > 0;
    sound->said_ms = 0;
    if (sound->volume[SOUND_VOICE] == 0 || !awake(sound)) return;
    lock(sound);
    mix_speak(&sound->mix, &sound->line, phone);
    unlock(sound);
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
    return voice_mouth(&sound->line, sound->said_ms);
}

void sound_effect(Sound *sound, const SoundDef *def, bool phone) {
    if (!sound || !def) return;
    if (sound->volume[SOUND_EFFECTS] == 0 || !awake(sound)) return;
    lock(sound);
    mix_effect(&sound->mix, def, phone);
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

/* A device that was pulled out no longer asks for anything; the default one
 * may be another by now. */
static void close_lost(Sound *sound, Uint32 asked_at) {
    if (SDL_GetTicks() - asked_at < LOST_MS) return;
    close_device(sound);
    sound->again = 1;
    sound->again_ms = AGAIN_MS;
}

static void mend_lost(Sound *sound, int elapsed_ms) {
    if (!sound->again || (sound->again_ms -= elapsed_ms) > 0) return;
    int attempt = sound->again;
    if (open_device(sound)) return;
    sound->again = attempt == AGAIN_MOST ? 0 : attempt + 1;
    sound->again_ms = AGAIN_MS << attempt;
}

void sound_update(Sound *sound, int elapsed_ms) {
    if (!sound) return;
    sound->said_ms += elapsed_ms;
    if (sound->said_ms >= voice_ms(&sound->line)) sound->saying = false;
    mend_lost(sound, elapsed_ms);
    sound->look_ms += elapsed_ms;
    if (!sound->device || sound->look_ms < LOOK_MS) return;
    lock(sound);
    bool silent = mix_silent(&sound->mix);
    Uint32 asked_at = sound->asked_at;
    unlock(sound);
    sound->idle_ms = silent ? sound->idle_ms + sound->look_ms : 0;
    sound->look_ms = 0;
    if (sound->idle_ms >= IDLE_MS)
        close_device(sound);
    else
        close_lost(sound, asked_at);
}

int sound_next_ms(const Sound *sound) {
    if (!sound) return -1;
    if (sound->again) return sound->again_ms > 0 ? sound->again_ms : 0;
    if (!sound->device) return -1;
    return sound->look_ms < LOOK_MS ? LOOK_MS - sound->look_ms : 0;
}

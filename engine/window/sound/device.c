/* SPDX-License-Identifier: MIT
 * The thread that opens and closes the sound device. What is wanted and what
 * is the case stand under one lock, which is never held while the server is
 * asked. */
#include "window/sound/device.h"

#include <SDL.h>
#include <SDL_mixer.h>
#include <string.h>

#include "core/base/mem.h"
#include "window/synth/dsp.h"

enum { BUFFER = 1024 /* frames: 21 ms from a key to its tick */ };

struct Device {
    DeviceUser user;
    SDL_mutex *mutex;
    SDL_cond *changed;
    SDL_Thread *thread; /* none before the device is first wanted */
    bool want_open, want_end, ended;
    DeviceState state;
    Error why;
    bool subsystem; /* SDL's audio is ours to quit; the thread's own */
    Device *before; /* of those left to their threads */
};

/* Whose server never answered: a thread may still come back to them. */
static Device *left;

/* All that is heard is mixed by us, in SDL_mixer's place for music, the only
 * one that hands over our own data. */
static void SDLCALL fill(void *user, Uint8 *stream, int bytes) {
    const Device *device = user;
    device->user.fill(device->user.data, (float *)(void *)stream,
                      bytes / (int)sizeof(float));
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

static void quit_audio(Device *device) {
    if (device->subsystem) SDL_QuitSubSystem(SDL_INIT_AUDIO);
    device->subsystem = false;
}

/* After a failure SDL's audio is left altogether: it chooses its server only
 * when it is entered, and the one to be had may be another next time. */
static bool open_now(Device *device, Error *why) {
    if (!device->subsystem && SDL_InitSubSystem(SDL_INIT_AUDIO) == 0) {
        device->subsystem = true;
        quiet_alsa();
    }
    if (device->subsystem &&
        Mix_OpenAudioDevice(DSP_RATE, AUDIO_F32SYS, 1, BUFFER, NULL, 0) == 0)
        return true;
    error_set(why, "%s", SDL_GetError());
    quit_audio(device);
    return false;
}

static void close_now(void) {
    Mix_HookMusic(NULL, NULL);
    Mix_CloseAudio();
}

/* With the lock held; given up while the server is asked. */
static void open_it(Device *device) {
    Error why = { "" };
    device->state = DEVICE_OPENING;
    SDL_UnlockMutex(device->mutex);
    Uint64 from = SDL_GetTicks64();
    bool open = open_now(device, &why);
    if (open) {
        device->user.opened(device->user.data, (int)(SDL_GetTicks64() - from));
        Mix_HookMusic(fill, device);
    }
    SDL_LockMutex(device->mutex);
    device->state = open ? DEVICE_OPEN : DEVICE_FAILED;
    device->why = why;
}

static void close_it(Device *device) {
    device->state = DEVICE_CLOSING;
    SDL_UnlockMutex(device->mutex);
    close_now();
    SDL_LockMutex(device->mutex);
    device->state = DEVICE_CLOSED;
}

/* Until the end is wanted: makes what is the case what is wanted. */
static int SDLCALL serve(void *data) {
    Device *device = data;
    SDL_LockMutex(device->mutex);
    while (!device->want_end || device->state == DEVICE_OPEN) {
        bool open = device->want_open && !device->want_end;
        if (open && device->state == DEVICE_CLOSED)
            open_it(device);
        else if (!open && device->state == DEVICE_OPEN)
            close_it(device);
        else
            SDL_CondWait(device->changed, device->mutex);
    }
    SDL_UnlockMutex(device->mutex);
    quit_audio(device);
    SDL_LockMutex(device->mutex);
    device->ended = true;
    SDL_CondBroadcast(device->changed);
    SDL_UnlockMutex(device->mutex);
    return 0;
}

Device *device_new(DeviceUser user) {
    Device *device = mem_alloc(sizeof *device);
    device->user = user;
    device->mutex = SDL_CreateMutex(); /* NULL: locking does nothing */
    device->changed = SDL_CreateCond();
    return device;
}

void device_want(Device *device, bool open) {
    SDL_LockMutex(device->mutex);
    device->want_open = open;
    if (device->state == DEVICE_FAILED) device->state = DEVICE_CLOSED;
    device->why.text[0] = '\0';
    if (open && !device->thread) {
        device->thread = SDL_CreateThread(serve, "sound", device);
        if (!device->thread) device->state = DEVICE_FAILED;
    }
    SDL_CondBroadcast(device->changed);
    SDL_UnlockMutex(device->mutex);
}

/* A device that is to be opened counts as opening before the thread has
 * begun: whoever asks next must not take it for one that nobody wants. */
DeviceState device_state(Device *device) {
    SDL_LockMutex(device->mutex);
    DeviceState state = device->state;
    if (state == DEVICE_CLOSED && device->want_open) state = DEVICE_OPENING;
    if (state == DEVICE_OPEN && !device->want_open) state = DEVICE_CLOSING;
    SDL_UnlockMutex(device->mutex);
    return state;
}

void device_why(Device *device, Error *why) {
    SDL_LockMutex(device->mutex);
    *why = device->why;
    SDL_UnlockMutex(device->mutex);
}

static bool ended_in_time(Device *device) {
    Uint64 until = SDL_GetTicks64() + DEVICE_WAIT_MS;
    SDL_LockMutex(device->mutex);
    device->want_end = true;
    SDL_CondBroadcast(device->changed);
    for (Uint64 now; !device->ended && (now = SDL_GetTicks64()) < until;)
        SDL_CondWaitTimeout(device->changed, device->mutex,
                            (Uint32)(until - now));
    bool ended = device->ended;
    SDL_UnlockMutex(device->mutex);
    return ended;
}

bool device_free(Device *device) {
    if (!device) return true;
    if (device->thread && !ended_in_time(device)) {
        SDL_DetachThread(device->thread);
        device->before = left;
        left = device;
        return false;
    }
    SDL_WaitThread(device->thread, NULL);
    SDL_DestroyCond(device->changed);
    SDL_DestroyMutex(device->mutex);
    mem_free(device);
    return true;
}

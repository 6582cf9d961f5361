/* SPDX-License-Identifier: MIT
 * The worker that opens and closes the sound device. The wanted and the actual
 * state are guarded by its lock, which is never held while the sound server is
 * called.
 *
 * SDL_mixer is loaded here, when something sounds for the first time: with the
 * libraries that it needs itself, it would take a fifth of the time before the
 * first picture. */
#include "window/sound/device.h"

#include <SDL.h>
#include <SDL_mixer.h>
#include <string.h>

#include "core/base/mem.h"
#include "platform/shared_library.h"
#include "platform/worker.h"
#include "window/synth/dsp.h"

enum { BUFFER = 1024 /* frames: 21 ms from a key to its tick */ };

/* The functions of SDL_mixer that are used here. */
typedef struct Mixer {
    __typeof__(Mix_OpenAudioDevice) *open;
    __typeof__(Mix_CloseAudio) *close;
    __typeof__(Mix_HookMusic) *hook;
} Mixer;

struct Device {
    DeviceUser user;
    Worker *worker; /* started when the device is first wanted */
    bool want_open;
    DeviceState state;
    Error why;
    Mixer mixer;    /* loaded and used by the thread only */
    bool subsystem; /* SDL's audio is initialised; used by the thread only */
};

/* We mix everything ourselves, in SDL_mixer's hook for music: the only one that
 * passes our own data. */
static void SDLCALL fill(void *user, Uint8 *stream, int bytes) {
    const Device *device = user;
    device->user.fill(device->user.data, (float *)(void *)stream,
                      bytes / (int)sizeof(float));
}

static void alsa_says(const char *file, int line, const char *function,
                      int error, const char *format, ...) {
    (void)file, (void)line, (void)function, (void)error, (void)format;
}

/* Without a sound card ALSA prints sixteen lines into the terminal; we say it
 * in one sentence. SDL has the library open already. */
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

static bool load_mixer(Mixer *mixer) {
    if (mixer->hook) return true;
    SharedLibrary *library = shared_library_load("SDL2_mixer-2.0", 0);
    return library &&
           shared_library_find(library, "Mix_OpenAudioDevice", &mixer->open) &&
           shared_library_find(library, "Mix_CloseAudio", &mixer->close) &&
           shared_library_find(library, "Mix_HookMusic", &mixer->hook);
}

/* After a failure SDL's audio is shut down: SDL chooses a sound server only
 * when it is initialised, and next time another one may be available. */
static bool open_now(Device *device, Error *why) {
    if (!load_mixer(&device->mixer))
        return error_set(why, "SDL2_mixer is not installed");
    if (!device->subsystem && SDL_InitSubSystem(SDL_INIT_AUDIO) == 0) {
        device->subsystem = true;
        quiet_alsa();
    }
    if (device->subsystem &&
        device->mixer.open(DSP_RATE, AUDIO_F32SYS, 1, BUFFER, NULL, 0) == 0)
        return true;
    error_set(why, "%s", SDL_GetError());
    quit_audio(device);
    return false;
}

static void close_now(const Mixer *mixer) {
    mixer->hook(NULL, NULL);
    mixer->close();
}

/* The lock is held, but not while the server is called. */
static void open_it(Device *device) {
    Error why = { "" };
    device->state = DEVICE_OPENING;
    worker_unlock(device->worker);
    Uint64 from = SDL_GetTicks64();
    bool open = open_now(device, &why);
    if (open) {
        device->user.opened(device->user.data, (int)(SDL_GetTicks64() - from));
        device->mixer.hook(fill, device);
    }
    worker_lock(device->worker);
    device->state = open ? DEVICE_OPEN : DEVICE_FAILED;
    device->why = why;
}

static void close_it(Device *device) {
    device->state = DEVICE_CLOSING;
    worker_unlock(device->worker);
    close_now(&device->mixer);
    worker_lock(device->worker);
    device->state = DEVICE_CLOSED;
}

/* Brings the device into the wanted state, until it shall end. */
static void serve(void *data) {
    Device *device = data;
    Worker *worker = device->worker;
    worker_lock(worker);
    while (!worker_ending(worker) || device->state == DEVICE_OPEN) {
        bool open = device->want_open && !worker_ending(worker);
        if (open && device->state == DEVICE_CLOSED)
            open_it(device);
        else if (!open && device->state == DEVICE_OPEN)
            close_it(device);
        else
            worker_wait(worker);
    }
    worker_unlock(worker);
    quit_audio(device);
    SDL_TLSCleanup(); /* SDL's error texts of this thread */
}

Device *device_new(DeviceUser user) {
    Device *device = mem_alloc(sizeof *device);
    device->user = user;
    device->worker = worker_new(serve, device);
    return device;
}

void device_want(Device *device, bool open) {
    worker_lock(device->worker);
    device->want_open = open;
    if (device->state == DEVICE_FAILED) device->state = DEVICE_CLOSED;
    device->why.text[0] = '\0';
    if (open && !worker_start(device->worker)) device->state = DEVICE_FAILED;
    worker_wake(device->worker);
    worker_unlock(device->worker);
}

/* A device that is wanted counts as opening even before the thread has begun,
 * or while it still closes it, so that nobody takes it for one that is not
 * wanted. */
DeviceState device_state(Device *device) {
    worker_lock(device->worker);
    DeviceState state = device->state;
    bool away = state == DEVICE_CLOSED || state == DEVICE_CLOSING;
    if (away && device->want_open) state = DEVICE_OPENING;
    if (state == DEVICE_OPEN && !device->want_open) state = DEVICE_CLOSING;
    worker_unlock(device->worker);
    return state;
}

void device_why(Device *device, Error *why) {
    worker_lock(device->worker);
    *why = device->why;
    worker_unlock(device->worker);
}

bool device_free(Device *device) {
    if (!device) return true;
    if (!worker_end(device->worker, DEVICE_WAIT_MS)) return false;
    mem_free(device);
    return true;
}

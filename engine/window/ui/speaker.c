/* SPDX-License-Identifier: MIT
 * A queue of texts and the thread that says them. The lock is never held
 * while the synthesiser is asked for something. */
#include "window/ui/speaker.h"

#include "core/base/mem.h"
#include "core/words/say.h"

#include <SDL.h>
#include <string.h>

enum { WAITING_MAX = 64 /* texts; a screen has fewer */ };

struct Speaker {
    const Synthesiser *synthesiser;
    SDL_mutex *mutex;
    SDL_cond *changed;
    SDL_Thread *thread;
    Uint64 began;
    char *waiting[WAITING_MAX];
    int count;
    bool hush, end, ended, connected, failed;
    Error why;
    Speaker *before; /* of those left to their threads */
};

/* Whose synthesiser hangs: a thread may still come back to them. */
static Speaker *left;

/* With the lock held. */
static void forget(Speaker *speaker) {
    while (speaker->count)
        mem_free(speaker->waiting[--speaker->count]);
}

static char *take_first(Speaker *speaker) {
    char *text = speaker->waiting[0];
    speaker->count--;
    memmove(speaker->waiting, speaker->waiting + 1,
            sizeof *speaker->waiting * (size_t)speaker->count);
    return text;
}

/* One thing that is to be done, with the lock held and given up meanwhile. */
static void serve_one(Speaker *speaker, void *voice) {
    bool hush = speaker->hush;
    char *text = hush ? NULL : take_first(speaker);
    speaker->hush = false;
    SDL_UnlockMutex(speaker->mutex);
    if (hush)
        speaker->synthesiser->hush(voice);
    else
        speaker->synthesiser->say(voice, text);
    SDL_LockMutex(speaker->mutex);
    mem_free(text);
}

static void serve(Speaker *speaker, void *voice) {
    SDL_LockMutex(speaker->mutex);
    speaker->connected = true;
    while (!speaker->end)
        if (speaker->hush || speaker->count)
            serve_one(speaker, voice);
        else
            SDL_CondWait(speaker->changed, speaker->mutex);
    SDL_UnlockMutex(speaker->mutex);
    speaker->synthesiser->hush(voice);
    speaker->synthesiser->close(voice);
}

static int SDLCALL run(void *data) {
    Speaker *speaker = data;
    Error why = { "" };
    void *voice = speaker->synthesiser->open(&why);
    if (voice) serve(speaker, voice);
    SDL_LockMutex(speaker->mutex);
    speaker->failed = !voice;
    speaker->why = why;
    speaker->ended = true;
    SDL_CondBroadcast(speaker->changed);
    SDL_UnlockMutex(speaker->mutex);
    return 0;
}

static void free_all(Speaker *speaker) {
    forget(speaker);
    SDL_DestroyCond(speaker->changed);
    SDL_DestroyMutex(speaker->mutex);
    mem_free(speaker);
}

Speaker *speaker_open(const Synthesiser *synthesiser, Error *err) {
    if (!synthesiser) {
        error_set(err, "This Thaw was built without a voice: "
                       "speech-dispatcher's library was not there.");
        return NULL;
    }
    Speaker *speaker = mem_alloc(sizeof *speaker);
    speaker->synthesiser = synthesiser;
    speaker->mutex = SDL_CreateMutex();
    speaker->changed = SDL_CreateCond();
    speaker->began = SDL_GetTicks64();
    speaker->thread = SDL_CreateThread(run, "voice", speaker);
    if (speaker->thread) return speaker;
    error_set(err, "Nothing here can read aloud: %s", SDL_GetError());
    free_all(speaker);
    return NULL;
}

static bool ended_in_time(Speaker *speaker) {
    Uint64 until = SDL_GetTicks64() + SPEAKER_WAIT_MS;
    SDL_LockMutex(speaker->mutex);
    speaker->end = true;
    forget(speaker);
    SDL_CondBroadcast(speaker->changed);
    for (Uint64 now; !speaker->ended && (now = SDL_GetTicks64()) < until;)
        SDL_CondWaitTimeout(speaker->changed, speaker->mutex,
                            (Uint32)(until - now));
    bool ended = speaker->ended;
    SDL_UnlockMutex(speaker->mutex);
    return ended;
}

void speaker_close(Speaker *speaker) {
    if (!speaker) return;
    if (!ended_in_time(speaker)) {
        SDL_DetachThread(speaker->thread);
        speaker->before = left;
        left = speaker;
        return;
    }
    SDL_WaitThread(speaker->thread, NULL);
    free_all(speaker);
}

void speaker_say(Speaker *speaker, const char *text) {
    SDL_LockMutex(speaker->mutex);
    if (speaker->count < WAITING_MAX && !speaker->ended)
        speaker->waiting[speaker->count++] = mem_text(text);
    SDL_CondBroadcast(speaker->changed);
    SDL_UnlockMutex(speaker->mutex);
}

void speaker_hush(Speaker *speaker) {
    SDL_LockMutex(speaker->mutex);
    forget(speaker);
    speaker->hush = true;
    SDL_CondBroadcast(speaker->changed);
    SDL_UnlockMutex(speaker->mutex);
}

bool speaker_connecting(Speaker *speaker) {
    SDL_LockMutex(speaker->mutex);
    bool connecting = !speaker->connected && !speaker->ended;
    SDL_UnlockMutex(speaker->mutex);
    return connecting;
}

bool speaker_trouble(Speaker *speaker, Error *err) {
    SDL_LockMutex(speaker->mutex);
    bool late = !speaker->connected && !speaker->ended &&
                SDL_GetTicks64() - speaker->began > SPEAKER_PATIENCE_MS;
    bool trouble = late || speaker->failed;
    Error why = speaker->why;
    SDL_UnlockMutex(speaker->mutex);
    if (!trouble) return false;
    error_set(err, "Nothing here can read aloud: %s",
              late ? say("speech-dispatcher does not answer") : why.text);
    return true;
}

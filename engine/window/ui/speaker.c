/* SPDX-License-Identifier: MIT
 * A queue of texts and the worker that says them. The lock is never held while
 * the synthesiser is called. */
#include "window/ui/speaker.h"

#include "core/base/mem.h"
#include "core/words/say.h"
#include "platform/clock.h"
#include "platform/worker.h"

#include <string.h>

enum { WAITING_MAX = 64 /* texts; a screen has fewer */ };

struct Speaker {
    const Synthesiser *synthesiser;
    Worker *worker; /* its lock guards what follows */
    long long began_ns;
    char *waiting[WAITING_MAX];
    int count;
    bool hush, connected, failed;
    Error why;
};

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

/* Does one thing. The lock is held, but not while the synthesiser is called. */
static void serve_one(Speaker *speaker, void *voice) {
    bool hush = speaker->hush;
    char *text = hush ? NULL : take_first(speaker);
    speaker->hush = false;
    worker_unlock(speaker->worker);
    if (hush)
        speaker->synthesiser->hush(voice);
    else
        speaker->synthesiser->say(voice, text);
    worker_lock(speaker->worker);
    mem_free(text);
}

static void serve(Speaker *speaker, void *voice) {
    worker_lock(speaker->worker);
    speaker->connected = true;
    while (!worker_ending(speaker->worker))
        if (speaker->hush || speaker->count)
            serve_one(speaker, voice);
        else
            worker_wait(speaker->worker);
    worker_unlock(speaker->worker);
    speaker->synthesiser->hush(voice);
    speaker->synthesiser->close(voice);
}

static void run(void *data) {
    Speaker *speaker = data;
    Error why = { "" };
    void *voice = speaker->synthesiser->open(&why);
    if (voice) {
        serve(speaker, voice);
        return;
    }
    worker_lock(speaker->worker);
    speaker->failed = true;
    speaker->why = why;
    worker_unlock(speaker->worker);
}

Speaker *speaker_open(const Synthesiser *synthesiser, Error *err) {
    if (!synthesiser) {
        error_set(err, "This Thaw was built without a voice: "
                       "speech-dispatcher's library was not there.");
        return NULL;
    }
    Speaker *speaker = mem_alloc(sizeof *speaker);
    speaker->synthesiser = synthesiser;
    speaker->began_ns = clock_steady_ns();
    speaker->worker = worker_new(run, speaker);
    if (worker_start(speaker->worker)) return speaker;
    error_set(err, "Nothing here can read aloud: %s",
              say("no thread can be started"));
    worker_end(speaker->worker, 0);
    mem_free(speaker);
    return NULL;
}

void speaker_close(Speaker *speaker) {
    if (!speaker) return;
    worker_lock(speaker->worker);
    forget(speaker);
    worker_unlock(speaker->worker);
    if (worker_end(speaker->worker, SPEAKER_WAIT_MS)) mem_free(speaker);
}

void speaker_say(Speaker *speaker, const char *text) {
    worker_lock(speaker->worker);
    if (speaker->count < WAITING_MAX && !speaker->failed)
        speaker->waiting[speaker->count++] = mem_text(text);
    worker_wake(speaker->worker);
    worker_unlock(speaker->worker);
}

void speaker_hush(Speaker *speaker) {
    worker_lock(speaker->worker);
    forget(speaker);
    speaker->hush = true;
    worker_wake(speaker->worker);
    worker_unlock(speaker->worker);
}

bool speaker_connecting(Speaker *speaker) {
    worker_lock(speaker->worker);
    bool connecting = !speaker->connected && !speaker->failed;
    worker_unlock(speaker->worker);
    return connecting;
}

bool speaker_trouble(Speaker *speaker, Error *err) {
    long long patience_ns = SPEAKER_PATIENCE_MS * 1000000LL;
    worker_lock(speaker->worker);
    bool late = !speaker->connected && !speaker->failed &&
                clock_steady_ns() - speaker->began_ns > patience_ns;
    bool trouble = late || speaker->failed;
    Error why = speaker->why;
    worker_unlock(speaker->worker);
    if (!trouble) return false;
    error_set(err, "Nothing here can read aloud: %s",
              late ? say("speech-dispatcher does not answer") : why.text);
    return true;
}

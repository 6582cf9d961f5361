/* SPDX-License-Identifier: MIT
 * speaker.h -- says texts aloud, one after the other, in a thread of its own.
 *
 * Layer:  window (platform).
 * Owns:   a Speaker copies the texts. speaker_close frees it, unless its
 *         synthesiser hangs (platform/worker.h).
 * Errors: speaker_trouble says why there is no voice.
 *
 * A synthesiser may hang or never answer. Only speaker_close waits for it, for
 * SPEAKER_WAIT_MS at most. */
#ifndef THAW_WINDOW_UI_SPEAKER_H
#define THAW_WINDOW_UI_SPEAKER_H

#include "core/words/error.h"

enum {
    SPEAKER_WAIT_MS = 400,
    SPEAKER_PATIENCE_MS = 8000 /* with no answer so long, there is no voice */
};

/* How to use one. All functions are called in the speaker's thread. `open`
 * returns what the others get as `voice`, or NULL with the reason. */
typedef struct Synthesiser {
    void *(*open)(Error *why);
    void (*close)(void *voice);
    void (*say)(void *voice, const char *text);
    void (*hush)(void *voice);
} Synthesiser;

/* synthesiser_speechd.c; NULL where Thaw was built without that library. */
const Synthesiser *synthesiser_of_system(void);

typedef struct Speaker Speaker;

/* `synthesiser` must be static. NULL with the reason when no thread can be
 * started or `synthesiser` is NULL. */
Speaker *speaker_open(const Synthesiser *synthesiser, Error *err);
void speaker_close(Speaker *speaker);

void speaker_say(Speaker *speaker, const char *text);
/* Stops the text being said, and forgets those that wait. */
void speaker_hush(Speaker *speaker);

/* Whether it is still unknown if there is a voice. */
bool speaker_connecting(Speaker *speaker);
/* True, with one sentence, when there is no voice. */
bool speaker_trouble(Speaker *speaker, Error *err);

#endif

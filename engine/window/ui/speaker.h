/* SPDX-License-Identifier: MIT
 * speaker.h -- says texts aloud, one after the other, on a thread of its own.
 *
 * Layer:  window.
 * Owns:   a Speaker copies what it is to say. speaker_close gives it back, or
 *         leaves it to a thread whose synthesiser hangs.
 * Errors: a voice that cannot be had is told by speaker_trouble.
 *
 * A synthesiser may hang, or never answer. No call here waits for it but
 * speaker_close, and that for SPEAKER_WAIT_MS at most. */
#ifndef THAW_WINDOW_UI_SPEAKER_H
#define THAW_WINDOW_UI_SPEAKER_H

#include "core/words/error.h"

enum {
    SPEAKER_WAIT_MS = 400,
    SPEAKER_PATIENCE_MS = 8000 /* to be connected, before it is given up */
};

/* How to speak to one. All are called on the speaker's thread. open gives
 * what the others are handed, or NULL with the reason. */
typedef struct Synthesiser {
    void *(*open)(Error *why);
    void (*close)(void *voice);
    void (*say)(void *voice, const char *text);
    void (*hush)(void *voice);
} Synthesiser;

/* synthesiser_speechd.c; NULL where Thaw was built without that library. */
const Synthesiser *synthesiser_of_system(void);

typedef struct Speaker Speaker;

/* synthesiser: static. NULL with the reason when no thread can be had, or
 * synthesiser is NULL. */
Speaker *speaker_open(const Synthesiser *synthesiser, Error *err);
void speaker_close(Speaker *speaker);

void speaker_say(Speaker *speaker, const char *text);
/* What is being said ends, and what was still to be said is forgotten. */
void speaker_hush(Speaker *speaker);

/* While it is not known yet whether there is a voice. */
bool speaker_connecting(Speaker *speaker);
/* True with one sentence when there is no voice to be had. */
bool speaker_trouble(Speaker *speaker, Error *err);

#endif

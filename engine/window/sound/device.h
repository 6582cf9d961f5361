/* SPDX-License-Identifier: MIT
 * device.h -- the sound device, opened and closed on a thread of its own.
 *
 * Layer:  window; with sound.c the only ones that know SDL's audio.
 * Owns:   a Device belongs to whoever made it, until device_free. What it was
 *         given to call must live as long, and for ever when that is false.
 * Errors: a device that cannot be opened is a state, with a reason.
 *
 * A sound server may be late, hang, or never answer. No call here waits for
 * it but device_free, and that for DEVICE_WAIT_MS at most. */
#ifndef THAW_WINDOW_SOUND_DEVICE_H
#define THAW_WINDOW_SOUND_DEVICE_H

#include "core/words/error.h"

enum { DEVICE_WAIT_MS = 400 };

typedef struct Device Device;

typedef enum {
    DEVICE_CLOSED,
    DEVICE_OPENING, /* for as long as the server takes */
    DEVICE_OPEN,
    DEVICE_CLOSING,
    DEVICE_FAILED /* until device_want asks again */
} DeviceState;

/* Both are called on other threads than the one that made the Device. */
typedef struct DeviceUser {
    void *data;
    /* It is open, after so many milliseconds, and will ask next. */
    void (*opened)(void *data, int ms);
    /* Write so many frames, mono, at DSP_RATE. */
    void (*fill)(void *data, float *out, int frames);
} DeviceUser;

Device *device_new(DeviceUser user);

/* Asks for it to be open, or closed. Returns at once. After DEVICE_FAILED,
 * asking for it to be open tries once more. */
void device_want(Device *device, bool open);

DeviceState device_state(Device *device);
/* Why it failed, in the system's words; "" when it did not. */
void device_why(Device *device, Error *why);

/* Closes it. False when the server did not answer in time: then the thread
 * is left to itself, and SDL's sound must not be touched again. NULL is
 * allowed, and true. */
bool device_free(Device *device);

#endif

/* SPDX-License-Identifier: MIT
 * device.h -- the sound device, opened and closed in a thread of its own.
 *
 * Layer:  window (platform, SDL); only this and sound.c know SDL's audio.
 * Owns:   a Device belongs to its maker until device_free. Its DeviceUser must
 *         live as long, and for ever when device_free returned false.
 * Errors: a device that cannot be opened is a state, with a reason.
 *
 * A sound server may be late, hang, or never answer. Only device_free waits for
 * it, for DEVICE_WAIT_MS at most. */
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

/* Both functions are called in other threads than the maker's. */
typedef struct DeviceUser {
    void *data;
    /* The device is open, which took `ms`; `fill` will be called next. */
    void (*opened)(void *data, int ms);
    /* Shall write `frames` samples, mono, at DSP_RATE. */
    void (*fill)(void *data, float *out, int frames);
} DeviceUser;

Device *device_new(DeviceUser user);

/* Asks for the device to be open or closed; returns at once. After
 * DEVICE_FAILED, asking for it to be open tries again. */
void device_want(Device *device, bool open);

DeviceState device_state(Device *device);
/* Why it failed, in the system's words; "" when it did not. */
void device_why(Device *device, Error *why);

/* Closes it. False when the server did not answer in time: the thread is then
 * left alone, and SDL's sound must not be used again. NULL is allowed. */
bool device_free(Device *device);

#endif

/* SPDX-License-Identifier: MIT
 * clips.h -- recordings that a level brings along, opened when they are heard.
 *
 * Layer:  window (core, platform, media).
 * Owns:   a Clips owns the last few recordings.
 * Errors: NULL: it cannot be used, or is not what it was when the level was
 *         read. */
#ifndef THAW_WINDOW_SOUND_CLIPS_H
#define THAW_WINDOW_SOUND_CLIPS_H

#include "core/story/own.h"
#include "media/recording.h"

typedef struct Clips Clips;

Clips *clips_new(void);
void clips_free(Clips *clips); /* NULL allowed */

/* Borrowed, until `forgets` is told that its samples go away. `file` may be
 * NULL. */
const Recording *clips_get(Clips *clips, const OwnFile *file,
                           void (*forgets)(void *data, const float *samples),
                           void *data);

#endif

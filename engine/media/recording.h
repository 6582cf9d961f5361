/* SPDX-License-Identifier: MIT
 * recording.h -- a sound from an OGG (Vorbis) or WAV file, decoded.
 *
 * Layer:  media (core, vorbis).
 * Owns:   a Recording owns its samples until recording_end.
 * Errors: a MediaFault. Only bytes that media_look took. */
#ifndef THAW_MEDIA_RECORDING_H
#define THAW_MEDIA_RECORDING_H

#include "media/media.h"

typedef struct Recording {
    float *samples; /* mono, -1..1; NULL: none */
    int frames;
} Recording;

/* At `rate` frames a second; all channels in one. */
MediaFault recording_decode(const char *bytes, size_t size, int rate,
                            Recording *out);
void recording_end(Recording *recording);

/* wav.c, vorbis.c: samples as the file has them, and so many of them a
 * second. They stop as soon as there is more than MEDIA_SECONDS_MAX. */
MediaFault recording_read_wav(const char *bytes, size_t size, int *rate,
                              Recording *out);
MediaFault recording_read_vorbis(const char *bytes, size_t size, int *rate,
                                 Recording *out);
/* Both take only these. */
enum { RECORDING_RATE_MIN = 4000, RECORDING_RATE_MAX = 192000 };

#endif

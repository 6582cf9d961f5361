/* SPDX-License-Identifier: MIT
 * media.h -- pictures and sounds that a level brings along: what may be one.
 *
 * Layer:  media (core; cairo and vorbis are hidden here).
 * Owns:   nothing.
 * Errors: what is wrong with a file, as a value and in plain words.
 *
 * The bytes are as little to be trusted as the level. media_look reads the
 * first of them and calls no decoder; media_try decodes all of them, and is
 * called where nothing can be lost (platform/child.h). Whoever decodes for
 * good (picture.h, recording.h) gives only bytes that passed both. */
#ifndef THAW_MEDIA_MEDIA_H
#define THAW_MEDIA_MEDIA_H

#include "core/words/error.h"

#include <stdbool.h>
#include <stddef.h>

enum {
    MEDIA_MIB_MAX = 4,
    MEDIA_BYTES_MAX = MEDIA_MIB_MAX * 1024 * 1024,
    MEDIA_SIDE_MAX = 4096, /* pixels */
    MEDIA_SECONDS_MAX = 30
};

typedef enum { MEDIA_PICTURE, MEDIA_SOUND } MediaKind;

typedef enum {
    MEDIA_NOT_TRIED,
    MEDIA_FINE,
    MEDIA_DAMAGED,
    MEDIA_TOO_LONG, /* a sound of more than MEDIA_SECONDS_MAX */
    MEDIA_EMPTY,    /* a sound without a sample */
    MEDIA_FAULTS
} MediaFault;

/* By its first bytes: of the right kind, and not too large to be decoded. */
bool media_look(MediaKind kind, const char *bytes, size_t size, Error *err);
/* Decodes all of it. */
MediaFault media_try(MediaKind kind, const char *bytes, size_t size);
/* The fault in words; false. */
bool media_tell(MediaFault fault, Error *err);

#endif

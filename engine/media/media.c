/* SPDX-License-Identifier: MIT
 * Tells by the first bytes what a file is, and tries whether all of it can be
 * decoded. */
#include "media/media.h"

#include "core/words/say.h"
#include "media/picture.h"
#include "media/recording.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* ---- what it is ---- */

typedef enum { IS_PNG, IS_OGG, IS_WAV, IS_OTHER } Format;

/* Bytes at a place, by which a format is known. */
typedef struct Sign {
    size_t at;
    const char *bytes;
    size_t size;
    Format format;
    const char *words; /* of another format: what it is called */
} Sign;

#define SIGN(at, bytes) at, bytes, sizeof(bytes) - 1

static const Sign signs[] = {
    { SIGN(0, "\x89PNG\r\n\x1a\n"), IS_PNG, SAY("a PNG picture") },
    { SIGN(28, "\x01vorbis"), IS_OGG, SAY("a sound") },
    { SIGN(8, "WAVE"), IS_WAV, SAY("a sound") },
    { SIGN(0, "\xFF\xD8\xFF"), IS_OTHER, SAY("a JPEG picture") },
    { SIGN(0, "GIF8"), IS_OTHER, SAY("a GIF picture") },
    { SIGN(8, "WEBP"), IS_OTHER, SAY("a WebP picture") },
    { SIGN(0, "BM"), IS_OTHER, SAY("a BMP picture") },
    { SIGN(0, "II*\0"), IS_OTHER, SAY("a TIFF picture") },
    { SIGN(0, "MM\0*"), IS_OTHER, SAY("a TIFF picture") },
    { SIGN(4, "ftypheic"), IS_OTHER, SAY("a HEIC picture") },
    { SIGN(4, "ftypavif"), IS_OTHER, SAY("an AVIF picture") },
    { SIGN(0, "<svg"), IS_OTHER, SAY("an SVG drawing") },
    { SIGN(0, "%PDF"), IS_OTHER, SAY("a PDF") },
    { SIGN(28, "OpusHead"), IS_OTHER, SAY("an Opus sound") },
    { SIGN(0, "ID3"), IS_OTHER, SAY("an MP3 sound") },
    { SIGN(0, "\xFF\xFB"), IS_OTHER, SAY("an MP3 sound") },
    { SIGN(0, "\xFF\xF3"), IS_OTHER, SAY("an MP3 sound") },
    { SIGN(0, "fLaC"), IS_OTHER, SAY("a FLAC sound") },
    { SIGN(4, "ftyp"), IS_OTHER, SAY("an M4A or MP4 recording") },
    { SIGN(0, "OggS"), IS_OTHER, SAY("an OGG file without Vorbis sound") },
    { SIGN(0, "PK\003\004"), IS_OTHER, SAY("a packed file") },
};

static const Sign *sign_of(const char *bytes, size_t size) {
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        const Sign *sign = &signs[i];
        if (size >= sign->at + sign->size &&
            !memcmp(bytes + sign->at, sign->bytes, sign->size))
            return sign;
    }
    return NULL;
}

static bool wrong_kind(MediaKind kind, const Sign *sign, Error *err) {
    const char *is = sign ? say(sign->words) : NULL;
    if (kind == MEDIA_PICTURE)
        return is ? error_set(err, "it is %s; save it as PNG", is)
                  : error_set(err, "it is no picture; it takes a PNG");
    return is ? error_set(err, "it is %s; save it as OGG (Vorbis) or WAV", is)
              : error_set(err, "it is no sound; it takes OGG (Vorbis) or WAV");
}

/* ---- how large it is ---- */

static uint32_t big_endian(const char *bytes) {
    uint32_t value = 0;
    for (int i = 0; i < 4; i++)
        value = value << 8 | (unsigned char)bytes[i];
    return value;
}

/* The size of a PNG stands at a fixed place, in its first piece. */
static bool look_at_size(const char *bytes, size_t size, Error *err) {
    enum { WIDTH_AT = 16, HEIGHT_AT = 20, HEAD = 24 };
    if (size < HEAD) return media_tell(MEDIA_DAMAGED, err);
    uint32_t width = big_endian(bytes + WIDTH_AT);
    uint32_t height = big_endian(bytes + HEIGHT_AT);
    if (!width || !height) return media_tell(MEDIA_DAMAGED, err);
    if (width <= MEDIA_SIDE_MAX && height <= MEDIA_SIDE_MAX) return true;
    return error_set(err,
                     "it is %lu by %lu pixels; a picture has at most %d on a "
                     "side",
                     (unsigned long)width, (unsigned long)height,
                     (int)MEDIA_SIDE_MAX);
}

bool media_look(MediaKind kind, const char *bytes, size_t size, Error *err) {
    if (!size) return error_set(err, "it is empty");
    const Sign *sign = sign_of(bytes, size);
    Format format = sign ? sign->format : IS_OTHER;
    bool fits = kind == MEDIA_PICTURE ? format == IS_PNG
                                      : format == IS_OGG || format == IS_WAV;
    if (!fits) return wrong_kind(kind, sign, err);
    return kind == MEDIA_SOUND || look_at_size(bytes, size, err);
}

/* ---- trying ---- */

static MediaFault try_picture(const char *bytes, size_t size) {
    cairo_surface_t *surface = picture_decode(bytes, size);
    if (!surface) return MEDIA_DAMAGED;
    cairo_surface_destroy(surface);
    return MEDIA_FINE;
}

static MediaFault try_sound(const char *bytes, size_t size) {
    enum { RATE = 48000 };
    Recording recording;
    MediaFault fault = recording_decode(bytes, size, RATE, &recording);
    recording_end(&recording);
    return fault;
}

MediaFault media_try(MediaKind kind, const char *bytes, size_t size) {
    return kind == MEDIA_PICTURE ? try_picture(bytes, size)
                                 : try_sound(bytes, size);
}

bool media_tell(MediaFault fault, Error *err) {
    switch (fault) {
    case MEDIA_TOO_LONG:
        return error_set(err, "it is longer than %d seconds",
                         (int)MEDIA_SECONDS_MAX);
    case MEDIA_EMPTY:
        return error_set(err, "there is no sound in it");
    case MEDIA_NOT_TRIED:
    case MEDIA_FINE:
    case MEDIA_DAMAGED:
    case MEDIA_FAULTS:
        break;
    }
    return error_set(err, "it is damaged and cannot be read; save it again");
}

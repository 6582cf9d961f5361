/* SPDX-License-Identifier: MIT
 * Reads an OGG file with Vorbis sound in it from memory. See recording.h. */
#include "media/recording.h"

#include "core/base/mem.h"

#include <stdint.h>
#include <string.h>
#include <vorbis/codec.h>
#include <vorbis/vorbisfile.h>

enum { BLOCK = 4096, CHANNELS_MAX = 8 };

typedef struct Bytes {
    const char *all;
    size_t size, at;
} Bytes;

static size_t read_some(void *out, size_t one, size_t count, void *data) {
    Bytes *bytes = data;
    size_t left = bytes->size - bytes->at;
    if (!one) return 0;
    if (count > left / one) count = left / one;
    memcpy(out, bytes->all + bytes->at, one * count);
    bytes->at += one * count;
    return count;
}

static int seek_to(void *data, ogg_int64_t offset, int from) {
    Bytes *bytes = data;
    ogg_int64_t base = from == SEEK_SET   ? 0
                       : from == SEEK_CUR ? (ogg_int64_t)bytes->at
                                          : (ogg_int64_t)bytes->size;
    if (offset < -base || offset > (ogg_int64_t)bytes->size - base) return -1;
    bytes->at = (size_t)(base + offset);
    return 0;
}

static long tell_place(void *data) {
    const Bytes *bytes = data;
    return (long)bytes->at;
}

/* Streams behind each other must be alike: only what is one sound is read. */
static bool is_known(const vorbis_info *info, int *rate) {
    if (!info || info->channels < 1 || info->channels > CHANNELS_MAX ||
        info->rate < RECORDING_RATE_MIN || info->rate > RECORDING_RATE_MAX)
        return false;
    if (!*rate) *rate = (int)info->rate;
    return info->rate == *rate;
}

static void add(Recording *out, size_t *capacity, float **channels, int count,
                long frames) {
    while ((size_t)out->frames + (size_t)frames > *capacity) {
        *capacity = *capacity ? *capacity * 2 : 16 * BLOCK;
        out->samples = mem_grow(out->samples, *capacity * sizeof *out->samples);
    }
    for (long i = 0; i < frames; i++) {
        float sum = 0;
        for (int c = 0; c < count; c++)
            sum += channels[c][i];
        out->samples[out->frames++] = sum / (float)count;
    }
}

static MediaFault read_all(OggVorbis_File *file, int *rate, Recording *out) {
    size_t capacity = 0;
    for (;;) {
        float **channels;
        int section;
        long frames = ov_read_float(file, &channels, BLOCK, &section);
        if (frames == 0) return MEDIA_FINE;
        const vorbis_info *info = ov_info(file, -1);
        if (frames < 0 || !is_known(info, rate)) return MEDIA_DAMAGED;
        add(out, &capacity, channels, info->channels, frames);
        if (out->frames > *rate * MEDIA_SECONDS_MAX) return MEDIA_TOO_LONG;
    }
}

MediaFault recording_read_vorbis(const char *bytes, size_t size, int *rate,
                                 Recording *out) {
    Bytes from = { bytes, size, 0 };
    const ov_callbacks calls = { read_some, seek_to, NULL, tell_place };
    OggVorbis_File file;
    *rate = 0;
    if (ov_open_callbacks(&from, &file, NULL, 0, calls)) return MEDIA_DAMAGED;
    MediaFault fault = read_all(&file, rate, out);
    ov_clear(&file);
    return fault;
}

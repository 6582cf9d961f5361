/* SPDX-License-Identifier: MIT
 * Reads a WAV file: pieces with a name and a length, of which "fmt " tells how
 * the samples are written and "data" holds them. Whole numbers of 8, 16, 24
 * and 32 bits and floats of 32 are read; what is packed is not. See
 * recording.h. */
#include "media/recording.h"

#include "core/base/mem.h"

#include <stdint.h>
#include <string.h>

enum {
    WAV_HEAD = 12,
    PIECE_HEAD = 8,
    FORMAT_BYTES_MIN = 16,
    WHOLE = 1,
    FLOATS = 3,
    EXTENSIBLE = 0xFFFE,
    CHANNELS_MAX = 8
};

typedef struct Wav {
    unsigned format, channels, rate, bits;
    const unsigned char *data;
    size_t data_size;
} Wav;

static uint32_t number(const unsigned char *at, int bytes) {
    uint32_t value = 0;
    for (int i = bytes; i-- > 0;)
        value = value << 8 | at[i];
    return value;
}

static void read_format(const unsigned char *piece, size_t size, Wav *wav) {
    enum { KIND_AT = 24 }; /* of an extensible one */
    if (size < FORMAT_BYTES_MIN) return;
    wav->format = number(piece, 2);
    wav->channels = number(piece + 2, 2);
    wav->rate = number(piece + 4, 4);
    wav->bits = number(piece + 14, 2);
    if (wav->format == EXTENSIBLE && size >= KIND_AT + 2)
        wav->format = number(piece + KIND_AT, 2);
}

/* Where a file is cut short, its last piece is as long as what is there. */
static void read_pieces(const unsigned char *bytes, size_t size, Wav *wav) {
    size_t at = WAV_HEAD;
    while (size - at >= PIECE_HEAD && !wav->data) {
        const unsigned char *piece = bytes + at;
        size_t length = number(piece + 4, 4), left = size - at - PIECE_HEAD;
        if (length > left) length = left;
        if (!memcmp(piece, "fmt ", 4))
            read_format(piece + PIECE_HEAD, length, wav);
        if (!memcmp(piece, "data", 4)) {
            wav->data = piece + PIECE_HEAD;
            wav->data_size = length;
        }
        length += length & 1; /* pieces begin at even places */
        if (length >= left) break;
        at += PIECE_HEAD + length;
    }
}

static bool known(const Wav *wav) {
    bool whole = wav->format == WHOLE && (wav->bits == 8 || wav->bits == 16 ||
                                          wav->bits == 24 || wav->bits == 32);
    bool floats = wav->format == FLOATS && wav->bits == 32;
    return (whole || floats) && wav->channels >= 1 &&
           wav->channels <= CHANNELS_MAX && wav->rate >= RECORDING_RATE_MIN &&
           wav->rate <= RECORDING_RATE_MAX && wav->data;
}

static float sample(const Wav *wav, const unsigned char *at) {
    int bytes = (int)wav->bits / 8;
    uint32_t bits = number(at, bytes);
    float value;
    if (wav->format == FLOATS) {
        memcpy(&value, &bits, sizeof value);
        return value;
    }
    if (bytes == 1) return ((float)bits - 128) / 128;
    int32_t whole = (int32_t)(bits << (32 - wav->bits)); /* its sign on top */
    return (float)whole / 2147483648.0f;
}

MediaFault recording_read_wav(const char *bytes, size_t size, int *rate,
                              Recording *out) {
    Wav wav = { 0 };
    if (size < WAV_HEAD || memcmp(bytes, "RIFF", 4) != 0) return MEDIA_DAMAGED;
    read_pieces((const unsigned char *)bytes, size, &wav);
    if (!known(&wav)) return MEDIA_DAMAGED;
    size_t frame = wav.channels * wav.bits / 8;
    size_t frames = wav.data_size / frame;
    if (frames > (size_t)wav.rate * MEDIA_SECONDS_MAX) return MEDIA_TOO_LONG;
    *rate = (int)wav.rate;
    out->frames = (int)frames;
    out->samples = mem_alloc(frames * sizeof *out->samples);
    for (size_t i = 0; i < frames; i++) {
        float sum = 0;
        for (size_t c = 0; c < wav.channels; c++)
            sum += sample(&wav, wav.data + i * frame + c * (wav.bits / 8));
        out->samples[i] = sum / (float)wav.channels;
    }
    return MEDIA_FINE;
}

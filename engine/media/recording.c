/* SPDX-License-Identifier: MIT
 * Reads a sound by its format and brings it to the rate that is played. */
#include "media/recording.h"

#include "core/base/mem.h"

#include <math.h>
#include <string.h>

/* A curve through four neighbours (Catmull-Rom) at `part` between the two in
 * the middle. */
static float between(const float near[4], float part) {
    float a = near[0], b = near[1], c = near[2], d = near[3];
    return b + 0.5f * part *
                   (c - a +
                    part * (2 * a - 5 * b + 4 * c - d +
                            part * (3 * (b - c) + d - a)));
}

static float sample_at(const Recording *from, int index) {
    if (index < 0) index = 0;
    if (index >= from->frames) index = from->frames - 1;
    return from->samples[index];
}

static void resample(Recording *recording, int from, int to) {
    if (from == to) return;
    double step = (double)from / to;
    int frames = (int)floor((recording->frames - 1) / step) + 1;
    float *samples = mem_alloc((size_t)frames * sizeof *samples);
    for (int i = 0; i < frames; i++) {
        double at = i * step;
        int first = (int)at;
        float near[4];
        for (int k = 0; k < 4; k++)
            near[k] = sample_at(recording, first - 1 + k);
        samples[i] = between(near, (float)(at - first));
    }
    mem_free(recording->samples);
    *recording = (Recording){ samples, frames };
}

/* What is no number, or too loud, is brought into bounds. */
static void bound(Recording *recording) {
    for (int i = 0; i < recording->frames; i++) {
        float x = recording->samples[i];
        recording->samples[i] = isfinite(x) ? fminf(fmaxf(x, -1), 1) : 0;
    }
}

MediaFault recording_decode(const char *bytes, size_t size, int rate,
                            Recording *out) {
    *out = (Recording){ 0 };
    bool ogg = size >= 4 && memcmp(bytes, "OggS", 4) == 0;
    int own = 0;
    MediaFault fault = ogg ? recording_read_vorbis(bytes, size, &own, out)
                           : recording_read_wav(bytes, size, &own, out);
    if (fault == MEDIA_FINE && !out->frames) fault = MEDIA_EMPTY;
    if (fault != MEDIA_FINE) {
        recording_end(out);
        return fault;
    }
    bound(out);
    resample(out, own, rate);
    return MEDIA_FINE;
}

void recording_end(Recording *recording) {
    mem_free(recording->samples);
    *recording = (Recording){ 0 };
}

/* SPDX-License-Identifier: MIT
 * Keeps the recordings that were heard last; each may take 6 MB. */
#include "window/sound/clips.h"

#include "core/base/hash.h"
#include "core/base/mem.h"
#include "platform/files.h"
#include "window/synth/dsp.h"

#include <stdlib.h>
#include <string.h>

enum { KEPT = 12 };

typedef struct Clip {
    char *path; /* NULL: nothing */
    unsigned long long hash;
    Recording recording;
    unsigned used;
} Clip;

struct Clips {
    Clip kept[KEPT];
    unsigned clock;
};

Clips *clips_new(void) {
    return mem_alloc(sizeof(Clips));
}

static void forget(Clip *clip) {
    recording_end(&clip->recording);
    mem_free(clip->path);
    *clip = (Clip){ 0 };
}

void clips_free(Clips *clips) {
    if (!clips) return;
    for (int i = 0; i < KEPT; i++)
        forget(&clips->kept[i]);
    mem_free(clips);
}

/* Only bytes that were tried when the level was read. */
static Recording open_recording(const OwnFile *file) {
    Recording recording = { 0 };
    char *bytes = NULL;
    size_t size = 0;
    if (files_read(file->path, MEDIA_BYTES_MAX, &bytes, &size) != FILES_READ)
        return recording;
    if (hash_bytes(HASH_START, bytes, size) == file->hash)
        recording_decode(bytes, size, DSP_RATE, &recording);
    free(bytes);
    return recording;
}

const Recording *clips_get(Clips *clips, const OwnFile *file,
                           void (*forgets)(void *data, const float *samples),
                           void *data) {
    if (!file || !file->path) return NULL;
    Clip *at = NULL, *oldest = &clips->kept[0];
    clips->clock++;
    for (int i = 0; i < KEPT && !at; i++) {
        Clip *clip = &clips->kept[i];
        if (clip->path && clip->hash == file->hash &&
            !strcmp(clip->path, file->path))
            at = clip;
        if (clip->used < oldest->used) oldest = clip;
    }
    if (!at) {
        if (oldest->recording.samples) forgets(data, oldest->recording.samples);
        forget(oldest);
        oldest->path = mem_text(file->path);
        oldest->hash = file->hash;
        oldest->recording = open_recording(file);
        at = oldest;
    }
    at->used = clips->clock;
    return at->recording.samples ? &at->recording : NULL;
}

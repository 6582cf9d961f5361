/* SPDX-License-Identifier: MIT
 * sound_stage.h -- sounds.lua and a mix to hear it through, for the tests of
 *                  sound.
 *
 * Layer:  tests.
 * Owns:   a Stage, from set_up to take_down; its `out` is written over.
 * Errors: what fails makes the test red. */
#ifndef THAW_TESTS_WINDOW_SOUND_SOUND_STAGE_H
#define THAW_TESTS_WINDOW_SOUND_SOUND_STAGE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "window/measure.h"
#include "window/sound/sound.h"
#include "window/sound/sound_rows.h"

enum { SECOND = DSP_RATE, FRAMES_MAX = 80 * DSP_RATE };

static const char line_text[] =
    "I have been waiting forty minutes, and nobody has told me anything.";
static const Voice middle_voice = { .pitch = 0, .pace = 100 };
static const Expression at_ease = { .temperament = TEMPERAMENT_HOT };

typedef struct Stage {
    SoundRows *rows;
    Mix mix;
    float *out; /* FRAMES_MAX frames */
} Stage;

static inline int set_up(void **state) {
    Stage *stage = calloc(1, sizeof *stage);
    stage->rows = rows_read(THAW_SOURCE_DIR "/game/scripts/sounds.lua");
    stage->out = calloc(FRAMES_MAX, sizeof *stage->out);
    *state = stage;
    return stage->rows && stage->out ? 0 : -1;
}

static inline int take_down(void **state) {
    Stage *stage = *state;
    free(stage->rows);
    free(stage->out);
    free(stage);
    return 0;
}

static inline const SoundDef *row(const Stage *stage, const char *name) {
    const SoundDef *def = sounds_find(&stage->rows->table, name);
    assert_non_null(def);
    return def;
}

static inline SoundDef made(const char *recipe) {
    SoundDef def = sound_def_usual();
    def.name = def.recipe = recipe;
    return def;
}

/* The effect by itself through the whole mix; how many frames it lasts. */
static inline int hear_effect(Stage *stage, const SoundDef *def, bool phone) {
    int frames = 0;
    mix_start(&stage->mix);
    mix_effect(&stage->mix, def, phone);
    while (frames < FRAMES_MAX && !mix_silent(&stage->mix)) {
        mix_render(&stage->mix, stage->out + frames, MIX_BLOCK);
        frames += MIX_BLOCK;
    }
    return frames;
}

static inline VoiceLine planned(const char *text) {
    VoiceLine line;
    voice_plan(&line, text, middle_voice, &at_ease);
    return line;
}

static inline bool is_room(const SoundDef *def) {
    return strncmp(def->name, "room_", 5) == 0;
}

#endif

/* SPDX-License-Identifier: MIT
 * A loaded level: makes it, frees it, and runs its conditions and effects. */
#include "script/level.h"

#include "core/base/hash.h"
#include "core/story/texts.h"
#include "script/conditions.h"
#include "script/kinds/now.h"

#include <string.h>

struct Level {
    Sandbox *sandbox;
    Story *story;
    Now now;
    Arena *arena; /* file names, and what `now` needs */
    Arena *items; /* to which values in the level's code point */
    char *text;
    size_t size;
    const char *shown[FILES_MAX], *paths[FILES_MAX];
    LevelPart parts[FILES_MAX]; /* all files but the first */
    int file_count;
};

/* ---- making and ending ---- */

static void keep_files(Level *level, Loader *loader) {
    level->file_count = loader->file_count;
    for (int i = 0; i < loader->file_count; i++) {
        const LoaderFile *file = &loader->files[i];
        level->shown[i] = arena_text(level->arena, file->shown);
        level->paths[i] =
            arena_text(level->arena, file->path ? file->path : file->shown);
    }
    level->size = loader->files[0].size;
    level->text = loader->files[0].text;
    loader->files[0].text = NULL;
    for (int i = 1; i < loader->file_count; i++) {
        LoaderFile *file = &loader->files[i];
        level->parts[i - 1] =
            (LevelPart){ arena_text(level->arena, file->module),
                         arena_copy(level->arena, file->text, file->size),
                         file->size };
    }
}

Level *level_new(Loader *loader, Story *story) {
    Level *level = mem_alloc(sizeof *level);
    level->arena = arena_new();
    level->items = loader->kept;
    level->sandbox = loader->sandbox;
    level->story = story;
    loader->kept = NULL;
    loader->sandbox = NULL;
    keep_files(level, loader);
    level->sandbox->owner = NULL;
    level->sandbox->now = &level->now;
    level->now.story = story;
    /* only conditions use now.said */
    Names *said = story->code_count
                      ? now_prepare(&level->now, story, level->arena)
                      : names_new();
    NowOpening opening = { &level->now, said };
    Fault fault;
    /* now_open visits all that conditions can reach: the level decides how
     * much that is, so it has a budget of time */
    sandbox_arm(level->sandbox,
                BUDGET_REACH_MS + sandbox_share(BUDGET_MIB_MS, level->size));
    bool ok = script_protect(level->sandbox, now_open, &opening, &fault);
    sandbox_disarm(level->sandbox);
    names_free(said);
    if (ok) {
        conditions_ready(level->sandbox);
        return level;
    }
    findings_add(loader->findings, story->at, "script-failed", "%s",
                 fault.text);
    level_free(level);
    return NULL;
}

void level_free(Level *level) {
    if (!level) return;
    sandbox_free(level->sandbox);
    story_free(level->story);
    arena_free(level->items);
    arena_free(level->arena);
    mem_free(level->text);
    mem_free(level);
}

/* What was recorded is in the language of the file. */
static void drop_recordings(Story *story, const char *const *before) {
    for (int i = 0; i < story->line_count; i++) {
        Line *line = (Line *)&story->lines[i];
        for (int band = 0; band < BANDS; band++)
            if (line->text[band] != before[i * BANDS + band])
                line->recording[band] = NONE;
    }
}

void level_translate(Level *level, const Catalogue *catalogue) {
    Story *story = level->story;
    size_t lines = (size_t)story->line_count;
    const char **before = mem_alloc((lines + 1) * BANDS * sizeof *before);
    for (size_t i = 0; i < lines; i++)
        memcpy(before + i * BANDS, story->lines[i].text,
               sizeof story->lines[i].text);
    const Texts texts = texts_of_story(story);
    texts_translate(&texts, story->arena, catalogue);
    drop_recordings(story, before);
    mem_free(before);
}

unsigned long long level_own_hash(const Level *level) {
    const Story *story = level->story;
    Hash hash = HASH_START;
    for (int i = 0; i < story->own.count; i++)
        hash = hash_number(hash, story->own.files[i].hash);
    return story->own.count ? hash : 0;
}

const Story *level_story(const Level *level) {
    return level->story;
}

const char *level_text(const Level *level, size_t *size) {
    *size = level->size;
    return level->text;
}

int level_parts(const Level *level, const LevelPart **parts) {
    *parts = level->parts;
    return level->file_count - 1;
}

const char *level_file(const Level *level, int index) {
    int own = index - level->file_count;
    if (index >= 0 && index < level->file_count) return level->paths[index];
    return own >= 0 && own < level->story->own.count
               ? level->story->own.files[own].asked
               : NULL;
}

/* ---- running a condition or an effect ---- */

static bool run(Level *level, int code, bool asks, Error *err) {
    const Conditions conditions = { level->sandbox, level->shown,
                                    level->file_count };
    return conditions_run(&conditions, code, asks, err);
}

static bool host_holds(void *data, int code, const Play *play,
                       const PlayState *state, bool *result, Error *err) {
    Level *level = data;
    level->now.play = play;
    level->now.state = state;
    bool ok = run(level, code, true, err);
    if (ok) *result = lua_toboolean(level->sandbox->lua, -1);
    conditions_clear(level->sandbox);
    level->now.play = NULL;
    return ok;
}

static bool host_effect(void *data, int code, const Play *play,
                        PlayState *state, Error *err) {
    Level *level = data;
    level->now.play = play;
    level->now.state = level->now.writable = state;
    level->sandbox->effect = true;
    bool ok = run(level, code, false, err);
    conditions_clear(level->sandbox);
    level->sandbox->effect = false;
    level->now.play = NULL;
    level->now.writable = NULL;
    return ok;
}

ScriptHost level_host(Level *level) {
    return (ScriptHost){ level, host_holds, host_effect };
}

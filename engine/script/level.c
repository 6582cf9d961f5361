/* SPDX-License-Identifier: MIT
 * A loaded level, and how its conditions and effects are run: with `now` as
 * their argument, within a budget of time and memory. What they leave behind
 * but now.vars is put back, and is an error. */
#include "script/level.h"

#include "core/base/format.h"
#include "core/story/texts.h"
#include "core/words/say.h"
#include "script/kinds/now.h"
#include "script/sandbox/pure.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct Level {
    Sandbox *sandbox;
    Story *story;
    Now now;
    Arena *arena; /* file names, and what `now` needs */
    Arena *items; /* what the level's code holds in its hands */
    char *text;
    size_t size;
    const char *shown[FILES_MAX], *paths[FILES_MAX];
    LevelPart parts[FILES_MAX]; /* all files but the first */
    int file_count;
};

/* What lies on the sandbox's stack as long as the level is loaded. */
enum { STACK_CODES = 2, STACK_NOW = 3, STACK_PURE = 4 };

/* ---- making and ending ---- */

/* The registry has them all, so this takes no memory. */
static void lay_out_stack(lua_State *L) {
    lua_settop(L, STACK_CODES - 1);
    lua_getfield(L, LUA_REGISTRYINDEX, "codes");
    lua_getfield(L, LUA_REGISTRYINDEX, "now");
    lua_getfield(L, LUA_REGISTRYINDEX, "pure");
}

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
    /* without conditions nobody asks what was said */
    Names *said = story->code_count
                      ? now_prepare(&level->now, story, level->arena)
                      : names_new();
    NowOpening opening = { &level->now, said };
    Fault fault;
    /* what conditions reach is looked through: a level decides how much */
    sandbox_arm(level->sandbox,
                BUDGET_REACH_MS + sandbox_share(BUDGET_MIB_MS, level->size));
    bool ok = script_protect(level->sandbox, now_open, &opening, &fault);
    sandbox_disarm(level->sandbox);
    names_free(said);
    if (ok) {
        lay_out_stack(level->sandbox->lua);
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

void level_translate(Level *level, const Catalogue *catalogue) {
    texts_translate(level->story, catalogue);
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
    return index >= 0 && index < level->file_count ? level->paths[index] : NULL;
}

/* ---- running a condition or an effect ---- */

/* Where a function stands that left no line behind. */
static void place_of(lua_State *L, int code, Fault *fault) {
    lua_Debug ar;
    lua_rawgeti(L, STACK_CODES, code + 1);
    lua_getinfo(L, ">S", &ar);
    fault->chunk = atoi(ar.source + 1);
    fault->line = ar.linedefined;
}

static bool failed(Level *level, int code, Fault *fault, Error *err) {
    if (fault->line < 1) place_of(level->sandbox->lua, code, fault);
    bool known = fault->chunk >= 0 && fault->chunk < level->file_count;
    return error_set(err, "%s:%d: %s",
                     known ? level->shown[fault->chunk] : level->shown[0],
                     fault->line, fault->text);
}

/* A refusal at the function itself, for no line of it is running. */
static bool refuse(Level *level, int code, const char *text, Error *err) {
    Fault fault = { .chunk = -1 };
    snprintf(fault.text, sizeof fault.text, "%s", text);
    return failed(level, code, &fault, err);
}

/* `asks`: a condition, which must return something, and be it nil. */
static bool run(Level *level, int code, bool asks, Error *err) {
    lua_State *L = level->sandbox->lua;
    Fault fault;
    bool none;
    lua_rawgeti(L, STACK_CODES, code + 1);
    lua_pushvalue(L, STACK_NOW);
    bool ok = script_condition(level->sandbox, 1, &none, &fault);
    const char *changed = pure_check(L, STACK_PURE, code);
    if (!ok) return failed(level, code, &fault, err);
    if (changed) {
        char text[sizeof fault.text];
        format_write(text, sizeof text,
                     say(pure_refusal(level->sandbox->effect)), changed);
        return refuse(level, code, text, err);
    }
    if (!asks || !none) return true;
    return refuse(level, code,
                  say("the condition returns nothing: write function(now) "
                      "return … end"),
                  err);
}

static bool host_holds(void *data, int code, const Play *play,
                       const PlayState *state, bool *result, Error *err) {
    Level *level = data;
    level->now.play = play;
    level->now.state = state;
    bool ok = run(level, code, true, err);
    if (ok) *result = lua_toboolean(level->sandbox->lua, -1);
    lua_settop(level->sandbox->lua, STACK_PURE);
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
    lua_settop(level->sandbox->lua, STACK_PURE);
    level->sandbox->effect = false;
    level->now.play = NULL;
    level->now.writable = NULL;
    return ok;
}

ScriptHost level_host(Level *level) {
    return (ScriptHost){ level, host_holds, host_effect };
}

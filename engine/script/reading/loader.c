/* SPDX-License-Identifier: MIT
 * Running files in the sandbox, with all that a level may call. */
#include "script/reading/loader.h"

#include "core/words/say.h"
#include "core/base/text.h"
#include "script/kinds/kinds.h"
#include "script/reading/files.h"
#include "script/sandbox/offer.h"
#include "script/sandbox/probe.h"
#include "script/reading/syntax_hint.h"

#include <assert.h>
#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

Loader *loader_of(lua_State *L) {
    Loader *loader = sandbox_of(L)->owner;
    if (!loader)
        script_fail(L, "a condition or an effect cannot declare anything");
    return loader;
}

Findings *loader_findings(Loader *loader) {
    return loader->findings;
}

Place loader_here(Loader *loader, lua_State *L, int *chunk) {
    int line = 0;
    *chunk = -1;
    if (!script_where(L, chunk, &line)) return (Place){ NULL, 0 };
    return (Place){ loader->files[*chunk].shown, line };
}

/* Lua has a limit of its own; this one is for all together. */
void loader_weigh(Loader *loader, lua_State *L, size_t more) {
    size_t moments = (size_t)(loader->beat_count + loader->reply_count);
    more += loader->sandbox->used + arena_size(loader->arena) +
            arena_size(loader->kept);
    if (loader->build) more += build_size(loader->build);
    loader->too_large = more > LEVEL_BYTES + MOMENT_BYTES * moments;
    if (loader->too_large)
        script_fail(L, "the level is too large: it declares more than this "
                       "program has room for");
}

void loader_count(lua_State *L, int *count, int most, const char *sentence) {
    Loader *loader = loader_of(L);
    loader->too_large = ++*count > most;
    if (loader->too_large) script_fail(L, sentence, most);
}

const char *loader_text(Loader *loader, lua_State *L, int index) {
    size_t size;
    const char *text = lua_tolstring(L, index, &size);
    if (strlen(text) != size || !utf8_valid(text, size))
        script_fail(L, "a text holds bytes that are no UTF-8");
    loader_weigh(loader, L, size);
    return arena_text_n(loader->arena, text, size);
}

/* ---- files ---- */

int loader_add(Loader *loader, const char *shown, const char *path,
               const char *module, char *text, size_t size) {
    assert(loader->file_count < FILES_MAX);
    LoaderFile *file = &loader->files[loader->file_count];
    if (loader->notes) probe_reads(size);
    *file = (LoaderFile){
        .shown = arena_text(loader->arena, shown),
        .path = arena_text(loader->arena, path),
        .module = arena_text(loader->arena, module),
        .text = text,
        .size = size,
        .scan = scan_new(text, size),
    };
    if (loader->notes)
        utf8_copy(loader->notes->files[loader->file_count],
                  sizeof loader->notes->files[0], shown);
    loader->text_size += size;
    return loader->file_count++;
}

/* Mistakes are found again where the level is loaded; what used up its budget
 * is not to run a second time. */
static void tell_notes(const Loader *loader, const Fault *fault) {
    ProbeNotes *notes = loader->notes;
    notes->stopped = fault->kind == FAULT_TIME || fault->kind == FAULT_MEMORY ||
                     loader->too_large;
    if (!notes->stopped) return;
    notes->too_large = loader->too_large;
    notes->file = fault->chunk;
    notes->line = fault->line;
    snprintf(notes->text, sizeof notes->text, "%s", fault->text);
}

static void tell_fault(Loader *loader, const Fault *fault) {
    static const char *const codes[] = {
        [FAULT_SYNTAX] = "syntax",
        [FAULT_RAISED] = "script-failed",
        [FAULT_TIME] = "script-failed",
        [FAULT_MEMORY] = "script-failed",
    };
    if (loader->stopped) return;
    loader->stopped = true;
    if (loader->notes) tell_notes(loader, fault);
    bool known = fault->chunk >= 0 && fault->chunk < loader->file_count;
    Place at = { loader->files[known ? fault->chunk : 0].shown, fault->line };
    if (!known || at.line < 1) at.line = 1;
    findings_add(loader->findings, at,
                 loader->too_large ? "too-large" : codes[fault->kind], "%s",
                 fault->text);
    const LoaderFile *file = &loader->files[known ? fault->chunk : 0];
    if (*fault->lua)
        syntax_hint(loader->findings, fault->lua, at.line, file->text,
                    file->size);
}

/* Runs file number `file`; pushes its value. False: told in a finding. */
static bool run(Loader *loader, lua_State *L, int file) {
    LoaderFile *here = &loader->files[file];
    Fault fault;
    here->running = true;
    lua_getfield(L, LUA_REGISTRYINDEX, "level");
    bool ok = script_run(L, here->text, here->size, file, 1, &fault);
    here->running = false;
    lua_remove(L, ok ? -2 : -1);
    if (!ok) tell_fault(loader, &fault);
    return ok;
}

/* ---- require ---- */

/* "crabby_couple.cast" -> "crabby_couple/cast.lua", or NULL. */
static const char *module_path(Loader *loader, const char *name) {
    static const char allowed[] = "abcdefghijklmnopqrstuvwxyz"
                                  "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.";
    size_t size = strlen(name);
    bool dots =
        strstr(name, "..") || name[0] == '.' || (size && name[size - 1] == '.');
    if (!size || size > 200 || dots || strspn(name, allowed) != size)
        return NULL;
    char *path = arena_format(loader->arena, "%s.lua", name);
    for (size_t i = 0; i < size; i++)
        if (path[i] == '.') path[i] = '/';
    return path;
}

/* Opens `name` below one of the folders; a link may not lead out of it. */
static char *find_below(const char *folder, const char *name) {
    if (!folder) return NULL;
    char *path = path_join(folder, name);
    char *real = path_real(path), *root = path_real(folder);
    mem_free(path);
    if (real && root && !path_below(root, real)) {
        mem_free(real);
        real = NULL;
    }
    mem_free(root);
    return real;
}

char *loader_find(const Loader *loader, const char *name) {
    char *found = find_below(loader->root, name);
    if (!found) found = find_below(loader->above, name);
    return found ? found : find_below(library_scripts(loader->library), name);
}

/* How a required file is called in messages: as the level's own is. */
static const char *shown_beside(Loader *loader, const char *path) {
    const LoaderFile *level = &loader->files[0];
    char *real = level->path ? path_real(level->path) : NULL;
    const char *shown = path;
    size_t real_size = real ? strlen(real) : 0;
    size_t shown_size = strlen(level->shown);
    /* /home/ann/levels/a.lua is shown as levels/a.lua: so are the others */
    bool tail = real && shown_size <= real_size &&
                strcmp(real + real_size - shown_size, level->shown) == 0;
    size_t cut = tail ? real_size - shown_size : 0;
    if (cut && strncmp(real, path, cut) == 0) shown = path + cut;
    shown = arena_text(loader->arena, shown);
    mem_free(real);
    return shown;
}

/* Reads the file of a module; its number, or -1 after telling why not. */
static int read_module(Loader *loader, Place at, const char *name) {
    const char *path = module_path(loader, name), *code;
    char *found = path ? loader_find(loader, path) : NULL;
    FileText text;
    Error err;
    int line, file = -1;
    if (!path) {
        findings_add(loader_findings(loader), at, "missing-file",
                     "require \"%.80s\": write it as \"folder.file\"", name);
    } else if (!found) {
        findings_add(loader_findings(loader), at, "missing-file",
                     "require \"%.80s\": there is no %s in the scripts folder",
                     name, path);
    } else if (loader->file_count == FILES_MAX) {
        findings_add(loader_findings(loader), at, "missing-file",
                     "require \"%.80s\": the level requires too many files",
                     name);
    } else if (!file_read(found, &text, &code, &line, &err)) {
        Place there = { shown_beside(loader, found), line };
        findings_add(loader_findings(loader), line ? there : at, code, "%s",
                     err.text);
    } else if (loader->text_size + text.size > FILE_BYTES_MAX) {
        findings_add(loader_findings(loader), at, "too-large",
                     "with \"%.80s\" the files of this level are larger than "
                     "%d MiB together",
                     name, FILE_MIB_MAX);
        mem_free(text.text);
    } else {
        sandbox_allow(loader->sandbox, sandbox_share(BUDGET_MIB_MS, text.size));
        file = loader_add(loader, shown_beside(loader, found), found, name,
                          text.text, text.size);
        loader->hash = loader->hash * 31 + text.hash;
    }
    mem_free(found);
    return file;
}

static int file_of(const Loader *loader, const char *name) {
    for (int i = 0; i < loader->file_count; i++)
        if (loader->files[i].module &&
            strcmp(loader->files[i].module, name) == 0)
            return i;
    return -1;
}

static int nothing(Loader *loader, lua_State *L, const char *name) {
    Item *item = item_new(loader, L, ITEM_UNKNOWN);
    item->name = name;
    item->used = true; /* told of already */
    return item_push(L, item);
}

static int l_require(lua_State *L) {
    Loader *loader = loader_of(L);
    luaL_checktype(L, 1, LUA_TSTRING);
    const char *name = loader_text(loader, L, 1);
    int chunk;
    Place at = loader_here(loader, L, &chunk);
    luaL_getsubtable(L, LUA_REGISTRYINDEX, "modules");
    if (lua_getfield(L, -1, name) != LUA_TNIL) return 1;
    lua_pop(L, 1);
    int file = file_of(loader, name);
    if (file >= 0 && loader->files[file].running) {
        findings_add(loader_findings(loader), at, "script-failed",
                     "require \"%.80s\" goes round in a circle: that file is "
                     "still being read",
                     name);
        return nothing(loader, L, name);
    }
    if (file < 0) file = read_module(loader, at, name);
    if (file < 0) return nothing(loader, L, name);
    if (!run(loader, L, file)) {
        lua_pushnil(L); /* nothing to go on with */
        return lua_error(L);
    }
    if (lua_isnil(L, -1)) {
        lua_pop(L, 1);
        lua_pushboolean(L, true);
    }
    lua_pushvalue(L, -1);
    lua_setfield(L, -3, name);
    return 1;
}

/* ---- the environment ---- */

/* A name that nothing has is noted; reading goes on with a stand-in. */
static int l_unknown(lua_State *L) {
    Loader *loader = sandbox_of(L)->owner;
    if (lua_type(L, 2) != LUA_TSTRING) return 0;
    if (!loader)
        return script_fail(L,
                           "nothing is called %s; a variable is written "
                           "now.vars.name, and a name stands in quotes",
                           lua_tostring(L, 2));
    return item_push(L, item_unknown(loader, L, loader_text(loader, L, 2)));
}

static int open_state(lua_State *L) {
    const Loader *loader = lua_touserdata(L, 1);
    lua_newtable(L);
    offer_library(L);
    kinds_open(L, loader->build ? IN_LEVEL : IN_SHARED);
    lua_pushcfunction(L, l_require);
    lua_setfield(L, -2, "require");
    lua_newtable(L);
    lua_pushcfunction(L, l_unknown);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
    lua_setfield(L, LUA_REGISTRYINDEX, "level");
    lua_newtable(L);
    lua_setfield(L, LUA_REGISTRYINDEX, "codes");
    items_open(L);
    return 0;
}

static int run_first(lua_State *L) {
    Loader *loader = lua_touserdata(L, 1);
    run(loader, L, 0);
    return 0;
}

Loader *loader_new(const Library *library, Findings *findings) {
    Loader *loader = mem_alloc(sizeof *loader);
    loader->arena = arena_new();
    loader->kept = arena_new();
    loader->library = library;
    loader->findings = findings;
    return loader;
}

void loader_free(Loader *loader) {
    if (!loader) return;
    sandbox_free(loader->sandbox);
    for (int i = 0; i < loader->file_count; i++) {
        scan_free(loader->files[i].scan);
        mem_free(loader->files[i].text);
    }
    build_free(loader->build);
    arena_free(loader->arena);
    arena_free(loader->kept);
    mem_free(loader);
}

bool loader_run(Loader *loader) {
    Fault fault = { .kind = FAULT_MEMORY };
    utf8_copy(fault.text, sizeof fault.text, say("there is no memory for it"));
    loader->sandbox = sandbox_new();
    if (loader->sandbox) {
        loader->sandbox->owner = loader;
        loader->sandbox->notes = loader->notes;
        script_prepare(loader->sandbox);
    }
    if (!loader->sandbox ||
        !script_protect(loader->sandbox, open_state, loader, &fault)) {
        tell_fault(loader, &fault);
        return false;
    }
    sandbox_arm(loader->sandbox,
                BUDGET_LOAD_MS +
                    sandbox_share(BUDGET_MIB_MS, loader->text_size));
    if (!script_protect(loader->sandbox, run_first, loader, &fault))
        tell_fault(loader, &fault);
    sandbox_disarm(loader->sandbox);
    if (loader->notes) probe_has_read();
    if (!loader->stopped) items_finish(loader);
    return !loader->stopped;
}

/* SPDX-License-Identifier: MIT
 * require "folder.file": runs another file, found in the level's scripts
 * folder, in the folder above that, or in Thaw's own scripts. */
#include "script/require.h"

#include "core/words/say.h"
#include "script/reading/files.h"
#include "script/runner.h"

#include <lauxlib.h>
#include <string.h>

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

/* The file `name` below the folder; NULL when a link leads out of it. */
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

char *module_find(const Loader *loader, const char *name) {
    char *found = find_below(loader->root, name);
    if (!found) found = find_below(loader->above, name);
    return found ? found : find_below(library_scripts(loader->library), name);
}

/* The name of a required file for messages, in the style of the level's own. */
static const char *shown_beside(Loader *loader, const char *path) {
    const LoaderFile *level = &loader->files[0];
    char *real = level->path ? path_real(level->path) : NULL;
    const char *shown = path;
    size_t real_size = real ? strlen(real) : 0;
    size_t shown_size = strlen(level->shown);
    /* if /home/ann/levels/a.lua is shown as levels/a.lua, so are the others */
    bool tail = real && shown_size <= real_size &&
                strcmp(real + real_size - shown_size, level->shown) == 0;
    size_t cut = tail ? real_size - shown_size : 0;
    if (cut && strncmp(real, path, cut) == 0) shown = path + cut;
    shown = arena_text(loader->arena, shown);
    mem_free(real);
    return shown;
}

/* Reads the file of a module; returns its number, or -1 after a finding. */
static int read_module(Loader *loader, Place at, const char *name) {
    const char *path = module_path(loader, name), *code;
    char *found = path ? module_find(loader, path) : NULL;
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

/* The value of require when the file is missing: an item that accepts any use,
 * so that reading goes on. */
static int push_stand_in(Loader *loader, lua_State *L, const char *name) {
    Item *item = item_new(loader, L, ITEM_UNKNOWN);
    item->name = name;
    item->used = true; /* already reported */
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
        return push_stand_in(loader, L, name);
    }
    if (file < 0) file = read_module(loader, at, name);
    if (file < 0) return push_stand_in(loader, L, name);
    if (!runner_file(loader, L, file)) {
        lua_pushnil(L);
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

void require_open(lua_State *L) {
    lua_pushcfunction(L, l_require);
    lua_setfield(L, -2, "require");
}

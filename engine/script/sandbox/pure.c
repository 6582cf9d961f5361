/* SPDX-License-Identifier: MIT
 * Lists the variables that a level's functions can reach, with their values,
 * and restores them after each run. */
#include "script/sandbox/pure.h"

#include "core/words/say.h"
#include "script/sandbox/freeze.h"
#include "script/sandbox/call.h"
#include "script/sandbox/state.h"

#include <lauxlib.h>
#include <string.h>

enum { DEPTH_MAX = 16 };

/* ---- variables that functions reach ---- */

/* Adds function, index, value of each variable of the function at `f` to the
 * list at `list`, and those of functions among them; `seen` is a set of them.
 */
static void remember(lua_State *L, int f, int list, int seen, int depth) {
    const char *name;
    luaL_checkstack(L, 8, NULL);
    sandbox_check(L);
    for (int i = 1; (name = lua_getupvalue(L, f, i)) != NULL; i++) {
        const void *id = lua_upvalueid(L, f, i);
        bool known = lua_rawgetp(L, seen, id) != LUA_TNIL;
        lua_pop(L, 1);
        if (!known && strcmp(name, "_ENV") != 0) {
            lua_Integer at = (lua_Integer)lua_rawlen(L, list);
            lua_pushboolean(L, true);
            lua_rawsetp(L, seen, id);
            lua_pushvalue(L, f);
            lua_rawseti(L, list, at + 1);
            lua_pushinteger(L, i);
            lua_rawseti(L, list, at + 2);
            /* a list cannot hold nil: a light pointer to NULL replaces it */
            if (lua_isnil(L, -1))
                lua_pushlightuserdata(L, NULL);
            else
                lua_pushvalue(L, -1);
            lua_rawseti(L, list, at + 3);
            bool function = lua_isfunction(L, -1) && !lua_iscfunction(L, -1);
            if (function && depth < DEPTH_MAX)
                remember(L, lua_gettop(L), list, seen, depth + 1);
        }
        lua_pop(L, 1);
    }
}

static void remember_all(lua_State *L) {
    lua_newtable(L); /* pure */
    lua_getfield(L, LUA_REGISTRYINDEX, "codes");
    int codes = lua_gettop(L);
    lua_Integer count = (lua_Integer)lua_rawlen(L, codes);
    for (lua_Integer i = 1; i <= count; i++) {
        lua_rawgeti(L, codes, i);
        lua_newtable(L);
        lua_newtable(L);
        remember(L, codes + 1, codes + 2, codes + 3, 0);
        lua_pop(L, 1);
        if (lua_rawlen(L, -1)) /* most functions reach none: keep false */
            lua_rawseti(L, codes - 1, i);
        else
            lua_pop(L, 1);
        lua_settop(L, codes);
    }
    lua_pop(L, 1);
    lua_setfield(L, LUA_REGISTRYINDEX, "pure");
}

const char *pure_check(lua_State *L, int index, int code) {
    const char *changed = NULL;
    if (lua_rawgeti(L, index, code + 1) != LUA_TTABLE) {
        lua_pop(L, 1);
        return NULL;
    }
    int list = lua_gettop(L);
    for (lua_Integer at = 1; lua_rawgeti(L, list, at) == LUA_TFUNCTION;
         at += 3) {
        lua_rawgeti(L, list, at + 1);
        int i = (int)lua_tointeger(L, -1);
        lua_rawgeti(L, list, at + 2);
        bool nil = lua_touserdata(L, -1) == NULL && lua_islightuserdata(L, -1);
        const char *name = lua_getupvalue(L, list + 1, i);
        bool same = nil ? lua_isnil(L, -1) : lua_rawequal(L, -1, -2);
        lua_pop(L, 1);
        if (!same) {
            changed = name;
            if (nil) {
                lua_pushnil(L);
                lua_replace(L, -2);
            }
            lua_setupvalue(L, list + 1, i);
        }
        lua_settop(L, list);
    }
    lua_settop(L, list - 1);
    return changed;
}

/* ---- globals ---- */

const char *pure_refusal(bool effect) {
    return effect
               ? SAY("an effect cannot change \"%.60s\"; only now.vars lasts")
               : SAY("a condition cannot change \"%.60s\"; only now.vars "
                     "lasts");
}

static int l_locked(lua_State *L) {
    return script_fail(L, pure_refusal(sandbox_of(L)->effect),
                       luaL_tolstring(L, 2, NULL));
}

/* Moves all globals to a second table, so that the level's own stays empty and
 * every write to it calls a metamethod. */
static void lock_globals(lua_State *L) {
    lua_getfield(L, LUA_REGISTRYINDEX, "level");
    int open = lua_gettop(L);
    lua_newtable(L);
    for (lua_pushnil(L); lua_next(L, open);) {
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        lua_rawset(L, open + 1);
    }
    for (lua_pushnil(L); lua_next(L, open);) {
        lua_pop(L, 1);
        lua_pushvalue(L, -1);
        lua_pushnil(L);
        lua_rawset(L, open); /* Lua allows clearing during lua_next */
    }
    lua_getmetatable(L, open); /* the one that reports unknown names */
    lua_setmetatable(L, open + 1);
    lua_newtable(L);
    lua_pushvalue(L, open + 1);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, l_locked);
    lua_setfield(L, -2, "__newindex");
    lua_setmetatable(L, open);
    lua_settop(L, open - 1);
}

void pure_lock(lua_State *L) {
    remember_all(L);
    lua_getfield(L, LUA_REGISTRYINDEX, "level");
    freeze_values(L, -1);
    lua_getfield(L, LUA_REGISTRYINDEX, "codes");
    freeze_values(L, -1);
    lua_pop(L, 2);
    lock_globals(L);
}

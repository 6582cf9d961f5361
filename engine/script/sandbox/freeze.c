/* SPDX-License-Identifier: MIT
 * Freezing a table: its contents move to a twin, which __index reads, so that
 * the table itself stays empty and every write calls __newindex. Tables are
 * found by walking through tables and upvalues; each is visited once. */
#include "script/sandbox/freeze.h"

#include "core/words/say.h"
#include "script/sandbox/call.h"

#include <lauxlib.h>

static int l_frozen(lua_State *L) {
    return script_fail(L, sandbox_of(L)->effect
                              ? SAY("an effect cannot change a table of the "
                                    "file; only now.vars lasts")
                              : SAY("a condition cannot change a table of the "
                                    "file; only now.vars lasts"));
}

static int l_length(lua_State *L) {
    freeze_read(L, 1);
    lua_pushinteger(L, (lua_Integer)lua_rawlen(L, 1));
    return 1;
}

void freeze_read(lua_State *L, int index) {
    if (lua_type(L, index) != LUA_TTABLE || !lua_getmetatable(L, index)) return;
    lua_pushliteral(L, "__newindex");
    bool frozen = lua_rawget(L, -2) == LUA_TFUNCTION &&
                  lua_tocfunction(L, -1) == l_frozen;
    lua_pop(L, 1);
    if (!frozen) {
        lua_pop(L, 1);
        return;
    }
    lua_pushliteral(L, "__index");
    lua_rawget(L, -2);
    lua_replace(L, index);
    lua_pop(L, 1);
}

/* Moves the contents of the table on top of the stack to a twin. */
static void freeze(lua_State *L) {
    int table = lua_gettop(L);
    lua_createtable(L, 0, 3); /* its metatable */
    lua_newtable(L);          /* the twin */
    for (lua_pushnil(L); lua_next(L, table);) {
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        lua_rawset(L, table + 2);
    }
    sandbox_check(L);
    for (lua_pushnil(L); lua_next(L, table);) {
        lua_pop(L, 1);
        lua_pushvalue(L, -1);
        lua_pushnil(L);
        lua_rawset(L, table); /* Lua allows clearing during lua_next */
    }
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, l_frozen);
    lua_setfield(L, -2, "__newindex");
    lua_pushcfunction(L, l_length);
    lua_setfield(L, -2, "__len");
    lua_setmetatable(L, table);
}

/* ---- finding tables ---- */

enum { SEEN = 1, AHEAD = 2 }; /* tables above the stack's base, see walk */

/* Pops the value on top of the stack; if it is a table or function not seen
 * before, keeps it to be visited. */
static void note(lua_State *L, int base) {
    bool leads = lua_type(L, -1) == LUA_TTABLE ||
                 (lua_isfunction(L, -1) && !lua_iscfunction(L, -1));
    if (leads) {
        lua_pushvalue(L, -1);
        leads = lua_rawget(L, base + SEEN) == LUA_TNIL;
        lua_pop(L, 1);
    }
    if (!leads) {
        lua_pop(L, 1);
        return;
    }
    lua_pushvalue(L, -1);
    lua_pushboolean(L, true);
    lua_rawset(L, base + SEEN);
    lua_rawseti(L, base + AHEAD, (lua_Integer)lua_rawlen(L, base + AHEAD) + 1);
}

static void note_contents(lua_State *L, int base, int table) {
    for (lua_pushnil(L); lua_next(L, table);) {
        note(L, base);
        lua_pushvalue(L, -1); /* keys may be tables too */
        note(L, base);
    }
    sandbox_check(L);
}

static void note_variables(lua_State *L, int base, int function) {
    for (int i = 1; lua_getupvalue(L, function, i); i++)
        note(L, base);
    sandbox_check(L);
}

void freeze_values(lua_State *L, int index) {
    int from = lua_absindex(L, index), base = lua_gettop(L);
    luaL_checkstack(L, 12, NULL);
    lua_newtable(L);
    lua_newtable(L);
    lua_pushvalue(L, from); /* counts as seen, so that it is not frozen */
    lua_pushboolean(L, true);
    lua_rawset(L, base + SEEN);
    note_contents(L, base, from);
    for (lua_Integer count;
         (count = (lua_Integer)lua_rawlen(L, base + AHEAD));) {
        lua_rawgeti(L, base + AHEAD, count);
        lua_pushnil(L);
        lua_rawseti(L, base + AHEAD, count);
        int value = lua_gettop(L);
        if (lua_type(L, value) == LUA_TFUNCTION) {
            note_variables(L, base, value);
        } else if (!lua_getmetatable(L, value)) {
            note_contents(L, base, value);
            freeze(L);
        }
        lua_settop(L, base + AHEAD);
    }
    lua_settop(L, base);
}

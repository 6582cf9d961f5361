/* SPDX-License-Identifier: MIT
 * Traverses a table by sorted keys: numbers, then texts by their bytes, then
 * false and true. The keys are sorted once, when pairs is called. */
#include "script/sandbox/order.h"

#include "script/sandbox/call.h"
#include "script/sandbox/freeze.h"
#include "script/sandbox/state.h"

#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

enum { KEYS_MAX = 100000, LOOK_EVERY = 1024 };

typedef struct Key {
    int type; /* LUA_T… */
    lua_Number number;
    lua_Integer integer; /* for whole numbers too large for a lua_Number */
    const char *text;    /* borrowed from the table */
    size_t size;
} Key;

static Key key_at(lua_State *L, int index) {
    Key key = { .type = lua_type(L, index) };
    switch (key.type) {
    case LUA_TNUMBER:
        key.number = lua_tonumber(L, index);
        key.integer = lua_isinteger(L, index) ? lua_tointeger(L, index) : 0;
        break;
    case LUA_TSTRING:
        key.text = lua_tolstring(L, index, &key.size);
        break;
    case LUA_TBOOLEAN:
        key.integer = lua_toboolean(L, index);
        break;
    default:
        script_fail(L, "a table with a %s as a key has no order to go through",
                    lua_typename(L, key.type));
    }
    return key;
}

static int rank(const Key *key) {
    return key->type == LUA_TNUMBER ? 0 : key->type == LUA_TSTRING ? 1 : 2;
}

static int compare(const void *one, const void *other) {
    const Key *a = one, *b = other;
    if (rank(a) != rank(b)) return rank(a) - rank(b);
    if (a->type == LUA_TSTRING) {
        size_t size = a->size < b->size ? a->size : b->size;
        int order = memcmp(a->text, b->text, size);
        if (order) return order;
        return (a->size > b->size) - (a->size < b->size);
    }
    if (a->number != b->number) return a->number < b->number ? -1 : 1;
    return (a->integer > b->integer) - (a->integer < b->integer);
}

static void push_key(lua_State *L, const Key *key) {
    if (key->type == LUA_TSTRING)
        lua_pushlstring(L, key->text, key->size);
    else if (key->type == LUA_TBOOLEAN)
        lua_pushboolean(L, (int)key->integer);
    else if (key->number == (lua_Number)key->integer)
        lua_pushinteger(L, key->integer);
    else
        lua_pushnumber(L, key->number);
}

static size_t count_keys(lua_State *L) {
    size_t count = 0;
    for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1)) {
        if (++count > KEYS_MAX)
            script_fail(L, "the table is longer than %d", KEYS_MAX);
        if (count % LOOK_EVERY == 0) sandbox_check(L);
    }
    return count;
}

/* Upvalues: the table, its keys in order, the position. */
static int step(lua_State *L) {
    lua_Integer at = lua_tointeger(L, lua_upvalueindex(3));
    for (;;) {
        lua_pushinteger(L, ++at);
        lua_replace(L, lua_upvalueindex(3));
        if (lua_rawgeti(L, lua_upvalueindex(2), at) == LUA_TNIL) return 1;
        lua_pushvalue(L, -1);
        if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return 2;
        lua_pop(L, 2); /* removed during the traversal */
    }
}

int order_pairs(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    freeze_read(L, 1);
    sandbox_check(L);
    size_t count = count_keys(L), i = 0;
    lua_pushvalue(L, 1);
    lua_createtable(L, (int)count, 0);
    Key *keys = lua_newuserdatauv(L, (count + 1) * sizeof *keys, 0);
    for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1))
        keys[i++] = key_at(L, -2);
    qsort(keys, count, sizeof *keys, compare);
    for (i = 0; i < count; i++) {
        push_key(L, &keys[i]);
        lua_rawseti(L, -3, (lua_Integer)i + 1);
    }
    lua_pop(L, 1);
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, step, 3);
    return 1;
}

int order_next(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    freeze_read(L, 1);
    bool first = lua_isnil(L, 2), found = false;
    Key after = { .type = LUA_TNIL };
    if (!first) after = key_at(L, 2);
    Key best = after;
    size_t count = 0;
    for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1)) {
        Key key = key_at(L, -2);
        if (++count % LOOK_EVERY == 0) sandbox_check(L);
        if (!first && compare(&key, &after) <= 0) continue;
        if (found && compare(&key, &best) >= 0) continue;
        best = key;
        found = true;
    }
    if (!found) return lua_pushnil(L), 1;
    push_key(L, &best);
    lua_pushvalue(L, -1);
    lua_rawget(L, 1);
    return 2;
}

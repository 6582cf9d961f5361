/* SPDX-License-Identifier: MIT
 * The functions of Lua that a level gets: an allow-list. Each that could take
 * long or much is a guarded one of ours; the others are Lua's own. */
#include "script/sandbox/offer.h"

#include "core/base/find.h"
#include "core/words/say.h"
#include "script/sandbox/call.h"
#include "script/sandbox/order.h"
#include "script/sandbox/state.h"

#include <ctype.h>
#include <lauxlib.h>
#include <lualib.h>
#include <string.h>

enum { TEXT_MAX = 1024 * 1024, TABLE_MAX = 100000 };

/* A text argument; raises when it is longer than the limit. */
static const char *check_text(lua_State *L, int at, size_t *size) {
    const char *text = luaL_checklstring(L, at, size);
    sandbox_check(L);
    if (*size > TEXT_MAX) script_fail(L, "the text is longer than 1 MiB");
    return text;
}

/* Calls the library's own function, kept as the first upvalue. */
static int call_own(lua_State *L) {
    int count = lua_gettop(L);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, count, LUA_MULTRET);
    sandbox_check(L);
    return lua_gettop(L);
}

/* ---- text ---- */

static int l_len(lua_State *L) {
    size_t size;
    luaL_checklstring(L, 1, &size);
    lua_pushinteger(L, (lua_Integer)size);
    return 1;
}

static int change_case(lua_State *L, int change(int)) {
    size_t size;
    const char *text = check_text(L, 1, &size);
    luaL_Buffer buffer;
    char *out = luaL_buffinitsize(L, &buffer, size);
    for (size_t i = 0; i < size; i++)
        out[i] = (char)change((unsigned char)text[i]);
    luaL_pushresultsize(&buffer, size);
    return 1;
}

static int ascii_lower(int c) {
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
}

static int ascii_upper(int c) {
    return c >= 'a' && c <= 'z' ? c - 32 : c;
}

static int l_lower(lua_State *L) {
    return change_case(L, ascii_lower);
}

static int l_upper(lua_State *L) {
    return change_case(L, ascii_upper);
}

static int l_sub(lua_State *L) {
    size_t size;
    const char *text = check_text(L, 1, &size);
    lua_Integer length = (lua_Integer)size;
    lua_Integer from = luaL_checkinteger(L, 2), to = luaL_optinteger(L, 3, -1);
    if (from < 0) from = from < -length ? 1 : length + from + 1;
    if (from == 0) from = 1;
    if (to < 0) to = to < -length ? 0 : length + to + 1;
    if (to > length) to = length;
    bool none = from > to;
    lua_pushlstring(L, none ? "" : text + from - 1,
                    none ? 0 : (size_t)(to - from + 1));
    return 1;
}

static int l_rep(lua_State *L) {
    size_t size, gap;
    const char *text = check_text(L, 1, &size);
    lua_Integer times = luaL_checkinteger(L, 2);
    const char *between = luaL_optlstring(L, 3, "", &gap);
    if (times <= 0) return lua_pushliteral(L, ""), 1;
    if (times > TEXT_MAX || gap > TEXT_MAX ||
        (size_t)times * (size + gap) > TEXT_MAX)
        return script_fail(L, "the text would be longer than 1 MiB");
    size_t total = (size_t)times * (size + gap) - gap;
    luaL_Buffer buffer;
    char *out = luaL_buffinitsize(L, &buffer, total);
    size_t done = times > 1 ? size + gap : size;
    memcpy(out, text, size);
    memcpy(out + size, between, done - size);
    while (done < total) { /* doubles what has been written so far */
        size_t more = done < total - done ? done : total - done;
        memcpy(out + done, out, more);
        done += more;
    }
    luaL_pushresultsize(&buffer, total);
    return 1;
}

static int l_trim(lua_State *L) {
    size_t size;
    const char *text = check_text(L, 1, &size);
    while (size && isspace((unsigned char)*text))
        text++, size--;
    while (size && isspace((unsigned char)text[size - 1]))
        size--;
    lua_pushlstring(L, text, size);
    return 1;
}

/* split("a, b", ", ") -> { "a", "b" }; the separator is plain text. */
static int l_split(lua_State *L) {
    size_t size, gap;
    const char *text = check_text(L, 1, &size);
    const char *by = luaL_checklstring(L, 2, &gap);
    luaL_argcheck(L, gap > 0, 2, say("the text between the parts is empty"));
    const char *end = text + size;
    lua_newtable(L);
    for (int n = 1; n <= TABLE_MAX; n++) {
        const char *next = find_bytes(text, (size_t)(end - text), by, gap);
        lua_pushlstring(L, text, (size_t)((next ? next : end) - text));
        lua_rawseti(L, -2, n);
        if (!next) break;
        text = next + gap;
    }
    return 1;
}

/* Whether Lua's tostring would show an address. */
static bool shows_address(int type) {
    return type == LUA_TTABLE || type == LUA_TFUNCTION ||
           type == LUA_TUSERDATA || type == LUA_TLIGHTUSERDATA ||
           type == LUA_TTHREAD;
}

static int l_tostring(lua_State *L) {
    luaL_checkany(L, 1);
    if (shows_address(lua_type(L, 1)))
        lua_pushstring(L, luaL_typename(L, 1));
    else
        luaL_tolstring(L, 1, NULL);
    return 1;
}

static int l_format(lua_State *L) {
    size_t size, total = 0;
    const char *format = check_text(L, 1, &size);
    for (size_t i = 0; i + 1 < size; i++) {
        if (format[i] != '%') continue;
        size_t at = i + 1 + strspn(format + i + 1, "-+ #0123456789.");
        if (format[at] == 'p') return script_fail(L, "format has no %%p here");
        i = at;
    }
    for (int i = 2; i <= lua_gettop(L); i++) {
        if (shows_address(lua_type(L, i))) {
            lua_pushstring(L, luaL_typename(L, i));
            lua_replace(L, i);
        }
        if (lua_type(L, i) == LUA_TSTRING) total += lua_rawlen(L, i);
        if (total > TEXT_MAX)
            return script_fail(L, "the text would be longer than 1 MiB");
    }
    return call_own(L);
}

/* ---- tables ---- */

static void check_table(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    sandbox_check(L);
    if (lua_rawlen(L, 1) > TABLE_MAX)
        script_fail(L, "the table is longer than %d", TABLE_MAX);
}

static int l_table(lua_State *L) { /* insert, remove */
    check_table(L);
    return call_own(L);
}

/* Raises when the range is longer than a table may be. */
static void check_range(lua_State *L, int first, int last) {
    lua_Integer from = luaL_optinteger(L, first, 1);
    lua_Integer to = luaL_optinteger(L, last, (lua_Integer)lua_rawlen(L, 1));
    if (to > from && (lua_Unsigned)to - (lua_Unsigned)from > TABLE_MAX)
        script_fail(L, "that is more than %d values", TABLE_MAX);
}

static int l_concat(lua_State *L) {
    check_table(L);
    check_range(L, 3, 4);
    return call_own(L);
}

static int l_unpack(lua_State *L) {
    check_table(L);
    check_range(L, 2, 3);
    return call_own(L);
}

/* The comparison for sort. It checks the time budget itself, because comparing
 * long strings executes no instruction of the level. */
static int compare(lua_State *L) {
    sandbox_check(L);
    lua_settop(L, 2);
    if (lua_isnil(L, lua_upvalueindex(1))) {
        lua_pushboolean(L, lua_compare(L, 1, 2, LUA_OPLT));
        return 1;
    }
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, 2, 1);
    return 1;
}

static int l_sort(lua_State *L) {
    check_table(L);
    lua_settop(L, 2);
    if (!lua_isnil(L, 2)) luaL_checktype(L, 2, LUA_TFUNCTION);
    lua_pushcclosure(L, compare, 1);
    return call_own(L);
}

/* ---- the list ---- */

static const char *const base_names[] = { "assert", "error", "ipairs",
                                          "select", "type",  NULL };
static const char *const math_names[] = {
    "abs",  "ceil",       "floor", "fmod", "huge", "max",       "maxinteger",
    "min",  "mininteger", "modf",  "pi",   "sqrt", "tointeger", "type",
    "ult",  "exp",        "log",   "sin",  "cos",  "tan",       "asin",
    "acos", "atan",       "deg",   "rad",  NULL
};

static const luaL_Reg text_functions[] = {
    { "len", l_len },     { "lower", l_lower }, { "upper", l_upper },
    { "sub", l_sub },     { "rep", l_rep },     { "trim", l_trim },
    { "split", l_split }, { NULL, NULL },
};

static const luaL_Reg table_functions[] = {
    { "insert", l_table },  { "remove", l_table }, { "concat", l_concat },
    { "unpack", l_unpack }, { "sort", l_sort },    { NULL, NULL },
};

/* Copies fields of the library on top of the stack to the table below it. */
static void copy(lua_State *L, const char *const *names) {
    for (int i = 0; names[i]; i++) {
        lua_getfield(L, -1, names[i]);
        lua_setfield(L, -3, names[i]);
    }
}

/* Puts a guard around fields of the library on top of the stack, into the
 * table below it. */
static void guard(lua_State *L, const luaL_Reg *functions) {
    for (; functions->name; functions++) {
        lua_getfield(L, -1, functions->name);
        lua_pushcclosure(L, functions->func, 1);
        lua_setfield(L, -3, functions->name);
    }
}

static void open_library(lua_State *L, lua_CFunction open) {
    lua_pushcfunction(L, open);
    lua_call(L, 0, 1);
}

static int l_tonumber(lua_State *L) {
    if (lua_type(L, 1) == LUA_TSTRING) {
        size_t size;
        check_text(L, 1, &size);
    }
    return call_own(L);
}

static const luaL_Reg base_functions[] = { { "tostring", l_tostring },
                                           { "pairs", order_pairs },
                                           { "next", order_next },
                                           { NULL, NULL } };

static void offer_base(lua_State *L) {
    static const luaL_Reg guarded[] = { { "tonumber", l_tonumber },
                                        { NULL, NULL } };
    open_library(L, luaopen_base); /* Lua's globals are not the level's */
    copy(L, base_names);
    guard(L, guarded);
    lua_pop(L, 1);
    luaL_setfuncs(L, base_functions, 0);
}

static void offer_text(lua_State *L) {
    static const luaL_Reg guarded[] = { { "format", l_format },
                                        { NULL, NULL } };
    lua_newtable(L);
    luaL_setfuncs(L, text_functions, 0);
    open_library(L, luaopen_string);
    guard(L, guarded);
    lua_pop(L, 1);
    lua_pushliteral(L, "");
    lua_getmetatable(L, -1);
    lua_pushvalue(L, -3);
    lua_setfield(L, -2, "__index"); /* so ("x"):rep is the limited one */
    lua_pop(L, 2);
    lua_setfield(L, -2, "string");
}

void offer_library(lua_State *L) {
    offer_base(L);
    offer_text(L);
    lua_newtable(L);
    open_library(L, luaopen_math);
    copy(L, math_names);
    lua_pop(L, 1);
    lua_setfield(L, -2, "math");
    lua_newtable(L);
    open_library(L, luaopen_table);
    guard(L, table_functions);
    lua_pop(L, 1);
    lua_setfield(L, -2, "table");
}

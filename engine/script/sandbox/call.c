/* SPDX-License-Identifier: MIT
 * The only lua_pcall of the program: runs conditions, whole files and our own
 * functions, turns errors into Faults, and restores the stack in every case. */
#include "script/sandbox/call.h"

#include "core/base/format.h"
#include "core/base/mem.h"
#include "core/words/say.h"
#include "core/base/text.h"
#include "script/sandbox/lua_words.h"

#include <lauxlib.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Chunks are named "=12": short enough never to be cut, and a level cannot make
 * another chunk. */

bool script_where(lua_State *L, int *chunk, int *line) {
    lua_Debug ar;
    for (int level = 0; lua_getstack(L, level, &ar); level++) {
        lua_getinfo(L, "Sl", &ar);
        if (ar.currentline <= 0) continue;
        *chunk = atoi(ar.source + 1);
        *line = ar.currentline;
        return true;
    }
    return false;
}

int script_fail(lua_State *L, const char *format, ...) {
    char text[sizeof((Fault *)0)->text];
    va_list args;
    va_start(args, format);
    char *whole = say_format(format, args);
    va_end(args);
    utf8_copy(text, sizeof text, whole);
    mem_free(whole);
    return luaL_error(L, "%s", text);
}

/* ---- reading errors ---- */

/* Skips the "12:7: " that Lua puts before messages, and reads its line. */
static const char *pass_place(const char *text, int *line) {
    char *end;
    if (*text < '0' || *text > '9') return text;
    strtol(text, &end, 10);
    if (*end != ':' || end[1] < '0' || end[1] > '9') return text;
    long found = strtol(end + 1, &end, 10);
    if (*end != ':' || end[1] != ' ') return text;
    if (line) *line = (int)found;
    return end + 2;
}

static void clean(char *out, size_t size, const char *text) {
    size_t used = 0;
    for (uint32_t code; (code = utf8_next(&text)) != 0;) {
        char bytes[4];
        bool control = code < ' ' || (code >= 127 && code < 160);
        size_t count = utf8_put(control ? ' ' : code, bytes);
        if (used + count >= size) break;
        memcpy(out + used, bytes, count);
        used += count;
    }
    out[used] = '\0';
}

static void fill(Fault *fault, FaultKind kind, const char *text) {
    fault->kind = kind;
    clean(fault->text, sizeof fault->text, text);
}

static const char too_long[] = SAY("the script ran too long and was stopped");

/* Whether the parser overflowed its stack: then no function is running. */
static bool is_deep(lua_State *L) {
    lua_Debug ar;
    const char *text = lua_tostring(L, -1);
    return text && strstr(text, "C stack overflow") && !lua_getstack(L, 0, &ar);
}

/* A message of Lua's, of ours, or of the level itself. */
static void fill_text(lua_State *L, int status, Fault *fault) {
    bool syntax = status == LUA_ERRSYNTAX;
    const char *text =
        pass_place(lua_tostring(L, -1), syntax ? &fault->line : NULL);
    char said[sizeof fault->text];
    if (syntax) clean(fault->lua, sizeof fault->lua, text);
    lua_words(text, said, sizeof said);
    fill(fault, syntax ? FAULT_SYNTAX : FAULT_RAISED, said);
}

/* What went wrong, from a status and the value on top of the stack. */
static void read_error(lua_State *L, int status, Fault *fault) {
    const Sandbox *sandbox = sandbox_of(L);
    if (sandbox->expired)
        fill(fault, FAULT_TIME, say(too_long));
    else if (status == LUA_ERRMEM)
        fill(fault, FAULT_MEMORY,
             sandbox->limit == SANDBOX_BYTES
                 ? say("the script used more than 32 MiB of memory and was "
                       "stopped")
                 : say("it used more memory than a condition may, and was "
                       "stopped"));
    else if (status != LUA_ERRSYNTAX && is_deep(L))
        fill(fault, FAULT_SYNTAX,
             say("brackets or blocks stand too deep inside of each other"));
    else if (lua_type(L, -1) == LUA_TSTRING)
        fill_text(L, status, fault);
    else {
        char text[sizeof fault->text];
        format_write(text, sizeof text,
                     say("the script stopped with an error that is a %s"),
                     luaL_typename(L, -1));
        fill(fault, FAULT_RAISED, text);
    }
}

/* ---- the only pcall ---- */

/* The message handler: records where the error happened while the stack is
 * still there. script_prepare puts it at the bottom of the stack. */
static int note_place(lua_State *L) {
    Fault *fault = sandbox_of(L)->noting;
    script_where(L, &fault->chunk, &fault->line);
    return 1;
}

void script_prepare(Sandbox *sandbox) {
    lua_pushcfunction(sandbox->lua, note_place);
}

static bool guarded(Sandbox *sandbox, int arguments, int results,
                    Fault *fault) {
    lua_State *L = sandbox->lua;
    int bottom = lua_gettop(L) - arguments - 1;
    Fault *before = sandbox->noting;
    *fault = (Fault){ .chunk = -1 };
    sandbox->noting = fault;
    int status = lua_pcall(L, arguments, results, 1);
    sandbox->noting = before;
    if (status == LUA_OK) return true;
    read_error(L, status, fault);
    lua_settop(L, bottom);
    return false;
}

bool script_protect(Sandbox *sandbox, lua_CFunction function, void *data,
                    Fault *fault) {
    lua_State *L = sandbox->lua;
    lua_pushcfunction(L, function); /* without upvalues: allocates nothing */
    lua_pushlightuserdata(L, data);
    return guarded(sandbox, 1, 0, fault);
}

bool script_condition(Sandbox *sandbox, int arguments, bool *none,
                      Fault *fault) {
    lua_State *L = sandbox->lua;
    *none = false;
    if (sandbox->expired) {
        *fault = (Fault){ .chunk = -1 };
        lua_settop(L, lua_gettop(L) - arguments - 1);
        fill(fault, FAULT_TIME, say(too_long));
        return false;
    }
    /* This limit also bounds the time of the one instruction that grows a
     * table: with colliding keys that is quadratic in its size. */
    if (sandbox->used + CODE_BYTES < SANDBOX_BYTES)
        sandbox->limit = sandbox->used + CODE_BYTES;
    sandbox_arm(sandbox, BUDGET_CODE_MS);
    int bottom = lua_gettop(L) - arguments - 1;
    bool ok = guarded(sandbox, arguments, LUA_MULTRET, fault);
    sandbox_disarm(sandbox);
    sandbox->limit = SANDBOX_BYTES;
    *none = ok && lua_gettop(L) == bottom;
    if (ok) lua_settop(L, bottom + 1);
    return ok;
}

/* ---- a whole file ---- */

/* Runs in a Lua thread (coroutine): when it fails, the thread's stack still has
 * the line, for memory errors too. */
bool script_run(lua_State *L, const char *text, size_t size, int chunk,
                int results, Fault *fault) {
    char name[16];
    snprintf(name, sizeof name, "=%d", chunk);
    *fault = (Fault){ .chunk = chunk };
    lua_State *thread = lua_newthread(L);
    int status = luaL_loadbufferx(thread, text, size, name, "t"), count = 0;
    if (status == LUA_OK) {
        lua_pushvalue(L, -2); /* the environment */
        lua_xmove(L, thread, 1);
        lua_setupvalue(thread, -2, 1);
        status = lua_resume(thread, L, 0, &count);
        if (status != LUA_OK) script_where(thread, &fault->chunk, &fault->line);
    }
    if (status == LUA_OK) {
        lua_settop(thread, results);
        lua_xmove(thread, L, results);
        lua_remove(L, -1 - results);
        return true;
    }
    read_error(thread, status, fault);
    lua_pop(L, 1);
    return false;
}

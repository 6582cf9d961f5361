/* SPDX-License-Identifier: MIT
 * Runs conditions and effects, within a budget of time and memory. */
#include "script/conditions.h"

#include "core/base/format.h"
#include "core/words/say.h"
#include "script/sandbox/pure.h"

#include <stdio.h>
#include <stdlib.h>

/* Positions on the sandbox's stack as long as the file is loaded. */
enum { STACK_CODES = 2, STACK_NOW = 3, STACK_PURE = 4 };

/* Only copies references from the registry, so it needs no memory. */
void conditions_ready(Sandbox *sandbox) {
    lua_State *L = sandbox->lua;
    lua_settop(L, STACK_CODES - 1);
    lua_getfield(L, LUA_REGISTRYINDEX, "codes");
    lua_getfield(L, LUA_REGISTRYINDEX, "now");
    lua_getfield(L, LUA_REGISTRYINDEX, "pure");
}

void conditions_clear(Sandbox *sandbox) {
    lua_settop(sandbox->lua, STACK_PURE);
}

/* For a fault without a line: the line where the function begins. */
static void place_of(lua_State *L, int code, Fault *fault) {
    lua_Debug ar;
    lua_rawgeti(L, STACK_CODES, code + 1);
    lua_getinfo(L, ">S", &ar);
    fault->chunk = atoi(ar.source + 1);
    fault->line = ar.linedefined;
}

static bool failed(const Conditions *conditions, int code, Fault *fault,
                   Error *err) {
    if (fault->line < 1) place_of(conditions->sandbox->lua, code, fault);
    bool known = fault->chunk >= 0 && fault->chunk < conditions->file_count;
    return error_set(err, "%s:%d: %s",
                     conditions->shown[known ? fault->chunk : 0], fault->line,
                     fault->text);
}

/* An error at the line where the function begins, since none of its lines is
 * running now. */
static bool refuse(const Conditions *conditions, int code, const char *text,
                   Error *err) {
    Fault fault = { .chunk = -1 };
    snprintf(fault.text, sizeof fault.text, "%s", text);
    return failed(conditions, code, &fault, err);
}

bool conditions_run(const Conditions *conditions, int code, bool asks,
                    Error *err) {
    lua_State *L = conditions->sandbox->lua;
    Fault fault;
    bool none;
    lua_rawgeti(L, STACK_CODES, code + 1);
    lua_pushvalue(L, STACK_NOW);
    bool ok = script_condition(conditions->sandbox, 1, &none, &fault);
    const char *changed = pure_check(L, STACK_PURE, code);
    if (!ok) return failed(conditions, code, &fault, err);
    if (changed) {
        char text[sizeof fault.text];
        format_write(text, sizeof text,
                     say(pure_refusal(conditions->sandbox->effect)), changed);
        return refuse(conditions, code, text, err);
    }
    if (asks && !none && lua_type(L, -1) == LUA_TNUMBER)
        return refuse(conditions, code,
                      say("the condition gives a number, and every number "
                          "holds, 0 as well; compare it, with > 0 for "
                          "instance"),
                      err);
    if (!asks || !none) return true;
    return refuse(conditions, code,
                  say("the condition returns nothing: write function(now) "
                      "return … end"),
                  err);
}

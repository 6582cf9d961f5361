/* SPDX-License-Identifier: MIT
 * call.h -- the only way into Lua: a level's code, and our own functions that
 *           may raise, are always run through this.
 *
 * Layer:  script (core, Lua).
 * Owns:   nothing; a call restores the stack.
 * Errors: a Fault. It is made without running code of the level (no
 *         __tostring), without control characters, and its place comes from
 *         the stack, not from the message, so that a level cannot fake it. */
#ifndef THAW_SCRIPT_SANDBOX_CALL_H
#define THAW_SCRIPT_SANDBOX_CALL_H

#include "script/sandbox/state.h"

typedef enum {
    FAULT_NONE,
    FAULT_SYNTAX, /* cannot be parsed */
    FAULT_RAISED, /* an error at run time */
    FAULT_TIME,   /* the budget of time is used up */
    FAULT_MEMORY, /* the budget of memory is used up */
} FaultKind;

typedef struct Fault {
    FaultKind kind;
    int chunk;      /* the number given to script_run, or -1 */
    int line;       /* 0: not known */
    char text[400]; /* plain words, one line, UTF-8 */
    char lua[200];  /* FAULT_SYNTAX: Lua's own message; else "" */
} Fault;

/* Must be called first: puts the message handler at the bottom of a new state's
 * stack. */
void script_prepare(Sandbox *sandbox);

/* Runs `function` with `data` as its one argument (a light userdata); false: it
 * raised. */
bool script_protect(Sandbox *sandbox, lua_CFunction function, void *data,
                    Fault *fault);

/* Parses and runs a text as chunk number `chunk`. The environment is on top of
 * the stack and stays there. On success pushes `results` values, at most 1.
 * Call it only inside script_protect: it may raise. */
bool script_run(lua_State *L, const char *text, size_t size, int chunk,
                int results, Fault *fault);

/* Calls a function within the budget of a condition; the function and its
 * `arguments` are on top of the stack. True: one result is on the stack; *none:
 * it returned nothing, and the result is nil. Allocates only when it fails. */
bool script_condition(Sandbox *sandbox, int arguments, bool *none,
                      Fault *fault);

/* Raises a translated error; unlike luaL_error it knows %.60s and %2$s. Never
 * returns: the int is for `return script_fail(…)`. */
int script_fail(lua_State *L, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* The chunk number and line of the level's code that is running. */
bool script_where(lua_State *L, int *chunk, int *line);

#endif

/* SPDX-License-Identifier: MIT
 * call.h -- the only way into Lua: every run of a level's code, and of our
 *           own functions that may raise, goes through here.
 *
 * Layer:  script (core, Lua).
 * Owns:   nothing; the stack is as it was when a call returns.
 * Errors: told in a Fault. They are read without running anything of the
 *         level (no __tostring), cleaned of control bytes, and their place
 *         comes from the stack, never from the text: a level cannot fake it. */
#ifndef THAW_SCRIPT_SANDBOX_CALL_H
#define THAW_SCRIPT_SANDBOX_CALL_H

#include "script/sandbox/state.h"

typedef enum {
    FAULT_NONE,
    FAULT_SYNTAX, /* cannot be parsed */
    FAULT_RAISED, /* an error at run time */
    FAULT_TIME,   /* the budget is used up */
    FAULT_MEMORY, /* the memory is used up */
} FaultKind;

typedef struct Fault {
    FaultKind kind;
    int chunk;      /* the number given to script_run, or -1 */
    int line;       /* 0: not known */
    char text[400]; /* plain words, one line, UTF-8 */
    char lua[200];  /* FAULT_SYNTAX: the same as Lua put it, else "" */
} Fault;

/* Puts what the others need at the bottom of a new state's stack. */
void script_prepare(Sandbox *sandbox);

/* Runs `function` with one light userdata argument; false: it raised. */
bool script_protect(Sandbox *sandbox, lua_CFunction function, void *data,
                    Fault *fault);

/* Reads and runs a text as chunk number `chunk` with the environment on top
 * of the stack (which stays). On success `results` values, at most 1, are
 * pushed. Must be called where raising is safe (inside script_protect). */
bool script_run(lua_State *L, const char *text, size_t size, int chunk,
                int results, Fault *fault);

/* Calls the function under its `arguments` on top of the stack, within the
 * budget of a condition. True: one result is on the stack; *none: nothing
 * was returned, and it is nil. No memory is taken unless it fails. */
bool script_condition(Sandbox *sandbox, int arguments, bool *none,
                      Fault *fault);

/* Raises an error in the language spoken: luaL_error knows no %.60s, and no
 * %2$s as translations have them. Never returns; the int is for `return`. */
int script_fail(lua_State *L, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Number of the chunk, and line, of the level's code that is running now. */
bool script_where(lua_State *L, int *chunk, int *line);

#endif

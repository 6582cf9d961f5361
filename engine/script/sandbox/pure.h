/* SPDX-License-Identifier: MIT
 * pure.h -- conditions and effects leave nothing behind but now.vars.
 *
 * Layer:  script (core, Lua).
 * Owns:   nothing; what it remembers lies in the sandbox.
 * Errors: see pure_check.
 *
 * Rewinding, replaying and exploring copy a state of numbers. A condition that
 * counted in a local variable of the file would give other answers the second
 * time. So globals are locked once a level has been read, and the variables
 * that its functions reach are compared, and put back, after each run. Tables
 * are frozen (freeze.h). */
#ifndef THAW_SCRIPT_SANDBOX_PURE_H
#define THAW_SCRIPT_SANDBOX_PURE_H

#include <lua.h>
#include <stdbool.h>

/* Remembers the variables that the level's functions reach (the table
 * "codes" of the registry) in a table "pure" beside it, and locks the
 * globals (the table "level"). */
void pure_lock(lua_State *L);

/* After a run of function `code`, with the table "pure" at `index`: the name
 * of a variable that it changed, which now has its old value; or NULL.
 * Takes no memory. */
const char *pure_check(lua_State *L, int index, int code);
/* What is said then, with the name; to be said in the language. */
const char *pure_refusal(bool effect) __attribute__((const));

#endif

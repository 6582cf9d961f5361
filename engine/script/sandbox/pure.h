/* SPDX-License-Identifier: MIT
 * pure.h -- makes sure that conditions and effects change nothing but now.vars.
 *
 * Layer:  script (core, Lua).
 * Owns:   nothing; everything is in the sandbox.
 * Errors: see pure_check.
 *
 * Rewinding, replaying and exploring copy a state of numbers only. A condition
 * that counts in a local variable of the file would give another answer the
 * second time. So once a level has been read, its globals are locked and its
 * tables frozen (freeze.h); after each run, the variables that its functions
 * can reach are compared with their old values and restored. */
#ifndef THAW_SCRIPT_SANDBOX_PURE_H
#define THAW_SCRIPT_SANDBOX_PURE_H

#include <lua.h>
#include <stdbool.h>

/* Copies the variables that the functions in the registry's table "codes" can
 * reach into a table "pure", and locks the globals (the table "level"). */
void pure_lock(lua_State *L);

/* After a run of function `code`, with the table "pure" at `index`: restores
 * changed variables and returns the name of one, or NULL. Allocates nothing. */
const char *pure_check(lua_State *L, int index, int code);
/* The message for that: a format that takes the name, not yet translated. */
const char *pure_refusal(bool effect) __attribute__((const));

#endif

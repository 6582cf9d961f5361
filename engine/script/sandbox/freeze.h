/* SPDX-License-Identifier: MIT
 * freeze.h -- makes tables read-only.
 *
 * Layer:  script (core, Lua).
 * Owns:   nothing; everything is in the sandbox.
 * Errors: raises when memory or time is used up; writing to a frozen table
 *         raises.
 *
 * A condition that counts in a table, or replaces a function such as
 * table.insert, would give another answer the second time. So all that
 * conditions can reach is frozen once a level has been read: the contents of a
 * table move to a second table (its twin), from which they are still read,
 * while every write to the empty first table calls a metamethod, which raises.
 */
#ifndef THAW_SCRIPT_SANDBOX_FREEZE_H
#define THAW_SCRIPT_SANDBOX_FREEZE_H

#include <lua.h>

/* Freezes all tables reachable from the values of the table at `index`, through
 * tables and upvalues of functions; not that table itself. */
void freeze_values(lua_State *L, int index);
/* Replaces a frozen table at `index` on the stack by its twin; other values
 * stay. For code that traverses a table without metamethods. */
void freeze_read(lua_State *L, int index);

#endif

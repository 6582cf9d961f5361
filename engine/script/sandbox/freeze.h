/* SPDX-License-Identifier: MIT
 * freeze.h -- tables that nobody can change any more.
 *
 * Layer:  script (core, Lua).
 * Owns:   nothing; twins lie in the sandbox.
 * Errors: raises without memory or time; writing to a frozen table raises.
 *
 * A condition that counted in a table of the file would give other answers the
 * second time, and so would one that put its own tables.insert among ours. So
 * what conditions can reach is frozen once a level has been read: the contents
 * of a table move to a twin behind it, reading goes on as before, and every
 * write finds an empty table and so a metamethod. */
#ifndef THAW_SCRIPT_SANDBOX_FREEZE_H
#define THAW_SCRIPT_SANDBOX_FREEZE_H

#include <lua.h>

/* Freezes all tables that the values in the table at `index` lead to, through
 * tables and through variables of functions; not that table itself. */
void freeze_values(lua_State *L, int index);
/* The twin of a frozen table at `index` takes its place on the stack; others
 * stay as they are. For who goes through a table without its metatable. */
void freeze_read(lua_State *L, int index);

#endif

/* SPDX-License-Identifier: MIT
 * order.h -- pairs and next with the same order on every machine and in every
 *            run.
 *
 * Layer:  script (core, Lua).
 * Owns:   nothing.
 * Errors: raises for keys that have no order (tables, functions).
 *
 * Lua's own order depends on addresses and on the clock, so a level that used
 * it could differ each time it is loaded. */
#ifndef THAW_SCRIPT_SANDBOX_ORDER_H
#define THAW_SCRIPT_SANDBOX_ORDER_H

#include <lua.h>

/* Numbers first, then texts by their bytes, then false and true. */
int order_pairs(lua_State *L);
int order_next(lua_State *L);

#endif

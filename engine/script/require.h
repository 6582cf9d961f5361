/* SPDX-License-Identifier: MIT
 * require.h -- the Lua function require, for levels in several files.
 *
 * Layer:  script (core, Lua).
 * Owns:   nothing; the Loader owns the files that were read.
 * Errors: a missing file, or one that requires itself in a circle, is a finding
 *         and require returns a stand-in, so that reading goes on; a file that
 *         fails while it runs raises. */
#ifndef THAW_SCRIPT_REQUIRE_H
#define THAW_SCRIPT_REQUIRE_H

#include "script/reading/loader.h"

/* Puts require into the table on top of the stack. */
void require_open(lua_State *L);
/* The real path of a file in the level's scripts folder or in Thaw's; NULL when
 * neither has it. mem_free it. */
char *module_find(const Loader *loader, const char *name);

#endif

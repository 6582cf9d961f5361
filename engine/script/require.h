/* SPDX-License-Identifier: MIT
 * require.h -- other files that a level is made of.
 *
 * Layer:  script (core, Lua).
 * Owns:   nothing; the files that were read are the Loader's.
 * Errors: a file that is not there, or goes round in a circle, is a finding,
 *         and a stand-in is returned; one that cannot be run to its end
 *         raises. */
#ifndef THAW_SCRIPT_REQUIRE_H
#define THAW_SCRIPT_REQUIRE_H

#include "script/reading/loader.h"

/* Puts require into the table on top of the stack. */
void require_open(lua_State *L);
/* The real path of a file of the scripts folder, of the level's or Thaw's
 * own; NULL when neither has it. mem_free it. */
char *module_find(const Loader *loader, const char *name);

#endif

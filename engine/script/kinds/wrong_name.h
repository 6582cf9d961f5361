/* SPDX-License-Identifier: MIT
 * wrong_name.h -- a name that a condition asks for and that does not exist.
 *
 * Layer:  script.
 * Owns:   nothing.
 * Errors: both raise. */
#ifndef THAW_SCRIPT_KINDS_WRONG_NAME_H
#define THAW_SCRIPT_KINDS_WRONG_NAME_H

#include "script/format/format.h"

#include <lua.h>

/* Raises `what`, a sentence for people that takes the name, with the nearest of
 * the correct names if one is near. */
int wrong_name(lua_State *L, const char *what, const char *wrong,
               const char *const *names, size_t count);

/* The same for a member of now or week, whose rows `members` gives. */
int wrong_member(lua_State *L, const char *what, const char *wrong,
                 const FormatMember *(*members)(size_t *count));

#endif

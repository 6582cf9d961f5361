/* SPDX-License-Identifier: MIT
 * lua_words.h -- what Lua itself says of a mistake, in the language spoken.
 *
 * Layer:  script (core).
 * Owns:   nothing.
 * Errors: none; what is not known stays as Lua has put it. */
#ifndef THAW_SCRIPT_SANDBOX_LUA_WORDS_H
#define THAW_SCRIPT_SANDBOX_LUA_WORDS_H

#include <stddef.h>

/* Copies `text` to `out`, translated where it is one of Lua's messages, and
 * put plainly where a trainer is likely to meet it. */
void lua_words(const char *text, char *out, size_t size);

#endif

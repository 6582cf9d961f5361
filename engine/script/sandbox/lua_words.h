/* SPDX-License-Identifier: MIT
 * lua_words.h -- Lua's own error messages in plain words, translated.
 *
 * Layer:  script (core).
 * Owns:   nothing.
 * Errors: none; an unknown message stays as it is. */
#ifndef THAW_SCRIPT_SANDBOX_LUA_WORDS_H
#define THAW_SCRIPT_SANDBOX_LUA_WORDS_H

#include <stddef.h>

/* Copies `text` to `out`, translated if it is one of Lua's messages, and in
 * plain words if a trainer is likely to meet it. */
void lua_words(const char *text, char *out, size_t size);

#endif

/* SPDX-License-Identifier: MIT
 * offer.h -- the part of Lua's library that a level gets.
 *
 * Layer:  script (core, Lua).
 * Owns:   nothing.
 * Errors: raises, as Lua's library does.
 *
 * An allow-list: what offer.c does not name does not exist. Strings are limited
 * to 1 MiB, tables to 100,000 values. Nothing shows an address; there are no
 * random numbers, no clock, no patterns (matching one can take hours) and no
 * way to catch an error. */
#ifndef THAW_SCRIPT_SANDBOX_OFFER_H
#define THAW_SCRIPT_SANDBOX_OFFER_H

#include <lua.h>

/* Puts the functions into the table on top of the stack, and makes the methods
 * of strings the same functions. */
void offer_library(lua_State *L);

#endif

/* SPDX-License-Identifier: MIT
 * offer.h -- the little of Lua's own library that a level gets.
 *
 * Layer:  script (core, Lua).
 * Owns:   nothing.
 * Errors: raises, as Lua's library does.
 *
 * An allow-list: what is not named in offer.c is not there. Texts are capped
 * at 1 MiB, tables at 100,000, nothing shows an address, there is no chance,
 * no clock, no pattern (they can go back and forth for hours) and no way to
 * catch an error. */
#ifndef THAW_SCRIPT_SANDBOX_OFFER_H
#define THAW_SCRIPT_SANDBOX_OFFER_H

#include <lua.h>

/* Puts the functions into the table on top of the stack, and locks the
 * methods of texts to the same guarded ones. */
void offer_library(lua_State *L);

#endif

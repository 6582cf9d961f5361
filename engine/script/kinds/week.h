/* SPDX-License-Identifier: MIT
 * week.h -- the Lua value `week` for the conditions of a campaign.
 *
 * Layer:  script (core, Lua).
 * Owns:   nothing.
 * Errors: a wrong name raises, with the nearest correct name. */
#ifndef THAW_SCRIPT_KINDS_WEEK_H
#define THAW_SCRIPT_KINDS_WEEK_H

#include "core/play/week.h"

#include <lua.h>

typedef struct WeekNow {
    const Campaign *campaign;
    const Week *week; /* while a condition runs; else NULL */
} WeekNow;

/* For script_protect: makes `week` and locks what conditions can reach. */
int week_open(lua_State *L);

#endif

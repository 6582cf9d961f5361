/* SPDX-License-Identifier: MIT
 * level.h -- makes a Level from what was read; load.h has its other functions.
 *
 * Layer:  script (core, Lua).
 * Owns:   see load.h.
 * Errors: findings. */
#ifndef THAW_SCRIPT_LEVEL_H
#define THAW_SCRIPT_LEVEL_H

#include "script/load.h"
#include "script/reading/loader.h"

/* Takes over the Story and the Loader's sandbox, items and texts. NULL, with a
 * finding, when the level's budget of memory or time is used up. */
Level *level_new(Loader *loader, Story *story);

#endif

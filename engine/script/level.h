/* SPDX-License-Identifier: MIT
 * level.h -- what was read becomes a Level; the rest of it is in load.h.
 *
 * Layer:  script (core, Lua).
 * Owns:   see load.h.
 * Errors: findings. */
#ifndef THAW_SCRIPT_LEVEL_H
#define THAW_SCRIPT_LEVEL_H

#include "script/load.h"
#include "script/reading/loader.h"

/* Takes over the Story, and the Loader's sandbox, items and text. NULL, with
 * a finding, when there is no memory or time for it. */
Level *level_new(Loader *loader, Story *story);

#endif

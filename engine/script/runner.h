/* SPDX-License-Identifier: MIT
 * runner.h -- runs the files of a level in the sandbox.
 *
 * Layer:  script (core, Lua).
 * Owns:   nothing; the sandbox it makes is the Loader's.
 * Errors: findings. */
#ifndef THAW_SCRIPT_RUNNER_H
#define THAW_SCRIPT_RUNNER_H

#include "script/reading/loader.h"

/* Runs the Loader's first file in a new sandbox. False: it failed, and a
 * finding says why. */
bool runner_run(Loader *loader);
/* For require: runs file number `file` and pushes its value. False: it failed,
 * nothing is pushed, and a finding says why. Raises when memory is used up. */
bool runner_file(Loader *loader, lua_State *L, int file);

#endif

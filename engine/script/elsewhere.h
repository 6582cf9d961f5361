/* SPDX-License-Identifier: MIT
 * elsewhere.h -- other levels that a file names by their ids.
 *
 * Layer:  script (core, files).
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_SCRIPT_ELSEWHERE_H
#define THAW_SCRIPT_ELSEWHERE_H

#include "script/reading/loader.h"

/* The file of the level with this id, in the Loader's scripts folder or in
 * Thaw's own; NULL when there is none. mem_free it. */
char *elsewhere_find(const Loader *loader, const char *id);
/* Adds `did you mean "…"` to the last finding if an id is near enough. */
void elsewhere_suggest(const Loader *loader, const char *wrong);

#endif

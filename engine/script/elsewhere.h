/* SPDX-License-Identifier: MIT
 * elsewhere.h -- other levels that a file names by their ids.
 *
 * Layer:  script (core, files).
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_SCRIPT_ELSEWHERE_H
#define THAW_SCRIPT_ELSEWHERE_H

#include "script/reading/loader.h"

/* The file of the level of this id, as seen from the Loader's; NULL when there
 * is none. mem_free it. */
char *elsewhere_find(const Loader *loader, const char *id);
/* Adds to the last finding the level that was meant, if one is near. */
void elsewhere_suggest(const Loader *loader, const char *wrong);

#endif

/* SPDX-License-Identifier: MIT
 * own_names.h -- files beside a level, as its fields name them.
 *
 * Layer:  script (core, Lua).
 * Owns:   nothing; names lie in the Loader's arena.
 * Errors: findings. Whether a file is there and can be used is looked at when
 *         the level has been read: own_files.h. */
#ifndef THAW_SCRIPT_READING_OWN_NAMES_H
#define THAW_SCRIPT_READING_OWN_NAMES_H

#include "script/reading/loader.h"

/* Whether a backdrop is meant as a file: it ends as pictures' names do. */
bool own_is_picture(const char *name);
/* The field `backdrop`: a room by its word, or a picture of one. */
SceneryDraft own_scenery(const Fields *fields);
/* The file that a field names, beside the file that says so. */
OwnName own_name(const Fields *fields, const char *key);
/* A field that names one for all bands, or a table of them. */
void own_names_by_band(const Fields *fields, const char *key,
                       OwnName names[BANDS]);
/* Findings for what is wrong in such a table, which is on top of the stack. */
void own_check_bands(const Fields *fields, const char *key);

#endif

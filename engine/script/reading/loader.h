/* SPDX-License-Identifier: MIT
 * loader.h -- running files in the sandbox; nobody outside this folder
 *             includes it.
 *
 * Layer:  script (core, Lua).
 * Owns:   see api.h.
 * Errors: findings. */
#ifndef THAW_SCRIPT_READING_LOADER_H
#define THAW_SCRIPT_READING_LOADER_H

#include "script/reading/reading.h"

Loader *loader_new(const Library *library, Findings *findings);
void loader_free(Loader *loader); /* NULL allowed */
/* Adds a text that is checked already, and takes it over; its number. The
 * first is the level. */
int loader_add(Loader *loader, const char *shown, const char *path,
               const char *module, char *text, size_t size);
/* Runs the first file. False: it could not be read to its end. */
bool loader_run(Loader *loader);
/* The real path of a file of the scripts folder, of the level's or Thaw's
 * own; NULL when neither has it. mem_free it. */
char *loader_find(const Loader *loader, const char *name);

#endif

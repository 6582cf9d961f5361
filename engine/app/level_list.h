/* SPDX-License-Identifier: MIT
 * level_list.h -- which levels there are, and in which order they are offered.
 *
 * Layer:  app.
 * Owns:   a Catalog owns its texts.
 * Errors: none; a folder that cannot be read holds no levels.
 *
 * Order: as game/levels.txt lists them, then by id, then the player's own
 * folder, then files that were named one by one. */
#ifndef THAW_APP_LEVEL_LIST_H
#define THAW_APP_LEVEL_LIST_H

#include "app/paths.h"

typedef struct CatalogEntry {
    char *id;   /* "crabby_couple/first_visit" */
    char *file; /* where it is */
} CatalogEntry;

typedef struct Catalog {
    CatalogEntry *entries;
    int count, capacity;
} Catalog;

void catalog_read(Catalog *catalog, const Paths *paths);
void catalog_free(Catalog *catalog);
/* Index by id, or NONE (-1). */
int catalog_by_id(const Catalog *catalog, const char *id);
/* Index of the level in that file, added when it is not there yet. */
int catalog_by_file(Catalog *catalog, const char *file);
/* Every level below a folder, as indexes; mem_free the list. */
int *catalog_below(Catalog *catalog, const char *folder, int *count);
/* The id that is nearest to a wrong one, or NULL. */
const char *catalog_near(const Catalog *catalog, const char *wrong);

#endif

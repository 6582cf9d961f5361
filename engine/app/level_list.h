/* SPDX-License-Identifier: MIT
 * level_list.h -- all levels, in the order in which they are offered.
 *
 * Layer:  app.
 * Owns:   a LevelList owns its texts.
 * Errors: none; a folder that cannot be read has no levels.
 *
 * Order: first as in game/levels.txt, then by id, then the player's own folder,
 * then single files. */
#ifndef THAW_APP_LEVEL_LIST_H
#define THAW_APP_LEVEL_LIST_H

#include "app/paths.h"

#include <stdbool.h>

typedef struct ListedLevel {
    char *id;      /* "crabby_couple/first_visit" */
    char *file;    /* where it is */
    char *record;  /* what its conversations are kept under: the id of a level
                      in a scripts folder of Thaw's or the player's own; of any
                      other the real path, for ids are not theirs alone */
    bool campaign; /* several encounters in an order: see week_run.h */
    bool part;     /* stands in a campaign's folder ("first_week/…" beside
                      first_week.lua): it is met there, not chosen alone */
    bool clashes;  /* the player's own has the id of one of Thaw's */
} ListedLevel;

typedef struct LevelList {
    ListedLevel *entries;
    int count, capacity;
} LevelList;

void level_list_read(LevelList *levels, const Paths *paths);
void level_list_free(LevelList *levels);
/* Index by id, or NONE (-1). */
int level_list_by_id(const LevelList *levels, const char *id);
/* Index by record; NONE: that level is gone. */
int level_list_by_record(const LevelList *levels, const char *record);
/* Index of the level in that file; it is added when it is not listed yet. */
int level_list_by_file(LevelList *levels, const char *file);
/* A level that was unpacked into that file; its conversations are kept under
 * `record`. NONE when the list is full. */
int level_list_add_packed(LevelList *levels, const char *file,
                          const char *record);
/* Indexes of the levels below a folder; mem_free the list. `more`: it holds
 * more than can be listed. */
int *level_list_below(LevelList *levels, const char *folder, int *count,
                      bool *more);
/* The id that is nearest to a wrong one, or NULL. */
const char *level_list_near(const LevelList *levels, const char *wrong);

#endif

/* SPDX-License-Identifier: MIT
 * listing.h -- finds the files of levels, and derives ids from paths.
 *
 * Layer:  script (core, files).
 * Owns:   what is returned belongs to the caller.
 * Errors: none; a file that cannot be read counts as a level, so that its card
 *         can show why. */
#ifndef THAW_SCRIPT_LISTING_H
#define THAW_SCRIPT_LISTING_H

#include <stdbool.h>

/* "crabby_couple/first_visit" for a file's path; mem_free it. */
char *level_id(const char *path);

typedef struct LevelEntry {
    char *id, *path;
    bool campaign; /* a campaign, not a level */
} LevelEntry;

/* The levels below a scripts folder, in the order of their ids: files with an
 * encounter or a campaign; vocabulary and casts are left out. NULL `id` ends
 * the list. level_list_free frees it. */
LevelEntry *levels_in_folder(const char *scripts);
/* The same; `more`: the folder holds so much that not all was looked at. */
LevelEntry *levels_in_folder_up_to(const char *scripts, bool *more);
void levels_free(LevelEntry *entries); /* NULL allowed */
/* Whether the file at this path holds a campaign. */
bool level_is_campaign(const char *path);
/* The id of a path that lies below `folder`: the rest of it without ".lua";
 * mem_free it. */
char *level_id_below(const char *folder, const char *path);

#endif

/* SPDX-License-Identifier: MIT
 * paths.h -- where the game's own files are, and where the player's are kept.
 *
 * Layer:  app.
 * Owns:   Paths is a value.
 * Errors: bool + Error that names the folders that were looked in.
 *
 * The game's folder holds game/scripts and assets. It is, in this order: what
 * THAW_DATA says; the source tree that the program was built in; share/games/
 * thaw beside the folder that the program is installed in. What is kept goes
 * by the XDG base directories. */
#ifndef THAW_APP_PATHS_H
#define THAW_APP_PATHS_H

#include "core/words/error.h"

enum { PATH_CAPACITY = 4096 };

typedef struct Paths {
    char data[PATH_CAPACITY]; /* holds game/ and assets/                     */
    char scripts[PATH_CAPACITY]; /* data/game/scripts */
    char assets[PATH_CAPACITY];  /* data/assets  */
    char own[PATH_CAPACITY];  /* the player's own levels; need not exist     */
    char kept[PATH_CAPACITY]; /* what must not be lost; need not exist; ""
                             when there is no home to keep it in         */
    char workshops[PATH_CAPACITY]; /* folder of their records; as above */
    char log[PATH_CAPACITY]; /* need not exist; "" as above                 */
} Paths;

/* `data` NULL: look for it. On failure everything else is still filled in. */
bool paths_find(Paths *paths, const char *data, Error *err);
/* What is kept goes into this folder instead; "~/" is this user's home. NULL:
 * it stays where it is usual. */
void paths_keep_in(Paths *paths, const char *folder);

#endif

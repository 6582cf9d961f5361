/* SPDX-License-Identifier: MIT
 * paths.h -- the folders of the game's own files and of the player's.
 *
 * Layer:  app.
 * Owns:   Paths is a value.
 * Errors: bool + Error that names the folders that were searched.
 *
 * The game's folder contains game/scripts and assets. It is the first of these
 * that exists: the value of THAW_DATA; the source tree in which the program was
 * built; share/games/thaw beside the folder where the program is installed. The
 * player's folders follow the XDG base directory specification. */
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

/* `data` NULL: search for it. On failure all other paths are still set. */
bool paths_find(Paths *paths, const char *data, Error *err);
/* Moves all that is kept into this folder; "~/" is this user's home. NULL:
 * changes nothing. */
void paths_keep_in(Paths *paths, const char *folder);

#endif

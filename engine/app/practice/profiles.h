/* SPDX-License-Identifier: MIT
 * profiles.h -- who plays at this desk: one of several people, each with
 *               conversations and settings of their own.
 *
 * Layer:  app (core, store).
 * Owns:   lists and names are lent until the next call of any of these.
 * Errors: bool + Error.
 *
 * Nobody is asked for a name before there are two people, or the desk is
 * shared. Names never leave this machine. */
#ifndef THAW_APP_PRACTICE_PROFILES_H
#define THAW_APP_PRACTICE_PROFILES_H

#include "app/practice/practice.h"

enum { PROFILE_NAME_MAX = 60 }; /* letters of a name */

typedef struct Profile {
    const char *name;    /* "": never gave one */
    const char *shown;   /* what to call them */
    int finished, plays; /* conversations */
    long long last;      /* milliseconds since 1970; 0: never */
    bool here;           /* plays now */
} Profile;

/* Everybody of whom something is kept; who played last stands first. */
int profiles_list(Practice *practice, const Profile **list);
const char *profiles_here(const Practice *practice); /* "": no name */
/* Whether anything is kept of somebody of that name. */
bool profiles_known(Practice *practice, const char *name);
/* Whether whoever starts the program is to be asked who they are. */
bool profiles_ask(Practice *practice);

/* From now on that person plays; somebody new where nobody is called so. What
 * is open must be closed before. */
bool profiles_become(Practice *practice, const char *name, Error *err);
bool profiles_rename(Practice *practice, const char *from, const char *to,
                     Error *err);
/* All that is kept of `from` becomes `into`'s. */
bool profiles_merge(Practice *practice, const char *from, const char *into,
                    Error *err);
/* For good, in the copies too: ask before. */
bool profiles_delete(Practice *practice, const char *name, Error *err);

/* A desk that several share: everybody is asked at every start. True and
 * `fixed` where the administrator decided it. */
bool profiles_shared_desk(Practice *practice, bool *fixed);
void profiles_share_desk(Practice *practice, bool shared);

#endif

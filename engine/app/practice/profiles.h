/* SPDX-License-Identifier: MIT
 * profiles.h -- the people who play on this computer, each with their own
 *               conversations and settings.
 *
 * Layer:  app (core, store).
 * Owns:   lists and names are borrowed until the next call of any of these.
 * Errors: bool + Error.
 *
 * A player is asked for a name only when there are two people, or the computer
 * is shared. Names never leave this computer. */
#ifndef THAW_APP_PRACTICE_PROFILES_H
#define THAW_APP_PRACTICE_PROFILES_H

#include "app/practice/practice.h"

enum { PROFILE_NAME_MAX = 60 }; /* letters of a name */

typedef struct Profile {
    const char *name;    /* "": none was given */
    const char *shown;   /* a name to show */
    int finished, plays; /* conversations */
    long long last;      /* milliseconds since 1970; 0: never */
    bool here;           /* this one plays now */
} Profile;

/* Everybody of whom something is kept, last player first; returns how many. */
int profiles_list(Practice *practice, const Profile **list);
const char *profiles_here(const Practice *practice); /* "": no name */
/* Whether anything is kept of a person of that name. Here and below, whoever
 * has none may also be called by what is shown for it. */
bool profiles_known(Practice *practice, const char *name);
/* Whether to ask who plays when the program starts. */
bool profiles_ask(Practice *practice);

/* From now on that person plays; a new one if nobody has that name. Close all
 * meetings first. */
bool profiles_become(Practice *practice, const char *name, Error *err);
bool profiles_rename(Practice *practice, const char *from, const char *to,
                     Error *err);
/* Moves all that is kept of `from` to `into`. */
bool profiles_merge(Practice *practice, const char *from, const char *into,
                    Error *err);
/* Deletes them for good, also in backups: ask first. */
bool profiles_delete(Practice *practice, const char *name, Error *err);

/* Whether the computer is shared, so that everybody is asked at each start;
 * *fixed when the administrator has decided it. */
bool profiles_shared_desk(Practice *practice, bool *fixed);
void profiles_share_desk(Practice *practice, bool shared);
/* The address of the record store that is told what is played here; NULL: none
 * is. */
const char *profiles_told_to(const Practice *practice);

#endif

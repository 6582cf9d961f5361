/* SPDX-License-Identifier: MIT
 * profiles.h -- the people who play at this computer.
 *
 * Layer:  store.
 * Owns:   texts that are found are lent as store.h says.
 * Errors: bool + Error.
 *
 * A person is added with the first thing that is saved for them. Names never
 * leave this computer: reports to others carry `actor`, a random number. */
#ifndef THAW_STORE_PROFILES_H
#define THAW_STORE_PROFILES_H

#include "store/store.h"

typedef struct StoredProfile {
    const char *name;    /* "": somebody who never gave one */
    const char *actor;   /* 32 hexadecimal digits */
    int plays, finished; /* conversations; how many of them are finished */
    int64_t last;        /* milliseconds since 1970; 0: never played */
} StoredProfile;

/* All of them, whoever played last first: how many. */
int store_profiles(Store *store, StoredProfile **list);
/* The name as it is kept, however upper and lower case differ; NULL: nobody has
 * that name. */
const char *store_profile(Store *store, const char *name);
bool store_add_profile(Store *store, const char *name, Error *err);
/* Refused when somebody else has that name already. */
bool store_rename_profile(Store *store, const char *from, const char *to,
                          Error *err);
/* All conversations of `from` become those of `into`; `from` is deleted. */
bool store_merge_profiles(Store *store, const char *from, const char *into,
                          Error *err);
/* Deletes everything that was kept of a person, in the copies too. Files set
 * aside as damaged are deleted whole, since nobody can tell whose data is in
 * them. False when some of it may still be in a file; `err` names that file. */
bool store_delete_profile(Store *store, const char *name, Error *err);

#endif

/* SPDX-License-Identifier: MIT
 * profiles.h -- the people who play at this desk.
 *
 * Layer:  store.
 * Owns:   texts that are found are lent as store.h says.
 * Errors: bool + Error.
 *
 * A person is there from the first thing that is kept of them. Names stay on
 * this machine: `actor`, a random number, is what others may be told. */
#ifndef THAW_STORE_PROFILES_H
#define THAW_STORE_PROFILES_H

#include "store/store.h"

typedef struct StoredProfile {
    const char *name;  /* "": who never gave one */
    const char *actor; /* 32 hexadecimal digits */
    int plays, finished;
    int64_t last; /* milliseconds since 1970; 0: never played */
} StoredProfile;

/* Who played last stands first. */
int store_profiles(Store *store, StoredProfile **list);
/* How somebody of that name is written here; NULL: nobody is called so. */
const char *store_profile(Store *store, const char *name);
bool store_add_profile(Store *store, const char *name, Error *err);
/* Refused where somebody else is called so already. */
bool store_rename_profile(Store *store, const char *from, const char *to,
                          Error *err);
/* All conversations of `from` become those of `into`; `from` is gone. */
bool store_merge_profiles(Store *store, const char *from, const char *into,
                          Error *err);
/* Everything that was kept of them, in the copies too. What was set aside as
 * damaged is removed: nobody can tell whose it was. False, when some of it may
 * still be read in a file, and in which. */
bool store_delete_profile(Store *store, const char *name, Error *err);

#endif

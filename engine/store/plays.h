/* SPDX-License-Identifier: MIT
 * plays.h -- conversations as rows. For the store's files alone.
 *
 * Layer:  store.
 * Owns:   texts that are found go into the arena handed in.
 * Errors: bool; sqlite3_errcode says more. */
#ifndef THAW_STORE_PLAYS_H
#define THAW_STORE_PLAYS_H

#include "core/base/mem.h"
#include "store/collect.h"
#include "store/store.h"

#include <sqlite3.h>

/* Inside a transaction of the caller's. */
bool plays_write(sqlite3 *db, const StoredPlay *play, int64_t revision);
bool plays_set_aside(sqlite3 *db, int64_t key);
/* Whether store_adopt would move anything; needs no transaction. */
bool plays_may_adopt(sqlite3 *db, const char *from, uint64_t text_hash);
bool plays_adopt(sqlite3 *db, const char *from, const char *to,
                 uint64_t text_hash);
enum { NO_REVISION = -1 }; /* there is no such row */
int64_t plays_revision(sqlite3 *db, int64_t key);
bool plays_find(sqlite3 *db, StoredWhich which, const char *profile,
                const char *level, StoredPlay *play, int64_t *revision,
                Arena *arena);
/* The newest unfinished one of this level in the campaign. */
bool plays_waiting_in(sqlite3 *db, int64_t week, const char *level,
                      StoredPlay *play, int64_t *revision, Arena *arena);
bool plays_by_key(sqlite3 *db, int64_t key, StoredPlay *play, Arena *arena);
/* All finished ones of a person, the newest first, without their journals. */
int plays_finished(sqlite3 *db, const char *profile, StoredPlay **list,
                   Arena *arena);
/* Tells every conversation of everybody with its journal, the one saved first
 * first; texts are lent until `found` returns. False: some could not be read.
 */
bool plays_each(sqlite3 *db, void (*found)(void *data, const CollectedPlay *),
                void *data);
int plays_times(sqlite3 *db, const char *profile, const char *level);
bool plays_habit(sqlite3 *db, const char *profile, StoredHabit *habit,
                 Arena *arena);
char *plays_level_text(sqlite3 *db, uint64_t hash, size_t *size);
int plays_level_parts(sqlite3 *db, uint64_t hash, StoredPart **parts,
                      Arena *arena);

#endif

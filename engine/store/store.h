/* SPDX-License-Identifier: MIT
 * store.h -- what must never be lost: who plays, conversations and how they
 *            ended, settings.
 *
 * Layer:  store (core, SQLite).
 * Owns:   a Store owns its file handle and every text it lends.
 * Errors: bool + Error; a Store always opens, and tries its file again at
 *         every save: a full disk or a folder that cannot be written to only
 *         means that nothing is kept for now.
 *
 * One SQLite file, WAL, synchronous=FULL: a save that returned true outlives
 * a power cut. The file is checked at open; a damaged one is set aside under
 * its date and the newest good copy (backups/, one a day, seven kept) takes
 * its place; store_notice tells. Where the folder is deleted while the file is
 * open, the next save makes it again with all that was in it.
 *
 * People are called by their names here; "" is who never gave one. What was
 * found before (history.h, profiles.h) lives until the next call that finds. */
#ifndef THAW_STORE_STORE_H
#define THAW_STORE_STORE_H

#include "core/words/error.h"
#include "core/story/story.h"

#include <stdint.h>

typedef struct Store Store;

/* `path` NULL or "": nothing is kept, every save succeeds. */
Store *store_open(const char *path);
void store_close(Store *store); /* NULL allowed */
/* Whether there is a file that takes what is saved. */
bool store_keeps(const Store *store);
/* What happened at open, or why the last save failed: one sentence, or NULL. */
const char *store_notice(const Store *store);

typedef struct StoredCustomer {
    const char *id;
    int start, low, end;
} StoredCustomer; /* tenths */

enum { STORED_PARTS_MAX = 64 };
/* Another file that a level is made of, as `require` names it. */
typedef struct StoredPart {
    const char *module;
    const char *text;
    size_t size;
} StoredPart;

/* One conversation, whole. Saving the same key again replaces it, so a save
 * that failed is made good by the next one. Where another program saved it
 * since this one read or saved it, nothing is replaced: this one's goes on as
 * a second conversation, and store_notice tells. */
typedef struct StoredPlay {
    int64_t key;            /* random, chosen by the caller */
    const char *profile;    /* whose; of a new one only: see store_rename */
    const char *level;      /* what it is known by: see level_list.h */
    const char *title;      /* of the level, as it is written; "" unknown */
    int64_t begun, changed; /* milliseconds since 1970 */
    int64_t saved;          /* counts all saves: the newest has the highest */
    const char *journal;    /* journal_write */
    size_t journal_size;
    const char *text; /* the level's file, kept once for each hash */
    size_t text_size;
    uint64_t text_hash;
    const StoredPart *parts;
    int part_count;
    int64_t week; /* key of the campaign it is part of (weeks.h), or 0 */
    int turns, visit;
    int taken; /* turns at its beginning that an earlier play had already */
    bool finished;
    bool set_aside;     /* broken off for good: a fresh one was begun */
    const char *ending; /* NULL until finished */
    Outcome outcome;
    const char *curves; /* "-100 -62 40;…": a customer after the other */
    StoredCustomer customers[STORY_CUSTOMERS_MAX];
    int customer_count;
    const char *habit;    /* habit_name, or NULL */
    int habit_cost;       /* tenths */
    const char *strength; /* strength_name, or NULL */
    int decided;          /* turn, from 0, that decided it, or NONE */
    Stake stake;          /* currency NULL: none was at stake, or unknown */
    int sale_kept, yearly_kept;
} StoredPlay;

bool store_save_play(Store *store, const StoredPlay *play, Error *err);
/* A conversation that waits is kept and no longer offered. */
bool store_set_aside(Store *store, int64_t key, Error *err);

/* What was kept under `from` with this very text is kept under `to` now. */
bool store_adopt(Store *store, const char *from, const char *to,
                 uint64_t text_hash, Error *err);

typedef enum {
    STORED_WAITING, /* the newest that was broken off and may go on, not in
                       a campaign                                        */
    STORED_LAST,    /* the last finished one                             */
    STORED_BEST,    /* the best outcome; the newest among equals         */
} StoredWhich;

/* Fills `play` with texts that live until the next call that finds; false when
 * there is none. The level's text is not among them. */
bool store_find(Store *store, StoredWhich which, const char *profile,
                const char *level, StoredPlay *play);
/* Finished conversations of the level. */
int store_times(Store *store, const char *profile, const char *level);
/* The habit that was most often the costliest, over all finished conversations
 * of the profile: its name, how often, out of how many. */
typedef struct StoredHabit {
    const char *name;
    int times, of;
} StoredHabit;
bool store_habit(Store *store, const char *profile, StoredHabit *habit);
/* The text that a level had when it was played; mem_free it; NULL unknown. */
char *store_level_text(Store *store, uint64_t hash, size_t *size);

/* What this person chose, else what holds for all at this desk. Borrowed until
 * the next store_setting; NULL when never set. `profile` NULL: the desk. */
const char *store_setting(Store *store, const char *profile, const char *name);
bool store_set_setting(Store *store, const char *profile, const char *name,
                       const char *value, Error *err);

#endif

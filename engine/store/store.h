/* SPDX-License-Identifier: MIT
 * store.h -- what must never be lost: who plays, conversations and how they
 *            ended, settings.
 *
 * Layer:  store (core, SQLite).
 * Owns:   a Store owns its file handle and every text it lends.
 * Errors: bool + Error; a Store always opens, and tries its file again at
 *         every save: a full disk or a folder that cannot be written to only
 *         means that nothing is kept for now. What was kept before is found
 *         all the same.
 *
 * One SQLite file, WAL, synchronous=FULL: a save that returned true survives
 * a power cut. The file is checked when it is opened. A damaged one is renamed
 * with the date and replaced by the newest good copy (backups/, one a day,
 * seven kept, today's renewed as things are saved); store_notice says so. If
 * the folder is deleted while the file is open, the next save makes it again
 * with everything that was in it.
 *
 * People are known by their names here; "" is somebody without one. Texts and
 * lists that a call finds (here, in history.h, profiles.h, weeks.h) are lent:
 * they live until the next call on this Store that finds something. */
#ifndef THAW_STORE_STORE_H
#define THAW_STORE_STORE_H

#include "core/words/error.h"
#include "core/story/story.h"

#include <stdint.h>

typedef struct Store Store;

/* `path` NULL or "": nothing is kept, every save succeeds. */
Store *store_open(const char *path);
void store_close(Store *store); /* NULL allowed */
/* Renews today's copy where something was saved since; store_close does too. */
void store_back_up(Store *store);
/* Whether there is a file that takes what is saved. */
bool store_keeps(const Store *store);
/* One sentence for the player: what happened when the file was opened, or why
 * the last save failed. NULL: nothing. Borrowed until the next save. */
const char *store_notice(const Store *store);

typedef struct StoredCustomer {
    const char *id;
    int start, low, end; /* mood in tenths, -1000..1000 */
} StoredCustomer;

enum { STORED_PARTS_MAX = 64 };
/* Another file that a level is made of, as `require` names it. */
typedef struct StoredPart {
    const char *module;
    const char *text;
    size_t size;
} StoredPart;

/* Something that happened in a conversation, for a learning record store: see
 * outbox.h. */
typedef struct StoredEvent {
    const char *verb; /* "responded" */
    int turn;         /* which reply it was; the number of replies so far */
    const char *body; /* an xAPI statement in JSON, all but its ids */
} StoredEvent;

/* One conversation, whole. Saving the same key again replaces it, so the next
 * save makes up for one that failed. If another program has saved it meanwhile,
 * nothing is replaced: this one continues as a second conversation, and
 * store_notice says so. */
typedef struct StoredPlay {
    int64_t key;            /* random, chosen by the caller */
    const char *profile;    /* whose; of a new one only: see store_rename */
    const char *level;      /* what it is known by: see level_list.h */
    const char *title;      /* of the level, as it is written; "" unknown */
    int64_t begun, changed; /* milliseconds since 1970 */
    int64_t spent;          /* milliseconds it was open, pauses left out */
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
    const StoredEvent *events; /* since the last save; never found again */
    int event_count;
} StoredPlay;

bool store_save_play(Store *store, const StoredPlay *play, Error *err);
/* Keeps an unfinished conversation, but no longer offers to go on with it.
 * `event`: what is to be told of that; NULL: nothing. */
bool store_set_aside(Store *store, int64_t key, const StoredEvent *event,
                     Error *err);

/* Moves the plays of a level whose file was renamed: those kept under the name
 * `from`, with exactly this text, are kept under `to` from now on. */
bool store_adopt(Store *store, const char *from, const char *to,
                 uint64_t text_hash, Error *err);

typedef enum {
    STORED_WAITING, /* the newest unfinished one that is still offered */
    STORED_LAST,    /* the one finished last */
    STORED_BEST,    /* the best outcome; the newest among equals */
} StoredWhich;

/* Fills `play` with lent texts; false when there is none. The level's text is
 * left out (store_level_text). */
bool store_find(Store *store, StoredWhich which, const char *profile,
                const char *level, StoredPlay *play);
/* Finished conversations of the level. */
int store_times(Store *store, const char *profile, const char *level);
/* The habit that cost most in more of a person's finished conversations than
 * any other: its name (habit_name), in how many, out of how many. */
typedef struct StoredHabit {
    const char *name;
    int times, of;
} StoredHabit;
bool store_habit(Store *store, const char *profile, StoredHabit *habit);
/* The text of a level as it was when it was played, by its hash. The caller's:
 * mem_free. NULL: unknown. */
char *store_level_text(Store *store, uint64_t hash, size_t *size);

/* What this person chose, else what holds for everybody here; NULL: never set.
 * Borrowed until the next store_setting. `profile` NULL: only what holds for
 * everybody. */
const char *store_setting(Store *store, const char *profile, const char *name);
bool store_set_setting(Store *store, const char *profile, const char *name,
                       const char *value, Error *err);

#endif

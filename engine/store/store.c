/* SPDX-License-Identifier: MIT
 * The file, open or not, brought up to date when it is opened, and every save
 * as one transaction. A save that fails leaves the file as it
 * was; the next save opens the file again. */
#include "store/store.h"

#include "store/database.h"
#include "store/outbox_rows.h"
#include "store/people.h"
#include "store/plays.h"
#include "store/schema.h"
#include "store/snapshot.h"
#include "store/statement.h"
#include "store/store_state.h"
#include "store/week_rows.h"

#include "core/words/say.h"
#include "platform/files.h"

#include <string.h>

static void drop(Store *store) {
    sqlite3_close(store->db);
    store->db = NULL;
    store->reads = false;
}

static const FileTables tables = { schema_saves };

static void told_why(Store *store, int code) {
    error_set(&store->opened, "Nothing is being saved: %s (%s)",
              file_trouble(code), store->path);
}

/* A version that does not go with the tables is damage too. A folder that could
 * not lock is tried again first, for SQLite waits a while for a lock. */
static void open_whole(Store *store) {
    if (store->result == SQLITE_IOERR_LOCK && !file_can_lock(store->path)) {
        told_why(store, store->result);
        return;
    }
    store->db = file_open(store->path, &tables, &store->opened, &store->result);
    if (!store->db) return;
    if (schema_is_old(store->db) || schema_is_newer(store->db))
        schema_mend_version(store->db);
    if (!schema_is_old(store->db) || schema_can_update(store->db)) return;
    drop(store);
    store->db = file_replace(store->path, &tables, &store->opened);
}

/* Of this version; false, and not open, where that cannot be. */
static bool bring_up_to_date(Store *store) {
    int code = SQLITE_OK;
    if (schema_is_newer(store->db)) {
        error_set(&store->opened,
                  "Nothing is being saved: %s was written by "
                  "a newer Thaw",
                  store->path);
        drop(store);
        return false;
    }
    if (schema_is_old(store->db)) {
        if (schema_is_there(store->db)) /* as it was */
            file_back_up(store->db, store->path);
        code = schema_update(store->db);
    }
    if (code == SQLITE_OK) return true;
    told_why(store, code);
    drop(store);
    return false;
}

/* Where the file takes nothing, what is in it can be found all the same; but
 * not while another program holds it, for that would be one more wait. */
static void open_to_read(Store *store) {
    bool lockless = store->result == SQLITE_IOERR_LOCK;
    if ((store->result & 0xFF) == SQLITE_BUSY || files_size(store->path) < 1)
        return;
    store->db = snapshot_of(store->path, lockless, NULL);
    store->reads = store->db != NULL;
}

static bool open_file(Store *store) {
    sqlite3 *copy = store->reads ? store->db : NULL;
    if (store->db && !copy) return true;
    store->db = NULL;
    open_whole(store);
    if (store->db && bring_up_to_date(store)) {
        sqlite3_close(copy);
        store->reads = false;
        file_run(store->db, "PRAGMA foreign_keys=ON");
        return true;
    }
    store->db = copy;
    store->reads = copy != NULL;
    if (!copy) open_to_read(store);
    Error why = store->opened;
    if (store->reads)
        error_set(&store->opened,
                  "%s. What was kept before can still be looked at", why.text);
    return false;
}

Store *store_open(const char *path) {
    Store *store = mem_alloc(sizeof *store);
    store->path = path && *path ? mem_text(path) : NULL;
    if (store->path && open_file(store)) file_back_up(store->db, store->path);
    return store;
}

void store_back_up(Store *store) {
    if (!store->db || store->reads || !store->changed) return;
    file_renew_copy(store->db, store->path);
    store->changed = false;
}

void store_close(Store *store) {
    if (!store) return;
    store_back_up(store);
    drop(store);
    arena_free(store->found);
    known_free(&store->known);
    known_free(&store->known_weeks);
    mem_free(store->setting);
    mem_free(store->path);
    mem_free(store);
}

bool store_keeps(const Store *store) {
    return store->db && !store->reads && !store->trouble.text[0];
}

const char *store_notice(const Store *store) {
    if (store->trouble.text[0]) return store->trouble.text;
    if (store->forked.text[0]) return store->forked.text;
    return store->opened.text[0] ? store->opened.text : NULL;
}

/* After a failed save: undo it, report it, and open the file again next time,
 * unless it is only busy or the disk full. */
static bool failed(Store *store, Error *err) {
    int code = sqlite3_errcode(store->db);
    error_set(&store->trouble, "Not saved just now: %s. Play goes on",
              file_trouble(code));
    if (!sqlite3_get_autocommit(store->db)) file_run(store->db, "ROLLBACK");
    code &= 0xFF;
    if (code != SQLITE_BUSY && code != SQLITE_FULL) {
        drop(store);
        open_to_read(store);
    }
    return error_set(err, "%s", store->trouble.text);
}

/* The path of the open file leads elsewhere: its folder was deleted, or another
 * file was put there. The open file can still be read, so its contents are
 * written back; a file that is there now is not touched. */
static void follow_move(Store *store) {
    Error moved = { "" };
    if (!store->db || store->reads || !file_has_moved(store->db)) return;
    if (!file_put_back(store->db, store->path, &moved)) {
        store->trouble = moved;
        return;
    }
    drop(store);
    open_file(store);
    if (store->db) store->opened = moved;
}

bool store_begin(Store *store, Error *err) {
    follow_move(store);
    if (!open_file(store)) return error_set(err, "%s", store->opened.text);
    if (!file_run(store->db, "BEGIN IMMEDIATE")) return failed(store, err);
    return true;
}

bool store_commit(Store *store, bool written, Error *err) {
    if (!written || !file_run(store->db, "COMMIT")) return failed(store, err);
    store->trouble.text[0] = '\0';
    store->changed = true;
    return true;
}

Arena *store_finds(Store *store) {
    arena_free(store->found);
    store->found = arena_new();
    return store->found;
}

int64_t store_row_of(Store *store, int64_t key) {
    return known_play(&store->known, key)->row;
}

/* Another program went on with it after we read it. Both are kept: ours gets a
 * row of its own. */
int64_t store_row_to_write(Store *store, KnownPlay *known, int64_t kept,
                           const char *forked) {
    if (kept == NO_REVISION || kept == known->revision) return known->row;
    sqlite3_randomness(sizeof known->row, &known->row);
    known->row &= INT64_MAX;
    error_set(&store->forked, "%s", say(forked));
    return known->row;
}

static bool write_play(Store *store, const StoredPlay *play, KnownPlay *known) {
    static const char forked[] =
        SAY("This conversation was gone on with in another program too. Both "
            "are kept: what you say here is a second one");
    StoredPlay row = *play;
    int64_t kept = plays_revision(store->db, known->row);
    row.key = store_row_to_write(store, known, kept, forked);
    bool ok = plays_write(store->db, &row, known->revision + 1);
    for (int i = 0; ok && i < play->event_count; i++)
        ok = outbox_write(store->db, row.key, &play->events[i]);
    return ok;
}

bool store_save_in_week(Store *store, const StoredPlay *play,
                        const StoredWeek *week, Error *err) {
    if (!store->path) return true;
    if (!store_begin(store, err)) return false;
    KnownPlay known = *known_play(&store->known, play->key), of_week = { 0 };
    StoredPlay row = *play;
    bool written = true;
    if (week) {
        of_week = *known_play(&store->known_weeks, week->key);
        written = weeks_write(store, week, &of_week);
    }
    if (play->week)
        row.week = week ? of_week.row
                        : known_play(&store->known_weeks, play->week)->row;
    written = written && write_play(store, &row, &known);
    if (!store_commit(store, written, err)) return false;
    known.revision++;
    *known_play(&store->known, play->key) = known;
    of_week.revision++;
    if (week) *known_play(&store->known_weeks, week->key) = of_week;
    return true;
}

bool store_save_play(Store *store, const StoredPlay *play, Error *err) {
    return store_save_in_week(store, play, NULL, err);
}

bool store_set_aside(Store *store, int64_t key, const StoredEvent *event,
                     Error *err) {
    if (!store->path) return true;
    if (!store_begin(store, err)) return false;
    int64_t row = store_row_of(store, key);
    bool written = plays_set_aside(store->db, row) &&
                   (!event || outbox_write(store->db, row, event));
    return store_commit(store, written, err);
}

bool store_adopt(Store *store, const char *from, const char *to,
                 uint64_t text_hash, Error *err) {
    if (!store->db || !plays_may_adopt(store->db, from, text_hash)) return true;
    if (!store_begin(store, err)) return false;
    bool ok = plays_adopt(store->db, from, to, text_hash);
    return store_commit(store, ok, err);
}

bool store_find(Store *store, StoredWhich which, const char *profile,
                const char *level, StoredPlay *play) {
    int64_t revision;
    if (!store->db) return false;
    if (!plays_find(store->db, which, profile, level, play, &revision,
                    store_finds(store)))
        return false;
    known_play(&store->known, play->key)->revision = revision;
    return true;
}

int store_times(Store *store, const char *profile, const char *level) {
    return store->db ? plays_times(store->db, profile, level) : 0;
}

bool store_habit(Store *store, const char *profile, StoredHabit *habit) {
    if (!store->db) return false;
    return plays_habit(store->db, profile, habit, store_finds(store));
}

char *store_level_text(Store *store, uint64_t hash, size_t *size) {
    return store->db ? plays_level_text(store->db, hash, size) : NULL;
}

/* A person's own setting wins over the one for everybody. */
const char *store_setting(Store *store, const char *profile, const char *name) {
    mem_free(store->setting);
    store->setting = NULL;
    if (!store->db) return NULL;
    sqlite3_stmt *stmt = statement_of(
        store->db, "SELECT value FROM setting WHERE name = ?1 AND profile IN "
                   "(0, (SELECT id FROM profile WHERE profile.name = ?2)) "
                   "ORDER BY profile DESC LIMIT 1");
    statement_text(stmt, 1, name);
    statement_text(stmt, 2, profile);
    if (statement_row(stmt))
        store->setting = mem_text((const char *)sqlite3_column_text(stmt, 0));
    sqlite3_finalize(stmt);
    return store->setting;
}

bool store_set_setting(Store *store, const char *profile, const char *name,
                       const char *value, Error *err) {
    if (!store->path) return true;
    if (!store_begin(store, err)) return false;
    int64_t row = profile ? people_row(store->db, profile) : 0;
    sqlite3_stmt *stmt =
        profile && !row
            ? NULL
            : statement_of(store->db, "INSERT INTO setting VALUES (?, ?, ?) "
                                      "ON CONFLICT DO UPDATE SET value = "
                                      "excluded.value");
    if (stmt) sqlite3_bind_int64(stmt, 1, row);
    statement_text(stmt, 2, name);
    statement_text(stmt, 3, value);
    return store_commit(store, statement_done(stmt), err);
}

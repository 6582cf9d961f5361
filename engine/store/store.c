/* SPDX-License-Identifier: MIT
 * The file, open or not, with the steps that bring an older one up to date,
 * and every save as one transaction. A save that fails leaves the file as it
 * was; the file is then opened afresh by the next one. */
#include "store/store.h"

#include "store/database.h"
#include "store/known.h"
#include "store/plays.h"

#include "core/base/mem.h"

#include <stdio.h>
#include <string.h>

struct Store {
    char *path;    /* NULL: nothing is kept */
    sqlite3 *db;   /* NULL: not open at present */
    Error opened;  /* what happened when the file was opened */
    Error trouble; /* why the last save failed */
    Error forked;  /* a conversation was kept as a second one, and why */
    Known known;
    char *setting;
    Arena *found; /* texts of the last store_find */
};

enum { SCHEMA = 2 };

/* One step for each version of the tables; user_version says which is next. */
static const char *const steps[SCHEMA] = {
    "CREATE TABLE setting ("
    "  name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE level_text ("
    "  hash INTEGER PRIMARY KEY, bytes BLOB NOT NULL);"
    "CREATE TABLE play ("
    "  key INTEGER PRIMARY KEY, profile TEXT NOT NULL, level TEXT NOT NULL,"
    "  begun INTEGER NOT NULL, changed INTEGER NOT NULL,"
    "  journal BLOB NOT NULL, text_hash INTEGER NOT NULL,"
    "  turns INTEGER NOT NULL, visit INTEGER NOT NULL,"
    "  finished INTEGER NOT NULL, set_aside INTEGER NOT NULL,"
    "  ending TEXT, outcome INTEGER NOT NULL, curves TEXT NOT NULL,"
    "  blind_spot TEXT, blind_cost INTEGER NOT NULL);"
    "CREATE INDEX play_by_level ON play (profile, level, changed);"
    "CREATE TABLE play_customer ("
    "  play INTEGER NOT NULL REFERENCES play (key) ON DELETE CASCADE,"
    "  position INTEGER NOT NULL, id TEXT NOT NULL,"
    "  start INTEGER NOT NULL, low INTEGER NOT NULL, end INTEGER NOT NULL,"
    "  PRIMARY KEY (play, position)) WITHOUT ROWID;",
    /* Counts the saves of a conversation: see known.h. */
    "ALTER TABLE play ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;",
};

static int version_of(sqlite3 *db) {
    sqlite3_stmt *stmt = NULL;
    int version = -1;
    if (sqlite3_prepare_v2(db, "PRAGMA user_version", -1, &stmt, NULL) ==
            SQLITE_OK &&
        sqlite3_step(stmt) == SQLITE_ROW)
        version = sqlite3_column_int(stmt, 0);
    sqlite3_finalize(stmt);
    return version;
}

/* In one transaction, so that a power cut leaves the old tables or the new.
 * The version is read inside it: two programs may start at once. */
static bool bring_up_to_date(sqlite3 *db, const char *path) {
    char set[64];
    if (version_of(db) == SCHEMA) return true;
    if (version_of(db) > 0) file_back_up(db, path); /* as it was */
    if (!file_run(db, "BEGIN IMMEDIATE")) return false;
    bool ok = true;
    for (int v = version_of(db); ok && v < SCHEMA; v++)
        ok = v >= 0 && file_run(db, steps[v]);
    snprintf(set, sizeof set, "PRAGMA user_version = %d", SCHEMA);
    if (ok && file_run(db, set) && file_run(db, "COMMIT")) return true;
    file_run(db, "ROLLBACK");
    return false;
}

static void drop(Store *store) {
    sqlite3_close(store->db);
    store->db = NULL;
}

static bool open_file(Store *store) {
    if (store->db) return true;
    store->db = file_open(store->path, &store->opened);
    if (!store->db) return false;
    if (version_of(store->db) > SCHEMA) {
        error_set(&store->opened,
                  "Nothing is being saved: %s was written by "
                  "a newer Thaw",
                  store->path);
        drop(store);
    } else if (!bring_up_to_date(store->db, store->path)) {
        error_set(&store->opened, "Nothing is being saved: %s (%s)",
                  file_trouble(sqlite3_errcode(store->db)), store->path);
        drop(store);
    }
    return store->db != NULL;
}

Store *store_open(const char *path) {
    Store *store = mem_alloc(sizeof *store);
    store->path = path && *path ? mem_text(path) : NULL;
    if (store->path && open_file(store)) file_back_up(store->db, store->path);
    return store;
}

void store_close(Store *store) {
    if (!store) return;
    drop(store);
    arena_free(store->found);
    known_free(&store->known);
    mem_free(store->setting);
    mem_free(store->path);
    mem_free(store);
}

bool store_keeps(const Store *store) {
    return store->db != NULL && !store->trouble.text[0];
}

const char *store_notice(const Store *store) {
    if (store->trouble.text[0]) return store->trouble.text;
    if (store->forked.text[0]) return store->forked.text;
    return store->opened.text[0] ? store->opened.text : NULL;
}

/* A save that failed: undo, tell, and look at the file afresh next time
 * unless it is merely busy or full. */
static bool failed(Store *store, Error *err) {
    int code = sqlite3_errcode(store->db);
    error_set(&store->trouble, "Not saved just now: %s. Play goes on",
              file_trouble(code));
    if (!sqlite3_get_autocommit(store->db)) file_run(store->db, "ROLLBACK");
    code &= 0xFF;
    if (code != SQLITE_BUSY && code != SQLITE_FULL) drop(store);
    return error_set(err, "%s", store->trouble.text);
}

static bool begin(Store *store, Error *err) {
    if (!open_file(store)) return error_set(err, "%s", store->opened.text);
    if (!file_run(store->db, "BEGIN IMMEDIATE")) return failed(store, err);
    return true;
}

static bool commit(Store *store, bool written, Error *err) {
    if (!written || !file_run(store->db, "COMMIT")) return failed(store, err);
    store->trouble.text[0] = '\0';
    return true;
}

/* A row of its own for a conversation that another program went on with since
 * this one saw it: both stay, whatever each of them says. */
static void fork_play(Store *store, KnownPlay *known) {
    sqlite3_randomness(sizeof known->row, &known->row);
    known->row &= INT64_MAX;
    error_set(&store->forked,
              "This conversation was gone on with in another program too. "
              "Both are kept: what you say here is a second one");
}

bool store_save_play(Store *store, const StoredPlay *play, Error *err) {
    if (!store->path) return true;
    if (!begin(store, err)) return false;
    KnownPlay *known = known_play(&store->known, play->key);
    int64_t kept = plays_revision(store->db, known->row);
    if (kept != NO_REVISION && kept != known->revision) fork_play(store, known);
    StoredPlay row = *play;
    row.key = known->row;
    bool written = plays_write(store->db, &row, known->revision + 1);
    if (!commit(store, written, err)) return false;
    known->revision++;
    return true;
}

bool store_set_aside(Store *store, int64_t key, Error *err) {
    if (!store->path) return true;
    if (!begin(store, err)) return false;
    int64_t row = known_play(&store->known, key)->row;
    return commit(store, plays_set_aside(store->db, row), err);
}

bool store_find(Store *store, StoredWhich which, const char *profile,
                const char *level, StoredPlay *play) {
    int64_t revision;
    if (!store->db) return false;
    arena_free(store->found);
    store->found = arena_new();
    if (!plays_find(store->db, which, profile, level, play, &revision,
                    store->found))
        return false;
    known_play(&store->known, play->key)->revision = revision;
    return true;
}

int store_times(Store *store, const char *profile, const char *level) {
    return store->db ? plays_times(store->db, profile, level) : 0;
}

bool store_habit(Store *store, const char *profile, StoredHabit *habit) {
    if (!store->db) return false;
    arena_free(store->found);
    store->found = arena_new();
    return plays_habit(store->db, profile, habit, store->found);
}

char *store_level_text(Store *store, uint64_t hash, size_t *size) {
    return store->db ? plays_level_text(store->db, hash, size) : NULL;
}

const char *store_setting(Store *store, const char *name) {
    sqlite3_stmt *stmt = NULL;
    mem_free(store->setting);
    store->setting = NULL;
    if (store->db &&
        sqlite3_prepare_v2(store->db,
                           "SELECT value FROM setting WHERE name = ?", -1,
                           &stmt, NULL) == SQLITE_OK &&
        sqlite3_bind_text(stmt, 1, name, -1, SQLITE_STATIC) == SQLITE_OK &&
        sqlite3_step(stmt) == SQLITE_ROW)
        store->setting = mem_text((const char *)sqlite3_column_text(stmt, 0));
    sqlite3_finalize(stmt);
    return store->setting;
}

bool store_set_setting(Store *store, const char *name, const char *value,
                       Error *err) {
    sqlite3_stmt *stmt = NULL;
    if (!store->path) return true;
    if (!begin(store, err)) return false;
    bool ok =
        sqlite3_prepare_v2(store->db,
                           "INSERT INTO setting VALUES (?, ?) ON "
                           "CONFLICT DO UPDATE SET value = "
                           "excluded.value",
                           -1, &stmt, NULL) == SQLITE_OK &&
        sqlite3_bind_text(stmt, 1, name, -1, SQLITE_STATIC) == SQLITE_OK &&
        sqlite3_bind_text(stmt, 2, value, -1, SQLITE_STATIC) == SQLITE_OK &&
        sqlite3_step(stmt) == SQLITE_DONE;
    sqlite3_finalize(stmt);
    return commit(store, ok, err);
}

/* SPDX-License-Identifier: MIT
 * Conversations as rows: written whole, found by what they are. */
#include "store/plays.h"

#include <string.h>

/* A hash is kept in a signed column, bit for bit. */
static sqlite3_int64 signed_hash(uint64_t hash) {
    sqlite3_int64 value;
    memcpy(&value, &hash, sizeof value);
    return value;
}

static uint64_t unsigned_hash(sqlite3_int64 value) {
    uint64_t hash;
    memcpy(&hash, &value, sizeof hash);
    return hash;
}

static sqlite3_stmt *prepare(sqlite3 *db, const char *sql) {
    sqlite3_stmt *stmt = NULL;
    return sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) == SQLITE_OK ? stmt
                                                                     : NULL;
}

static bool done(sqlite3_stmt *stmt) {
    bool ok = stmt && sqlite3_step(stmt) == SQLITE_DONE;
    return sqlite3_finalize(stmt) == SQLITE_OK && ok;
}

static void bind_text(sqlite3_stmt *stmt, int at, const char *text) {
    sqlite3_bind_text(stmt, at, text, -1, SQLITE_STATIC); /* NULL is NULL */
}

static bool write_text(sqlite3 *db, const StoredPlay *play) {
    if (!play->text) return true;
    sqlite3_stmt *stmt =
        prepare(db, "INSERT OR IGNORE INTO level_text VALUES (?, ?)");
    if (!stmt) return false;
    sqlite3_bind_int64(stmt, 1, signed_hash(play->text_hash));
    sqlite3_bind_blob64(stmt, 2, play->text, play->text_size, SQLITE_STATIC);
    return done(stmt);
}

static bool write_row(sqlite3 *db, const StoredPlay *play, int64_t revision) {
    sqlite3_stmt *stmt = prepare(
        db, "INSERT OR REPLACE INTO play VALUES "
            "(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, "
            "?15, ?16, ?17)");
    if (!stmt) return false;
    sqlite3_bind_int64(stmt, 1, play->key);
    bind_text(stmt, 2, play->profile);
    bind_text(stmt, 3, play->level);
    sqlite3_bind_int64(stmt, 4, play->begun);
    sqlite3_bind_int64(stmt, 5, play->changed);
    sqlite3_bind_blob64(stmt, 6, play->journal, play->journal_size,
                        SQLITE_STATIC);
    sqlite3_bind_int64(stmt, 7, signed_hash(play->text_hash));
    sqlite3_bind_int(stmt, 8, play->turns);
    sqlite3_bind_int(stmt, 9, play->visit);
    sqlite3_bind_int(stmt, 10, play->finished);
    sqlite3_bind_int(stmt, 11, play->set_aside);
    bind_text(stmt, 12, play->ending);
    sqlite3_bind_int(stmt, 13, (int)play->outcome);
    bind_text(stmt, 14, play->curves ? play->curves : "");
    bind_text(stmt, 15, play->blind_spot);
    sqlite3_bind_int(stmt, 16, play->blind_cost);
    sqlite3_bind_int64(stmt, 17, revision);
    return done(stmt);
}

static bool write_customer(sqlite3 *db, const StoredPlay *play, int i) {
    const StoredCustomer *c = &play->customers[i];
    sqlite3_stmt *stmt = prepare(
        db, "INSERT OR REPLACE INTO play_customer VALUES (?, ?, ?, ?, ?, ?)");
    if (!stmt) return false;
    sqlite3_bind_int64(stmt, 1, play->key);
    sqlite3_bind_int(stmt, 2, i);
    bind_text(stmt, 3, c->id);
    sqlite3_bind_int(stmt, 4, c->start);
    sqlite3_bind_int(stmt, 5, c->low);
    sqlite3_bind_int(stmt, 6, c->end);
    return done(stmt);
}

bool plays_write(sqlite3 *db, const StoredPlay *play, int64_t revision) {
    bool ok = write_text(db, play) && write_row(db, play, revision);
    for (int i = 0; ok && i < play->customer_count; i++)
        ok = write_customer(db, play, i);
    return ok;
}

bool plays_set_aside(sqlite3 *db, int64_t key) {
    sqlite3_stmt *stmt =
        prepare(db, "UPDATE play SET set_aside = 1 WHERE key = ?");
    if (!stmt) return false;
    sqlite3_bind_int64(stmt, 1, key);
    return done(stmt);
}

int64_t plays_revision(sqlite3 *db, int64_t key) {
    int64_t revision = NO_REVISION;
    sqlite3_stmt *stmt = prepare(db, "SELECT revision FROM play WHERE key = ?");
    if (!stmt) return revision;
    sqlite3_bind_int64(stmt, 1, key);
    if (sqlite3_step(stmt) == SQLITE_ROW)
        revision = sqlite3_column_int64(stmt, 0);
    sqlite3_finalize(stmt);
    return revision;
}

static const char *column_text(sqlite3_stmt *stmt, int at, Arena *arena) {
    return arena_text(arena, (const char *)sqlite3_column_text(stmt, at));
}

static void read_row(sqlite3_stmt *stmt, StoredPlay *play, Arena *arena) {
    *play = (StoredPlay){ .key = sqlite3_column_int64(stmt, 0) };
    play->profile = column_text(stmt, 1, arena);
    play->level = column_text(stmt, 2, arena);
    play->begun = sqlite3_column_int64(stmt, 3);
    play->changed = sqlite3_column_int64(stmt, 4);
    const void *journal = sqlite3_column_blob(stmt, 5);
    play->journal_size = (size_t)sqlite3_column_bytes(stmt, 5);
    play->journal =
        arena_text_n(arena, journal ? journal : "", play->journal_size);
    play->text_hash = unsigned_hash(sqlite3_column_int64(stmt, 6));
    play->turns = sqlite3_column_int(stmt, 7);
    play->visit = sqlite3_column_int(stmt, 8);
    play->finished = sqlite3_column_int(stmt, 9) != 0;
    play->set_aside = sqlite3_column_int(stmt, 10) != 0;
    play->ending = column_text(stmt, 11, arena);
    int outcome = sqlite3_column_int(stmt, 12);
    play->outcome =
        outcome >= 0 && outcome < OUTCOMES ? (Outcome)outcome : OUTCOME_LOST;
    play->curves = column_text(stmt, 13, arena);
    play->blind_spot = column_text(stmt, 14, arena);
    play->blind_cost = sqlite3_column_int(stmt, 15);
}

static void read_customers(sqlite3 *db, StoredPlay *play, Arena *arena) {
    sqlite3_stmt *stmt =
        prepare(db, "SELECT id, start, low, end FROM play_customer "
                    "WHERE play = ? ORDER BY position");
    if (!stmt) return;
    sqlite3_bind_int64(stmt, 1, play->key);
    while (play->customer_count < STORY_CUSTOMERS_MAX &&
           sqlite3_step(stmt) == SQLITE_ROW)
        play->customers[play->customer_count++] = (StoredCustomer){
            column_text(stmt, 0, arena),
            sqlite3_column_int(stmt, 1),
            sqlite3_column_int(stmt, 2),
            sqlite3_column_int(stmt, 3),
        };
    sqlite3_finalize(stmt);
}

bool plays_find(sqlite3 *db, StoredWhich which, const char *profile,
                const char *level, StoredPlay *play, int64_t *revision,
                Arena *arena) {
    static const char *const queries[] = {
        [STORED_WAITING] =
            "SELECT * FROM play WHERE profile = ? AND level = ? AND "
            "NOT finished AND NOT set_aside AND turns > 0 "
            "ORDER BY changed DESC, rowid LIMIT 1",
        [STORED_LAST] = "SELECT * FROM play WHERE profile = ? AND level = ? "
                        "AND finished ORDER BY changed DESC, rowid LIMIT 1",
        [STORED_BEST] =
            "SELECT * FROM play WHERE profile = ? AND level = ? AND finished "
            "ORDER BY outcome DESC, changed DESC, rowid LIMIT 1",
    };
    sqlite3_stmt *stmt = prepare(db, queries[which]);
    if (!stmt) return false;
    bind_text(stmt, 1, profile);
    bind_text(stmt, 2, level);
    bool found = sqlite3_step(stmt) == SQLITE_ROW;
    if (found) {
        read_row(stmt, play, arena);
        *revision = sqlite3_column_int64(stmt, 16);
    }
    sqlite3_finalize(stmt);
    if (found) read_customers(db, play, arena);
    return found;
}

int plays_times(sqlite3 *db, const char *profile, const char *level) {
    sqlite3_stmt *stmt =
        prepare(db, "SELECT count(*) FROM play WHERE profile = ? AND "
                    "level = ? AND finished");
    if (!stmt) return 0;
    bind_text(stmt, 1, profile);
    bind_text(stmt, 2, level);
    int times =
        sqlite3_step(stmt) == SQLITE_ROW ? sqlite3_column_int(stmt, 0) : 0;
    sqlite3_finalize(stmt);
    return times;
}

bool plays_habit(sqlite3 *db, const char *profile, StoredHabit *habit,
                 Arena *arena) {
    sqlite3_stmt *stmt = prepare(
        db, "SELECT blind_spot, count(*), (SELECT count(*) FROM play WHERE "
            "profile = ?1 AND finished) FROM play WHERE profile = ?1 AND "
            "finished AND blind_cost > 0 AND blind_spot IS NOT NULL "
            "GROUP BY blind_spot ORDER BY count(*) DESC, sum(blind_cost) DESC "
            "LIMIT 1");
    if (!stmt) return false;
    bind_text(stmt, 1, profile);
    bool found = sqlite3_step(stmt) == SQLITE_ROW;
    if (found)
        *habit = (StoredHabit){ column_text(stmt, 0, arena),
                                sqlite3_column_int(stmt, 1),
                                sqlite3_column_int(stmt, 2) };
    sqlite3_finalize(stmt);
    return found;
}

char *plays_level_text(sqlite3 *db, uint64_t hash, size_t *size) {
    sqlite3_stmt *stmt =
        prepare(db, "SELECT bytes FROM level_text WHERE hash = ?");
    char *text = NULL;
    if (!stmt) return NULL;
    sqlite3_bind_int64(stmt, 1, signed_hash(hash));
    if (sqlite3_step(stmt) == SQLITE_ROW) {
        const void *bytes = sqlite3_column_blob(stmt, 0);
        *size = (size_t)sqlite3_column_bytes(stmt, 0);
        text = mem_alloc(*size + 1);
        if (*size) memcpy(text, bytes, *size);
    }
    sqlite3_finalize(stmt);
    return text;
}

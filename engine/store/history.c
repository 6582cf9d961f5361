/* SPDX-License-Identifier: MIT
 * Conversations that are over, what was guessed of them, and what colleagues
 * said. */
#include "store/history.h"

#include "store/plays.h"
#include "store/statement.h"
#include "store/store_state.h"

int store_finished(Store *store, const char *profile, StoredPlay **list) {
    *list = NULL;
    if (!store->db) return 0;
    return plays_finished(store->db, profile, list, store_finds(store));
}

bool store_play(Store *store, int64_t key, StoredPlay *play) {
    return store->db && plays_by_key(store->db, key, play, store_finds(store));
}

int store_level_parts(Store *store, uint64_t hash, StoredPart **parts) {
    *parts = NULL;
    if (!store->db) return 0;
    return plays_level_parts(store->db, hash, parts, store_finds(store));
}

/* ---- guesses ---- */

bool store_save_guess(Store *store, int64_t play, const StoredGuess *guess,
                      Error *err) {
    if (!store->path) return true;
    if (!store_begin(store, err)) return false;
    sqlite3_stmt *stmt = statement_of(
        store->db, "INSERT OR REPLACE INTO guess "
                   "SELECT key, ?2, ?3, ?4 FROM play WHERE key = ?1");
    if (stmt) sqlite3_bind_int64(stmt, 1, store_row_of(store, play));
    statement_index(stmt, 2, guess->line);
    statement_text(stmt, 3, guess->customer);
    statement_text(stmt, 4, guess->moods);
    return store_commit(store, statement_done(stmt), err);
}

bool store_guess(Store *store, int64_t play, StoredGuess *guess) {
    if (!store->db) return false;
    Arena *arena = store_finds(store);
    sqlite3_stmt *stmt = statement_of(
        store->db, "SELECT line, customer, moods FROM guess WHERE play = ?");
    if (stmt) sqlite3_bind_int64(stmt, 1, store_row_of(store, play));
    bool found = statement_row(stmt);
    if (found)
        *guess = (StoredGuess){
            sqlite3_column_type(stmt, 0) == SQLITE_NULL
                ? NONE
                : sqlite3_column_int(stmt, 0),
            statement_column(stmt, 1, arena),
            statement_column(stmt, 2, arena),
        };
    sqlite3_finalize(stmt);
    return found;
}

/* ---- colleagues ---- */

static bool write_mark(sqlite3 *db, int64_t colleague, const StoredMark *mark) {
    sqlite3_stmt *stmt =
        statement_of(db, "INSERT INTO colleague_mark VALUES (?, ?, ?, ?)");
    if (!stmt) return false;
    sqlite3_bind_int64(stmt, 1, colleague);
    sqlite3_bind_int(stmt, 2, mark->turn);
    sqlite3_bind_int(stmt, 3, mark->mark);
    statement_text(stmt, 4, mark->words ? mark->words : "");
    return statement_done(stmt);
}

static bool replace(sqlite3 *db, int64_t play, const StoredColleague *answer) {
    sqlite3_stmt *stmt =
        statement_of(db, "DELETE FROM colleague WHERE play = ? AND name = ?");
    if (stmt) sqlite3_bind_int64(stmt, 1, play);
    statement_text(stmt, 2, answer->name);
    if (!statement_done(stmt)) return false;
    stmt = statement_of(db, "INSERT INTO colleague (play, name, opened) "
                            "VALUES (?, ?, ?)");
    if (!stmt) return false;
    sqlite3_bind_int64(stmt, 1, play);
    statement_text(stmt, 2, answer->name);
    sqlite3_bind_int64(stmt, 3, answer->opened);
    bool ok = statement_done(stmt);
    int64_t row = sqlite3_last_insert_rowid(db);
    for (int i = 0; ok && i < answer->mark_count; i++)
        ok = write_mark(db, row, &answer->marks[i]);
    return ok;
}

bool store_save_colleague(Store *store, int64_t play,
                          const StoredColleague *colleague, Error *err) {
    if (!store->path) return true;
    if (!store_begin(store, err)) return false;
    int64_t row = store_row_of(store, play);
    return store_commit(store, replace(store->db, row, colleague), err);
}

static void read_marks(sqlite3 *db, int64_t row, StoredColleague *colleague,
                       Arena *arena) {
    StoredMark *marks = NULL;
    int count = 0, capacity = 0;
    sqlite3_stmt *stmt =
        statement_of(db, "SELECT turn, mark, words FROM colleague_mark "
                         "WHERE colleague = ? ORDER BY turn");
    if (stmt) sqlite3_bind_int64(stmt, 1, row);
    while (statement_row(stmt))
        *MEM_PUSH(marks, count, capacity) =
            (StoredMark){ sqlite3_column_int(stmt, 0),
                          sqlite3_column_int(stmt, 1),
                          statement_column(stmt, 2, arena) };
    sqlite3_finalize(stmt);
    colleague->marks =
        count ? arena_copy(arena, marks, (size_t)count * sizeof *marks) : NULL;
    colleague->mark_count = count;
    mem_free(marks);
}

int store_colleagues(Store *store, int64_t play, StoredColleague **list) {
    StoredColleague *found = NULL;
    int count = 0, capacity = 0;
    *list = NULL;
    if (!store->db) return 0;
    Arena *arena = store_finds(store);
    sqlite3_stmt *stmt =
        statement_of(store->db, "SELECT id, name, opened FROM colleague "
                                "WHERE play = ? ORDER BY opened DESC, id DESC");
    if (stmt) sqlite3_bind_int64(stmt, 1, store_row_of(store, play));
    while (statement_row(stmt)) {
        StoredColleague *one = MEM_PUSH(found, count, capacity);
        *one = (StoredColleague){ statement_column(stmt, 1, arena),
                                  sqlite3_column_int64(stmt, 2), NULL, 0 };
        read_marks(store->db, sqlite3_column_int64(stmt, 0), one, arena);
    }
    sqlite3_finalize(stmt);
    if (count) *list = arena_copy(arena, found, (size_t)count * sizeof *found);
    mem_free(found);
    return count;
}

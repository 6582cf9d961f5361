/* SPDX-License-Identifier: MIT
 * Campaigns as rows: one for each, and one for each encounter in it. */
#include "store/weeks.h"

#include "store/people.h"
#include "store/plays.h"
#include "store/statement.h"
#include "store/week_rows.h"

#include "core/words/say.h"

/* ---- writing ---- */

static int64_t revision_of(sqlite3 *db, int64_t key) {
    sqlite3_stmt *stmt =
        statement_of(db, "SELECT revision FROM week WHERE key = ?");
    if (stmt) sqlite3_bind_int64(stmt, 1, key);
    return statement_number(stmt, NO_REVISION);
}

static const char upsert[] =
    "INSERT INTO week (key, profile, record, title, begun, changed, finished,"
    "  set_aside, ending, outcome, revision, saved) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, ?8, ?9, ?10,"
    "  (SELECT coalesce(max(saved), 0) + 1 FROM week)) "
    "ON CONFLICT (key) DO UPDATE SET title = excluded.title,"
    "  changed = excluded.changed, finished = excluded.finished,"
    "  ending = excluded.ending, outcome = excluded.outcome,"
    "  revision = excluded.revision, saved = excluded.saved";

static bool write_row(sqlite3 *db, const StoredWeek *week,
                      const KnownPlay *known) {
    int64_t profile = people_row(db, week->profile);
    sqlite3_stmt *stmt = profile ? statement_of(db, upsert) : NULL;
    if (!stmt) return false;
    sqlite3_bind_int64(stmt, 1, known->row);
    sqlite3_bind_int64(stmt, 2, profile);
    statement_text(stmt, 3, week->record);
    statement_text(stmt, 4, week->title);
    sqlite3_bind_int64(stmt, 5, week->begun);
    sqlite3_bind_int64(stmt, 6, week->changed);
    sqlite3_bind_int(stmt, 7, week->finished);
    statement_text(stmt, 8, week->ending);
    sqlite3_bind_int(stmt, 9, (int)week->outcome);
    sqlite3_bind_int64(stmt, 10, known->revision + 1);
    return statement_done(stmt);
}

static bool run_on(sqlite3 *db, const char *sql, int64_t key) {
    sqlite3_stmt *stmt = statement_of(db, sql);
    if (stmt) sqlite3_bind_int64(stmt, 1, key);
    return statement_done(stmt);
}

static void bind_lines(sqlite3_stmt *stmt, const StoredWeekPlay *play) {
    statement_text(stmt, 11, play->habit);
    sqlite3_bind_int(stmt, 12, play->labelled);
    statement_text(stmt, 13, play->called);
    statement_text(stmt, 14, play->worst);
    sqlite3_bind_int(stmt, 15, play->worst_cost);
    statement_text(stmt, 16, play->best);
    sqlite3_bind_int(stmt, 17, play->best_gain);
    sqlite3_bind_int(stmt, 18, play->visit);
    statement_text(stmt, 19, play->level ? play->level : "");
}

static bool write_play(sqlite3 *db, int64_t week, int position,
                       const StoredWeekPlay *play) {
    sqlite3_stmt *stmt =
        statement_of(db, "INSERT INTO week_play (week, position, name, ending,"
                         " outcome, currency, sale, sale_kept, yearly,"
                         " yearly_kept, habit, labelled, called, worst,"
                         " worst_cost, best, best_gain, visit, level) VALUES"
                         " (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12,"
                         " ?13, ?14, ?15, ?16, ?17, ?18, ?19)");
    if (!stmt) return false;
    sqlite3_bind_int64(stmt, 1, week);
    sqlite3_bind_int(stmt, 2, position);
    statement_text(stmt, 3, play->name);
    statement_text(stmt, 4, play->ending);
    sqlite3_bind_int(stmt, 5, (int)play->outcome);
    statement_text(stmt, 6, play->stake.currency);
    sqlite3_bind_int(stmt, 7, play->stake.sale);
    sqlite3_bind_int(stmt, 8, play->sale_kept);
    sqlite3_bind_int(stmt, 9, play->stake.yearly);
    sqlite3_bind_int(stmt, 10, play->yearly_kept);
    bind_lines(stmt, play);
    return statement_done(stmt);
}

static bool write_customer(sqlite3 *db, int64_t week, int position, int at,
                           const StoredCustomer *customer) {
    sqlite3_stmt *stmt =
        statement_of(db, "INSERT INTO week_customer VALUES (?, ?, ?, ?, ?, ?)");
    if (!stmt) return false;
    sqlite3_bind_int64(stmt, 1, week);
    sqlite3_bind_int(stmt, 2, position);
    sqlite3_bind_int(stmt, 3, at);
    statement_text(stmt, 4, customer->id);
    sqlite3_bind_int(stmt, 5, customer->low);
    sqlite3_bind_int(stmt, 6, customer->end);
    return statement_done(stmt);
}

static bool write_plays(sqlite3 *db, const StoredWeek *week, int64_t row) {
    bool ok = run_on(db, "DELETE FROM week_play WHERE week = ?", row) &&
              run_on(db, "DELETE FROM week_customer WHERE week = ?", row);
    for (int i = 0; ok && i < week->play_count; i++) {
        const StoredWeekPlay *play = &week->plays[i];
        ok = write_play(db, row, i, play);
        for (int k = 0; ok && k < play->customer_count; k++)
            ok = write_customer(db, row, i, k, &play->customers[k]);
    }
    return ok;
}

bool weeks_write(Store *store, const StoredWeek *week, KnownPlay *known) {
    static const char forked[] =
        SAY("This campaign was gone on with in another program too. Both are "
            "kept: what you play here is a second one");
    sqlite3 *db = store->db;
    store_row_to_write(store, known, revision_of(db, known->row), forked);
    bool ok = write_row(db, week, known) && write_plays(db, week, known->row);
    if (!ok || !week->instead_of) return ok;
    return run_on(db, "UPDATE week SET set_aside = 1 WHERE key = ?",
                  known_play(&store->known_weeks, week->instead_of)->row);
}

bool store_save_week(Store *store, const StoredWeek *week, Error *err) {
    if (!store->path) return true;
    if (!store_begin(store, err)) return false;
    KnownPlay known = *known_play(&store->known_weeks, week->key);
    bool written = weeks_write(store, week, &known);
    if (!store_commit(store, written, err)) return false;
    known.revision++;
    *known_play(&store->known_weeks, week->key) = known;
    return true;
}

/* ---- finding ---- */

static Outcome outcome_at(sqlite3_stmt *stmt, int column) {
    int outcome = sqlite3_column_int(stmt, column);
    return outcome >= 0 && outcome < OUTCOMES ? (Outcome)outcome : OUTCOME_LOST;
}

static void read_play(sqlite3_stmt *stmt, StoredWeekPlay *play, Arena *arena) {
    *play = (StoredWeekPlay){
        .name = statement_column(stmt, 0, arena),
        .ending = statement_column(stmt, 1, arena),
        .outcome = outcome_at(stmt, 2),
        .stake = { .currency = statement_column(stmt, 3, arena),
                   .sale = sqlite3_column_int(stmt, 4),
                   .yearly = sqlite3_column_int(stmt, 6) },
        .sale_kept = sqlite3_column_int(stmt, 5),
        .yearly_kept = sqlite3_column_int(stmt, 7),
        .habit = statement_column(stmt, 8, arena),
        .labelled = sqlite3_column_int(stmt, 9),
        .called = statement_column(stmt, 10, arena),
        .worst = statement_column(stmt, 11, arena),
        .worst_cost = sqlite3_column_int(stmt, 12),
        .best = statement_column(stmt, 13, arena),
        .best_gain = sqlite3_column_int(stmt, 14),
        .visit = sqlite3_column_int(stmt, 15),
        .level = statement_column(stmt, 16, arena),
    };
}

static void read_customers(sqlite3 *db, int64_t week, int position,
                           StoredWeekPlay *play, Arena *arena) {
    sqlite3_stmt *stmt =
        statement_of(db, "SELECT id, low, end FROM week_customer WHERE "
                         "week = ? AND position = ? ORDER BY at");
    if (stmt) {
        sqlite3_bind_int64(stmt, 1, week);
        sqlite3_bind_int(stmt, 2, position);
    }
    while (play->customer_count < STORY_CUSTOMERS_MAX && statement_row(stmt))
        play->customers[play->customer_count++] = (StoredCustomer){
            .id = statement_column(stmt, 0, arena),
            .low = sqlite3_column_int(stmt, 1),
            .end = sqlite3_column_int(stmt, 2),
        };
    sqlite3_finalize(stmt);
}

static void read_plays(sqlite3 *db, StoredWeek *week, Arena *arena) {
    StoredWeekPlay *plays = NULL;
    int count = 0, capacity = 0;
    sqlite3_stmt *stmt = statement_of(
        db, "SELECT name, ending, outcome, currency, sale, sale_kept, yearly,"
            " yearly_kept, habit, labelled, called, worst, worst_cost, best,"
            " best_gain, visit, level FROM week_play WHERE week = ? "
            "ORDER BY position");
    if (stmt) sqlite3_bind_int64(stmt, 1, week->key);
    while (statement_row(stmt))
        read_play(stmt, MEM_PUSH(plays, count, capacity), arena);
    sqlite3_finalize(stmt);
    for (int i = 0; i < count; i++)
        read_customers(db, week->key, i, &plays[i], arena);
    week->plays =
        count ? arena_copy(arena, plays, (size_t)count * sizeof *plays) : NULL;
    week->play_count = count;
    mem_free(plays);
}

bool store_find_week(Store *store, bool finished, const char *profile,
                     const char *record, StoredWeek *week) {
    if (!store->db) return false;
    Arena *arena = store_finds(store);
    sqlite3_stmt *stmt = statement_of(
        store->db,
        "SELECT week.key, title, week.begun, changed, finished, ending, "
        "outcome,"
        " revision FROM week JOIN profile ON profile.id = week.profile WHERE"
        " profile.name = ? AND record = ? AND finished = ? AND NOT set_aside"
        " ORDER BY saved DESC LIMIT 1");
    statement_text(stmt, 1, profile);
    statement_text(stmt, 2, record);
    if (stmt) sqlite3_bind_int(stmt, 3, finished);
    bool found = statement_row(stmt);
    if (found)
        *week = (StoredWeek){
            .key = sqlite3_column_int64(stmt, 0),
            .profile = arena_text(arena, profile),
            .record = arena_text(arena, record),
            .title = statement_column(stmt, 1, arena),
            .begun = sqlite3_column_int64(stmt, 2),
            .changed = sqlite3_column_int64(stmt, 3),
            .finished = sqlite3_column_int(stmt, 4) != 0,
            .ending = statement_column(stmt, 5, arena),
            .outcome = outcome_at(stmt, 6),
        };
    if (found) week->revision = sqlite3_column_int64(stmt, 7);
    sqlite3_finalize(stmt);
    if (found) read_plays(store->db, week, arena);
    return found;
}

void store_take_week(Store *store, const StoredWeek *week) {
    *known_play(&store->known_weeks, week->key) =
        (KnownPlay){ week->key, week->key, week->revision };
}

int store_weeks_finished(Store *store, const char *profile, const char *record,
                         Outcome *best) {
    if (!store->db) return 0;
    sqlite3_stmt *stmt = statement_of(
        store->db, "SELECT count(*), max(outcome) FROM week "
                   "JOIN profile ON profile.id = week.profile WHERE "
                   "profile.name = ? AND record = ? AND finished");
    statement_text(stmt, 1, profile);
    statement_text(stmt, 2, record);
    int times = statement_row(stmt) ? sqlite3_column_int(stmt, 0) : 0;
    if (times) *best = outcome_at(stmt, 1);
    sqlite3_finalize(stmt);
    return times;
}

bool store_find_in_week(Store *store, int64_t week, const char *level,
                        StoredPlay *play) {
    int64_t revision;
    if (!store->db) return false;
    int64_t row = known_play(&store->known_weeks, week)->row;
    if (!plays_waiting_in(store->db, row, level, play, &revision,
                          store_finds(store)))
        return false;
    known_play(&store->known, play->key)->revision = revision;
    return true;
}

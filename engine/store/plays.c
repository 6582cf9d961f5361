/* SPDX-License-Identifier: MIT
 * Conversations as rows: written whole, found by what they are. */
#include "store/plays.h"

#include "store/people.h"
#include "store/statement.h"

#include <string.h>

/* ---- writing ---- */

static bool write_text(sqlite3 *db, const StoredPlay *play) {
    if (!play->text) return true;
    sqlite3_stmt *stmt =
        statement_of(db, "INSERT OR IGNORE INTO level_text VALUES (?, ?)");
    if (!stmt) return false;
    sqlite3_bind_int64(stmt, 1, statement_hash(play->text_hash));
    statement_bytes(stmt, 2, play->text, play->text_size);
    return statement_done(stmt);
}

static bool write_part(sqlite3 *db, const StoredPlay *play, int i) {
    sqlite3_stmt *stmt = statement_of(
        db, "INSERT OR IGNORE INTO level_part VALUES (?, ?, ?, ?)");
    if (!stmt) return false;
    sqlite3_bind_int64(stmt, 1, statement_hash(play->text_hash));
    sqlite3_bind_int(stmt, 2, i);
    statement_text(stmt, 3, play->parts[i].module);
    statement_bytes(stmt, 4, play->parts[i].text, play->parts[i].size);
    return statement_done(stmt);
}

/* An update leaves the person and the start as they were first written: the
 * name may have changed since. */
static const char upsert[] =
    "INSERT INTO play (key, profile, level, title, begun, changed, saved,"
    "  revision, journal, text_hash, turns, taken, visit, finished, set_aside,"
    "  ending, outcome, curves, habit, habit_cost, strength, decided, currency,"
    "  sale, sale_kept, yearly, yearly_kept, week, spent) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6,"
    "  (SELECT coalesce(max(saved), 0) + 1 FROM play),"
    "  ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21,"
    "  ?22, ?23, ?24, ?25, ?26, ?27, ?28) "
    "ON CONFLICT (key) DO UPDATE SET level = excluded.level,"
    "  title = excluded.title, changed = excluded.changed,"
    "  spent = excluded.spent,"
    "  saved = excluded.saved, revision = excluded.revision,"
    "  journal = excluded.journal, text_hash = excluded.text_hash,"
    "  turns = excluded.turns, taken = excluded.taken,"
    "  visit = excluded.visit, finished = excluded.finished,"
    "  set_aside = excluded.set_aside, ending = excluded.ending,"
    "  outcome = excluded.outcome, curves = excluded.curves,"
    "  habit = excluded.habit, habit_cost = excluded.habit_cost,"
    "  strength = excluded.strength, decided = excluded.decided,"
    "  currency = excluded.currency, sale = excluded.sale,"
    "  sale_kept = excluded.sale_kept, yearly = excluded.yearly,"
    "  yearly_kept = excluded.yearly_kept";

static void bind_end(sqlite3_stmt *stmt, const StoredPlay *play) {
    sqlite3_bind_int(stmt, 13, play->finished);
    sqlite3_bind_int(stmt, 14, play->set_aside);
    statement_text(stmt, 15, play->ending);
    sqlite3_bind_int(stmt, 16, (int)play->outcome);
    statement_text(stmt, 17, play->curves ? play->curves : "");
    statement_text(stmt, 18, play->habit);
    sqlite3_bind_int(stmt, 19, play->habit_cost);
    statement_text(stmt, 20, play->strength);
    statement_index(stmt, 21, play->decided);
    statement_text(stmt, 22, play->stake.currency);
    sqlite3_bind_int(stmt, 23, play->stake.sale);
    sqlite3_bind_int(stmt, 24, play->sale_kept);
    sqlite3_bind_int(stmt, 25, play->stake.yearly);
    sqlite3_bind_int(stmt, 26, play->yearly_kept);
    sqlite3_bind_int64(stmt, 27, play->week);
    sqlite3_bind_int64(stmt, 28, play->spent);
}

static bool write_row(sqlite3 *db, const StoredPlay *play, int64_t revision) {
    int64_t profile = people_row(db, play->profile);
    sqlite3_stmt *stmt = profile ? statement_of(db, upsert) : NULL;
    if (!stmt) return false;
    sqlite3_bind_int64(stmt, 1, play->key);
    sqlite3_bind_int64(stmt, 2, profile);
    statement_text(stmt, 3, play->level);
    statement_text(stmt, 4, play->title ? play->title : "");
    sqlite3_bind_int64(stmt, 5, play->begun);
    sqlite3_bind_int64(stmt, 6, play->changed);
    sqlite3_bind_int64(stmt, 7, revision);
    statement_bytes(stmt, 8, play->journal, play->journal_size);
    sqlite3_bind_int64(stmt, 9, statement_hash(play->text_hash));
    sqlite3_bind_int(stmt, 10, play->turns);
    sqlite3_bind_int(stmt, 11, play->taken);
    sqlite3_bind_int(stmt, 12, play->visit);
    bind_end(stmt, play);
    return statement_done(stmt);
}

static bool write_customer(sqlite3 *db, const StoredPlay *play, int i) {
    const StoredCustomer *c = &play->customers[i];
    sqlite3_stmt *stmt = statement_of(
        db, "INSERT OR REPLACE INTO play_customer VALUES (?, ?, ?, ?, ?, ?)");
    if (!stmt) return false;
    sqlite3_bind_int64(stmt, 1, play->key);
    sqlite3_bind_int(stmt, 2, i);
    statement_text(stmt, 3, c->id);
    sqlite3_bind_int(stmt, 4, c->start);
    sqlite3_bind_int(stmt, 5, c->low);
    sqlite3_bind_int(stmt, 6, c->end);
    return statement_done(stmt);
}

bool plays_write(sqlite3 *db, const StoredPlay *play, int64_t revision) {
    bool ok = write_text(db, play) && write_row(db, play, revision);
    for (int i = 0; ok && i < play->part_count; i++)
        ok = write_part(db, play, i);
    for (int i = 0; ok && i < play->customer_count; i++)
        ok = write_customer(db, play, i);
    return ok;
}

bool plays_set_aside(sqlite3 *db, int64_t key) {
    sqlite3_stmt *stmt =
        statement_of(db, "UPDATE play SET set_aside = 1 WHERE key = ?");
    if (stmt) sqlite3_bind_int64(stmt, 1, key);
    return statement_done(stmt);
}

bool plays_may_adopt(sqlite3 *db, const char *from, uint64_t text_hash) {
    sqlite3_stmt *stmt = statement_of(
        db, "SELECT 1 FROM play WHERE level = ? AND text_hash = ? LIMIT 1");
    statement_text(stmt, 1, from);
    if (stmt) sqlite3_bind_int64(stmt, 2, statement_hash(text_hash));
    return statement_number(stmt, 0) == 1;
}

bool plays_adopt(sqlite3 *db, const char *from, const char *to,
                 uint64_t text_hash) {
    sqlite3_stmt *stmt = statement_of(
        db, "UPDATE play SET level = ?2 WHERE level = ?1 AND text_hash = ?3");
    statement_text(stmt, 1, from);
    statement_text(stmt, 2, to);
    if (stmt) sqlite3_bind_int64(stmt, 3, statement_hash(text_hash));
    return statement_done(stmt);
}

int64_t plays_revision(sqlite3 *db, int64_t key) {
    sqlite3_stmt *stmt =
        statement_of(db, "SELECT revision FROM play WHERE key = ?");
    if (stmt) sqlite3_bind_int64(stmt, 1, key);
    return statement_number(stmt, NO_REVISION);
}

/* ---- finding ---- */

/* The columns in the order in which read_row reads them. `journal` is last, as
 * lists leave it out. */
#define ROW                                                                    \
    "SELECT play.key, profile.name, play.level, play.title, play.begun,"       \
    " play.changed, play.saved, play.text_hash, play.turns, play.taken,"       \
    " play.visit, play.finished, play.set_aside, play.ending, play.outcome,"   \
    " play.curves, play.habit, play.habit_cost, play.strength, play.decided,"  \
    " play.currency, play.sale, play.sale_kept, play.yearly,"                  \
    " play.yearly_kept, play.week, play.spent, play.revision"
#define FROM " FROM play JOIN profile ON profile.id = play.profile "
enum { COLUMN_REVISION = 27, COLUMN_JOURNAL };

static void read_end(sqlite3_stmt *stmt, StoredPlay *play, Arena *arena) {
    play->ending = statement_column(stmt, 13, arena);
    int outcome = sqlite3_column_int(stmt, 14);
    play->outcome =
        outcome >= 0 && outcome < OUTCOMES ? (Outcome)outcome : OUTCOME_LOST;
    play->curves = statement_column(stmt, 15, arena);
    play->habit = statement_column(stmt, 16, arena);
    play->habit_cost = sqlite3_column_int(stmt, 17);
    play->strength = statement_column(stmt, 18, arena);
    play->decided = sqlite3_column_type(stmt, 19) == SQLITE_NULL
                        ? NONE
                        : sqlite3_column_int(stmt, 19);
    play->stake.currency = statement_column(stmt, 20, arena);
    play->stake.sale = sqlite3_column_int(stmt, 21);
    play->sale_kept = sqlite3_column_int(stmt, 22);
    play->stake.yearly = sqlite3_column_int(stmt, 23);
    play->yearly_kept = sqlite3_column_int(stmt, 24);
    play->week = sqlite3_column_int64(stmt, 25);
    play->spent = sqlite3_column_int64(stmt, 26);
}

static void read_row(sqlite3_stmt *stmt, StoredPlay *play, Arena *arena) {
    *play = (StoredPlay){ .key = sqlite3_column_int64(stmt, 0) };
    play->profile = statement_column(stmt, 1, arena);
    play->level = statement_column(stmt, 2, arena);
    play->title = statement_column(stmt, 3, arena);
    play->begun = sqlite3_column_int64(stmt, 4);
    play->changed = sqlite3_column_int64(stmt, 5);
    play->saved = sqlite3_column_int64(stmt, 6);
    sqlite3_int64 hash = sqlite3_column_int64(stmt, 7);
    memcpy(&play->text_hash, &hash, sizeof hash);
    play->turns = sqlite3_column_int(stmt, 8);
    play->taken = sqlite3_column_int(stmt, 9);
    play->visit = sqlite3_column_int(stmt, 10);
    play->finished = sqlite3_column_int(stmt, 11) != 0;
    play->set_aside = sqlite3_column_int(stmt, 12) != 0;
    read_end(stmt, play, arena);
    if (sqlite3_column_count(stmt) > COLUMN_JOURNAL)
        play->journal = statement_column_bytes(stmt, COLUMN_JOURNAL,
                                               &play->journal_size, arena);
}

static void read_customers(sqlite3 *db, StoredPlay *play, Arena *arena) {
    sqlite3_stmt *stmt =
        statement_of(db, "SELECT id, start, low, end FROM play_customer "
                         "WHERE play = ? ORDER BY position");
    if (stmt) sqlite3_bind_int64(stmt, 1, play->key);
    while (play->customer_count < STORY_CUSTOMERS_MAX && statement_row(stmt))
        play->customers[play->customer_count++] = (StoredCustomer){
            statement_column(stmt, 0, arena),
            sqlite3_column_int(stmt, 1),
            sqlite3_column_int(stmt, 2),
            sqlite3_column_int(stmt, 3),
        };
    sqlite3_finalize(stmt);
}

/* The first row; ends the statement. */
static bool read_one(sqlite3 *db, sqlite3_stmt *stmt, StoredPlay *play,
                     int64_t *revision, Arena *arena) {
    bool found = statement_row(stmt);
    if (found) {
        read_row(stmt, play, arena);
        if (revision) *revision = sqlite3_column_int64(stmt, COLUMN_REVISION);
    }
    sqlite3_finalize(stmt);
    if (found) read_customers(db, play, arena);
    return found;
}

bool plays_find(sqlite3 *db, StoredWhich which, const char *profile,
                const char *level, StoredPlay *play, int64_t *revision,
                Arena *arena) {
    static const char *const queries[] = {
        [STORED_WAITING] =
            ROW ", play.journal" FROM "WHERE name = ? AND level = ? AND "
                "NOT finished AND NOT set_aside AND turns > 0 AND week = 0 "
                "ORDER BY saved DESC LIMIT 1",
        [STORED_LAST] =
            ROW ", play.journal" FROM "WHERE name = ? AND level = ? "
                "AND finished ORDER BY saved DESC LIMIT 1",
        [STORED_BEST] =
            ROW ", play.journal" FROM "WHERE name = ? AND level = ? AND "
                "finished ORDER BY outcome DESC, saved DESC LIMIT 1",
    };
    sqlite3_stmt *stmt = statement_of(db, queries[which]);
    statement_text(stmt, 1, profile);
    statement_text(stmt, 2, level);
    return read_one(db, stmt, play, revision, arena);
}

bool plays_waiting_in(sqlite3 *db, int64_t week, const char *level,
                      StoredPlay *play, int64_t *revision, Arena *arena) {
    sqlite3_stmt *stmt = statement_of(
        db, ROW ", play.journal" FROM
                "WHERE week = ? AND level = ? AND NOT finished AND "
                "NOT set_aside AND turns > 0 ORDER BY saved DESC LIMIT 1");
    if (stmt) sqlite3_bind_int64(stmt, 1, week);
    statement_text(stmt, 2, level);
    return read_one(db, stmt, play, revision, arena);
}

bool plays_by_key(sqlite3 *db, int64_t key, StoredPlay *play, Arena *arena) {
    sqlite3_stmt *stmt =
        statement_of(db, ROW ", play.journal" FROM "WHERE play.key = ?");
    if (stmt) sqlite3_bind_int64(stmt, 1, key);
    return read_one(db, stmt, play, NULL, arena);
}

int plays_finished(sqlite3 *db, const char *profile, StoredPlay **list,
                   Arena *arena) {
    StoredPlay *plays = NULL;
    int count = 0, capacity = 0;
    sqlite3_stmt *stmt = statement_of(
        db, ROW FROM "WHERE name = ? AND finished ORDER BY saved DESC");
    statement_text(stmt, 1, profile);
    while (statement_row(stmt))
        read_row(stmt, MEM_PUSH(plays, count, capacity), arena);
    sqlite3_finalize(stmt);
    *list =
        count ? arena_copy(arena, plays, (size_t)count * sizeof *plays) : NULL;
    mem_free(plays);
    return count;
}

/* Of a play: whose by their random number, and what colleagues marked. */
#define COLLEAGUES                                                             \
    " FROM colleague_mark JOIN colleague ON colleague.id = colleague"          \
    " WHERE colleague.play = play.key"
enum { COLUMN_ACTOR = COLUMN_JOURNAL + 1 };

bool plays_each(sqlite3 *db, void (*found)(void *data, const CollectedPlay *),
                void *data) {
    Arena *arena = arena_new();
    ArenaMark start = arena_mark(arena);
    sqlite3_stmt *stmt = statement_of(
        db, ROW ", play.journal, profile.actor,"
                " (SELECT count(*) FROM colleague WHERE play = play.key),"
                " (SELECT avg(mark)" COLLEAGUES "),"
                " (SELECT avg(mark)" COLLEAGUES " AND turn = play.decided)" FROM
                "ORDER BY play.saved");
    while (statement_row(stmt)) {
        CollectedPlay one;
        int at = COLUMN_ACTOR;
        arena_go_back(arena, start);
        read_row(stmt, &one.play, arena);
        one.actor = statement_column(stmt, at++, arena);
        one.colleagues = sqlite3_column_int(stmt, at++);
        one.mark = sqlite3_column_double(stmt, at++);
        one.marked_there = sqlite3_column_type(stmt, at) != SQLITE_NULL;
        one.mark_there = sqlite3_column_double(stmt, at);
        found(data, &one);
    }
    arena_free(arena);
    return sqlite3_finalize(stmt) == SQLITE_OK && stmt;
}

int plays_times(sqlite3 *db, const char *profile, const char *level) {
    sqlite3_stmt *stmt = statement_of(db, "SELECT count(*)" FROM
                                          "WHERE name = ? AND level = ? AND "
                                          "finished");
    statement_text(stmt, 1, profile);
    statement_text(stmt, 2, level);
    return (int)statement_number(stmt, 0);
}

/* A talk, and not another try of one: that took turns over from it. */
#define IS_TALK                                                                \
    " (taken = 0 OR NOT EXISTS (SELECT 1 FROM play AS first WHERE"             \
    "  first.profile = play.profile AND first.level = play.level AND"          \
    "  first.finished AND first.saved < play.saved)) "

bool plays_habit(sqlite3 *db, const char *profile, StoredHabit *habit,
                 Arena *arena) {
    sqlite3_stmt *stmt = statement_of(
        db, "SELECT habit, count(*), (SELECT count(*)" FROM
            "WHERE name = ?1 AND finished AND" IS_TALK ")" FROM
            "WHERE name = ?1 AND finished AND habit_cost > 0 AND" IS_TALK "AND "
            "habit IS NOT NULL GROUP BY habit "
            "ORDER BY count(*) DESC, sum(habit_cost) DESC LIMIT 1");
    statement_text(stmt, 1, profile);
    bool found = statement_row(stmt);
    if (found)
        *habit = (StoredHabit){ statement_column(stmt, 0, arena),
                                sqlite3_column_int(stmt, 1),
                                sqlite3_column_int(stmt, 2) };
    sqlite3_finalize(stmt);
    return found;
}

/* ---- the level's text ---- */

char *plays_level_text(sqlite3 *db, uint64_t hash, size_t *size) {
    sqlite3_stmt *stmt =
        statement_of(db, "SELECT bytes FROM level_text WHERE hash = ?");
    char *text = NULL;
    if (stmt) sqlite3_bind_int64(stmt, 1, statement_hash(hash));
    if (statement_row(stmt)) {
        const void *bytes = sqlite3_column_blob(stmt, 0);
        *size = (size_t)sqlite3_column_bytes(stmt, 0);
        text = mem_alloc(*size + 1);
        if (*size) memcpy(text, bytes, *size);
    }
    sqlite3_finalize(stmt);
    return text;
}

int plays_level_parts(sqlite3 *db, uint64_t hash, StoredPart **list,
                      Arena *arena) {
    StoredPart *parts = NULL;
    int count = 0, capacity = 0;
    sqlite3_stmt *stmt =
        statement_of(db, "SELECT module, bytes FROM level_part WHERE hash = ? "
                         "ORDER BY position");
    if (stmt) sqlite3_bind_int64(stmt, 1, statement_hash(hash));
    while (statement_row(stmt)) {
        StoredPart *part = MEM_PUSH(parts, count, capacity);
        part->module = statement_column(stmt, 0, arena);
        part->text = statement_column_bytes(stmt, 1, &part->size, arena);
    }
    sqlite3_finalize(stmt);
    *list =
        count ? arena_copy(arena, parts, (size_t)count * sizeof *parts) : NULL;
    mem_free(parts);
    return count;
}

/* SPDX-License-Identifier: MIT
 * Who plays, as rows: plays and settings refer to them by number. */
#include "store/people.h"

#include "platform/clock.h"
#include "store/database.h"
#include "store/statement.h"

int64_t people_find(sqlite3 *db, const char *name) {
    sqlite3_stmt *stmt = statement_of(
        db, "SELECT id FROM profile WHERE name = ?1 COLLATE NOCASE "
            "ORDER BY name = ?1 DESC LIMIT 1");
    statement_text(stmt, 1, name);
    return statement_number(stmt, 0);
}

static bool add(sqlite3 *db, const char *name) {
    sqlite3_stmt *stmt =
        statement_of(db, "INSERT INTO profile (name, actor, begun) "
                         "VALUES (?, lower(hex(randomblob(16))), ?)");
    statement_text(stmt, 1, name);
    if (stmt) sqlite3_bind_int64(stmt, 2, clock_now_ms());
    return statement_done(stmt);
}

int64_t people_row(sqlite3 *db, const char *name) {
    int64_t row = people_find(db, name);
    if (!row && add(db, name)) row = sqlite3_last_insert_rowid(db);
    return row;
}

static bool with_row(sqlite3 *db, const char *sql, int64_t row) {
    sqlite3_stmt *stmt = statement_of(db, sql);
    if (stmt) sqlite3_bind_int64(stmt, 1, row);
    return statement_done(stmt);
}

bool people_rename(sqlite3 *db, int64_t row, const char *name) {
    sqlite3_stmt *stmt =
        statement_of(db, "UPDATE profile SET name = ?2 WHERE id = ?1");
    if (stmt) sqlite3_bind_int64(stmt, 1, row);
    statement_text(stmt, 2, name);
    return statement_done(stmt);
}

/* Runs a statement with two rows as its parameters: from, into. */
static bool with_rows(sqlite3 *db, const char *sql, int64_t from,
                      int64_t into) {
    sqlite3_stmt *stmt = statement_of(db, sql);
    if (stmt) {
        sqlite3_bind_int64(stmt, 1, from);
        sqlite3_bind_int64(stmt, 2, into);
    }
    return statement_done(stmt);
}

bool people_merge(sqlite3 *db, int64_t from, int64_t into) {
    return with_rows(db, "UPDATE play SET profile = ?2 WHERE profile = ?1",
                     from, into) &&
           with_rows(db, "UPDATE week SET profile = ?2 WHERE profile = ?1",
                     from, into) &&
           with_row(db, "DELETE FROM setting WHERE profile = ?", from) &&
           with_row(db, "DELETE FROM profile WHERE id = ?", from);
}

bool people_delete(sqlite3 *db, int64_t row) {
    return with_row(db, "DELETE FROM setting WHERE profile = ?", row) &&
           with_row(db, "DELETE FROM profile WHERE id = ?", row) &&
           file_run(db, "DELETE FROM level_text WHERE hash NOT IN "
                        "(SELECT text_hash FROM play);"
                        "DELETE FROM level_part WHERE hash NOT IN "
                        "(SELECT text_hash FROM play)");
}

const char *people_name(sqlite3 *db, int64_t row, Arena *arena) {
    sqlite3_stmt *stmt =
        statement_of(db, "SELECT name FROM profile WHERE id = ?");
    if (stmt) sqlite3_bind_int64(stmt, 1, row);
    const char *name =
        statement_row(stmt) ? statement_column(stmt, 0, arena) : NULL;
    sqlite3_finalize(stmt);
    return name;
}

int people_list(sqlite3 *db, StoredProfile **list, Arena *arena) {
    StoredProfile *people = NULL;
    int count = 0, capacity = 0;
    sqlite3_stmt *stmt = statement_of(
        db, "SELECT name, actor, count(key), coalesce(sum(finished), 0),"
            " coalesce(max(changed), 0) FROM profile "
            "LEFT JOIN play ON play.profile = profile.id "
            "GROUP BY profile.id ORDER BY max(saved) DESC, profile.id");
    while (statement_row(stmt))
        *MEM_PUSH(people, count, capacity) = (StoredProfile){
            statement_column(stmt, 0, arena), statement_column(stmt, 1, arena),
            sqlite3_column_int(stmt, 2), sqlite3_column_int(stmt, 3),
            sqlite3_column_int64(stmt, 4)
        };
    sqlite3_finalize(stmt);
    *list = count ? arena_copy(arena, people, (size_t)count * sizeof *people)
                  : NULL;
    mem_free(people);
    return count;
}

/* SPDX-License-Identifier: MIT
 * The few calls of SQLite that every statement needs. */
#include "store/statement.h"

#include "core/story/story.h"

#include <string.h>

sqlite3_stmt *statement_of(sqlite3 *db, const char *sql) {
    sqlite3_stmt *stmt = NULL;
    return sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) == SQLITE_OK ? stmt
                                                                     : NULL;
}

void statement_text(sqlite3_stmt *stmt, int at, const char *text) {
    if (stmt) sqlite3_bind_text(stmt, at, text, -1, SQLITE_STATIC);
}

void statement_bytes(sqlite3_stmt *stmt, int at, const void *bytes,
                     size_t size) {
    if (stmt) sqlite3_bind_blob64(stmt, at, bytes, size, SQLITE_STATIC);
}

void statement_index(sqlite3_stmt *stmt, int at, int index) {
    if (stmt && index != NONE) sqlite3_bind_int(stmt, at, index);
}

bool statement_row(sqlite3_stmt *stmt) {
    return stmt && sqlite3_step(stmt) == SQLITE_ROW;
}

bool statement_done(sqlite3_stmt *stmt) {
    bool ok = stmt && sqlite3_step(stmt) == SQLITE_DONE;
    return sqlite3_finalize(stmt) == SQLITE_OK && ok;
}

int64_t statement_number(sqlite3_stmt *stmt, int64_t none) {
    int64_t number = statement_row(stmt) ? sqlite3_column_int64(stmt, 0) : none;
    sqlite3_finalize(stmt);
    return number;
}

const char *statement_column(sqlite3_stmt *stmt, int at, Arena *arena) {
    return arena_text(arena, (const char *)sqlite3_column_text(stmt, at));
}

const char *statement_column_bytes(sqlite3_stmt *stmt, int at, size_t *size,
                                   Arena *arena) {
    const void *bytes = sqlite3_column_blob(stmt, at);
    *size = (size_t)sqlite3_column_bytes(stmt, at);
    return arena_text_n(arena, bytes ? bytes : "", *size);
}

int64_t statement_hash(uint64_t hash) {
    int64_t value;
    memcpy(&value, &hash, sizeof value);
    return value;
}

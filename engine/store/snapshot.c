/* SPDX-License-Identifier: MIT
 * Reads a file without touching it: all of it is copied into memory, brought
 * up to date there where an older Thaw wrote it, and read from that copy. */
#include "store/snapshot.h"

#include "core/base/text.h"
#include "core/words/say.h"
#include "platform/files.h"
#include "store/database.h"
#include "store/schema.h"
#include "store/statement.h"

#include <string.h>

enum { PATIENCE_MS = 5000 };

/* The path as SQLite takes it with parameters behind. Where no log of writes
 * stands beside the file, nobody has it open, and it is read as if it could
 * not change: so a folder that cannot be written to is no trouble. */
static void add_address(Text *out, const char *path, bool lockless) {
    Text log = { 0 };
    text_add(out, "file:");
    for (const char *at = path; *at; at++)
        if (strchr("?#%", *at))
            text_format(out, "%%%02X", (unsigned)*at);
        else
            text_add_n(out, at, 1);
    text_format(&log, "%s-wal", path);
    text_add(out, files_size(text_get(&log)) > 0 ? "?mode=ro" : "?immutable=1");
    if (lockless) text_add(out, "&nolock=1");
    text_free(&log);
}

/* All of the file in memory; NULL and *code with what is wrong. */
static sqlite3 *copy_of(const char *path, bool lockless, int *code) {
    sqlite3 *file = NULL, *copy = NULL;
    Text address = { 0 };
    add_address(&address, path, lockless);
    *code = sqlite3_open_v2(text_get(&address), &file,
                            SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, NULL);
    text_free(&address);
    if (*code == SQLITE_OK) *code = sqlite3_open(":memory:", &copy);
    if (*code == SQLITE_OK) {
        sqlite3_busy_timeout(file, PATIENCE_MS);
        sqlite3_backup *work = sqlite3_backup_init(copy, "main", file, "main");
        if (work) sqlite3_backup_step(work, -1);
        *code = work ? sqlite3_backup_finish(work) : sqlite3_errcode(copy);
    }
    sqlite3_close(file);
    if (*code == SQLITE_OK) return copy;
    sqlite3_close(copy);
    return NULL;
}

static bool is_whole(sqlite3 *db) {
    sqlite3_stmt *stmt = statement_of(db, "PRAGMA integrity_check(1)");
    bool whole = statement_row(stmt) &&
                 !strcmp((const char *)sqlite3_column_text(stmt, 0), "ok");
    sqlite3_finalize(stmt);
    return whole;
}

static bool is_ours(sqlite3 *db) {
    return schema_is_there(db) &&
           statement_number(
               statement_of(db, "SELECT count(*) FROM sqlite_schema WHERE "
                                "name IN ('play', 'level_text')"),
               0) == 2;
}

static bool can_be_used(sqlite3 *db, const char *path, Error *err) {
    if (!is_whole(db))
        return error_set(err,
                         "%s is damaged; take a copy of it from the folder "
                         "backups beside it",
                         path);
    if (!is_ours(db))
        return error_set(
            err, "%s is no file of Thaw's; name the thaw.db of a desk", path);
    if (schema_is_newer(db))
        return error_set(err,
                         "%s was written by a newer Thaw; make the report "
                         "with that one",
                         path);
    if (schema_is_old(db) && schema_update(db) != SQLITE_OK)
        return error_set(err, "%s is too old to be read", path);
    return true;
}

sqlite3 *snapshot_of(const char *path, bool lockless, Error *err) {
    int code;
    sqlite3 *db = copy_of(path, lockless, &code);
    if (!db && (code & 0xFF) == SQLITE_NOTADB)
        error_set(err, "%s is no file of Thaw's; name the thaw.db of a desk",
                  path);
    else if (!db)
        error_set(err, "%s cannot be read: %s", path, file_trouble(code));
    if (db && can_be_used(db, path, err)) return db;
    sqlite3_close(db);
    return NULL;
}

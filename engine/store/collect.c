/* SPDX-License-Identifier: MIT
 * Reads a file without touching it: all of it is copied into memory, brought
 * up to date there where an older Thaw wrote it, and read from that copy. */
#include "store/collect.h"

#include "core/base/text.h"
#include "core/words/say.h"
#include "platform/files.h"
#include "store/database.h"
#include "store/plays.h"
#include "store/schema.h"
#include "store/statement.h"

#include <string.h>

enum { COLLECT_PATIENCE_MS = 5000 };

/* The path as SQLite takes it with parameters behind. Where no log of writes
 * stands beside the file, nobody has it open, and it is read as if it could
 * not change: so a folder that cannot be written to is no trouble. */
static void add_address(Text *out, const char *path) {
    Text log = { 0 };
    text_add(out, "file:");
    for (const char *at = path; *at; at++)
        if (strchr("?#%", *at))
            text_format(out, "%%%02X", (unsigned)*at);
        else
            text_add_n(out, at, 1);
    text_format(&log, "%s-wal", path);
    text_add(out, files_size(text_get(&log)) > 0 ? "?mode=ro" : "?immutable=1");
    text_free(&log);
}

/* All of the file in memory; NULL and *code with what is wrong. */
static sqlite3 *copy_of(const char *path, int *code) {
    sqlite3 *file = NULL, *copy = NULL;
    Text address = { 0 };
    add_address(&address, path);
    *code = sqlite3_open_v2(text_get(&address), &file,
                            SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, NULL);
    text_free(&address);
    if (*code == SQLITE_OK) *code = sqlite3_open(":memory:", &copy);
    if (*code == SQLITE_OK) {
        sqlite3_busy_timeout(file, COLLECT_PATIENCE_MS);
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

static bool read_all(sqlite3 *db, const char *path,
                     void (*found)(void *data, const CollectedPlay *play),
                     void *data, Error *err) {
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
    return plays_each(db, found, data) ||
           error_set(err, "%s could not be read to its end: %s", path,
                     file_trouble(sqlite3_errcode(db)));
}

bool collect_plays(const char *path,
                   void (*found)(void *data, const CollectedPlay *play),
                   void *data, Error *err) {
    int code;
    FilesKind kind = files_kind(path);
    if (kind == FILES_FOLDER)
        return error_set(err, "%s is a folder; name the file in it", path);
    if (kind != FILES_PLAIN) return error_set(err, "there is no file %s", path);
    sqlite3 *db = copy_of(path, &code);
    if (!db && (code & 0xFF) == SQLITE_NOTADB)
        return error_set(
            err, "%s is no file of Thaw's; name the thaw.db of a desk", path);
    if (!db)
        return error_set(err, "%s cannot be read: %s", path,
                         file_trouble(code));
    bool ok = read_all(db, path, found, data, err);
    sqlite3_close(db);
    return ok;
}

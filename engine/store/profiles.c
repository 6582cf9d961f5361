/* SPDX-License-Identifier: MIT
 * The people who play at this computer: renamed, merged, and deleted for good,
 * which means from the file, from its free pages and from every copy. */
#include "store/profiles.h"

#include "platform/files.h"
#include "store/copies.h"
#include "store/database.h"
#include "store/people.h"
#include "store/schema.h"
#include "store/store_state.h"

int store_profiles(Store *store, StoredProfile **list) {
    *list = NULL;
    return store->db ? people_list(store->db, list, store_finds(store)) : 0;
}

const char *store_profile(Store *store, const char *name) {
    int64_t row = store->db ? people_find(store->db, name) : 0;
    return row ? people_name(store->db, row, store_finds(store)) : NULL;
}

bool store_add_profile(Store *store, const char *name, Error *err) {
    if (!store->path) return true;
    if (!store_begin(store, err)) return false;
    return store_commit(store, people_row(store->db, name) != 0, err);
}

/* Ends a transaction that changed nothing. */
static void undo(Store *store) {
    file_run(store->db, "ROLLBACK");
}

static bool is_nobody(Store *store, const char *name, Error *err) {
    undo(store);
    return error_set(err, "nobody here is called \"%s\"", name);
}

bool store_rename_profile(Store *store, const char *from, const char *to,
                          Error *err) {
    if (!store->path) return true;
    if (!store_begin(store, err)) return false;
    int64_t row = people_find(store->db, from);
    int64_t other = people_find(store->db, to);
    if (!row) return is_nobody(store, from, err);
    if (other && other != row) {
        undo(store);
        return error_set(err,
                         "somebody here is called \"%s\" already; if that is "
                         "the same person, make the two one",
                         to);
    }
    return store_commit(store, people_rename(store->db, row, to), err);
}

bool store_merge_profiles(Store *store, const char *from, const char *into,
                          Error *err) {
    if (!store->path) return true;
    if (!store_begin(store, err)) return false;
    int64_t row = people_find(store->db, from);
    int64_t other = people_find(store->db, into);
    if (!row) return is_nobody(store, from, err);
    if (!other) return is_nobody(store, into, err);
    if (row == other) {
        undo(store);
        return error_set(err, "\"%s\" is one person already", from);
    }
    return store_commit(store, people_merge(store->db, row, other), err);
}

/* Overwrites what was deleted: in the file's free pages and in its log. */
static bool clean(sqlite3 *db) {
    return file_run(db, "VACUUM") &&
           file_run(db, "PRAGMA wal_checkpoint(TRUNCATE)");
}

/* Deletes the person from one copy, whose tables are brought up to date first.
 * If that fails, the copy itself is deleted. */
static void forget_in(void *data, const char *path) {
    sqlite3 *db = NULL;
    bool ok =
        sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE, NULL) == SQLITE_OK &&
        (!schema_is_old(db) || schema_update(db) == SQLITE_OK) &&
        file_run(db, "PRAGMA foreign_keys=ON;"
                     "PRAGMA journal_mode=DELETE");
    int64_t row = ok ? people_find(db, data) : 0;
    if (ok && row) ok = people_delete(db, row) && file_run(db, "VACUUM");
    sqlite3_close(db);
    if (!ok) files_remove(path);
}

bool store_delete_profile(Store *store, const char *name, Error *err) {
    if (!store->path) return true;
    if (!store_begin(store, err)) return false;
    int64_t row = people_find(store->db, name);
    if (!row) return is_nobody(store, name, err);
    /* `name` may be a lent text, which the next call frees. */
    char *called = mem_text(name);
    bool ok = store_commit(store, people_delete(store->db, row), err);
    if (ok) {
        copies_each(store->path, forget_in, called);
        copies_drop_parts(store->path);
        file_drop_set_aside(store->path);
    }
    mem_free(called);
    if (!ok || clean(store->db)) return ok;
    return error_set(err,
                     "deleted, but what was written before may still be read "
                     "in %s (%s) until every other Thaw here is closed",
                     store->path, file_trouble(sqlite3_errcode(store->db)));
}

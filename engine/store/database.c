/* SPDX-License-Identifier: MIT
 * Opening the file: checked first, restored from a copy where it is damaged
 * or was emptied, and put into the safest way of writing that its file system
 * takes. */
#include "store/database.h"

#include "core/words/say.h"
#include "platform/clock.h"
#include "platform/files.h"
#include "platform/private_file.h"
#include "platform/process.h"
#include "store/copies.h"
#include "store/statement.h"

#include <stdio.h>
#include <string.h>

enum { PATIENCE_MS = 2000, STAMP = 32 };

bool file_run(sqlite3 *db, const char *sql) {
    return sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK;
}

const char *file_trouble(int code) {
    if (code == SQLITE_IOERR_LOCK)
        return say("the drive of its folder cannot lock files, so two programs "
                   "could spoil it; whoever looks after this computer can have "
                   "it kept elsewhere");
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return say("the disk is full");
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return say("its folder cannot be written to");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return say("another program is busy with the file");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return say("the file is damaged");
    case SQLITE_IOERR:
        return say("the disk does not take it");
    default:
        return sqlite3_errstr(code);
    }
}

/* SQLITE_ERROR: at the opening only fixed SQL is run, so it is the file that
 * cannot be as it says (a format or an encoding that do not exist). */
static bool is_damage(int code) {
    code &= 0xFF;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB ||
           code == SQLITE_ERROR;
}

/* SQLITE_OK, SQLITE_CORRUPT, or the error that made the check impossible. The
 * whole check, for the quick one does not compare indexes with rows: a damaged
 * index hides plays. It takes 50 ms for 10,000 plays. */
static int check(sqlite3 *db) {
    sqlite3_stmt *stmt = NULL;
    int code =
        sqlite3_prepare_v2(db, "PRAGMA integrity_check(1)", -1, &stmt, NULL);
    if (code == SQLITE_OK) code = sqlite3_step(stmt);
    if (code == SQLITE_ROW) {
        const char *verdict = (const char *)sqlite3_column_text(stmt, 0);
        code = verdict && !strcmp(verdict, "ok") ? SQLITE_OK : SQLITE_CORRUPT;
    }
    sqlite3_finalize(stmt);
    return code;
}

/* Byte 18 of a file says who may write it: 1 and 2 are the ways there are. Any
 * other makes SQLite read the file and never write it. */
static bool forbids_writing(const char *path) {
    enum { WRITERS = 18, WRITERS_MAX = 2 };
    FILE *file = fopen(path, "rb");
    bool forbids = file && fseek(file, WRITERS, SEEK_SET) == 0 &&
                   fgetc(file) > WRITERS_MAX;
    if (file) fclose(file);
    return forbids;
}

/* SQLite's write-ahead log (WAL) needs shared memory mapped from a file, which
 * some network file systems refuse. There we use a rollback journal, which is
 * slower; synchronous=EXTRA makes it as safe in a power cut. */
static const char with_log[] = "PRAGMA journal_mode=WAL;"
                               "PRAGMA synchronous=FULL;"
                               "SELECT count(*) FROM sqlite_schema";
/* In exclusive mode SQLite reads a left-over log without shared memory. */
static const char without_log[] = "PRAGMA locking_mode=EXCLUSIVE;"
                                  "PRAGMA journal_mode=DELETE;"
                                  "PRAGMA locking_mode=NORMAL;"
                                  "PRAGMA synchronous=EXTRA;"
                                  "SELECT count(*) FROM sqlite_schema";

/* Opens, prepares (`sql`, NULL for a file that is only read) and checks; *code
 * tells what is wrong where NULL comes back. */
static sqlite3 *open_checked(const char *path, const char *sql, int *code) {
    sqlite3 *db = NULL;
    int flags =
        sql ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    *code = sqlite3_open_v2(path, &db, flags, NULL);
    if (*code == SQLITE_OK) {
        sqlite3_busy_timeout(db, PATIENCE_MS);
        *code = sql && !file_run(db, sql) ? sqlite3_errcode(db) : check(db);
        /* With a log of a killed program's, a folder that cannot be written
         * to is no error yet. */
        if (sql && sqlite3_db_readonly(db, "main") == 1)
            *code = forbids_writing(path) ? SQLITE_CORRUPT : SQLITE_READONLY;
    }
    if (*code == SQLITE_OK) return db;
    sqlite3_close(db);
    return NULL;
}

/* In the safest way of writing that the file system takes. */
static sqlite3 *open_to_write(const char *path, int *code) {
    private_file_make(path); /* where there is none; SQLite lets all read it */
    sqlite3 *db = open_checked(path, with_log, code);
    if (db || (*code & 0xFF) != SQLITE_IOERR) return db;
    return open_checked(path, without_log, code);
}

/* Whether the file system can lock. Some network drives cannot, and SQLite
 * takes that for another program's lock. A new file of our own is locked by
 * nobody. True also where no file can be made: then nobody knows. */
bool file_can_lock(const char *path) {
    sqlite3 *db = NULL;
    char *trial =
        sqlite3_mprintf("%s.lock-%lld", path, (long long)process_number());
    bool can = true;
    if (trial &&
        sqlite3_open_v2(trial, &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                        NULL) == SQLITE_OK) {
        bool locked = file_run(db, "BEGIN EXCLUSIVE");
        can = locked || (sqlite3_errcode(db) & 0xFF) != SQLITE_BUSY;
    }
    sqlite3_close(db);
    if (trial) files_remove(trial);
    sqlite3_free(trial);
    return can;
}

/* How new a copy is: by the number of saves in it, because the clock may have
 * been wrong. -1: it is damaged. */
static int64_t newness(void *data, const char *path) {
    const FileTables *tables = data;
    int code;
    sqlite3 *db = open_checked(path, NULL, &code);
    int64_t saves = db ? tables->saves(db) : -1;
    sqlite3_close(db);
    return saves;
}

static void now(char stamp[STAMP]) {
    clock_utc(stamp, STAMP, "%Y-%m-%dT%H%M%SZ");
}

/* Renames the file and the log that belongs to it. */
static bool set_aside(const char *path, char aside[COPY_PATH_CAPACITY]) {
    static const char *const parts[] = { "", "-wal", "-shm" };
    char stamp[STAMP], from[COPY_PATH_CAPACITY], to[COPY_PATH_CAPACITY];
    now(stamp);
    bool moved = false;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        int n = snprintf(from, sizeof from, "%s%s", path, parts[i]);
        int m =
            snprintf(to, sizeof to, "%s.damaged-%s%s", path, stamp, parts[i]);
        if (n >= COPY_PATH_CAPACITY || m >= COPY_PATH_CAPACITY) return false;
        bool ok = files_move(from, to);
        if (i == 0) {
            moved = ok;
            snprintf(aside, COPY_PATH_CAPACITY, "%s", to);
        }
    }
    return moved;
}

static sqlite3 *replace_damaged(const char *path, FileTables tables,
                                Error *notice) {
    char aside[COPY_PATH_CAPACITY], date[COPY_DATE_CAPACITY];
    int code;
    if (!set_aside(path, aside)) {
        error_set(notice,
                  "Nothing is being saved: %s is damaged and cannot "
                  "be set aside",
                  path);
        return NULL;
    }
    bool restored = copies_restore(path, newness, &tables, date);
    sqlite3 *db = open_to_write(path, &code);
    if (!db)
        error_set(notice, "Nothing is being saved: %s", file_trouble(code));
    else if (restored)
        error_set(notice,
                  "What was saved was damaged. The copy of %s is in "
                  "its place; the damaged file is %s",
                  date, aside);
    else
        error_set(notice,
                  "What was saved was damaged, and there was no copy "
                  "yet, so it starts anew; the damaged file is %s",
                  aside);
    return db;
}

/* Whether the file is empty although things were kept in it: some file systems
 * leave that after a power cut. */
static bool was_emptied(const char *path) {
    return files_size(path) == 0 && copies_exist(path);
}

sqlite3 *file_open(const char *path, const FileTables *tables, Error *notice,
                   int *result) {
    int code = SQLITE_CORRUPT;
    notice->text[0] = '\0';
    sqlite3 *db = was_emptied(path) ? NULL : open_to_write(path, &code);
    if (!db && (code & 0xFF) == SQLITE_BUSY && !file_can_lock(path))
        code = SQLITE_IOERR_LOCK;
    if (!db && is_damage(code))
        db = replace_damaged(path, *tables, notice);
    else if (!db)
        error_set(notice, "Nothing is being saved: %s (%s)", file_trouble(code),
                  path);
    if (db) file_run(db, "PRAGMA secure_delete=ON");
    *result = code;
    return db;
}

sqlite3 *file_replace(const char *path, const FileTables *tables,
                      Error *notice) {
    sqlite3 *db = replace_damaged(path, *tables, notice);
    if (db) file_run(db, "PRAGMA secure_delete=ON");
    return db;
}

static bool write_copy(sqlite3 *db, const char *to) {
    char *sql = sqlite3_mprintf("VACUUM INTO %Q", to);
    bool made = sql && file_run(db, sql);
    sqlite3_free(sql);
    return made;
}

/* -1: it is no database. */
static int64_t version_of(sqlite3 *db) {
    return statement_number(statement_of(db, "PRAGMA user_version"), -1);
}

static int64_t version_of_copy(const char *copy) {
    sqlite3 *db = NULL;
    bool open =
        sqlite3_open_v2(copy, &db, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK;
    int64_t version = open ? version_of(db) : -1;
    sqlite3_close(db);
    return version;
}

static void copy_to(sqlite3 *db, const char *path, const char *part) {
    copies_drop_parts(path);
    copies_keep(path, part, write_copy(db, part));
}

void file_back_up(sqlite3 *db, const char *path) {
    char copy[COPY_PATH_CAPACITY], part[COPY_PATH_CAPACITY];
    if (copies_today(path, copy, part) && files_kind(copy) == FILES_NONE)
        copy_to(db, path, part);
}

void file_renew_copy(sqlite3 *db, const char *path) {
    char copy[COPY_PATH_CAPACITY], part[COPY_PATH_CAPACITY];
    if (!copies_today(path, copy, part)) return;
    int64_t version =
        files_kind(copy) == FILES_NONE ? -1 : version_of_copy(copy);
    if (version < 0 || version == version_of(db)) copy_to(db, path, part);
}

/* ---- the file was moved while it is open ---- */

bool file_has_moved(sqlite3 *db) {
    int moved = 0;
    return sqlite3_file_control(db, "main", SQLITE_FCNTL_HAS_MOVED, &moved) ==
               SQLITE_OK &&
           moved;
}

bool file_put_back(sqlite3 *db, const char *path, Error *notice) {
    char stamp[STAMP], beside[COPY_PATH_CAPACITY];
    now(stamp);
    int size = snprintf(beside, sizeof beside, "%s.moved-%s", path, stamp);
    bool taken = files_kind(path) != FILES_NONE;
    files_make_folders_of(path);
    private_file_make(taken ? beside : path);
    if (size >= COPY_PATH_CAPACITY || !write_copy(db, taken ? beside : path)) {
        error_set(notice,
                  "Not saved just now: the file %s was moved or deleted, and "
                  "cannot be written again (%s). Play goes on",
                  path, file_trouble(sqlite3_errcode(db)));
        return false;
    }
    if (taken)
        error_set(notice,
                  "Another file was put in the place of %s. What was in it "
                  "until now is kept in %s",
                  path, beside);
    else
        error_set(notice,
                  "The file %s was moved or deleted. It is there again, with "
                  "all that was in it",
                  path);
    return true;
}

/* Names of files beside another, of which some are to be removed. */
typedef struct Beside {
    const char *folder, *name;
} Beside;

static void drop_if_set_aside(void *data, const char *name) {
    const Beside *beside = data;
    char path[COPY_PATH_CAPACITY];
    size_t length = strlen(beside->name);
    if (strncmp(name, beside->name, length) ||
        (strncmp(name + length, ".damaged-", 9) &&
         strncmp(name + length, ".moved-", 7)))
        return;
    if (snprintf(path, sizeof path, "%s/%s", beside->folder, name) <
        COPY_PATH_CAPACITY)
        files_remove(path);
}

void file_drop_set_aside(const char *path) {
    char folder[COPY_PATH_CAPACITY];
    const char *slash = strrchr(path, '/');
    int size = slash ? snprintf(folder, sizeof folder, "%.*s",
                                (int)(slash - path), path)
                     : snprintf(folder, sizeof folder, ".");
    Beside beside = { folder, slash ? slash + 1 : path };
    if (size < COPY_PATH_CAPACITY)
        files_each(folder, drop_if_set_aside, &beside);
}

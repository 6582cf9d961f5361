/* SPDX-License-Identifier: MIT
 * Harm done again and again, at moments and places that nobody chose: kills,
 * bytes that change, a disk that is full from the nth write on. In the suite a
 * share of it; THAW_HARM=1000 (tests/bench/harm) does it that often. */
#include "store/desk.h"

#include "store/history.h"

#include <sqlite3.h>

#include <errno.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>

static int rounds(int usual) {
    const char *said = getenv("THAW_HARM");
    int count = said ? atoi(said) : 0;
    return count > 0 ? count : usual;
}

/* The same numbers in every run, so that what goes wrong goes wrong again. */
static unsigned chance(unsigned *seed, unsigned below) {
    *seed = *seed * 1664525u + 1013904223u;
    return (*seed >> 8) % below;
}

/* ---- kills ---- */

/* Each turn tells the outbox of a reply: both are there or neither is. */
static bool save_turn(Store *store, int turn) {
    char body[200];
    snprintf(body, sizeof body,
             "{\"actor\":{\"account\":{\"homePage\":\"https://a.b\"}},"
             "\"context\":{},\"timestamp\":\"%d\"}",
             turn);
    const StoredEvent event = { "responded", turn % 40, body };
    StoredPlay play = talk(1 + turn / 40, 1 + turn % 40);
    play.finished = turn % 40 == 39;
    play.events = &event;
    play.event_count = 1;
    return store_save_play(store, &play, NULL);
}

/* Saves turn after turn, and tells each that was acknowledged. */
static void play_until_killed(const char *path, int told, int from) {
    StoredPlay play;
    Store *store = store_open(path);
    /* As a program does that goes on: what it goes on with, it has read. */
    store_find(store, STORED_WAITING, "", "shocked_bill", &play);
    store_find(store, STORED_LAST, "", "shocked_bill", &play);
    for (int turn = from;; turn++)
        if (!save_turn(store, turn) ||
            write(told, &turn, sizeof turn) != sizeof turn)
            _exit(1);
}

/* The last turn that was acknowledged before the kill, or `last`. */
static int kill_one(const char *path, int last, unsigned *seed) {
    int told[2], turn;
    assert_int_equal(pipe(told), 0);
    pid_t child = fork();
    if (child == 0) {
        close(told[0]);
        play_until_killed(path, told[1], last + 1);
    }
    close(told[1]);
    /* At times while the file is still being opened, else a few saves on. */
    unsigned saves = chance(seed, 2) ? 1 + chance(seed, 8) : 0;
    while (saves-- && read(told[0], &turn, sizeof turn) == sizeof turn)
        last = turn;
    struct timespec moment = { 0, (long)chance(seed, 30) * 1000000L };
    nanosleep(&moment, NULL);
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    while (read(told[0], &turn, sizeof turn) == sizeof turn)
        last = turn;
    close(told[0]);
    return last;
}

static void check_kept(const char *path, int last) {
    StoredPlay play;
    Store *store = store_open(path);
    assert_null(store_notice(store));
    for (int key = 1; last >= 0 && key <= 1 + last / 40; key++) {
        int least = key == 1 + last / 40 ? 1 + last % 40 : 40;
        assert_true(store_play(store, key, &play));
        assert_true(play.turns >= least);
    }
    store_close(store);
}

/* The first number that a query gives. */
static int ask(const char *path, const char *sql) {
    sqlite3 *db;
    sqlite3_stmt *stmt = NULL;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &stmt, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(stmt), SQLITE_ROW);
    int number = sqlite3_column_int(stmt, 0);
    sqlite3_finalize(stmt);
    sqlite3_close(db);
    return number;
}

/* As many statements as replies, in each talk. */
static void check_told(const char *path) {
    assert_int_equal(ask(path, "SELECT count(*) FROM play WHERE turns != "
                               "(SELECT count(*) FROM outbox "
                               "WHERE outbox.play = play.key)"),
                     0);
}

static void nothing_answered_is_lost_whenever_it_is_killed(void **state) {
    Desk *desk = *state;
    unsigned seed = 20261128;
    int last = -1;
    for (int i = 0; i < rounds(16); i++) {
        last = kill_one(desk->path, last, &seed);
        check_kept(desk->path, last);
        check_told(desk->path);
    }
    assert_true(last > 0);
}

/* ---- killed while an older file is brought up to date ---- */

/* Whether the kill came before the end. */
static bool kill_update(const char *path, unsigned *seed) {
    int status;
    pid_t child = fork();
    if (child == 0) {
        store_close(store_open(path));
        _exit(0);
    }
    struct timespec moment = { 0, (long)chance(seed, 24000) * 1000L };
    nanosleep(&moment, NULL);
    kill(child, SIGKILL);
    waitpid(child, &status, 0);
    return WIFSIGNALED(status);
}

static void check_updated(const char *path, int plays) {
    Store *store = store_open(path);
    assert_null(store_notice(store));
    store_close(store);
    assert_int_equal(ask(path, "SELECT count(*) FROM play"), plays);
    assert_int_equal(ask(path, "SELECT count(*) FROM pragma_integrity_check "
                               "WHERE integrity_check != 'ok'"),
                     0);
    assert_int_equal(ask(path, "SELECT count(*) FROM outbox_state"), 1);
}

static void an_older_file_outlives_a_kill_while_it_is_updated(void **state) {
    static const char *const files[] = { "schema_1.db", "schema_2.db",
                                         "schema_4.db" };
    Desk *desk = *state;
    char command[700];
    unsigned seed = 17;
    int kills = 0;
    for (int i = 0; i < rounds(12); i++) {
        snprintf(command, sizeof command, "rm -rf '%s'/* && cp '%s/%s' '%s'",
                 desk->folder, THAW_SOURCE_DIR "/tests/fixtures/stores",
                 files[i % 3], desk->path);
        assert_int_equal(system(command), 0);
        int plays = ask(desk->path, "SELECT count(*) FROM play");
        kills += kill_update(desk->path, &seed);
        check_updated(desk->path, plays);
    }
    assert_true(kills > 0);
}

/* ---- bytes that change ---- */

enum { PLAYS = 60 };

static void fill(const Desk *desk) {
    Store *store = store_open(desk->path);
    for (int key = 1; key <= PLAYS; key++) {
        StoredPlay play = finished(key, OUTCOME_KEPT, "Paid in two halves");
        assert_true(store_save_play(store, &play, NULL));
    }
    store_close(store);
    char command[600];
    snprintf(command, sizeof command,
             "cd '%s' && rm -f backups/* && cp thaw.db whole.db && "
             "cp thaw.db backups/2020-01-01.db",
             desk->folder);
    assert_int_equal(system(command), 0);
}

static void change_bytes(const char *path, unsigned *seed) {
    struct stat info;
    assert_int_equal(stat(path, &info), 0);
    FILE *file = fopen(path, "r+b");
    assert_non_null(file);
    long at = (long)chance(seed, (unsigned)info.st_size);
    unsigned count = 1 + chance(seed, chance(seed, 4) ? 16 : 6000);
    fseek(file, at, SEEK_SET);
    for (unsigned i = 0; i < count && at + (long)i < info.st_size; i++)
        fputc((int)chance(seed, 256), file);
    assert_int_equal(fclose(file), 0);
}

/* Cuts it, to nothing at times. */
static void cut(const char *path, unsigned *seed) {
    struct stat info;
    assert_int_equal(stat(path, &info), 0);
    long left =
        chance(seed, 3) ? (long)chance(seed, (unsigned)info.st_size) : 0;
    assert_int_equal(truncate(path, left), 0);
}

/* All plays are there, or it was told that a copy took the file's place; the
 * copy has all of them too. And it goes on. */
static void check_after_harm(const Desk *desk, int which) {
    StoredPlay *list, play = talk(PLAYS + 1, 3), back;
    Store *store = store_open(desk->path);
    int count = store_finished(store, "", &list);
    if (count != PLAYS)
        fail_msg("after harm %d: %d of %d plays; the notice: %s", which, count,
                 PLAYS, store_notice(store) ? store_notice(store) : "(none)");
    assert_true(store_save_play(store, &play, NULL));
    assert_true(store_play(store, PLAYS + 1, &back));
    store_close(store);
}

static void whatever_bytes_change_no_play_is_lost(void **state) {
    Desk *desk = *state;
    char command[600];
    unsigned seed = 4711;
    fill(desk);
    snprintf(command, sizeof command,
             "cd '%s' && rm -f thaw.db* && cp whole.db thaw.db && "
             "rm -f backups/20[2-9][1-9]*",
             desk->folder);
    for (int i = 0; i < rounds(25); i++) {
        assert_int_equal(system(command), 0);
        if (i % 5)
            change_bytes(desk->path, &seed);
        else
            cut(desk->path, &seed);
        check_after_harm(desk, i);
    }
}

/* What an index says is not what the rows say: each by itself looks whole. */
static void an_index_that_tells_otherwise_is_damage(void **state) {
    Desk *desk = *state;
    fill(desk);
    long page = ask(desk->path, "SELECT rootpage FROM sqlite_schema "
                                "WHERE name = 'play_by_level'");
    long size = ask(desk->path, "PRAGMA page_size");
    FILE *file = fopen(desk->path, "r+b");
    assert_non_null(file);
    /* The last cells: a level's name, in some of them. */
    fseek(file, page * size - 200, SEEK_SET);
    for (int i = 0; i < 100; i++) {
        long here = ftell(file);
        int byte = fgetc(file);
        fseek(file, here, SEEK_SET);
        fputc(byte == 's' ? 'z' : byte, file);
        fseek(file, here + 1, SEEK_SET);
    }
    assert_int_equal(fclose(file), 0);
    Store *store = store_open(desk->path);
    assert_non_null(store_notice(store));
    assert_non_null(strstr(store_notice(store), "copy"));
    store_close(store);
    check_after_harm(desk, 0);
}

static void alter(const char *path, const char *sql) {
    sqlite3 *db;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
}

/* The file says that it is older or newer than its tables are: the number is
 * put right, and nothing else. */
static void a_wrong_version_is_put_right(void **state) {
    static const char *const versions[] = { "PRAGMA user_version = 0",
                                            "PRAGMA user_version = 2",
                                            "PRAGMA user_version = -7",
                                            "PRAGMA user_version = 70",
                                            "PRAGMA user_version = 16777222" };
    Desk *desk = *state;
    char command[600];
    fill(desk);
    snprintf(command, sizeof command,
             "cd '%s' && rm -f thaw.db* && cp whole.db thaw.db", desk->folder);
    for (int i = 0; i < 5; i++) {
        assert_int_equal(system(command), 0);
        alter(desk->path, versions[i]);
        Store *store = store_open(desk->path);
        assert_null(store_notice(store));
        store_close(store);
        check_after_harm(desk, i);
    }
}

/* The first hundred bytes say what kind of file it is and how it is to be
 * read, so each of them is changed, in a few ways. */
static void whatever_byte_of_its_head_changes_no_play_is_lost(void **state) {
    enum { HEAD = 100 };
    Desk *desk = *state;
    char command[600];
    fill(desk);
    snprintf(command, sizeof command,
             "cd '%s' && rm -f thaw.db* && cp whole.db thaw.db && "
             "rm -f backups/20[2-9][1-9]*",
             desk->folder);
    int step = getenv("THAW_HARM") ? 1 : 7;
    for (int i = 0; i < HEAD * 4; i += step) {
        static const int changes[] = { 1, 3, 0x80, 0xFF };
        assert_int_equal(system(command), 0);
        FILE *file = fopen(desk->path, "r+b");
        assert_non_null(file);
        fseek(file, i / 4, SEEK_SET);
        int byte = fgetc(file);
        fseek(file, i / 4, SEEK_SET);
        fputc(byte ^ changes[i % 4], file);
        assert_int_equal(fclose(file), 0);
        check_after_harm(desk, i);
    }
}

/* ---- a disk that is full from the nth write on ---- */

static int writes_left = -1; /* -1: no end of them */

static ssize_t write_at(int file, const void *bytes, size_t size, off_t at) {
    if (writes_left == 0) {
        errno = ENOSPC;
        return -1;
    }
    if (writes_left > 0) writes_left--;
    return pwrite(file, bytes, size, at);
}

static void watch_writes(bool on) {
    static const char *const calls[] = { "pwrite", "pwrite64" };
    sqlite3_vfs *vfs = sqlite3_vfs_find(NULL);
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
        assert_int_equal(
            vfs->xSetSystemCall(
                vfs, calls[i],
                on ? (sqlite3_syscall_ptr)(void (*)(void))write_at : NULL),
            SQLITE_OK);
}

/* Saves three turns; how many of them were acknowledged. */
static int save_three(Store *store, int from) {
    int last = 0;
    for (int turn = from; turn < from + 3; turn++) {
        StoredPlay play = talk(1, turn);
        if (store_save_play(store, &play, NULL))
            last = turn;
        else
            assert_non_null(store_notice(store));
    }
    return last;
}

static void a_disk_that_is_full_at_any_write_loses_nothing(void **state) {
    Desk *desk = *state;
    char command[300];
    StoredPlay back;
    snprintf(command, sizeof command, "rm -rf '%s'/*", desk->folder);
    watch_writes(true);
    bool full = true;
    for (int n = 0; full; n++) {
        assert_int_equal(system(command), 0);
        writes_left = n;
        Store *store = store_open(desk->path);
        save_three(store, 1);
        full = writes_left == 0;
        writes_left = -1; /* somebody made room */
        assert_int_equal(save_three(store, 4), 6);
        store_close(store);
        store = store_open(desk->path);
        assert_true(store_play(store, 1, &back));
        assert_int_equal(back.turns, 6);
        store_close(store);
        assert_true(n < 1000);
    }
    watch_writes(false);
}

/* Cut off while it was full: what was acknowledged is there. */
static void a_kill_on_a_full_disk_loses_nothing_acknowledged(void **state) {
    Desk *desk = *state;
    char command[300];
    snprintf(command, sizeof command, "rm -rf '%s'/*", desk->folder);
    for (int n = 0; n < 80; n += 3) {
        int told[2], kept = 0;
        assert_int_equal(system(command), 0);
        assert_int_equal(pipe(told), 0);
        pid_t child = fork();
        if (child == 0) {
            watch_writes(true);
            writes_left = n;
            kept = save_three(store_open(desk->path), 1);
            _exit(write(told[1], &kept, sizeof kept) == sizeof kept ? 0 : 1);
        }
        waitpid(child, NULL, 0);
        assert_int_equal(read(told[0], &kept, sizeof kept), sizeof kept);
        close(told[0]);
        close(told[1]);
        Store *store = store_open(desk->path);
        StoredPlay back;
        if (kept) {
            assert_true(store_play(store, 1, &back));
            assert_true(back.turns >= kept);
        }
        store_close(store);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        HERE(nothing_answered_is_lost_whenever_it_is_killed),
        HERE(an_older_file_outlives_a_kill_while_it_is_updated),
        HERE(whatever_bytes_change_no_play_is_lost),
        HERE(an_index_that_tells_otherwise_is_damage),
        HERE(a_wrong_version_is_put_right),
        HERE(whatever_byte_of_its_head_changes_no_play_is_lost),
        HERE(a_disk_that_is_full_at_any_write_loses_nothing),
        HERE(a_kill_on_a_full_disk_loses_nothing_acknowledged),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

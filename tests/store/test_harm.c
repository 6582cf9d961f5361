/* SPDX-License-Identifier: MIT
 * What must never be lost, put to the test: kills, damage, full disks, folders
 * that go away, clocks that jump. */
#include "store/desk.h"

#include "store/history.h"

#include <sqlite3.h>

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

static void damage(const char *path) {
    FILE *file = fopen(path, "r+b");
    assert_non_null(file);
    assert_int_equal(fseek(file, 20, SEEK_SET), 0);
    for (int i = 0; i < 6000; i++)
        fputc(0x5A, file);
    assert_int_equal(fclose(file), 0);
}

static void nothing_acknowledged_is_lost_by_a_kill(void **state) {
    Desk *desk = *state;
    int told[2];
    assert_int_equal(pipe(told), 0);
    pid_t child = fork();
    if (child == 0) {
        Store *store = store_open(desk->path);
        for (int turn = 1;; turn++) {
            StoredPlay play = talk(1, turn);
            if (!store_save_play(store, &play, NULL) ||
                write(told[1], &turn, sizeof turn) != sizeof turn)
                _exit(1);
        }
    }
    close(told[1]);
    int turn = 0;
    while (turn < 25)
        assert_int_equal(read(told[0], &turn, sizeof turn), sizeof turn);
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    int more;
    while (read(told[0], &more, sizeof more) == sizeof more)
        turn = more;
    close(told[0]);

    Store *store = store_open(desk->path);
    StoredPlay back;
    assert_true(store_find(store, STORED_WAITING, "", "shocked_bill", &back));
    assert_true(back.turns >= turn);
    assert_null(store_notice(store));
    store_close(store);
}

static void a_damaged_file_is_replaced_by_its_copy_and_told(void **state) {
    Desk *desk = *state;
    StoredPlay play = finished(1, OUTCOME_KEPT, "Paid"), back;
    Store *store = store_open(desk->path);
    assert_true(store_save_play(store, &play, NULL));
    store_close(store);
    damage(desk->path);
    store = store_open(desk->path);
    assert_non_null(store_notice(store));
    assert_non_null(strstr(store_notice(store), "was damaged"));
    assert_non_null(strstr(store_notice(store), "copy of"));
    assert_true(store_find(store, STORED_LAST, "", "shocked_bill", &back));
    assert_string_equal(back.ending, "Paid");
    store_close(store);
    char command[300];
    snprintf(command, sizeof command, "ls '%s'/thaw.db.damaged-* >/dev/null",
             desk->folder);
    assert_int_equal(system(command), 0);
}

/* What was played today is in today's copy, not only what was there when Thaw
 * was started for the first time today. */
static void a_file_damaged_in_the_evening_has_lost_nothing(void **state) {
    Desk *desk = *state;
    StoredPlay first = finished(1, OUTCOME_KEPT, "Paid"), back;
    StoredPlay second = finished(2, OUTCOME_LOST, "He hangs up");
    StoredPlay third = talk(3, 4);
    Store *store = store_open(desk->path);
    assert_true(store_save_play(store, &first, NULL));
    store_back_up(store);
    assert_true(store_save_play(store, &second, NULL));
    store_close(store);
    store = store_open(desk->path);
    assert_true(store_save_play(store, &third, NULL));
    store_close(store);
    damage(desk->path);
    store = store_open(desk->path);
    assert_non_null(strstr(store_notice(store), "copy of"));
    for (int key = 1; key <= 3; key++)
        assert_true(store_play(store, key, &back));
    assert_int_equal(back.turns, 4);
    store_close(store);
}

/* A newer Thaw may be a mistake; then what was there before it is wanted. */
static void the_copy_of_before_an_update_is_not_renewed(void **state) {
    Desk *desk = *state;
    char command[600];
    StoredPlay play = finished(9, OUTCOME_KEPT, "Paid");
    snprintf(command, sizeof command,
             "cp '%s/tests/fixtures/stores/schema_4.db' '%s'", THAW_SOURCE_DIR,
             desk->path);
    assert_int_equal(system(command), 0);
    Store *store = store_open(desk->path);
    assert_true(store_save_play(store, &play, NULL));
    store_close(store);
    /* Byte 63 of a file is its version. */
    snprintf(command, sizeof command,
             "for copy in '%s'/backups/*.db; do head -c 64 \"$copy\" | "
             "tail -c 1 | od -An -tu1 | grep -qw 4 || exit 1; done",
             desk->folder);
    assert_int_equal(system(command), 0);
}

static void what_is_left_of_a_copy_that_was_cut_off_is_removed(void **state) {
    Desk *desk = *state;
    char command[300];
    StoredPlay play = finished(1, OUTCOME_KEPT, "Paid");
    Store *store = store_open(desk->path);
    snprintf(command, sizeof command,
             "echo half > '%s/backups/2026-01-01.db.part-1'", desk->folder);
    assert_int_equal(system(command), 0);
    assert_true(store_save_play(store, &play, NULL));
    store_close(store);
    snprintf(command, sizeof command, "! ls '%s'/backups/*part* 2>/dev/null",
             desk->folder);
    assert_int_equal(system(command), 0);
}

static void damage_without_a_copy_starts_anew_and_says_so(void **state) {
    Desk *desk = *state;
    StoredPlay play = finished(1, OUTCOME_KEPT, "Paid");
    FILE *file = fopen(desk->path, "wb");
    fputs("this is no database, whatever its name says", file);
    fclose(file);
    Store *store = store_open(desk->path);
    assert_non_null(strstr(store_notice(store), "starts anew"));
    assert_true(store_save_play(store, &play, NULL));
    store_close(store);
}

static void a_damaged_copy_is_passed_over_for_an_older_good_one(void **state) {
    Desk *desk = *state;
    StoredPlay play = finished(1, OUTCOME_KEPT, "Paid"), back;
    Store *store = store_open(desk->path);
    assert_true(store_save_play(store, &play, NULL));
    store_close(store);
    char command[400];
    snprintf(command, sizeof command,
             "cd '%s' && rm backups/* && cp thaw.db backups/2020-01-01.db && "
             "echo broken > backups/2020-01-02.db && "
             "echo broken > thaw.db",
             desk->folder);
    assert_int_equal(system(command), 0);
    store = store_open(desk->path);
    assert_non_null(strstr(store_notice(store), "2020-01-01"));
    assert_true(store_find(store, STORED_LAST, "", "shocked_bill", &back));
    store_close(store);
}

static void a_full_disk_stops_nothing_and_is_made_good(void **state) {
    Desk *desk = *state;
    Store *store = store_open(desk->path);
    StoredPlay play = talk(1, 1), back;
    assert_true(store_save_play(store, &play, NULL));

    struct rlimit usual, tight;
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &usual), 0);
    tight = usual;
    tight.rlim_cur = 1024;
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &tight), 0);
    play.turns = 2;
    Error err = { "" };
    bool saved = store_save_play(store, &play, &err);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &usual), 0);
    assert_false(saved);
    assert_non_null(strstr(err.text, "Play goes on"));
    assert_string_equal(store_notice(store), err.text);

    play.turns = 3;
    assert_true(store_save_play(store, &play, NULL));
    assert_null(store_notice(store));
    assert_true(store_find(store, STORED_WAITING, "", "shocked_bill", &back));
    assert_int_equal(back.turns, 3);
    store_close(store);
}

static void a_place_that_cannot_be_written_to_is_told(void **state) {
    Desk *desk = *state;
    char path[200];
    FILE *file = fopen(desk->path, "wb");
    fclose(file);
    snprintf(path, sizeof path, "%s/below", desk->path); /* under a file */
    Store *store = store_open(path);
    assert_non_null(strstr(store_notice(store), "Nothing is being saved"));
    StoredPlay play = talk(1, 1);
    assert_false(store_save_play(store, &play, NULL));
    assert_int_equal(unlink(desk->path), 0);
    assert_int_equal(mkdir(desk->path, 0700), 0);
    assert_true(store_save_play(store, &play, NULL)); /* now it can be */
    assert_null(store_notice(store));
    store_close(store);
}

static void an_emptied_file_is_replaced_by_its_copy_and_told(void **state) {
    Desk *desk = *state;
    StoredPlay play = finished(1, OUTCOME_KEPT, "Paid"), back;
    Store *store = store_open(desk->path);
    assert_true(store_save_play(store, &play, NULL));
    store_close(store);
    char command[300];
    snprintf(command, sizeof command,
             "cd '%s' && mv thaw.db backups/2020-01-01.db && "
             "rm -f backups/20[2-9][1-9]* && : > thaw.db",
             desk->folder);
    assert_int_equal(system(command), 0);
    store = store_open(desk->path);
    assert_non_null(strstr(store_notice(store), "2020-01-01"));
    assert_true(store_find(store, STORED_LAST, "", "shocked_bill", &back));
    store_close(store);
}

/* As network homes do: nothing is shared through a file. */
static void *no_sharing(void *at, size_t size, int protection, int flags,
                        int file, off_t from) {
    (void)at, (void)size, (void)protection, (void)flags, (void)file;
    (void)from;
    errno = ENODEV;
    return MAP_FAILED;
}

static void refuse_sharing(bool refused) {
    sqlite3_vfs *vfs = sqlite3_vfs_find(NULL);
    assert_int_equal(
        vfs->xSetSystemCall(
            vfs, "mmap",
            refused ? (sqlite3_syscall_ptr)(void (*)(void))no_sharing : NULL),
        SQLITE_OK);
}

static void a_home_that_shares_no_memory_is_kept_in_all_the_same(void **s) {
    Desk *desk = *s;
    StoredPlay play = talk(1, 1), back;
    refuse_sharing(true);
    Store *store = store_open(desk->path);
    bool saved = store_save_play(store, &play, NULL);
    Store *other = store_open(desk->path); /* a second program */
    int turns = waiting_turns(other, &back);
    play.turns = 2;
    saved = saved && store_save_play(store, &play, NULL);
    bool told = store_notice(store) || store_notice(other);
    store_close(store);
    store_close(other);
    refuse_sharing(false);
    assert_true(saved);
    assert_int_equal(turns, 1);
    assert_false(told);
}

/* As drives do whose server gives no locks. */
static int no_locks(int file, int what, ...) {
    va_list args;
    va_start(args, what);
    void *argument = va_arg(args, void *);
    va_end(args);
    if (what != F_SETLK) return fcntl(file, what, argument);
    errno = ENOLCK;
    return -1;
}

static void refuse_locks(bool refused) {
    sqlite3_vfs *vfs = sqlite3_vfs_find(NULL);
    assert_int_equal(
        vfs->xSetSystemCall(
            vfs, "fcntl",
            refused ? (sqlite3_syscall_ptr)(void (*)(void))no_locks : NULL),
        SQLITE_OK);
}

static void a_folder_that_cannot_lock_is_told_and_can_be_looked_at(void **s) {
    Desk *desk = *s;
    StoredPlay play = finished(1, OUTCOME_KEPT, "Paid"), back;
    StoredPlay more = talk(2, 1);
    Store *store = store_open(desk->path);
    assert_true(store_save_play(store, &play, NULL));
    store_close(store);
    refuse_locks(true);
    store = store_open(desk->path);
    bool told = store_notice(store) &&
                strstr(store_notice(store), "cannot lock files") &&
                strstr(store_notice(store), "can still be looked at");
    bool found = store_play(store, 1, &back);
    bool saved = store_save_play(store, &more, NULL);
    refuse_locks(false); /* the server gives locks again */
    bool saved_later = store_save_play(store, &more, NULL);
    store_close(store);
    assert_true(told);
    assert_true(found);
    assert_false(saved);
    assert_true(saved_later);
}

static void a_file_that_another_program_holds_is_told_as_that(void **state) {
    Desk *desk = *state;
    sqlite3 *other = NULL;
    store_close(store_open(desk->path));
    assert_int_equal(sqlite3_open(desk->path, &other), SQLITE_OK);
    assert_int_equal(
        sqlite3_exec(other, "PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE",
                     NULL, NULL, NULL),
        SQLITE_OK);
    Store *store = store_open(desk->path);
    assert_non_null(store_notice(store));
    assert_non_null(strstr(store_notice(store), "another program is busy"));
    sqlite3_close(other);
    store_close(store);
}

static void a_file_that_came_from_elsewhere_goes_on_there(void **state) {
    Desk *desk = *state;
    StoredPlay play = talk(1, 1), back;
    pid_t child = fork(); /* cut off: its log of writes stays behind */
    if (child == 0) {
        Store *store = store_open(desk->path);
        bool saved = store_save_play(store, &play, NULL);
        _exit(saved ? 0 : 1);
    }
    int status = 1;
    waitpid(child, &status, 0);
    assert_int_equal(status, 0);
    refuse_sharing(true);
    Store *store = store_open(desk->path);
    int turns = waiting_turns(store, &back);
    back.turns = 2;
    bool saved = turns && store_save_play(store, &back, NULL);
    store_close(store);
    refuse_sharing(false);
    assert_int_equal(turns, 1);
    assert_true(saved);
}

/* ---- the file goes away ---- */

static void a_folder_deleted_in_the_middle_is_made_again_and_told(void **s) {
    Desk *desk = *s;
    char command[300];
    StoredPlay play = talk(1, 1), back;
    Store *store = store_open(desk->path);
    keep(store, finished(2, OUTCOME_KEPT, "Paid"), "");
    assert_true(store_save_play(store, &play, NULL));
    snprintf(command, sizeof command, "rm -r '%s'", desk->folder);
    assert_int_equal(system(command), 0);
    play.turns = 2;
    assert_true(store_save_play(store, &play, NULL));
    assert_non_null(strstr(store_notice(store), "moved or deleted"));
    store_close(store);
    store = store_open(desk->path);
    assert_int_equal(waiting_turns(store, &back), 2);
    assert_true(store_find(store, STORED_LAST, "", "shocked_bill", &back));
    store_close(store);
}

static void a_file_put_in_its_place_loses_neither(void **state) {
    Desk *desk = *state;
    char command[300];
    StoredPlay play = talk(1, 1), back;
    Store *store = store_open(desk->path);
    assert_true(store_save_play(store, &play, NULL));
    snprintf(command, sizeof command,
             "cd '%s' && rm -f thaw.db thaw.db-wal thaw.db-shm", desk->folder);
    assert_int_equal(system(command), 0);
    Store *other = store_open(desk->path);
    keep(other, finished(2, OUTCOME_KEPT, "Paid"), "");
    store_close(other);
    play.turns = 2;
    assert_true(store_save_play(store, &play, NULL));
    assert_non_null(strstr(store_notice(store), "Another file"));
    store_close(store);
    store = store_open(desk->path);
    assert_int_equal(waiting_turns(store, &back), 2);
    assert_true(store_find(store, STORED_LAST, "", "shocked_bill", &back));
    store_close(store);
    snprintf(command, sizeof command, "ls '%s'/thaw.db.moved-* >/dev/null",
             desk->folder);
    assert_int_equal(system(command), 0);
}

static void a_clock_that_jumps_mixes_up_nothing(void **state) {
    Desk *desk = *state;
    char command[400];
    StoredPlay late = finished(1, OUTCOME_KEPT, "In 2099"), back;
    StoredPlay early = finished(2, OUTCOME_LOST, "In 1970");
    late.changed = 4070908800000;
    early.changed = 1000;
    Store *store = store_open(desk->path);
    assert_true(store_save_play(store, &late, NULL));
    store_close(store);
    snprintf(command, sizeof command,
             "cd '%s' && rm backups/* && cp thaw.db backups/2099-01-01.db",
             desk->folder);
    assert_int_equal(system(command), 0);
    store = store_open(desk->path);
    assert_true(store_save_play(store, &early, NULL));
    assert_true(store_find(store, STORED_LAST, "", "shocked_bill", &back));
    assert_string_equal(back.ending, "In 1970");
    store_close(store);
    /* The newest copy is the one with most in it, whatever its date says. */
    snprintf(command, sizeof command,
             "cd '%s' && rm -f backups/20[0-8]* && "
             "mv thaw.db backups/1970-01-02.db && "
             "echo broken > thaw.db",
             desk->folder);
    assert_int_equal(system(command), 0);
    store = store_open(desk->path);
    assert_non_null(strstr(store_notice(store), "1970-01-02"));
    assert_int_equal(store_times(store, "", "shocked_bill"), 2);
    store_close(store);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        HERE(nothing_acknowledged_is_lost_by_a_kill),
        HERE(a_damaged_file_is_replaced_by_its_copy_and_told),
        HERE(a_file_damaged_in_the_evening_has_lost_nothing),
        HERE(the_copy_of_before_an_update_is_not_renewed),
        HERE(what_is_left_of_a_copy_that_was_cut_off_is_removed),
        HERE(damage_without_a_copy_starts_anew_and_says_so),
        HERE(a_damaged_copy_is_passed_over_for_an_older_good_one),
        HERE(a_full_disk_stops_nothing_and_is_made_good),
        HERE(a_place_that_cannot_be_written_to_is_told),
        HERE(an_emptied_file_is_replaced_by_its_copy_and_told),
        HERE(a_home_that_shares_no_memory_is_kept_in_all_the_same),
        HERE(a_folder_that_cannot_lock_is_told_and_can_be_looked_at),
        HERE(a_file_that_another_program_holds_is_told_as_that),
        HERE(a_file_that_came_from_elsewhere_goes_on_there),
        HERE(a_folder_deleted_in_the_middle_is_made_again_and_told),
        HERE(a_file_put_in_its_place_loses_neither),
        HERE(a_clock_that_jumps_mixes_up_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

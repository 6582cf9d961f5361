/* SPDX-License-Identifier: MIT
 * What must never be lost, put to the test: kills, damage, full disks. */
#include "store/store.h"

#include "core/base/mem.h"

#include <sqlite3.h>

#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

typedef struct Desk {
    char folder[128];
    char path[160];
} Desk;

static int lay_out(void **state) {
    Desk *desk = calloc(1, sizeof *desk);
    snprintf(desk->folder, sizeof desk->folder, P_tmpdir "/thaw-store-XXXXXX");
    assert_non_null(mkdtemp(desk->folder));
    snprintf(desk->path, sizeof desk->path, "%s/thaw.db", desk->folder);
    *state = desk;
    return 0;
}

static int clear_up(void **state) {
    Desk *desk = *state;
    char command[200];
    snprintf(command, sizeof command, "rm -rf '%s'", desk->folder);
    assert_int_equal(system(command), 0);
    free(desk);
    return 0;
}

static StoredPlay talk(int64_t key, int turns) {
    StoredPlay play = { .key = key,
                        .profile = "",
                        .level = "shocked_bill",
                        .begun = 1000 * key,
                        .changed = 1000 * key + turns,
                        .turns = turns,
                        .visit = 1 };
    play.journal = "thaw-journal\n";
    play.journal_size = strlen(play.journal);
    play.text = "encounter \"x\" {}";
    play.text_size = strlen(play.text);
    play.text_hash = 0xF000000000000001u;
    play.curves = "-100 -62";
    play.customers[0] = (StoredCustomer){ "dana", -100, -300, -62 };
    play.customer_count = 1;
    return play;
}

static StoredPlay finished(int64_t key, Outcome outcome, const char *ending) {
    StoredPlay play = talk(key, 8);
    play.finished = true;
    play.outcome = outcome;
    play.ending = ending;
    return play;
}

static void damage(const char *path) {
    FILE *file = fopen(path, "r+b");
    assert_non_null(file);
    assert_int_equal(fseek(file, 20, SEEK_SET), 0);
    for (int i = 0; i < 6000; i++)
        fputc(0x5A, file);
    assert_int_equal(fclose(file), 0);
}

static void what_was_saved_comes_back_whole(void **state) {
    Desk *desk = *state;
    StoredPlay play = finished(7, OUTCOME_KEPT, "Paid in two");
    Store *store = store_open(desk->path);
    assert_true(store_save_play(store, &play, NULL));
    store_close(store);

    store = store_open(desk->path);
    StoredPlay back;
    assert_true(store_find(store, STORED_LAST, "", "shocked_bill", &back));
    assert_int_equal(back.key, 7);
    assert_string_equal(back.ending, "Paid in two");
    assert_int_equal(back.outcome, OUTCOME_KEPT);
    assert_int_equal(back.journal_size, play.journal_size);
    assert_memory_equal(back.journal, play.journal, play.journal_size);
    assert_int_equal(back.customer_count, 1);
    assert_string_equal(back.customers[0].id, "dana");
    assert_int_equal(back.customers[0].low, -300);
    assert_int_equal(back.customers[0].end, -62);
    assert_string_equal(back.curves, "-100 -62");
    assert_true(back.text_hash == play.text_hash);
    size_t size = 0;
    char *text = store_level_text(store, back.text_hash, &size);
    assert_string_equal(text, play.text);
    assert_int_equal(size, play.text_size);
    mem_free(text);
    assert_null(store_notice(store));
    store_close(store);
}

static void only_a_broken_off_conversation_waits(void **state) {
    Desk *desk = *state;
    Store *store = store_open(desk->path);
    StoredPlay play = talk(1, 3), back;
    assert_true(store_save_play(store, &play, NULL));
    assert_true(store_find(store, STORED_WAITING, "", "shocked_bill", &back));
    assert_int_equal(back.turns, 3);
    assert_false(
        store_find(store, STORED_WAITING, "Ana", "shocked_bill", &back));
    assert_false(store_find(store, STORED_LAST, "", "shocked_bill", &back));
    play.set_aside = true;
    assert_true(store_save_play(store, &play, NULL));
    assert_false(store_find(store, STORED_WAITING, "", "shocked_bill", &back));
    store_close(store);
}

static void the_best_is_by_outcome_and_the_last_by_time(void **state) {
    Desk *desk = *state;
    Store *store = store_open(desk->path);
    StoredPlay plays[] = { finished(1, OUTCOME_UNEASY, "Paid, and gone"),
                           finished(2, OUTCOME_DELIGHTED, "Thanks"),
                           finished(3, OUTCOME_LOST, "She hangs up") };
    for (size_t i = 0; i < 3; i++)
        assert_true(store_save_play(store, &plays[i], NULL));
    StoredPlay back;
    assert_true(store_find(store, STORED_BEST, "", "shocked_bill", &back));
    assert_string_equal(back.ending, "Thanks");
    assert_true(store_find(store, STORED_LAST, "", "shocked_bill", &back));
    assert_string_equal(back.ending, "She hangs up");
    assert_int_equal(store_times(store, "", "shocked_bill"), 3);
    store_close(store);
}

static void a_setting_is_kept_and_may_change(void **state) {
    Desk *desk = *state;
    Store *store = store_open(desk->path);
    assert_null(store_setting(store, "text.size"));
    assert_true(store_set_setting(store, "text.size", "125", NULL));
    assert_true(store_set_setting(store, "text.size", "150", NULL));
    store_close(store);
    store = store_open(desk->path);
    assert_string_equal(store_setting(store, "text.size"), "150");
    store_close(store);
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
    /* The day's copy was made of the empty file; let it be made again. */
    char command[300];
    snprintf(command, sizeof command, "rm '%s'/backups/*", desk->folder);
    assert_int_equal(system(command), 0);
    store_close(store_open(desk->path));

    damage(desk->path);
    store = store_open(desk->path);
    assert_non_null(store_notice(store));
    assert_non_null(strstr(store_notice(store), "was damaged"));
    assert_non_null(strstr(store_notice(store), "copy of"));
    assert_true(store_find(store, STORED_LAST, "", "shocked_bill", &back));
    assert_string_equal(back.ending, "Paid");
    store_close(store);
    snprintf(command, sizeof command, "ls '%s'/thaw.db.damaged-* >/dev/null",
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

static void seven_copies_are_kept(void **state) {
    Desk *desk = *state;
    char command[400];
    store_close(store_open(desk->path));
    snprintf(command, sizeof command,
             "cd '%s'/backups && rm -f * && for d in 1 2 3 4 5 6 7 8 9; do "
             "echo x > 2020-01-0$d.db; done",
             desk->folder);
    assert_int_equal(system(command), 0);
    store_close(store_open(desk->path));
    snprintf(command, sizeof command,
             "cd '%s'/backups && test $(ls | wc -l) = 7 && "
             "test ! -e 2020-01-03.db && test -e 2020-01-04.db",
             desk->folder);
    assert_int_equal(system(command), 0);
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

static void two_programs_at_once_both_save(void **state) {
    Desk *desk = *state;
    Store *one = store_open(desk->path), *two = store_open(desk->path);
    StoredPlay first = talk(1, 1), second = finished(2, OUTCOME_KEPT, "Paid");
    StoredPlay back;
    assert_true(store_save_play(one, &first, NULL));
    assert_true(store_save_play(two, &second, NULL));
    assert_true(store_find(one, STORED_LAST, "", "shocked_bill", &back));
    assert_true(store_find(two, STORED_WAITING, "", "shocked_bill", &back));
    store_close(one);
    store_close(two);
}

/* What is waiting, in the words of who looks for it. */
static int waiting_turns(Store *store, StoredPlay *play) {
    return store_find(store, STORED_WAITING, "", "shocked_bill", play)
               ? play->turns
               : 0;
}

static void who_goes_on_second_gets_a_second_conversation(void **state) {
    Desk *desk = *state;
    Store *one = store_open(desk->path);
    StoredPlay play = talk(1, 3), mine, yours;
    assert_true(store_save_play(one, &play, NULL));
    store_close(one);

    one = store_open(desk->path);
    Store *two = store_open(desk->path);
    assert_int_equal(waiting_turns(one, &mine), 3);
    assert_int_equal(waiting_turns(two, &yours), 3);
    mine.turns = 13; /* ten replies, each answered */
    assert_true(store_save_play(one, &mine, NULL));
    yours.turns = 4;
    assert_true(store_save_play(two, &yours, NULL));
    assert_null(store_notice(one));
    assert_non_null(strstr(store_notice(two), "a second one"));
    mine.turns = 14;
    mine.finished = true;
    mine.changed += 10;
    assert_true(store_save_play(one, &mine, NULL));
    yours.turns = 5;
    assert_true(store_save_play(two, &yours, NULL));
    store_close(one);
    store_close(two);

    one = store_open(desk->path);
    assert_int_equal(waiting_turns(one, &yours), 5);
    assert_int_not_equal(yours.key, 1);
    assert_true(store_find(one, STORED_LAST, "", "shocked_bill", &mine));
    assert_int_equal(mine.turns, 14);
    assert_int_equal(mine.key, 1);
    store_close(one);
}

static void setting_aside_in_one_program_forks_nothing(void **state) {
    Desk *desk = *state;
    Store *one = store_open(desk->path), *two = store_open(desk->path);
    StoredPlay play = talk(1, 3), other;
    assert_true(store_save_play(one, &play, NULL));
    assert_int_equal(waiting_turns(two, &other), 3);
    assert_true(store_set_aside(two, other.key, NULL));
    assert_int_equal(waiting_turns(two, &other), 0);
    play.turns = 4;
    assert_true(store_save_play(one, &play, NULL));
    assert_null(store_notice(one));
    assert_int_equal(waiting_turns(two, &other), 4);
    assert_int_equal(other.key, 1);
    store_close(one);
    store_close(two);
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

static void what_the_first_thaw_kept_is_all_there(void **state) {
    Desk *desk = *state;
    char command[600];
    snprintf(command, sizeof command, "cp '%s/tests/fixtures/stores/%s' '%s'",
             THAW_SOURCE_DIR, "schema_1.db", desk->path);
    assert_int_equal(system(command), 0);
    Store *store = store_open(desk->path);
    StoredPlay back;
    size_t size = 0;
    assert_null(store_notice(store));
    assert_true(store_find(store, STORED_LAST, "", "shocked_bill", &back));
    assert_int_equal(back.turns, 8);
    assert_string_equal(back.ending, "Paid, and gone");
    char *text = store_level_text(store, back.text_hash, &size);
    assert_true(size > 20000);
    mem_free(text);
    assert_int_equal(waiting_turns(store, &back), 6);
    assert_true(store_find(store, STORED_LAST, "", "late_parcel", &back));
    assert_int_equal(back.outcome, OUTCOME_KEPT);
    assert_true(store_find(store, STORED_WAITING, "",
                           "crabby_couple/first_visit", &back));
    assert_int_equal(back.customer_count, 2);
    store_close(store);
}

static void a_file_of_a_newer_thaw_is_left_alone(void **state) {
    Desk *desk = *state;
    store_close(store_open(desk->path));
    FILE *file = fopen(desk->path, "r+b");
    fseek(file, 60, SEEK_SET); /* user_version, four bytes, big-endian */
    fputs("\0\0\0", file);
    fseek(file, 63, SEEK_SET);
    fputc(99, file);
    fclose(file);
    Store *store = store_open(desk->path);
    assert_non_null(strstr(store_notice(store), "newer Thaw"));
    StoredPlay play = talk(1, 1);
    assert_false(store_save_play(store, &play, NULL));
    store_close(store);
}

static void without_a_path_nothing_is_kept_and_nothing_complains(void **s) {
    (void)s;
    Store *store = store_open("");
    StoredPlay play = talk(1, 1);
    assert_true(store_save_play(store, &play, NULL));
    assert_true(store_set_setting(store, "a", "b", NULL));
    assert_null(store_notice(store));
    store_close(store);
}

#define HERE(test) cmocka_unit_test_setup_teardown(test, lay_out, clear_up)

int main(void) {
    const struct CMUnitTest tests[] = {
        HERE(what_was_saved_comes_back_whole),
        HERE(only_a_broken_off_conversation_waits),
        HERE(the_best_is_by_outcome_and_the_last_by_time),
        HERE(a_setting_is_kept_and_may_change),
        HERE(nothing_acknowledged_is_lost_by_a_kill),
        HERE(a_damaged_file_is_replaced_by_its_copy_and_told),
        HERE(damage_without_a_copy_starts_anew_and_says_so),
        HERE(a_damaged_copy_is_passed_over_for_an_older_good_one),
        HERE(seven_copies_are_kept),
        HERE(a_full_disk_stops_nothing_and_is_made_good),
        HERE(a_place_that_cannot_be_written_to_is_told),
        HERE(two_programs_at_once_both_save),
        HERE(who_goes_on_second_gets_a_second_conversation),
        HERE(setting_aside_in_one_program_forks_nothing),
        HERE(an_emptied_file_is_replaced_by_its_copy_and_told),
        HERE(a_home_that_shares_no_memory_is_kept_in_all_the_same),
        HERE(a_file_that_came_from_elsewhere_goes_on_there),
        HERE(what_the_first_thaw_kept_is_all_there),
        HERE(a_file_of_a_newer_thaw_is_left_alone),
        cmocka_unit_test(without_a_path_nothing_is_kept_and_nothing_complains),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

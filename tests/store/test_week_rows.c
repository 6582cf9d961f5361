/* SPDX-License-Identifier: MIT
 * A campaign and the conversation that ended in it are kept together, whatever
 * happens while they are. */
#include "store/desk.h"

#include "store/history.h"
#include "store/weeks.h"

#include <sqlite3.h>

#include <errno.h>
#include <signal.h>
#include <sys/wait.h>
#include <time.h>

enum { WEEK = 77, PLAYS = 12 };

static StoredWeekPlay row_of(int play) {
    static const char *const names[PLAYS] = { "a", "b", "c", "d", "e", "f",
                                              "g", "h", "i", "j", "k", "l" };
    return (StoredWeekPlay){ .name = names[play % PLAYS],
                             .level = "shocked_bill",
                             .ending = "Paid in two",
                             .outcome = OUTCOME_KEPT,
                             .customers = { { "dana", 0, -300, -62 } },
                             .customer_count = 1 };
}

/* The `count`th conversation of the campaign came to its end. */
static bool end_one(Store *store, int64_t week, int count, Error *err) {
    StoredWeekPlay plays[PLAYS];
    for (int i = 0; i < count; i++)
        plays[i] = row_of(i);
    StoredWeek row = { .key = week,
                       .profile = "",
                       .record = "first_week",
                       .title = "A week",
                       .changed = count,
                       .plays = plays,
                       .play_count = count };
    StoredPlay play =
        finished(1000 * week + count, OUTCOME_KEPT, "Paid in two");
    play.week = week;
    return store_save_in_week(store, &play, &row, err);
}

static int plays_in(Store *store, StoredWeek *week) {
    return store_find_week(store, false, "", "first_week", week)
               ? week->play_count
               : 0;
}

/* Conversations that came to their end in the campaign. */
static int ended_in(Store *store, int64_t week) {
    StoredPlay *list;
    int count = store_finished(store, "", &list), ended = 0;
    for (int i = 0; i < count; i++)
        ended += list[i].week == week;
    return ended;
}

static void a_campaign_comes_back_whole(void **state) {
    Desk *desk = *state;
    StoredWeek back;
    Store *store = store_open(desk->path);
    assert_true(end_one(store, WEEK, 1, NULL));
    assert_true(end_one(store, WEEK, 2, NULL));
    store_close(store);
    store = store_open(desk->path);
    assert_int_equal(plays_in(store, &back), 2);
    assert_int_equal(back.key, WEEK);
    assert_string_equal(back.plays[1].name, "b");
    assert_string_equal(back.plays[1].level, "shocked_bill");
    assert_int_equal(back.plays[1].customer_count, 1);
    assert_int_equal(back.plays[1].customers[0].low, -300);
    assert_int_equal(ended_in(store, WEEK), 2);
    assert_null(store_notice(store));
    store_close(store);
}

/* ---- kills ---- */

static void play_until_killed(const char *path, int told, int from) {
    StoredWeek week;
    Store *store = store_open(path);
    if (plays_in(store, &week)) store_take_week(store, &week);
    for (int i = from;; i++) {
        int count = 1 + i % PLAYS;
        if (!end_one(store, WEEK + i / PLAYS, count, NULL) ||
            write(told, &i, sizeof i) != sizeof i)
            _exit(1);
    }
}

/* The last one that was acknowledged before the kill, or `last`. */
static int kill_one(const char *path, int last, int round) {
    int told[2], one, saves = round % 5;
    assert_int_equal(pipe(told), 0);
    pid_t child = fork();
    if (child == 0) {
        close(told[0]);
        play_until_killed(path, told[1], last + 1);
    }
    close(told[1]);
    while (saves-- && read(told[0], &one, sizeof one) == sizeof one)
        last = one;
    struct timespec moment = { 0, (round * 7 % 13) * 700000L };
    nanosleep(&moment, NULL);
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    while (read(told[0], &one, sizeof one) == sizeof one)
        last = one;
    close(told[0]);
    return last;
}

static void a_kill_never_parts_a_conversation_from_its_campaign(void **state) {
    Desk *desk = *state;
    int last = -1;
    for (int round = 0; round < 20; round++) {
        StoredWeek week;
        last = kill_one(desk->path, last, round);
        Store *store = store_open(desk->path);
        int plays = plays_in(store, &week);
        assert_null(store_notice(store));
        if (plays) assert_int_equal(ended_in(store, week.key), plays);
        if (last >= 0)
            assert_true((week.key - WEEK) * PLAYS + plays >= last + 1);
        if (plays) last = (int)(week.key - WEEK) * PLAYS + plays - 1;
        store_close(store);
    }
    assert_true(last > PLAYS);
}

/* ---- a full disk ---- */

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

static void a_disk_full_at_any_write_keeps_both_or_neither(void **state) {
    Desk *desk = *state;
    StoredWeek week;
    Store *store = store_open(desk->path);
    bool full = true;
    assert_true(end_one(store, WEEK, 1, NULL));
    watch_writes(true);
    for (int n = 0; full && n < 200; n++) {
        Error err = { "" };
        int before = 1 + n % (PLAYS - 2);
        assert_true(end_one(store, WEEK + n, before, NULL));
        int ended = ended_in(store, WEEK + n);
        writes_left = n;
        bool saved = end_one(store, WEEK + n, before + 1, &err);
        full = writes_left == 0;
        writes_left = -1; /* somebody made room */
        assert_int_equal(ended_in(store, WEEK + n), ended + saved);
        assert_true(end_one(store, WEEK + n, before + 1, NULL));
        assert_int_equal(ended_in(store, WEEK + n), ended + 1);
        assert_true(plays_in(store, &week) > 0);
    }
    watch_writes(false);
    assert_false(full);
    store_close(store);
}

/* ---- two programs ---- */

static void two_programs_on_one_campaign_keep_both_and_say_so(void **state) {
    Desk *desk = *state;
    StoredWeek week, other;
    Store *store = store_open(desk->path), *second = store_open(desk->path);
    assert_true(end_one(store, WEEK, 1, NULL));
    assert_int_equal(plays_in(second, &week), 1);
    store_take_week(second, &week);
    assert_true(end_one(store, WEEK, 2, NULL));
    /* A look at it is not going on with what the other one did. */
    assert_int_equal(plays_in(second, &week), 2);
    assert_true(end_one(second, WEEK, 3, NULL));
    assert_non_null(store_notice(second));
    assert_non_null(strstr(store_notice(second), "campaign"));
    assert_null(store_notice(store));
    assert_int_equal(plays_in(store, &other), 3);
    assert_int_not_equal(other.key, WEEK);
    assert_int_equal(ended_in(store, other.key), 1);
    assert_true(end_one(store, WEEK, 4, NULL));
    assert_null(store_notice(store));
    assert_int_equal(plays_in(store, &other), 4);
    assert_int_equal(other.key, WEEK);
    store_close(store);
    store_close(second);
}

static void a_fresh_one_takes_the_place_of_the_one_that_was_left(void **state) {
    Desk *desk = *state;
    StoredWeekPlay play = row_of(0);
    StoredWeek back, fresh = { .key = WEEK + 1,
                               .profile = "",
                               .record = "first_week",
                               .title = "A week",
                               .instead_of = WEEK,
                               .plays = &play,
                               .play_count = 1,
                               .finished = true,
                               .ending = "Another week" };
    Store *store = store_open(desk->path);
    assert_true(end_one(store, WEEK, 3, NULL));
    assert_true(store_save_week(store, &fresh, NULL));
    assert_int_equal(plays_in(store, &back), 0);
    assert_true(store_find_week(store, true, "", "first_week", &back));
    assert_string_equal(back.ending, "Another week");
    store_close(store);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        HERE(a_campaign_comes_back_whole),
        HERE(a_kill_never_parts_a_conversation_from_its_campaign),
        HERE(a_disk_full_at_any_write_keeps_both_or_neither),
        HERE(two_programs_on_one_campaign_keep_both_and_say_so),
        HERE(a_fresh_one_takes_the_place_of_the_one_that_was_left),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

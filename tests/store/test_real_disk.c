/* SPDX-License-Identifier: MIT
 * What must never be lost, on a disk that is really full and in a folder that
 * can really not be written to. Each happens in a process of its own: with its
 * own small disk, or as somebody who is not allowed everything. */
#include "store/desk.h"

#include "store/history.h"
#include "store/profiles.h"

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>

enum { CANNOT_TRY = 77, NOBODY = 65534 };

#define MUST(condition)                                                        \
    do {                                                                       \
        if (!(condition)) {                                                    \
            fprintf(stderr, "line %d: not so: %s\n", __LINE__, #condition);    \
            _exit(1);                                                          \
        }                                                                      \
    } while (0)

static void in_a_process(const Desk *desk, void (*part)(const Desk *desk)) {
    int status = 0;
    pid_t child = fork();
    if (child == 0) {
        part(desk);
        _exit(0);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    if (WEXITSTATUS(status) == CANNOT_TRY) skip();
    assert_int_equal(WEXITSTATUS(status), 0);
}

/* ---- full ---- */

/* A disk of 600 kB in the place of the desk's folder; only this process sees
 * it. */
static void take_small_disk(const Desk *desk) {
    if (unshare(CLONE_NEWNS) != 0) _exit(CANNOT_TRY);
    if (mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0 ||
        mount("none", desk->folder, "tmpfs", 0, "size=600k") != 0)
        _exit(CANNOT_TRY);
}

/* Something else of the same person's that fills it up. */
static void fill_disk(const char *path) {
    char bytes[4096] = { 1 };
    FILE *file = fopen(path, "wb");
    MUST(file);
    setvbuf(file, NULL, _IONBF, 0);
    while (fwrite(bytes, 1, sizeof bytes, file) == sizeof bytes)
        continue;
    fclose(file);
}

/* Saves until one save fails; the turn of the last that did not. */
static int save_until_full(Store *store, int turn) {
    StoredPlay play = talk(1, turn);
    while (store_save_play(store, &play, NULL)) {
        MUST(turn < 100000);
        play.turns = ++turn;
    }
    return turn - 1;
}

static void play_on_a_full_disk(const Desk *desk) {
    char filler[200];
    snprintf(filler, sizeof filler, "%s/filler", desk->folder);
    take_small_disk(desk);
    Store *store = store_open(desk->path);
    StoredPlay play = talk(1, 1), back;
    MUST(store_save_play(store, &play, NULL));
    fill_disk(filler);
    int last = save_until_full(store, 2);
    MUST(store_notice(store) && strstr(store_notice(store), "full"));
    MUST(!store_keeps(store));
    Store *other = store_open(desk->path); /* what was saved is there */
    MUST(store_play(other, 1, &back) && back.turns >= last);
    store_close(other);
    MUST(unlink(filler) == 0); /* somebody made room */
    play.turns = last + 5;
    MUST(store_save_play(store, &play, NULL));
    MUST(!store_notice(store));
    store_close(store);
    store = store_open(desk->path);
    MUST(store_play(store, 1, &back) && back.turns == last + 5);
    store_close(store);
}

static void a_disk_that_is_really_full_loses_nothing(void **state) {
    in_a_process(*state, play_on_a_full_disk);
}

static void begin_on_a_full_disk(const Desk *desk) {
    char filler[200];
    StoredPlay play = talk(1, 1), back;
    snprintf(filler, sizeof filler, "%s/filler", desk->folder);
    take_small_disk(desk);
    fill_disk(filler);
    Store *store = store_open(desk->path);
    MUST(!store_save_play(store, &play, NULL));
    MUST(store_notice(store) && strstr(store_notice(store), "full"));
    MUST(unlink(filler) == 0);
    MUST(store_save_play(store, &play, NULL));
    store_close(store);
    store = store_open(desk->path);
    MUST(!store_notice(store));
    MUST(store_play(store, 1, &back));
    store_close(store);
}

static void a_disk_that_is_full_from_the_beginning_is_made_good(void **state) {
    in_a_process(*state, begin_on_a_full_disk);
}

/* ---- not to be written to ---- */

/* Whoever may do everything is nobody from here on. */
static void be_nobody(void) {
    if (geteuid() == 0 && (setgid(NOBODY) != 0 || setuid(NOBODY) != 0))
        _exit(CANNOT_TRY);
}

static void play_in_a_folder_that_is_only_read(const Desk *desk) {
    be_nobody();
    Store *store = store_open(desk->path);
    StoredPlay play = talk(1, 1);
    MUST(store_notice(store));
    MUST(strstr(store_notice(store), "Nothing is being saved"));
    MUST(strstr(store_notice(store), "cannot be written to"));
    MUST(!store_keeps(store));
    MUST(!store_save_play(store, &play, NULL));
    store_close(store);
}

static void look_in_a_folder_that_is_only_read(const Desk *desk) {
    be_nobody();
    Store *store = store_open(desk->path);
    StoredPlay back, more = talk(9, 1);
    StoredProfile *people;
    MUST(strstr(store_notice(store), "can still be looked at"));
    MUST(store_play(store, 7, &back) && !strcmp(back.ending, "Paid"));
    MUST(store_find(store, STORED_LAST, "", "shocked_bill", &back));
    MUST(store_profiles(store, &people) == 1);
    MUST(!store_keeps(store));
    MUST(!store_save_play(store, &more, NULL));
    MUST(store_play(store, 7, &back)); /* also after a save that failed */
    MUST(!store_play(store, 9, &back));
    store_close(store);
}

static void a_folder_that_is_only_read_is_told(void **state) {
    Desk *desk = *state;
    assert_int_equal(chmod(desk->folder, 0555), 0);
    in_a_process(desk, play_in_a_folder_that_is_only_read);
    assert_int_equal(chmod(desk->folder, 0755), 0);
}

static void what_is_kept_there_already_stays_as_it_is(void **state) {
    Desk *desk = *state;
    StoredPlay play = finished(7, OUTCOME_KEPT, "Paid"), back;
    Store *store = store_open(desk->path);
    assert_true(store_save_play(store, &play, NULL));
    store_close(store);
    assert_int_equal(chmod(desk->path, 0444), 0);
    assert_int_equal(chmod(desk->folder, 0555), 0);
    in_a_process(desk, play_in_a_folder_that_is_only_read);
    in_a_process(desk, look_in_a_folder_that_is_only_read);
    assert_int_equal(chmod(desk->folder, 0755), 0);
    assert_int_equal(chmod(desk->path, 0644), 0);
    store = store_open(desk->path);
    assert_null(store_notice(store));
    assert_true(store_play(store, 7, &back));
    store_close(store);
}

/* A program that was killed leaves a log of what it wrote beside the file. */
static void save_and_be_killed(const Desk *desk) {
    StoredPlay play = finished(7, OUTCOME_KEPT, "Paid");
    MUST(store_save_play(store_open(desk->path), &play, NULL));
}

static void seal(const Desk *desk, const char *mode) {
    char command[400];
    snprintf(command, sizeof command,
             "chmod %s '%s' && chmod a+r '%s'/thaw.db*", mode, desk->folder,
             desk->folder);
    assert_int_equal(system(command), 0);
}

static void what_a_killed_program_left_can_be_looked_at_too(void **state) {
    Desk *desk = *state;
    in_a_process(desk, save_and_be_killed);
    seal(desk, "0555");
    in_a_process(desk, look_in_a_folder_that_is_only_read);
    seal(desk, "0755");
}

static void make_room_and_go_on(const Desk *desk) {
    StoredPlay play = finished(8, OUTCOME_KEPT, "Paid"), back;
    if (geteuid() == 0 && seteuid(NOBODY) != 0) _exit(CANNOT_TRY);
    Store *store = store_open(desk->path);
    MUST(!store_keeps(store));
    MUST(seteuid(getuid()) == 0 && chmod(desk->folder, 0755) == 0);
    MUST(store_save_play(store, &play, NULL));
    MUST(store_keeps(store) && !store_notice(store));
    MUST(store_play(store, 7, &back) && store_play(store, 8, &back));
    store_close(store);
}

static void a_folder_that_takes_it_again_is_written_to(void **state) {
    Desk *desk = *state;
    StoredPlay play = finished(7, OUTCOME_KEPT, "Paid"), back;
    Store *store = store_open(desk->path);
    assert_true(store_save_play(store, &play, NULL));
    store_close(store);
    seal(desk, "0555");
    in_a_process(desk, make_room_and_go_on);
    store = store_open(desk->path);
    assert_true(store_play(store, 8, &back));
    store_close(store);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        HERE(a_disk_that_is_really_full_loses_nothing),
        HERE(a_disk_that_is_full_from_the_beginning_is_made_good),
        HERE(a_folder_that_is_only_read_is_told),
        HERE(what_is_kept_there_already_stays_as_it_is),
        HERE(what_a_killed_program_left_can_be_looked_at_too),
        HERE(a_folder_that_takes_it_again_is_written_to),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

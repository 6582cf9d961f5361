/* SPDX-License-Identifier: MIT
 * Conversations and settings are kept, and found again. */
#include "store/desk.h"

#include <sqlite3.h>

#include "core/base/mem.h"
#include "store/history.h"

#include <sys/stat.h>

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
    assert_null(store_setting(store, NULL, "text.size"));
    assert_true(store_set_setting(store, NULL, "text.size", "125", NULL));
    assert_true(store_set_setting(store, NULL, "text.size", "150", NULL));
    store_close(store);
    store = store_open(desk->path);
    assert_string_equal(store_setting(store, NULL, "text.size"), "150");
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
    assert_true(store_set_aside(two, other.key, NULL, NULL));
    assert_int_equal(waiting_turns(two, &other), 0);
    play.turns = 4;
    assert_true(store_save_play(one, &play, NULL));
    assert_null(store_notice(one));
    assert_int_equal(waiting_turns(two, &other), 4);
    assert_int_equal(other.key, 1);
    store_close(one);
    store_close(two);
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

/* A file of the version before guesses were kept. */
static void a_conversation_kept_before_takes_a_guess(void **state) {
    Desk *desk = *state;
    char command[600];
    snprintf(command, sizeof command, "cp '%s/tests/fixtures/stores/%s' '%s'",
             THAW_SOURCE_DIR, "schema_6.db", desk->path);
    assert_int_equal(system(command), 0);
    Store *store = store_open(desk->path);
    StoredPlay play;
    StoredGuess guess = { 4, "dana", "-300 . . 100 ." };
    assert_null(store_notice(store));
    assert_true(store_find(store, STORED_LAST, "", "shocked_bill", &play));
    assert_int_equal(play.turns, 5);
    int64_t key = play.key;
    assert_false(store_guess(store, key, &guess));
    assert_true(store_save_guess(store, key, &guess, NULL));
    guess.line = NONE;
    assert_true(store_save_guess(store, key + 1, &guess, NULL));
    store_close(store);
    store = store_open(desk->path);
    guess = (StoredGuess){ 0 };
    assert_true(store_guess(store, key, &guess));
    assert_int_equal(guess.line, 4);
    assert_string_equal(guess.customer, "dana");
    assert_string_equal(guess.moods, "-300 . . 100 .");
    assert_false(store_guess(store, key + 1, &guess)); /* of no conversation */
    store_close(store);
}

static void a_file_of_a_newer_thaw_is_left_alone(void **state) {
    Desk *desk = *state;
    store_close(store_open(desk->path));
    sqlite3 *db;
    assert_int_equal(sqlite3_open(desk->path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db,
                                  "CREATE TABLE later (what TEXT); "
                                  "PRAGMA user_version = 99",
                                  NULL, NULL, NULL),
                     SQLITE_OK);
    sqlite3_close(db);
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
    assert_true(store_set_setting(store, NULL, "a", "b", NULL));
    assert_null(store_notice(store));
    store_close(store);
}

static void only_its_owner_may_read_what_is_kept(void **state) {
    Desk *desk = *state;
    struct stat found;
    mode_t before = umask(022);
    store_close(store_open(desk->path));
    umask(before);
    assert_int_equal(stat(desk->path, &found), 0);
    assert_int_equal(found.st_mode & 0777, 0600);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        HERE(what_was_saved_comes_back_whole),
        HERE(only_a_broken_off_conversation_waits),
        HERE(the_best_is_by_outcome_and_the_last_by_time),
        HERE(a_setting_is_kept_and_may_change),
        HERE(seven_copies_are_kept),
        HERE(two_programs_at_once_both_save),
        HERE(who_goes_on_second_gets_a_second_conversation),
        HERE(setting_aside_in_one_program_forks_nothing),
        HERE(what_the_first_thaw_kept_is_all_there),
        HERE(a_conversation_kept_before_takes_a_guess),
        HERE(a_file_of_a_newer_thaw_is_left_alone),
        HERE(only_its_owner_may_read_what_is_kept),
        cmocka_unit_test(without_a_path_nothing_is_kept_and_nothing_complains),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: MIT
 * Who plays: names, two that become one, gone for good; and what is kept of
 * each of them for long. */
#include "store/desk.h"

#include "store/history.h"
#include "store/profiles.h"

static void every_play_and_person_of_the_second_thaw_is_there(void **state) {
    Desk *desk = *state;
    char command[600];
    snprintf(command, sizeof command, "cp '%s/tests/fixtures/stores/%s' '%s'",
             THAW_SOURCE_DIR, "schema_2.db", desk->path);
    assert_int_equal(system(command), 0);
    Store *store = store_open(desk->path);
    StoredProfile *people;
    StoredPlay back, *list;
    assert_null(store_notice(store));
    assert_int_equal(store_profiles(store, &people), 2);
    assert_string_equal(people[0].name, "Ana");
    assert_int_equal(people[0].plays, 3);
    assert_int_equal(strlen(people[0].actor), 32);
    assert_string_equal(people[1].name, "");
    assert_int_equal(people[1].plays, 2);
    assert_true(store_find(store, STORED_LAST, "Ana",
                           "crabby_couple/first_visit", &back));
    assert_int_equal(back.turns, 10);
    assert_int_equal(back.customer_count, 2);
    assert_int_equal(store_finished(store, "Ana", &list), 2);
    assert_string_equal(list[0].level, "crabby_couple/first_visit");
    assert_true(
        store_find(store, STORED_WAITING, "", "disputed_delivery", &back));
    assert_string_equal(store_setting(store, "", "guesses"), "011");
    assert_null(store_setting(store, "Ana", "guesses"));
    store_close(store);
}

static void a_new_name_takes_along_all_that_was_kept(void **state) {
    Desk *desk = *state;
    Store *store = store_open(desk->path);
    StoredPlay back;
    Error err;
    keep(store, finished(1, OUTCOME_KEPT, "Paid"), "Ana");
    keep(store, finished(2, OUTCOME_LOST, "Gone"), "Ben");
    store_set_setting(store, "Ana", "guesses", "1", NULL);
    assert_true(store_rename_profile(store, "Ana", "Anna", NULL));
    assert_true(store_find(store, STORED_LAST, "Anna", "shocked_bill", &back));
    assert_string_equal(store_setting(store, "Anna", "guesses"), "1");
    assert_null(store_profile(store, "Ana"));
    assert_false(store_rename_profile(store, "Anna", "ben", &err));
    assert_non_null(strstr(err.text, "already"));
    assert_true(store_rename_profile(store, "Anna", "ANNA", NULL));
    assert_string_equal(store_profile(store, "anna"), "ANNA");
    assert_false(store_rename_profile(store, "Cleo", "Cle", &err));
    /* A program that had it open under the old name goes on in it. */
    keep(store, finished(1, OUTCOME_KEPT, "Paid"), "ANNA");
    store_close(store);
}

static void two_names_of_one_person_become_one(void **state) {
    Desk *desk = *state;
    Store *store = store_open(desk->path);
    StoredProfile *people;
    Error err;
    keep(store, finished(1, OUTCOME_KEPT, "Paid"), "");
    keep(store, finished(2, OUTCOME_LOST, "Gone"), "Ben");
    assert_false(store_merge_profiles(store, "Ben", "ben", &err));
    assert_false(store_merge_profiles(store, "Ben", "Cleo", &err));
    assert_true(store_merge_profiles(store, "", "Ben", NULL));
    assert_int_equal(store_profiles(store, &people), 1);
    assert_int_equal(people[0].finished, 2);
    assert_int_equal(store_times(store, "Ben", "shocked_bill"), 2);
    store_close(store);
}

/* Whether any file below the folder holds the word. */
static bool told_in(const Desk *desk, const char *word) {
    char command[300];
    snprintf(command, sizeof command, "grep -rqa '%s' '%s'", word,
             desk->folder);
    return system(command) == 0;
}

static void who_is_deleted_is_in_no_file_any_more(void **state) {
    Desk *desk = *state;
    char command[600];
    StoredPlay secret = finished(2, OUTCOME_LOST, "Ending of Zenobia");
    secret.text = "encounter \"written by Zenobia\" {}";
    secret.text_size = strlen(secret.text);
    secret.text_hash = 77;
    secret.journal = "journal of Zenobia\n";
    secret.journal_size = strlen(secret.journal);
    Store *store = store_open(desk->path);
    keep(store, finished(1, OUTCOME_KEPT, "Paid"), "Ana");
    keep(store, secret, "Zenobia");
    store_set_setting(store, "Zenobia", "player.name", "Zenobia", NULL);
    const StoredMark mark = { 0, 1, "Zenobia was clear" };
    const StoredColleague colleague = { "Mo", 1, &mark, 1 };
    assert_true(store_save_colleague(store, 2, &colleague, NULL));
    store_close(store);
    snprintf(command, sizeof command,
             "cd '%s' && cp thaw.db backups/2020-01-01.db && "
             "cp thaw.db thaw.db.damaged-2020-01-02T000000Z && "
             "echo Zenobia, broken > backups/2020-01-03.db",
             desk->folder);
    assert_int_equal(system(command), 0);
    snprintf(command, sizeof command,
             "cp '%s/tests/fixtures/stores/schema_2.db' "
             "'%s/backups/2019-01-01.db'",
             THAW_SOURCE_DIR, desk->folder);
    assert_int_equal(system(command), 0);

    store = store_open(desk->path);
    assert_true(told_in(desk, "Zenobia"));
    assert_true(store_delete_profile(store, "zenobia", NULL));
    assert_false(told_in(desk, "Zenobia"));
    assert_int_equal(store_times(store, "Ana", "shocked_bill"), 1);
    Error err;
    assert_false(store_delete_profile(store, "Zenobia", &err));
    store_close(store);
    /* What others have in the copies stays. */
    snprintf(command, sizeof command,
             "cd '%s'/backups && ls | wc -l >n && "
             "test $(cat n) -ge 2 && mv 2020-01-01.db ../thaw.db",
             desk->folder);
    assert_int_equal(system(command), 0);
    store = store_open(desk->path);
    assert_int_equal(store_times(store, "Ana", "shocked_bill"), 1);
    store_close(store);
}

static void a_persons_own_setting_stands_before_the_desks(void **state) {
    Desk *desk = *state;
    Store *store = store_open(desk->path);
    store_set_setting(store, NULL, "text.size", "130", NULL);
    store_set_setting(store, "Ana", "text.size", "200", NULL);
    assert_string_equal(store_setting(store, "Ana", "text.size"), "200");
    assert_string_equal(store_setting(store, "Ben", "text.size"), "130");
    assert_string_equal(store_setting(store, NULL, "text.size"), "130");
    store_close(store);
}

/* ---- old conversations ---- */

static void an_old_conversation_comes_back_with_all_its_files(void **state) {
    Desk *desk = *state;
    Store *store = store_open(desk->path);
    StoredPlay play = finished(7, OUTCOME_KEPT, "Paid"), back, *list;
    const StoredPart part = { "cast", "customer", 8 };
    play.title = "The bill";
    play.parts = &part;
    play.part_count = 1;
    play.strength = "asking";
    play.decided = 3;
    play.stake = (Stake){ "GBP", 40, 480 };
    play.sale_kept = 40;
    assert_true(store_save_play(store, &play, NULL));
    assert_int_equal(store_finished(store, "", &list), 1);
    assert_string_equal(list[0].title, "The bill");
    assert_int_equal(list[0].stake.yearly, 480);
    assert_string_equal(list[0].strength, "asking");
    assert_int_equal(list[0].decided, 3);
    assert_true(store_play(store, 7, &back));
    assert_int_equal(back.journal_size, play.journal_size);
    StoredPart *parts;
    assert_int_equal(store_level_parts(store, back.text_hash, &parts), 1);
    assert_string_equal(parts[0].module, "cast");
    assert_memory_equal(parts[0].text, "customer", 8);
    store_close(store);
}

static void a_colleagues_second_answer_replaces_the_first(void **state) {
    Desk *desk = *state;
    Store *store = store_open(desk->path);
    StoredPlay play = finished(7, OUTCOME_KEPT, "Paid");
    StoredColleague *list;
    assert_true(store_save_play(store, &play, NULL));
    StoredMark marks[] = { { 0, -2, "ouch" }, { 1, 2, "" } };
    StoredColleague mo = { "Mo", 10, marks, 2 }, ida = { "Ida", 20, marks, 1 };
    assert_true(store_save_colleague(store, 7, &mo, NULL));
    assert_true(store_save_colleague(store, 7, &ida, NULL));
    marks[0].mark = 1;
    mo.opened = 30;
    assert_true(store_save_colleague(store, 7, &mo, NULL));
    /* Saved once more, the play keeps what was said of it. */
    assert_true(store_save_play(store, &play, NULL));
    assert_int_equal(store_colleagues(store, 7, &list), 2);
    assert_string_equal(list[0].name, "Mo");
    assert_int_equal(list[0].mark_count, 2);
    assert_int_equal(list[0].marks[0].mark, 1);
    assert_string_equal(list[0].marks[0].words, "ouch");
    store_close(store);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        HERE(every_play_and_person_of_the_second_thaw_is_there),
        HERE(a_new_name_takes_along_all_that_was_kept),
        HERE(two_names_of_one_person_become_one),
        HERE(who_is_deleted_is_in_no_file_any_more),
        HERE(a_persons_own_setting_stands_before_the_desks),
        HERE(an_old_conversation_comes_back_with_all_its_files),
        HERE(a_colleagues_second_answer_replaces_the_first),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

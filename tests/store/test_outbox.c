/* SPDX-License-Identifier: MIT
 * What is to be told to a record store: kept with the play or not at all, under
 * ids that never change, once, and gone with the person. */
#include "store/desk.h"

#include "store/outbox.h"
#include "store/profiles.h"

#include <sqlite3.h>

#define ACTOR "00112233445566778899aabbccddeeff"

static const char body[] =
    "{\"actor\":{\"account\":{\"homePage\":\"https://example.com/thaw\"}},"
    "\"context\":{\"platform\":\"Thaw\"},\"timestamp\":\"T%d\"}";

/* A talk that tells of one event. */
static bool tells(Store *store, int64_t key, const char *verb, int turn,
                  int when) {
    char text[300];
    StoredPlay play = talk(key, turn + 1);
    snprintf(text, sizeof text, body, when);
    StoredEvent event = { verb, turn, text };
    play.events = &event;
    play.event_count = 1;
    return store_save_play(store, &play, NULL);
}

static int waiting(Store *store) {
    return outbox_count(store).waiting;
}

static void run_sql(const Desk *desk, const char *sql) {
    sqlite3 *db;
    assert_int_equal(sqlite3_open(desk->path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
}

/* Somebody whose random number is known. */
static Store *open_known(const Desk *desk) {
    Store *store = store_open(desk->path);
    assert_true(store_add_profile(store, "", NULL));
    run_sql(desk, "UPDATE profile SET actor = '" ACTOR "'");
    return store;
}

static void an_id_is_the_same_for_ever(void **state) {
    Store *store = open_known(*state);
    OutboxItem *items;
    assert_true(tells(store, 4711, "responded", 2, 1));
    assert_int_equal(outbox_waiting(store, 0, 9, 99999, &items), 1);
    /* Stores out there have it: when this fails, the code is wrong. */
    assert_string_equal(items[0].id, "ee9d997d-8d7b-5f9b-8063-41306eab490c");
    assert_non_null(
        strstr(items[0].json,
               "\"registration\":\"081d4135-af0e-58ad-859f-a046afb88c07\""));
    assert_non_null(strstr(items[0].json,
                           "\"id\":\"ee9d997d-8d7b-5f9b-8063-41306eab490c\""));
    assert_non_null(strstr(items[0].json, "\"name\":\"" ACTOR "\""));
    store_close(store);
}

static void a_turn_that_is_played_again_has_another_id(void **state) {
    Store *store = open_known(*state);
    OutboxItem *items;
    assert_true(tells(store, 4711, "responded", 2, 1));
    assert_true(tells(store, 4711, "responded", 2, 2));
    assert_int_equal(outbox_waiting(store, 0, 9, 99999, &items), 2);
    assert_string_equal(items[0].id, "ee9d997d-8d7b-5f9b-8063-41306eab490c");
    assert_string_equal(items[1].id, "09c93123-a271-5bd5-9d80-1032ca507263");
    store_close(store);
}

static void the_same_event_is_written_once(void **state) {
    Store *store = open_known(*state);
    assert_true(tells(store, 1, "responded", 0, 1));
    assert_true(tells(store, 1, "responded", 0, 1));
    assert_int_equal(waiting(store), 1);
    assert_true(tells(store, 1, "initialized", 0, 2));
    assert_true(tells(store, 1, "initialized", 0, 3)); /* begins once */
    assert_int_equal(waiting(store), 2);
    store_close(store);
}

static void what_was_sent_is_never_written_again(void **state) {
    Store *store = open_known(*state);
    OutboxItem *items;
    assert_true(tells(store, 1, "initialized", 0, 1));
    outbox_waiting(store, 0, 9, 99999, &items);
    int64_t number = items[0].number;
    assert_true(outbox_mark_sent(store, &number, 1, NULL));
    assert_true(tells(store, 1, "initialized", 0, 1));
    assert_int_equal(waiting(store), 0);
    assert_int_equal(outbox_count(store).sent, 1);
    store_close(store);
}

/* A database that refuses the second half refuses the first one too. */
static void
a_play_and_its_events_are_kept_together_or_not_at_all(void **state) {
    Store *store = open_known(*state);
    StoredPlay back;
    run_sql(*state, "CREATE TRIGGER full BEFORE INSERT ON outbox BEGIN "
                    "SELECT RAISE(ABORT, 'full'); END");
    assert_false(tells(store, 1, "responded", 3, 1));
    assert_int_equal(waiting_turns(store, &back), 0);
    run_sql(*state, "DROP TRIGGER full");
    assert_true(tells(store, 1, "responded", 3, 1));
    assert_int_equal(waiting_turns(store, &back), 4);
    assert_int_equal(waiting(store), 1);
    store_close(store);
}

static void what_waits_of_somebody_goes_with_them(void **state) {
    Desk *desk = *state;
    Store *store = store_open(desk->path);
    char text[300], command[300];
    snprintf(text, sizeof text, body, 4444);
    StoredEvent event = { "responded", 0, text };
    StoredPlay play = talk(1, 1);
    play.events = &event;
    play.event_count = 1;
    keep(store, play, "Ana");
    assert_true(tells(store, 2, "responded", 0, 1));
    assert_true(store_delete_profile(store, "Ana", NULL));
    assert_int_equal(waiting(store), 1);
    store_close(store);
    snprintf(command, sizeof command, "grep -q T4444 '%s'*", desk->path);
    assert_int_not_equal(system(command), 0);
    snprintf(command, sizeof command, "grep -q T1 '%s'*", desk->path);
    assert_int_equal(system(command), 0); /* so that it can be found */
}

static void
refused_ones_are_kept_with_the_reason_and_may_go_again(void **state) {
    Store *store = open_known(*state);
    OutboxItem *items;
    int count;
    assert_true(tells(store, 1, "responded", 0, 1));
    outbox_waiting(store, 0, 9, 99999, &items);
    assert_true(outbox_mark_refused(store, items[0].number, "too odd", NULL));
    assert_int_equal(waiting(store), 0);
    assert_int_equal(outbox_refused(store, &items), 1);
    assert_string_equal(items[0].reason, "too odd");
    assert_non_null(strstr(items[0].json, "registration"));
    assert_true(outbox_try_again(store, &count, NULL));
    assert_int_equal(count, 1);
    assert_int_equal(waiting(store), 1);
    store_close(store);
}

static void a_batch_is_bounded_in_number_and_bytes(void **state) {
    Store *store = open_known(*state);
    OutboxItem *items;
    for (int i = 0; i < 5; i++)
        assert_true(tells(store, 1, "responded", i, i));
    assert_int_equal(outbox_waiting(store, 0, 3, 99999, &items), 3);
    int64_t third = items[2].number;
    assert_int_equal(outbox_waiting(store, third, 3, 99999, &items), 2);
    assert_int_equal(outbox_waiting(store, 0, 9, 1, &items), 1);
    store_close(store);
}

static void how_it_went_is_kept(void **state) {
    Desk *desk = *state;
    Store *store = store_open(desk->path);
    OutboxState how = { .tries = 3, .next = 5000, .asked = true, .last = 70 };
    snprintf(how.reason.text, sizeof how.reason.text, "busy");
    assert_true(outbox_set_state(store, &how, NULL));
    store_close(store);
    store = store_open(desk->path);
    OutboxState back = outbox_state(store);
    assert_int_equal(back.tries, 3);
    assert_int_equal(back.next, 5000);
    assert_true(back.asked);
    assert_false(back.stopped);
    assert_string_equal(back.reason.text, "busy");
    store_close(store);
}

static void every_play_of_the_fourth_thaw_is_there(void **state) {
    Desk *desk = *state;
    char command[600];
    snprintf(command, sizeof command, "cp '%s/tests/fixtures/stores/%s' '%s'",
             THAW_SOURCE_DIR, "schema_4.db", desk->path);
    assert_int_equal(system(command), 0);
    Store *store = store_open(desk->path);
    StoredProfile *people;
    StoredPlay back;
    assert_null(store_notice(store));
    assert_int_equal(store_profiles(store, &people), 2);
    assert_true(store_find(store, STORED_WAITING, "Ben",
                           "/srv/training/late_parcel.lua", &back));
    assert_int_equal(back.turns, 1);
    assert_int_equal(back.spent, 0);
    assert_int_equal(store_times(store, "Ana", "/srv/training/late_parcel.lua"),
                     2);
    assert_int_equal(waiting(store), 0);
    assert_int_equal(outbox_state(store).tries, 0);
    store_close(store);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        HERE(an_id_is_the_same_for_ever),
        HERE(a_turn_that_is_played_again_has_another_id),
        HERE(the_same_event_is_written_once),
        HERE(what_was_sent_is_never_written_again),
        HERE(a_play_and_its_events_are_kept_together_or_not_at_all),
        HERE(what_waits_of_somebody_goes_with_them),
        HERE(refused_ones_are_kept_with_the_reason_and_may_go_again),
        HERE(a_batch_is_bounded_in_number_and_bytes),
        HERE(how_it_went_is_kept),
        HERE(every_play_of_the_fourth_thaw_is_there),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: MIT
 * What any released Thaw kept opens in this one: every person, every
 * conversation with its debrief, what a colleague said, a campaign, and what
 * was to be sent. A file for each version is in tests/fixtures/stores. */
#include "app/practice/colleague.h"
#include "app/practice/history.h"
#include "app/practice/practice.h"
#include "app/practice/profiles.h"
#include "store/outbox.h"
#include "store/weeks.h"

#include <sqlite3.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char *const files[] = {
    "schema_1",     "schema_2",      "schema_3", "schema_4", "schema_5",
    "schema_6_all", "schema_4_week", "schema_6", NULL
};

static char folder[] = "/tmp/thaw-older-XXXXXX";
static char game[80];

/* The levels themselves are gone: what was kept of them has to do. (The first
 * two versions did not keep the files that a level shares with others.) */
static int lay_out(void **state) {
    char command[900];
    (void)state;
    if (!mkdtemp(folder)) return -1;
    setenv("XDG_STATE_HOME", folder, 1);
    setenv("XDG_DATA_HOME", folder, 1);
    unsetenv("THAW_CONF");
    snprintf(game, sizeof game, "%s/all", folder);
    snprintf(
        command, sizeof command,
        "mkdir -p '%s/game/scripts' && cd '%s/game/scripts' && "
        "cp -r tones.lua sounds.lua looks.lua wording '%s/game/scripts' && "
        "mkdir '%s/game/scripts/crabby_couple' && cp crabby_couple/cast.lua "
        "'%s/game/scripts/crabby_couple'",
        game, THAW_SOURCE_DIR, game, game, game);
    return system(command);
}

static int clear_up(void **state) {
    char command[80];
    (void)state;
    snprintf(command, sizeof command, "rm -r '%s'", folder);
    return system(command);
}

/* A copy of one of the files, to be opened. */
static void take(const char *name, char path[80]) {
    char command[400];
    snprintf(path, 80, "%s/thaw.db", folder);
    snprintf(command, sizeof command,
             "rm -rf '%s'/thaw* '%s'/backups && cp "
             "'%s/tests/fixtures/stores/%s.db' '%s'",
             folder, folder, THAW_SOURCE_DIR, name, path);
    assert_int_equal(system(command), 0);
}

/* The first number that a query gives, asked of the file as it was. */
static int ask(const char *name, const char *sql) {
    char path[300];
    sqlite3 *db;
    sqlite3_stmt *stmt = NULL;
    snprintf(path, sizeof path,
             "file:%s/tests/fixtures/stores/%s.db?immutable=1", THAW_SOURCE_DIR,
             name);
    assert_int_equal(sqlite3_open_v2(path, &db,
                                     SQLITE_OPEN_READONLY | SQLITE_OPEN_URI,
                                     NULL),
                     SQLITE_OK);
    int number = -1;
    if (sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) == SQLITE_OK &&
        sqlite3_step(stmt) == SQLITE_ROW)
        number = sqlite3_column_int(stmt, 0);
    sqlite3_finalize(stmt);
    sqlite3_close(db);
    return number;
}

static Practice *practice_of(const char *path, const char *profile) {
    const PracticeOptions options = { .data = game,
                                      .kept = path,
                                      .profile = profile };
    Practice *practice = practice_open(&options);
    if (practice_notice(practice)) fail_msg("%s", practice_notice(practice));
    return practice;
}

static bool is_first(const char *name) {
    return !strcmp(name, files[0]);
}

/* Opens every finished conversation of one person; how many. */
static int look_back(const char *name, const char *path, const char *person) {
    const PastTalk *list;
    Practice *practice = practice_of(path, person);
    int count = history_list(practice, &list);
    for (int i = 0; i < count; i++) {
        Error err = { "" };
        Meeting *meeting = history_open(practice, list[i].key, &err);
        if (!meeting) fail_msg("%s, talk %d: %s", name, i + 1, err.text);
        assert_true(play_ended(session_state(meeting_session(meeting))));
        if (i == 0 && is_first(name)) /* one of them whole; it takes a while */
            assert_true(meeting_debrief(meeting)->turn_count > 0);
        meeting_close(meeting);
    }
    practice_close(practice);
    return count;
}

static void every_conversation_can_be_looked_back_on(void **state) {
    (void)state;
    for (int i = 0; files[i]; i++) {
        char path[80], names[8][64];
        const Profile *people;
        take(files[i], path);
        Practice *practice = practice_of(path, NULL);
        int count = profiles_list(practice, &people), talks = 0;
        assert_in_range(count, 1, 8);
        for (int k = 0; k < count; k++)
            snprintf(names[k], sizeof names[k], "%s", people[k].name);
        practice_close(practice);
        for (int k = 0; k < count; k++)
            talks += look_back(files[i], path, names[k]);
        assert_int_equal(
            talks, ask(files[i], "SELECT count(*) FROM play WHERE finished"));
        assert_true(talks > 0);
    }
}

static void whoever_broke_off_can_go_on(void **state) {
    (void)state;
    for (int i = 0; files[i]; i++) {
        char path[80];
        take(files[i], path);
        Store *store = store_open(path);
        store_close(store);
        sqlite3 *db;
        sqlite3_stmt *stmt = NULL;
        assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
        assert_int_equal(sqlite3_prepare_v2(db,
                                            "SELECT count(*) FROM play WHERE "
                                            "NOT finished AND NOT set_aside",
                                            -1, &stmt, NULL),
                         SQLITE_OK);
        assert_int_equal(sqlite3_step(stmt), SQLITE_ROW);
        assert_int_equal(sqlite3_column_int(stmt, 0),
                         ask(files[i], "SELECT count(*) FROM play WHERE NOT "
                                       "finished AND NOT set_aside"));
        sqlite3_finalize(stmt);
        sqlite3_close(db);
    }
}

static void a_campaign_is_as_far_as_it_was(void **state) {
    static const char *const with_week[] = { "schema_4_week", "schema_5",
                                             "schema_6_all" };
    (void)state;
    for (int i = 0; i < 3; i++) {
        char path[80];
        StoredWeek week;
        take(with_week[i], path);
        Store *store = store_open(path);
        assert_null(store_notice(store));
        assert_true(store_find_week(store, false, "Ana", "first_week", &week) ||
                    store_find_week(store, true, "Ana", "first_week", &week));
        assert_int_equal(week.play_count, 1);
        assert_int_equal(week.plays[0].customer_count, 2);
        store_close(store);
    }
}

static void what_waits_to_be_sent_still_waits(void **state) {
    char path[80];
    (void)state;
    take("schema_6_all", path);
    Store *store = store_open(path);
    OutboxCounts counts = outbox_count(store);
    assert_int_equal(counts.waiting, 6);
    assert_int_equal(counts.sent, 3);
    assert_int_equal(counts.refused, 1);
    store_close(store);
}

static void what_a_colleague_said_is_still_there(void **state) {
    static const char *const with_answer[] = { "schema_3", "schema_5",
                                               "schema_6_all" };
    (void)state;
    for (int i = 0; i < 3; i++)
        assert_int_equal(
            ask(with_answer[i], "SELECT count(*) FROM colleague_mark"), 2);
    for (int i = 0; i < 3; i++) {
        char path[80];
        const PastTalk *list;
        take(with_answer[i], path);
        Practice *practice = practice_of(path, "Ben");
        assert_int_equal(history_list(practice, &list), 1);
        Meeting *meeting = history_open(practice, list[0].key, NULL);
        assert_non_null(meeting);
        Arena *arena = arena_new();
        ColleagueSaid *said;
        assert_int_equal(colleague_said(meeting, &said, arena), 1);
        assert_string_equal(said[0].name, "Mo");
        arena_free(arena);
        meeting_close(meeting);
        practice_close(practice);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_conversation_can_be_looked_back_on),
        cmocka_unit_test(whoever_broke_off_can_go_on),
        cmocka_unit_test(a_campaign_is_as_far_as_it_was),
        cmocka_unit_test(what_waits_to_be_sent_still_waits),
        cmocka_unit_test(what_a_colleague_said_is_still_there),
    };
    return cmocka_run_group_tests(tests, lay_out, clear_up);
}

/* SPDX-License-Identifier: MIT
 * What a trainer is told of many people's talks: played at real desks, summed
 * up from their files, and what must not be told. */
#include "app/practice/practice.h"
#include "app/practice/profiles.h"
#include "report/read.h"
#include "report/writers.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define PARCEL THAW_SOURCE_DIR "/tests/levels/late_parcel.lua"

static char folder[128];

static int lay_out(void **state) {
    (void)state;
    snprintf(folder, sizeof folder, P_tmpdir "/thaw-report-XXXXXX");
    assert_non_null(mkdtemp(folder));
    assert_int_equal(setenv("XDG_STATE_HOME", folder, 1), 0);
    assert_int_equal(setenv("XDG_DATA_HOME", folder, 1), 0);
    assert_int_equal(unsetenv("THAW_CONF"), 0);
    return 0;
}

static int clear_up(void **state) {
    (void)state;
    char command[200];
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    assert_int_equal(system(command), 0);
    return 0;
}

static const char *desk(int number) {
    static char path[160];
    snprintf(path, sizeof path, "%s/desk%d.db", folder, number);
    return path;
}

static void say(Meeting *meeting, int reply) {
    assert_true(
        meeting_apply(meeting, (Command){ COMMAND_REPLY, reply }, NULL));
}

/* A whole talk, kept in the file: 'l' loses him, 'k' keeps him, 'o' leaves it
 * open; 't' loses him, goes back to the second turn and loses him again. */
static void play(const char *file, const char *who, char how) {
    static const int loses[] = { 1, 2, 1, 0 }, keeps[] = { 2, 1, 0 };
    const PracticeOptions options = { .data = THAW_SOURCE_DIR,
                                      .kept = file,
                                      .profile = who };
    Practice *practice = practice_open(&options);
    int level = practice_find(practice, PARCEL, NULL);
    Meeting *meeting = practice_meet(practice, level, MEET_FRESH, NULL);
    assert_non_null(meeting);
    assert_true(meeting_apply(meeting, (Command){ COMMAND_START, 0 }, NULL));
    const int *replies = how == 'k' ? keeps : loses;
    for (int i = 0; replies[i] && !(how == 'o' && i == 1); i++)
        say(meeting, replies[i] - 1);
    if (how == 't')
        assert_true(
            meeting_debrief(meeting)->finished &&
            meeting_apply(meeting, (Command){ COMMAND_REWIND, 1 }, NULL));
    for (int i = 1; how == 't' && replies[i]; i++)
        say(meeting, replies[i] - 1);
    assert_true(meeting_debrief(meeting)->finished == (how != 'o'));
    meeting_close(meeting);
    practice_close(practice);
}

/* "Ana:lk Ben:l": who played what, in their order. */
static void plays(const char *file, const char *all) {
    char who[64];
    int used;
    for (const char *at = all; sscanf(at, " %63[^:]:%n", who, &used) == 1;) {
        for (at += used; *at && *at != ' '; at++)
            play(file, who, *at);
    }
}

static Sums *sums_of(SumsWho who, int desks) {
    Sums *sums = sums_new();
    for (int i = 1; i <= desks; i++) {
        Error err = { "" };
        sums_read(sums, desk(i), &err);
        assert_string_equal(err.text, "");
    }
    sums_count(sums, who);
    return sums;
}

typedef void Writer(Text *out, const Sums *sums);

static char *written(Writer *writer, const Sums *sums) {
    Text out = { 0 };
    writer(&out, sums);
    return text_take(&out);
}

static bool tells(Writer *writer, const Sums *sums, const char *words) {
    char *text = written(writer, sums);
    bool found = strstr(text, words) != NULL;
    mem_free(text);
    return found;
}

/* ---- what it tells ---- */

static void a_trainer_sees_where_people_get_lost(void **state) {
    (void)state;
    plays(desk(1), "Ana:l Ben:lk Cem:k");
    Sums *sums = sums_of(SUMS_PSEUDONYMS, 1);
    assert_int_equal(sums->people, 3);
    assert_int_equal(sums->talks, 4);
    assert_int_equal(sums->level_count, 1);
    const SumsLevel *level = &sums->levels[0];
    assert_string_equal(level->title, "The late parcel");
    assert_int_equal(level->outcomes[OUTCOME_LOST], 2);
    assert_int_equal(level->lost_count, 1);
    assert_int_equal(level->lost[0].turn, 1);
    assert_int_equal(level->lost[0].lost, 2);
    assert_non_null(strstr(level->lost[0].text, "tracked it online"));
    assert_int_equal(level->costly[0].times, 2);
    assert_true(tells(sums_table, sums,
                      "Lost at turn 1, by \"You could have "
                      "tracked it online.\": 2 of 2 lost"));
    Writer *const read[] = { sums_table, sums_html }; /* and at once */
    for (int i = 0; i < 2; i++) {
        assert_true(tells(read[i], sums, "Most customers are lost on "));
        assert_true(tells(read[i], sums, "2 of those were decided at turn 1"));
        assert_true(tells(read[i], sums, "The habit that costs most often is"));
    }
    sums_free(sums);
}

static void a_turn_tried_again_is_no_second_talk(void **state) {
    (void)state;
    plays(desk(1), "Ana:tk Ben:l");
    Sums *sums = sums_of(SUMS_PSEUDONYMS, 1);
    assert_int_equal(sums->talks, 3);
    assert_int_equal(sums->tries, 1);
    const SumsLevel *level = &sums->levels[0];
    assert_int_equal(level->outcomes[OUTCOME_LOST], 2);
    assert_int_equal(level->lost[0].lost, 2);
    assert_int_equal(level->again.people, 1); /* Ana's third, which went well */
    assert_int_equal(level->again.better, 1);
    assert_int_equal(sums->list_count, 4); /* listed all the same */
    assert_true(tells(sums_table, sums, "1 time somebody went back to a turn"));
    assert_true(tells(sums_html, sums, "1 time somebody went back to a turn"));
    assert_true(tells(sums_table, sums, "1 person played it a second time"));
    sums_free(sums);
}

static void a_second_attempt_stands_beside_the_first(void **state) {
    (void)state;
    plays(desk(1), "Ana:lk Ben:kl Cem:llk Dee:k");
    Sums *sums = sums_of(SUMS_PSEUDONYMS, 1);
    const SumsAgain *again = &sums->levels[0].again;
    assert_int_equal(again->people, 3);
    assert_int_equal(again->first_kept, 1);
    assert_int_equal(again->again_kept, 1);
    assert_int_equal(again->better, 1);
    assert_int_equal(again->worse, 1);
    assert_false(sums->levels[0].easy);
    assert_int_equal(sums->list_count, 8);
    sums_free(sums);
}

static void a_level_that_everybody_wins_at_once_is_named(void **state) {
    (void)state;
    plays(desk(1), "Ana:k Ben:k");
    Sums *sums = sums_of(SUMS_PSEUDONYMS, 1);
    assert_false(sums->levels[0].easy); /* two are too few to tell */
    sums_free(sums);
    plays(desk(1), "Cem:kl");
    sums = sums_of(SUMS_PSEUDONYMS, 1);
    assert_true(sums->levels[0].easy);
    assert_true(tells(sums_table, sums, "at once (3 of 3)"));
    sums_free(sums);
    plays(desk(1), "Dee:lk");
    sums = sums_of(SUMS_PSEUDONYMS, 1);
    assert_false(sums->levels[0].easy);
    sums_free(sums);
}

static void what_was_broken_off_is_no_outcome(void **state) {
    (void)state;
    plays(desk(1), "Ana:o Ben:l");
    Sums *sums = sums_of(SUMS_PSEUDONYMS, 1);
    assert_int_equal(sums->talks, 1);
    assert_int_equal(sums->open, 1);
    assert_int_equal(sums->outcomes[OUTCOME_LOST], 1);
    assert_int_equal(sums->list_count, 1);
    sums_free(sums);
}

/* ---- many desks ---- */

static void desks_are_summed_up_and_copies_count_once(void **state) {
    (void)state;
    char command[400];
    plays(desk(1), "Ana:l");
    plays(desk(2), "Ana:k"); /* another person, for all that is known */
    snprintf(command, sizeof command, "cp %s/desk1.db %s/desk3.db", folder,
             folder);
    assert_int_equal(system(command), 0);
    plays(desk(1), "Ana:k");
    Sums *sums = sums_of(SUMS_NAMES, 3);
    assert_int_equal(sums->people, 2);
    assert_int_equal(sums->talks, 3);
    assert_int_equal(sums->level_count, 1);
    sums_free(sums);
}

static void a_file_is_read_and_never_touched(void **state) {
    (void)state;
    char command[800], path[200];
    Error err = { "" };
    plays(desk(1), "Ana:l");
    snprintf(path, sizeof path, "%s/sealed/desk.db", folder);
    snprintf(command, sizeof command,
             "cd %s && mkdir sealed && cp desk1.db sealed/desk.db && chmod 444 "
             "sealed/desk.db && chmod 555 sealed",
             folder);
    assert_int_equal(system(command), 0);
    Sums *sums = sums_new();
    assert_true(sums_read(sums, path, &err));
    sums_count(sums, SUMS_PSEUDONYMS);
    assert_int_equal(sums->talks, 1);
    sums_free(sums);
    snprintf(command, sizeof command,
             "cd %s && chmod 755 sealed && cmp desk1.db sealed/desk.db && "
             "[ \"$(ls -A sealed)\" = desk.db ]",
             folder);
    assert_int_equal(system(command), 0);
}

static void refuses(const char *path, const char *words) {
    Sums *sums = sums_new();
    Error err = { "" };
    assert_false(sums_read(sums, path, &err));
    if (!strstr(err.text, words)) fail_msg("%s", err.text);
    assert_non_null(strstr(err.text, path));
    sums_free(sums);
}

static void what_is_no_store_is_told_with_a_way_out(void **state) {
    (void)state;
    char command[300];
    refuses(desk(1), "there is no file");
    refuses(folder, "is a folder; name the file in it");
    refuses(PARCEL, "is no file of Thaw's");
    plays(desk(2), "Ana:l");
    snprintf(command, sizeof command, "head -c 20000 %s/desk2.db >%s/desk1.db",
             folder, folder);
    assert_int_equal(system(command), 0);
    refuses(desk(1), "desk1.db");
}

static void what_an_older_thaw_kept_is_read(void **state) {
    (void)state;
    static const char *const older[] = { "schema_1.db", "schema_2.db" };
    for (int i = 0; i < 2; i++) {
        char path[400];
        Sums *sums = sums_new();
        Error err = { "" };
        snprintf(path, sizeof path, THAW_SOURCE_DIR "/tests/fixtures/stores/%s",
                 older[i]);
        sums_read(sums, path, &err);
        assert_string_equal(err.text, "");
        sums_count(sums, SUMS_PSEUDONYMS);
        assert_true(sums->talks > 0);
        sums_free(sums);
    }
}

/* ---- who is behind it ---- */

static Writer *const writers[] = { sums_table, sums_html, sums_csv, sums_json };
enum { WRITERS = sizeof writers / sizeof *writers };

static void names_are_told_only_when_asked_for(void **state) {
    (void)state;
    plays(desk(1), "Zenobia:lk");
    Sums *sums = sums_of(SUMS_PSEUDONYMS, 1), *named = sums_of(SUMS_NAMES, 1);
    char first[32];
    snprintf(first, sizeof first, "%s", sums->persons[0].name);
    assert_int_equal(strlen(first), 9);
    for (int i = 0; i < WRITERS; i++) {
        assert_false(tells(writers[i], sums, "Zenobia"));
        assert_true(tells(writers[i], sums, first));
        assert_true(tells(writers[i], named, "Zenobia"));
        assert_false(tells(writers[i], sums, THAW_SOURCE_DIR));
    }
    sums_free(sums);
    sums_free(named);
    plays(desk(1), "Aaron:k"); /* the same stand-in in the next report */
    sums = sums_of(SUMS_PSEUDONYMS, 1);
    assert_true(tells(sums_json, sums, first));
    sums_free(sums);
}

static void fewer_than_five_are_not_told_of_in_an_anonymous_one(void **state) {
    (void)state;
    plays(desk(1), "Ana:lk Ben:l Cem:l Dee:l");
    Sums *sums = sums_of(SUMS_ANONYMOUS, 1);
    assert_int_equal(sums->talks, 5);
    assert_int_equal(sums->level_count, 0);
    assert_int_equal(sums->levels_hidden, 1);
    assert_int_equal(sums->person_count, 0);
    assert_int_equal(sums->habit_count, 0);
    assert_int_equal(sums->list_count, 0);
    for (int i = 0; i < WRITERS; i++) {
        assert_false(tells(writers[i], sums, "The late parcel"));
        assert_false(tells(writers[i], sums, "tracked it online"));
    }
    sums_free(sums);
}

static void five_are_told_of_without_a_name(void **state) {
    (void)state;
    plays(desk(1), "Ana:lk Ben:l Cem:l Dee:l Eve:l");
    Sums *sums = sums_of(SUMS_ANONYMOUS, 1);
    assert_int_equal(sums->level_count, 1);
    assert_int_equal(sums->levels[0].lost_count, 1);
    assert_int_equal(sums->levels[0].again.people, 0); /* only Ana did */
    assert_int_equal(sums->again.people, 0);
    assert_int_equal(sums->person_count, 5);
    assert_true(tells(sums_table, sums, "Person 5"));
    assert_false(tells(sums_table, sums, "Ana"));
    for (int i = 0; i < sums->list_count; i++)
        assert_int_equal(sums->list[i].person, NONE);
    sums_free(sums);
}

/* ---- texts that may hold anything ---- */

static SumsTalk talk(void) {
    return (SumsTalk){ .key = 1,
                       .actor = "0123456789abcdef0123456789abcdef",
                       .name = "=HYPERLINK(\"x\")",
                       .level = "one",
                       .title = "<script>alert(1)</script> & \"co\"",
                       .when = 1795000000000,
                       .finished = true,
                       .ending = "  @SUM(A1)\x1b[31m\r\nnext",
                       .strength = NONE,
                       .turn = 1,
                       .beat = "b",
                       .reply = "r",
                       .text = "\xff\"so\", she said" };
}

static void a_page_shows_them_and_runs_nothing(void **state) {
    (void)state;
    SumsTalk one = talk();
    Sums *sums = sums_new();
    sums_add(sums, &one);
    sums_count(sums, SUMS_NAMES);
    assert_false(tells(sums_html, sums, "<script"));
    assert_true(tells(sums_html, sums, "&lt;script&gt;alert(1)"));
    assert_false(tells(sums_html, sums, "http://"));
    assert_false(tells(sums_html, sums, "src="));
    assert_false(tells(sums_table, sums, "\x1b"));
    assert_true(tells(sums_json, sums, "\xef\xbf\xbd"));
    sums_free(sums);
}

static void a_level_has_the_title_that_any_of_its_talks_has(void **state) {
    (void)state;
    SumsTalk with = talk(), without = talk();
    without.key = 2;
    without.title = "";
    without.saved = 1;
    Sums *sums = sums_new();
    sums_add(sums, &with);
    sums_add(sums, &without);
    sums_count(sums, SUMS_NAMES);
    assert_int_equal(sums->levels[0].talks, 2);
    assert_string_equal(sums->levels[0].title, with.title);
    sums_free(sums);
}

static void a_spreadsheet_takes_nothing_for_a_formula(void **state) {
    (void)state;
    SumsTalk one = talk();
    Sums *sums = sums_new();
    sums_add(sums, &one);
    sums_count(sums, SUMS_NAMES);
    assert_true(tells(sums_csv, sums, ",\"'=HYPERLINK(\"\"x\"\")\","));
    assert_true(tells(sums_csv, sums, ",\"'  @SUM(A1) [31m  next\","));
    char *text = written(sums_csv, sums);
    int lines = 0, quotes = 0, commas[2] = { 0 };
    for (const char *at = text; *at; at++) {
        quotes += *at == '"';
        commas[lines > 0] += *at == ',' && quotes % 2 == 0;
        lines += *at == '\n' && quotes % 2 == 0;
    }
    mem_free(text);
    assert_int_equal(lines, 2);
    assert_int_equal(commas[0], commas[1]);
    sums_free(sums);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, lay_out, clear_up)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_trainer_sees_where_people_get_lost),
        TEST(a_turn_tried_again_is_no_second_talk),
        TEST(a_second_attempt_stands_beside_the_first),
        TEST(a_level_that_everybody_wins_at_once_is_named),
        TEST(what_was_broken_off_is_no_outcome),
        TEST(desks_are_summed_up_and_copies_count_once),
        TEST(a_file_is_read_and_never_touched),
        TEST(what_is_no_store_is_told_with_a_way_out),
        TEST(what_an_older_thaw_kept_is_read),
        TEST(names_are_told_only_when_asked_for),
        TEST(fewer_than_five_are_not_told_of_in_an_anonymous_one),
        TEST(five_are_told_of_without_a_name),
        TEST(a_page_shows_them_and_runs_nothing),
        TEST(a_level_has_the_title_that_any_of_its_talks_has),
        TEST(a_spreadsheet_takes_nothing_for_a_formula),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: MIT
 * Old conversations opened months later, levels that share a name, people at
 * one desk, and what the administrator decided. */
#include "app/conf.h"
#include "app/practice/guessed.h"
#include "app/practice/history.h"
#include "app/practice/profiles.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define LEVELS   THAW_SOURCE_DIR "/tests/levels/"
#define REQUIRED THAW_SOURCE_DIR "/tests/levels/required/"

typedef struct Desk {
    char folder[128], kept[160];
    Practice *practice;
} Desk;

static void sit_down_as(Desk *desk, const char *profile) {
    const PracticeOptions options = { .data = THAW_SOURCE_DIR,
                                      .kept = desk->kept,
                                      .profile = profile };
    desk->practice = practice_open(&options);
}

static void come_back_as(Desk *desk, const char *profile) {
    practice_close(desk->practice);
    sit_down_as(desk, profile);
}

static int lay_out(void **state) {
    Desk *desk = calloc(1, sizeof *desk);
    snprintf(desk->folder, sizeof desk->folder,
             P_tmpdir "/thaw-history-XXXXXX");
    assert_non_null(mkdtemp(desk->folder));
    snprintf(desk->kept, sizeof desk->kept, "%s/thaw.db", desk->folder);
    assert_int_equal(setenv("XDG_STATE_HOME", desk->folder, 1), 0);
    assert_int_equal(setenv("XDG_DATA_HOME", desk->folder, 1), 0);
    assert_int_equal(unsetenv("THAW_CONF"), 0);
    sit_down_as(desk, NULL);
    *state = desk;
    return 0;
}

static int clear_up(void **state) {
    Desk *desk = *state;
    char command[200];
    practice_close(desk->practice);
    snprintf(command, sizeof command, "rm -rf '%s'", desk->folder);
    assert_int_equal(system(command), 0);
    free(desk);
    return 0;
}

static void run(const char *format, ...) __attribute__((format(printf, 1, 2)));
static void run(const char *format, ...) {
    char command[1000];
    va_list args;
    va_start(args, format);
    vsnprintf(command, sizeof command, format, args);
    va_end(args);
    assert_int_equal(system(command), 0);
}

static int level_at(Desk *desk, const char *path) {
    Error err = { "" };
    int index = practice_find(desk->practice, path, &err);
    assert_string_equal(err.text, "");
    assert_int_not_equal(index, NONE);
    return index;
}

static Meeting *meet(Desk *desk, const char *path, MeetKind kind) {
    Meeting *meeting =
        practice_meet(desk->practice, level_at(desk, path), kind, NULL);
    assert_non_null(meeting);
    return meeting;
}

static void say(Meeting *meeting, int number) {
    assert_true(
        meeting_apply(meeting, (Command){ COMMAND_REPLY, number - 1 }, NULL));
}

static void start(Meeting *meeting) {
    assert_true(meeting_apply(meeting, (Command){ COMMAND_START, 0 }, NULL));
}

/* He hangs up after three replies. */
static void lose_him(Desk *desk, const char *path) {
    Meeting *meeting = meet(desk, path, MEET_FRESH);
    start(meeting);
    say(meeting, 1);
    say(meeting, 2);
    say(meeting, 1);
    assert_true(meeting_debrief(meeting)->finished);
    meeting_close(meeting);
}

static void copy_parcel(const Desk *desk, char path[256]) {
    snprintf(path, 256, "%s/late_parcel.lua", desk->folder);
    run("cp '" LEVELS "late_parcel.lua' '%s'", path);
}

static const PastTalk *only_talk(Desk *desk) {
    const PastTalk *list;
    assert_int_equal(history_list(desk->practice, &list), 1);
    return list;
}

/* What its debrief said when it was played, and what it says now. */
static void check_same_debrief(Desk *desk) {
    Error err = { "" };
    Meeting *again = history_open(desk->practice, only_talk(desk)->key, &err);
    assert_string_equal(err.text, "");
    const Debrief *debrief = meeting_debrief(again);
    assert_true(debrief->finished);
    assert_string_equal(debrief->ending, "He hangs up");
    assert_int_equal(debrief->turn_count, 3);
    assert_non_null(strstr(debrief->turns[0].text, "tracked it online"));
    meeting_close(again);
    assert_int_equal(history_list(desk->practice, &(const PastTalk *){ 0 }), 1);
}

/* ---- what was guessed before the meter was shown ---- */

static void the_guess_comes_back_with_the_conversation(void **state) {
    Desk *desk = *state;
    char path[256], told[GUESSED_TOLD], again[GUESSED_TOLD];
    copy_parcel(desk, path);
    Meeting *meeting = meet(desk, path, MEET_FRESH);
    start(meeting);
    for (int i = 0; i < 3; i++)
        say(meeting, i == 1 ? 2 : 1);
    Guess *guess = meeting_guess(meeting);
    guess->line = 1;
    guess_put(guess, 0, -300);
    guess_put(guess, 2, 100);
    guessed_keep(meeting);
    guessed_tell(meeting, told);
    meeting_close(meeting);
    come_back_as(desk, NULL);
    meeting = history_open(desk->practice, only_talk(desk)->key, NULL);
    guess = meeting_guess(meeting);
    assert_int_equal(guess->line, 1);
    assert_true(guess->put[0] && !guess->put[1] && guess->put[2]);
    assert_int_equal(guess->mood[0], -300);
    assert_int_equal(guess->mood[2], 100);
    guessed_tell(meeting, again);
    assert_string_equal(again, told);
    meeting_close(meeting);
}

static void without_a_guess_nothing_is_told_of_one(void **state) {
    Desk *desk = *state;
    char path[256], told[GUESSED_TOLD];
    copy_parcel(desk, path);
    lose_him(desk, path);
    Meeting *again = history_open(desk->practice, only_talk(desk)->key, NULL);
    assert_int_equal(meeting_guess(again)->line, NONE);
    assert_false(guess_made(meeting_guess(again)));
    guessed_tell(again, told);
    assert_string_equal(told, "");
    meeting_close(again);
}

/* ---- old conversations ---- */

/* Back before the third reply, which is given as before. */
static void going_back_tries_the_same_talk_again(void **state) {
    Desk *desk = *state;
    char path[256];
    int times = 0, of = 0;
    copy_parcel(desk, path);
    lose_him(desk, path);
    Meeting *meeting = history_open(desk->practice, only_talk(desk)->key, NULL);
    for (int i = 0; i < 2; i++) {
        assert_true(
            meeting_apply(meeting, (Command){ COMMAND_REWIND, 2 }, NULL));
        say(meeting, 1);
    }
    meeting_close(meeting);
    const PastTalk *talks;
    assert_int_equal(history_list(desk->practice, &talks), 3);
    assert_int_equal(talks[0].taken, 2); /* a try, from its third turn on */
    assert_int_equal(talks[2].taken, 0);
    assert_int_equal(history_progress(desk->practice)->plays, 1);
    assert_int_equal(history_progress(desk->practice)->best[0].times, 1);
    assert_int_equal(history_progress(desk->practice)->best[0].tries, 2);
    assert_int_equal(practice_habit(desk->practice, &times, &of), HABIT_NONE);
    lose_him(desk, path);
    assert_int_equal(history_progress(desk->practice)->plays, 2);
    assert_int_not_equal(practice_habit(desk->practice, &times, &of),
                         HABIT_NONE);
    assert_int_equal(times, 2);
    assert_int_equal(of, 2);
}

static void its_debrief_opens_when_the_level_is_gone(void **state) {
    Desk *desk = *state;
    char path[256];
    copy_parcel(desk, path);
    lose_him(desk, path);
    check_same_debrief(desk);
    run("rm '%s'", path);
    come_back_as(desk, NULL);
    assert_int_equal(only_talk(desk)->level, NONE);
    check_same_debrief(desk);
}

static void its_debrief_opens_when_the_level_has_changed(void **state) {
    Desk *desk = *state;
    char path[256];
    copy_parcel(desk, path);
    lose_him(desk, path);
    run("cp '" LEVELS "two_neighbours.lua' '%s'", path);
    come_back_as(desk, NULL);
    level_at(desk, path);
    check_same_debrief(desk);
}

static void the_files_that_it_required_are_kept_too(void **state) {
    Desk *desk = *state;
    char folder[200], level[256];
    Error err = { "" };
    snprintf(folder, sizeof folder, "%s/scripts/two", desk->folder);
    snprintf(level, sizeof level, "%s/first.lua", folder);
    run("mkdir -p '%s' && cp '" REQUIRED "cast.lua' '" REQUIRED
        "first.lua' '%s'",
        folder, folder);
    come_back_as(desk, NULL);
    Meeting *meeting = meet(desk, level, MEET_FRESH);
    start(meeting);
    say(meeting, 1);
    const char *name =
        session_story(meeting_session(meeting))->customers[0].name;
    assert_string_equal(name, "Kept");
    meeting_close(meeting);
    run("rm '%s'/*", folder);
    come_back_as(desk, NULL);
    meeting = history_open(desk->practice, only_talk(desk)->key, &err);
    assert_string_equal(err.text, "");
    name = session_story(meeting_session(meeting))->customers[0].name;
    assert_string_equal(name, "Kept");
    meeting_close(meeting);
}

static void what_is_tried_again_from_an_old_one_is_a_new_one(void **state) {
    Desk *desk = *state;
    const PastTalk *list;
    char path[256];
    copy_parcel(desk, path);
    lose_him(desk, path);
    Meeting *again = history_open(desk->practice, only_talk(desk)->key, NULL);
    assert_true(meeting_apply(again, (Command){ COMMAND_REWIND, 0 }, NULL));
    say(again, 2);
    say(again, 1);
    assert_true(meeting_debrief(again)->finished);
    meeting_close(again);
    assert_int_equal(history_list(desk->practice, &list), 2);
    assert_string_equal(list[1].ending, "He hangs up");
}

static void looking_at_an_old_one_changes_nothing(void **state) {
    Desk *desk = *state;
    char path[256];
    copy_parcel(desk, path);
    lose_him(desk, path);
    long long when = only_talk(desk)->when;
    check_same_debrief(desk);
    assert_true(only_talk(desk)->when == when);
}

static void what_was_lost_is_suggested_and_may_be_refused(void **state) {
    Desk *desk = *state;
    char path[256];
    copy_parcel(desk, path);
    lose_him(desk, path);
    int level = level_at(desk, path);
    const Progress *progress = history_progress(desk->practice);
    assert_int_equal(progress->plays, 1);
    bool there = false;
    for (int i = 0; i < progress->next_count; i++)
        there = there || progress->next[i].level == level;
    assert_true(there);
    history_decline(desk->practice, level);
    progress = history_progress(desk->practice);
    for (int i = 0; i < progress->next_count; i++)
        assert_int_not_equal(progress->next[i].level, level);
}

/* ---- levels that share a name ---- */

static void two_files_of_one_name_share_nothing(void **state) {
    Desk *desk = *state;
    char a[256], b[256];
    run("mkdir '%s/a' '%s/b'", desk->folder, desk->folder);
    snprintf(a, sizeof a, "%s/a/lesson.lua", desk->folder);
    snprintf(b, sizeof b, "%s/b/lesson.lua", desk->folder);
    run("cp '" LEVELS "late_parcel.lua' '%s' && cp '%s' '%s' && "
        "echo '-- b' >> '%s'",
        a, a, b, b);
    Meeting *meeting = meet(desk, a, MEET_FRESH);
    start(meeting);
    say(meeting, 2);
    meeting_close(meeting);
    lose_him(desk, b);
    assert_int_equal(practice_card(desk->practice, level_at(desk, a))->waiting,
                     1);
    assert_int_equal(practice_card(desk->practice, level_at(desk, a))->times,
                     0);
    assert_int_equal(practice_card(desk->practice, level_at(desk, b))->times,
                     1);
    come_back_as(desk, NULL);
    assert_int_equal(practice_card(desk->practice, level_at(desk, a))->waiting,
                     1);
}

static void an_own_level_with_a_shipped_name_is_kept_apart_and_told(void **s) {
    Desk *desk = *s;
    char path[256];
    snprintf(path, sizeof path, "%s/shocked_bill.lua", desk->folder);
    run("cp '" LEVELS "late_parcel.lua' '%s'", path);
    Meeting *meeting = meet(desk, path, MEET_FRESH);
    View view;
    meeting_view(meeting, &view);
    assert_non_null(view.notice);
    assert_non_null(strstr(view.notice, "is called \"shocked_bill\" too"));
    meeting_close(meeting);
    lose_him(desk, path);
    int shipped = level_at(desk, "shocked_bill");
    assert_int_equal(practice_card(desk->practice, shipped)->times, 0);
}

/* ---- people ---- */

static void nobody_is_asked_before_there_are_two(void **state) {
    Desk *desk = *state;
    char path[256];
    copy_parcel(desk, path);
    assert_false(profiles_ask(desk->practice));
    lose_him(desk, path);
    come_back_as(desk, NULL);
    assert_false(profiles_ask(desk->practice));
    Error err;
    assert_true(profiles_become(desk->practice, "  Ana ", &err));
    assert_string_equal(profiles_here(desk->practice), "Ana");
    assert_int_equal(history_list(desk->practice, &(const PastTalk *){ 0 }), 0);
    come_back_as(desk, NULL);
    assert_true(profiles_ask(desk->practice));
    come_back_as(desk, "ana");
    assert_false(profiles_ask(desk->practice));
    assert_string_equal(profiles_here(desk->practice), "Ana");
    assert_false(profiles_become(desk->practice, " \t", &err));
    assert_false(profiles_become(desk->practice, "a\033b", &err));
}

static void a_shared_desk_asks_even_one(void **state) {
    Desk *desk = *state;
    bool fixed;
    profiles_share_desk(desk->practice, true);
    come_back_as(desk, NULL);
    assert_true(profiles_shared_desk(desk->practice, &fixed));
    assert_false(fixed);
    assert_true(profiles_ask(desk->practice));
}

static void who_is_gone_plays_on_as_somebody_who_is_there(void **state) {
    Desk *desk = *state;
    char path[256];
    const Profile *list;
    copy_parcel(desk, path);
    assert_true(profiles_become(desk->practice, "Ana", NULL));
    lose_him(desk, path);
    assert_true(profiles_become(desk->practice, "Ben", NULL));
    lose_him(desk, path);
    assert_int_equal(profiles_list(desk->practice, &list), 2);
    assert_true(profiles_delete(desk->practice, "Ben", NULL));
    assert_string_equal(profiles_here(desk->practice), "Ana");
    assert_true(profiles_rename(desk->practice, "Ana", "Anna", NULL));
    assert_string_equal(profiles_here(desk->practice), "Anna");
    only_talk(desk);
}

static void the_first_persons_choices_hold_for_the_next(void **state) {
    Desk *desk = *state;
    char path[256];
    copy_parcel(desk, path);
    practice_set(desk->practice, "window.text_size", "160");
    lose_him(desk, path);
    assert_true(profiles_become(desk->practice, "Ben", NULL));
    assert_string_equal(
        practice_setting(desk->practice, "window.text_size", ""), "160");
    practice_set(desk->practice, "window.text_size", "100");
    assert_true(profiles_become(desk->practice, "", NULL));
    assert_string_equal(
        practice_setting(desk->practice, "window.text_size", ""), "160");
}

/* ---- the administrator's file ---- */

static void decide(Desk *desk, const char *text, Conf *conf) {
    char path[200];
    snprintf(path, sizeof path, "%s/thaw.conf", desk->folder);
    FILE *file = fopen(path, "w");
    fputs(text, file);
    fclose(file);
    conf_read(conf, path);
}

static void a_file_decides_for_the_whole_machine(void **state) {
    Desk *desk = *state;
    Conf conf;
    bool fixed;
    decide(desk, "# ours\n\n kiosk = yes\nwindow.text_size=130\n", &conf);
    assert_string_equal(conf.error.text, "");
    assert_string_equal(conf_default(&conf, "window.text_size"), "130");
    conf_free(&conf);
    char path[200];
    snprintf(path, sizeof path, "%s/thaw.conf", desk->folder);
    setenv("THAW_CONF", path, 1);
    come_back_as(desk, NULL);
    assert_true(profiles_shared_desk(desk->practice, &fixed));
    assert_true(fixed);
    assert_string_equal(
        practice_setting(desk->practice, "window.text_size", "100"), "130");
    practice_set(desk->practice, "window.text_size", "200");
    assert_string_equal(
        practice_setting(desk->practice, "window.text_size", "100"), "200");
    assert_null(practice_notice(desk->practice));
}

static void what_is_wrong_in_it_is_told_with_its_line(void **state) {
    Desk *desk = *state;
    static const char *const wrong[][2] = {
        { "kiosk = perhaps\n", ":1: write yes or no here" },
        { "\nkisok = yes\n", ":2: there is no \"kisok\"; did you mean" },
        { "kiosk yes\n", ":1: write it as: name = value" },
        { "folder = data\n", ":1: write the whole path" },
        { "language =\n", ":1: something is missing" },
        { "window.text_size = large\n", ":1: write a whole number" },
        { "kiosk = yes\xFF\n", "cannot be read" },
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        Conf conf;
        decide(desk, wrong[i][0], &conf);
        assert_non_null(strstr(conf.error.text, wrong[i][1]));
        conf_free(&conf);
    }
    Conf conf;
    decide(desk, "nonsense\nkiosk = yes\n", &conf); /* the rest holds */
    assert_true(conf_yes(conf_text(&conf, CONF_KIOSK)));
    conf_free(&conf);
}

static void a_language_that_nobody_wrote_is_told_with_its_line(void **state) {
    Desk *desk = *state;
    char path[200];
    Conf conf;
    decide(desk, "\nlanguage = klingon\n", &conf);
    conf_free(&conf);
    snprintf(path, sizeof path, "%s/thaw.conf", desk->folder);
    setenv("THAW_CONF", path, 1);
    come_back_as(desk, NULL);
    const char *notice = practice_notice(desk->practice);
    assert_non_null(notice);
    assert_non_null(strstr(notice, "thaw.conf:2: "));
    assert_non_null(strstr(notice, "klingon"));
    assert_non_null(strstr(notice, "zh_CN")); /* which there are */
}

#define HERE(test) cmocka_unit_test_setup_teardown(test, lay_out, clear_up)

int main(void) {
    const struct CMUnitTest tests[] = {
        HERE(the_guess_comes_back_with_the_conversation),
        HERE(without_a_guess_nothing_is_told_of_one),
        HERE(going_back_tries_the_same_talk_again),
        HERE(its_debrief_opens_when_the_level_is_gone),
        HERE(its_debrief_opens_when_the_level_has_changed),
        HERE(the_files_that_it_required_are_kept_too),
        HERE(what_is_tried_again_from_an_old_one_is_a_new_one),
        HERE(looking_at_an_old_one_changes_nothing),
        HERE(what_was_lost_is_suggested_and_may_be_refused),
        HERE(two_files_of_one_name_share_nothing),
        HERE(an_own_level_with_a_shipped_name_is_kept_apart_and_told),
        HERE(nobody_is_asked_before_there_are_two),
        HERE(a_shared_desk_asks_even_one),
        HERE(who_is_gone_plays_on_as_somebody_who_is_there),
        HERE(the_first_persons_choices_hold_for_the_next),
        HERE(a_file_decides_for_the_whole_machine),
        HERE(what_is_wrong_in_it_is_told_with_its_line),
        HERE(a_language_that_nobody_wrote_is_told_with_its_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: MIT
 * A campaign as somebody goes through it: kept, gone on with while its file
 * changes, looked at afterwards. */
#include "app/practice/language.h"
#include "app/practice/week_run.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

typedef struct Desk {
    char folder[128], kept[160], file[200];
    Practice *practice;
    WeekRun *run;
} Desk;

/* In a copy of the levels, which may be edited. */
static int lay_out(void **state) {
    Desk *desk = calloc(1, sizeof *desk);
    char command[600];
    snprintf(desk->folder, sizeof desk->folder, P_tmpdir "/thaw-weeks-XXXXXX");
    assert_non_null(mkdtemp(desk->folder));
    snprintf(desk->kept, sizeof desk->kept, "%s/thaw.db", desk->folder);
    snprintf(desk->file, sizeof desk->file, "%s/scripts/two_days.lua",
             desk->folder);
    snprintf(command, sizeof command,
             "cp -r '%s/tests/levels/campaign/scripts' '%s'", THAW_SOURCE_DIR,
             desk->folder);
    assert_int_equal(system(command), 0);
    assert_int_equal(setenv("XDG_STATE_HOME", desk->folder, 1), 0);
    assert_int_equal(setenv("XDG_DATA_HOME", desk->folder, 1), 0);
    *state = desk;
    return 0;
}

static void stand_up(Desk *desk) {
    run_close(desk->run);
    practice_close(desk->practice);
    desk->run = NULL;
    desk->practice = NULL;
}

static int clear_up(void **state) {
    Desk *desk = *state;
    char command[200];
    stand_up(desk);
    snprintf(command, sizeof command, "rm -rf '%s'", desk->folder);
    assert_int_equal(system(command), 0);
    free(desk);
    return 0;
}

/* sed on a file of the levels. */
static void edit(const Desk *desk, const char *file, const char *sed) {
    char command[900];
    snprintf(command, sizeof command, "sed -i -E '%s' '%s/scripts/%s'", sed,
             desk->folder, file);
    assert_int_equal(system(command), 0);
}

/* NULL where the campaign has errors. */
static const RunView *sit_down(Desk *desk, RunKind kind) {
    const PracticeOptions options = { .data = THAW_SOURCE_DIR,
                                      .kept = desk->kept,
                                      .language = "en" };
    stand_up(desk);
    desk->practice = practice_open(&options);
    int index = practice_find(desk->practice, desk->file, NULL);
    assert_int_not_equal(index, NONE);
    desk->run = run_open(desk->practice, index, kind, NULL);
    return desk->run ? run_view(desk->run) : NULL;
}

/* The next play, with the `reply`th reply everywhere. */
static const RunView *play(Desk *desk, int reply) {
    Meeting *meeting = run_meet(desk->run, NULL);
    assert_non_null(meeting);
    View view;
    meeting_apply(meeting, (Command){ COMMAND_START, 0 }, NULL);
    meeting_view(meeting, &view);
    while (view.phase != PHASE_ENDED) {
        assert_true(meeting_apply(meeting,
                                  (Command){ COMMAND_REPLY, reply - 1 }, NULL));
        meeting_view(meeting, &view);
    }
    meeting_close(meeting);
    return run_view(desk->run);
}

static void it_goes_on_behind_the_last_play_that_ended(void **state) {
    Desk *desk = *state;
    const RunView *view = sit_down(desk, RUN_GO_ON);
    assert_string_equal(view->next_name, "Monday, the counter");
    play(desk, 1);
    view = sit_down(desk, RUN_GO_ON);
    assert_int_equal(view->play_count, 1);
    assert_string_equal(view->plays[0].ending, "She catches her train");
    assert_string_equal(view->next_name, "Monday, the phone");
    assert_int_equal(view->stops[0].state, STOP_PLAYED);
    assert_int_equal(view->stops[1].state, STOP_NEXT);
    assert_int_equal(view->stops[2].state, STOP_LATER);
    assert_string_equal(view->stops[2].day, "Tuesday");
    assert_string_equal(view->stops[2].what, "the counter again");
}

static void who_comes_back_is_said_to_remember(void **state) {
    Desk *desk = *state;
    const RunView *view = sit_down(desk, RUN_FRESH);
    assert_null(view->carries);
    play(desk, 1);
    view = play(desk, 2);
    assert_string_equal(view->next_name, "Tuesday, the counter again");
    assert_non_null(strstr(view->carries, "She catches her train"));
}

static void a_play_that_is_renamed_is_not_met_again(void **state) {
    Desk *desk = *state;
    sit_down(desk, RUN_FRESH);
    play(desk, 1);
    edit(desk, "two_days.lua", "s/Monday, the counter/Monday, behind it/");
    const RunView *view = sit_down(desk, RUN_GO_ON);
    assert_int_equal(view->play_count, 1);
    assert_string_equal(view->plays[0].name, "Monday, behind it");
    assert_string_equal(view->next_name, "Monday, the phone");
}

static void plays_in_another_order_are_met_once_each(void **state) {
    Desk *desk = *state;
    sit_down(desk, RUN_FRESH);
    play(desk, 1);
    play(desk, 1);
    /* The phone first, the counter behind it. */
    edit(desk, "two_days.lua",
         "s/(play \"Monday, the )counter(\".*)counter(.*)/\\1X\\2X\\3/;"
         "s/(play \"Monday, the )phone(\".*)call(.*)/\\1counter\\2counter\\3/;"
         "s/(play \"Monday, the )X(\".*\")X(.*)/\\1phone\\2call\\3/");
    const RunView *view = sit_down(desk, RUN_GO_ON);
    assert_int_equal(view->play_count, 2);
    assert_string_equal(view->next_name, "Tuesday, the counter again");
}

static void a_play_that_is_taken_out_is_kept_and_counts_no_more(void **state) {
    Desk *desk = *state;
    sit_down(desk, RUN_FRESH);
    play(desk, 2);
    edit(desk, "two_days.lua",
         "s/play \"Monday, the counter\" .*//;"
         "s/when = function\\(week\\) return week.outcome .*/when = nil,/");
    const RunView *view = sit_down(desk, RUN_GO_ON);
    assert_int_equal(view->play_count, 0);
    assert_non_null(strstr(view->gone, "no longer part"));
    play(desk, 1);
    edit(desk, "two_days.lua",
         "s/play \"Monday, the phone\"/play \"Monday, the counter\" "
         "{ level = \"counter\" }, &/");
    view = sit_down(desk, RUN_GO_ON);
    assert_int_equal(view->play_count, 2);
    assert_null(view->gone);
}

static void a_level_that_is_gone_is_told_and_nothing_is_lost(void **state) {
    Desk *desk = *state;
    char from[300], to[300];
    Error err = { "" };
    sit_down(desk, RUN_FRESH);
    play(desk, 1);
    snprintf(from, sizeof from, "%s/scripts/call.lua", desk->folder);
    snprintf(to, sizeof to, "%s/call.away", desk->folder);
    assert_int_equal(rename(from, to), 0);
    assert_null(sit_down(desk, RUN_GO_ON));
    int index = practice_find(desk->practice, desk->file, &err);
    const LevelCard *card = practice_card(desk->practice, index);
    assert_non_null(strstr(card->error, "call"));
    assert_non_null(strstr(card->error, "there is no such level"));
    assert_int_equal(rename(to, from), 0);
    const RunView *view = sit_down(desk, RUN_GO_ON);
    assert_int_equal(view->play_count, 1);
    assert_string_equal(view->next_name, "Monday, the phone");
}

static void a_level_that_is_broken_is_told_where_it_would_come(void **state) {
    Desk *desk = *state;
    sit_down(desk, RUN_FRESH);
    play(desk, 1);
    edit(desk, "call.lua", "s/^beat .heard. .*/beat \"heard\" [/");
    const RunView *view = sit_down(desk, RUN_GO_ON);
    assert_non_null(view->next_error);
    assert_non_null(strstr(view->next_error, "call.lua"));
    assert_null(run_meet(desk->run, NULL));
    edit(desk, "call.lua", "s/^beat .heard. .*/beat \"heard\" {/");
    view = sit_down(desk, RUN_GO_ON);
    assert_null(view->next_error);
}

static void without_the_plays_to_come_it_is_over_and_kept_so(void **state) {
    Desk *desk = *state;
    sit_down(desk, RUN_FRESH);
    play(desk, 1);
    edit(desk, "two_days.lua",
         "s/play \"Monday, the phone\" .*//;"
         "s/when = function\\(week\\) return week.outcome .*/"
         "when = function() return false end,/");
    const RunView *view = sit_down(desk, RUN_GO_ON);
    assert_true(view->over);
    assert_int_equal(view->finished, 1);
    view = sit_down(desk, RUN_LAST);
    assert_true(view->past);
    assert_string_equal(view->ending, "Two days, and gone");
}

static void an_old_one_is_looked_at_as_it_ended(void **state) {
    Desk *desk = *state;
    sit_down(desk, RUN_FRESH);
    play(desk, 1);
    play(desk, 2);
    play(desk, 1);
    edit(desk, "two_days.lua", "s/week.kept >= 2/week.kept >= 9/");
    const RunView *view = sit_down(desk, RUN_LAST);
    assert_true(view->over && view->past);
    assert_string_equal(view->ending, "Asked for by name");
    assert_string_equal(view->plays[2].ending, "She stays for it");
    assert_null(run_meet(desk->run, NULL));
}

static void an_edit_is_taken_over_while_it_is_open(void **state) {
    Desk *desk = *state;
    sit_down(desk, RUN_FRESH);
    play(desk, 1);
    edit(desk, "two_days.lua", "s/Monday, the phone/Monday at six/");
    assert_true(run_reload(desk->run, NULL));
    const RunView *view = run_view(desk->run);
    assert_int_equal(view->play_count, 1);
    assert_string_equal(view->next_name, "Monday at six");
    edit(desk, "two_days.lua", "s/^campaign/campain/");
    assert_false(run_reload(desk->run, NULL));
    view = run_view(desk->run);
    assert_string_equal(view->next_name, "Monday at six");
    play(desk, 1);
}

static void another_language_is_spoken_at_once(void **state) {
    Desk *desk = *state;
    char path[300];
    sit_down(desk, RUN_FRESH);
    play(desk, 1);
    snprintf(path, sizeof path, "%s/scripts/two_days.es.po", desk->folder);
    FILE *words = fopen(path, "w");
    assert_non_null(words);
    fputs("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n"
          "\nmsgid \"Two days at the counter\"\nmsgstr \"Dos dias\"\n"
          "\nmsgid \"Monday, the counter\"\nmsgstr \"Lunes, la tienda\"\n",
          words);
    fclose(words);
    practice_speak(desk->practice, "es");
    const RunView *view = run_view(desk->run);
    assert_string_equal(view->title, "Dos dias");
    assert_string_equal(view->plays[0].name, "Lunes, la tienda");
    assert_string_equal(view->stops[0].day, "Lunes");
    practice_speak(desk->practice, "");
    view = run_view(desk->run);
    assert_string_equal(view->title, "Two days at the counter");
    play(desk, 1);
    view = sit_down(desk, RUN_GO_ON);
    assert_int_equal(view->play_count, 2);
}

static void what_was_done_is_never_quoted_as_a_sentence(void **state) {
    Desk *desk = *state;
    edit(desk, "counter.lua",
         "s/reply \"You could have rung us first.\"/act \"Turn away.\"/");
    sit_down(desk, RUN_FRESH);
    play(desk, 2);
    play(desk, 1);
    const RunView *view = run_view(desk->run);
    assert_true(view->over);
    assert_true(!view->worst || strcmp(view->worst, "Turn away.") != 0);
}

static void money_of_two_countries_is_not_added_up(void **state) {
    Desk *desk = *state;
    edit(desk, "counter_again.lua", "s/EUR/GBP/");
    sit_down(desk, RUN_FRESH);
    play(desk, 1);
    play(desk, 2);
    const RunView *view = play(desk, 1);
    assert_true(view->over);
    assert_int_equal(view->money_count, 6);
    assert_non_null(strstr(view->money[0], "€40"));
    assert_non_null(strstr(view->money[2], "£10"));
    assert_non_null(strstr(view->money[4], "tell others"));
    assert_non_null(strstr(view->money[5], "not added up"));
}

int main(void) {
#define HERE(test) cmocka_unit_test_setup_teardown(test, lay_out, clear_up)
    const struct CMUnitTest tests[] = {
        HERE(it_goes_on_behind_the_last_play_that_ended),
        HERE(who_comes_back_is_said_to_remember),
        HERE(a_play_that_is_renamed_is_not_met_again),
        HERE(plays_in_another_order_are_met_once_each),
        HERE(a_play_that_is_taken_out_is_kept_and_counts_no_more),
        HERE(a_level_that_is_gone_is_told_and_nothing_is_lost),
        HERE(a_level_that_is_broken_is_told_where_it_would_come),
        HERE(without_the_plays_to_come_it_is_over_and_kept_so),
        HERE(an_old_one_is_looked_at_as_it_ended),
        HERE(an_edit_is_taken_over_while_it_is_open),
        HERE(another_language_is_spoken_at_once),
        HERE(what_was_done_is_never_quoted_as_a_sentence),
        HERE(money_of_two_countries_is_not_added_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

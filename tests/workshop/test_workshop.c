/* SPDX-License-Identifier: MIT
 * A workshop as it is led, by show of hands: every step, every way back, and
 * whatever ends the program in the middle of it. */
#include "core/base/mem.h"
#include "platform/files.h"
#include "server/wire.h"
#include "workshop/report.h"
#include "workshop/workshop.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#define LEVEL THAW_SOURCE_DIR "/tests/levels/late_parcel.lua"

typedef struct Desk {
    char folder[64];
    Practice *practice;
    int level;
} Desk;

static int begin(void **state) {
    Desk *desk = mem_alloc(sizeof *desk);
    PracticeOptions options = { .data = THAW_SOURCE_DIR, .kept = "" };
    Error err = { "" };
    snprintf(desk->folder, sizeof desk->folder, "/tmp/thaw-workshop-XXXXXX");
    if (!mkdtemp(desk->folder)) return 1;
    desk->practice = practice_open(&options);
    desk->level = practice_find(desk->practice, LEVEL, &err);
    *state = desk;
    return desk->level == NONE;
}

static void remove_one(void *data, const char *name) {
    char path[400];
    snprintf(path, sizeof path, "%s/%s", (const char *)data, name);
    files_remove(path);
}

static void clear(const Desk *desk) {
    files_each(desk->folder, remove_one, (void *)(size_t)desk->folder);
}

static int end(void **state) {
    Desk *desk = *state;
    practice_close(desk->practice);
    clear(desk);
    remove(desk->folder);
    mem_free(desk);
    return 0;
}

static Workshop *open_at(const Desk *desk) {
    Error err = { "" };
    WorkshopOptions options = { .practice = desk->practice,
                                .level = desk->level,
                                .folder = desk->folder };
    Workshop *workshop = workshop_open(&options, &err);
    if (!workshop) fail_msg("%s", err.text);
    return workshop;
}

/* What the room's picture does: shows it all, then says so. */
static void hear(Workshop *workshop) {
    if (workshop_step(workshop) == STEP_LISTEN) workshop_heard(workshop);
}

static void to_thinking(Workshop *workshop) {
    workshop_next(workshop); /* the briefing */
    workshop_next(workshop); /* on */
    if (workshop_step(workshop) == STEP_THINK &&
        workshop_question(workshop)->kind == POLL_THOUGHT)
        workshop_number(workshop, 1);
    hear(workshop);
    assert_int_equal(workshop_step(workshop), STEP_THINK);
}

static void type(Workshop *workshop, int choice, int hands) {
    if (!workshop_show(workshop)->hands) workshop_hands(workshop);
    while (workshop_show(workshop)->hand != choice)
        workshop_hand_move(workshop, 1);
    if (hands > 9) workshop_hand_digit(workshop, hands / 10);
    workshop_hand_digit(workshop, hands % 10);
}

static void hands_are_typed_revealed_and_the_most_are_given(void **state) {
    Workshop *workshop = open_at(*state);
    to_thinking(workshop);
    workshop_next(workshop);
    assert_int_equal(workshop_step(workshop), STEP_VOTE);
    type(workshop, 0, 7);
    type(workshop, 1, 12);
    assert_int_equal(course_votes_all(workshop_question(workshop)), 0);
    workshop_next(workshop);
    assert_int_equal(workshop_step(workshop), STEP_REVEAL);
    assert_int_equal(course_votes(workshop_question(workshop), 1), 12);
    workshop_next(workshop);
    assert_int_equal(workshop_step(workshop), STEP_LISTEN);
    assert_int_equal(workshop_view(workshop)->turn, 1);
    const Course *course = workshop_course(workshop);
    const CourseQuestion *last =
        course_question(course, course_question_count(course) - 1);
    assert_int_equal(last->given, 1);
    assert_int_equal(last->by, COURSE_BY_ROOM);
    workshop_close(workshop);
    clear(*state);
}

/* The presenter pressed Enter before H, or counted wrong. */
static void a_closed_vote_is_counted_again(void **state) {
    Workshop *workshop = open_at(*state);
    to_thinking(workshop);
    workshop_next(workshop);
    workshop_next(workshop);
    assert_int_equal(workshop_step(workshop), STEP_REVEAL);
    type(workshop, 0, 12);
    type(workshop, 1, 5);
    assert_int_equal(course_votes_all(workshop_question(workshop)), 0);
    workshop_next(workshop);
    assert_int_equal(workshop_step(workshop), STEP_REVEAL); /* to be seen */
    assert_int_equal(course_votes(workshop_question(workshop), 0), 12);
    type(workshop, 0, 3);
    workshop_hands(workshop);
    assert_int_equal(course_votes(workshop_question(workshop), 0), 3);
    assert_int_equal(course_votes(workshop_question(workshop), 1), 5);
    workshop_next(workshop);
    assert_int_equal(workshop_view(workshop)->turn, 1);
    const Course *course = workshop_course(workshop);
    const CourseQuestion *last =
        course_question(course, course_question_count(course) - 1);
    assert_int_equal(last->given, 1);
    assert_int_equal(last->by, COURSE_BY_ROOM);
    workshop_close(workshop);
    clear(*state);
}

static void a_tie_waits_for_the_presenter_who_is_said_to_decide(void **state) {
    Workshop *workshop = open_at(*state);
    to_thinking(workshop);
    workshop_next(workshop);
    type(workshop, 0, 5);
    type(workshop, 1, 5);
    workshop_next(workshop);
    workshop_next(workshop);
    assert_int_equal(workshop_step(workshop), STEP_REVEAL);
    workshop_number(workshop, 2);
    assert_int_equal(workshop_step(workshop), STEP_LISTEN);
    const Course *course = workshop_course(workshop);
    assert_int_equal(
        course_question(course, course_question_count(course) - 1)->by,
        COURSE_BY_PRESENTER);
    workshop_close(workshop);
    clear(*state);
}

static void a_second_vote_keeps_the_first_apart(void **state) {
    Workshop *workshop = open_at(*state);
    to_thinking(workshop);
    workshop_next(workshop);
    type(workshop, 0, 9);
    type(workshop, 1, 3);
    workshop_hands(workshop);
    workshop_vote_again(workshop);
    assert_int_equal(workshop_step(workshop), STEP_TALK);
    workshop_next(workshop);
    type(workshop, 0, 4);
    type(workshop, 1, 8);
    workshop_next(workshop);
    const CourseQuestion *question = workshop_question(workshop);
    assert_int_equal(question->tally.rounds, 2);
    assert_int_equal(question->tally.first[0], 9);
    assert_int_equal(course_votes(question, 0), 4);
    assert_int_equal(course_majority(question), 1);
    workshop_close(workshop);
    clear(*state);
}

static void
a_split_vote_is_played_both_ways_and_nothing_is_given(void **state) {
    Workshop *workshop = open_at(*state);
    int choices[2];
    to_thinking(workshop);
    workshop_next(workshop);
    type(workshop, 0, 5);
    type(workshop, 1, 6);
    workshop_next(workshop);
    assert_true(course_split(workshop_question(workshop)));
    workshop_sides(workshop);
    assert_int_equal(workshop_step(workshop), STEP_SIDES);
    const View *one = workshop_side(workshop, 0, &choices[0]);
    const View *two = workshop_side(workshop, 1, &choices[1]);
    assert_int_equal(choices[0], 1);
    assert_int_equal(choices[1], 0);
    assert_int_equal(one->turn, 1);
    assert_int_equal(two->turn, 1);
    assert_string_not_equal(one->lines[0].text, two->lines[0].text);
    assert_int_equal(workshop_view(workshop)->turn, 0);
    type(workshop, 0, 8); /* counted anew: it shows the vote again */
    assert_int_equal(workshop_step(workshop), STEP_REVEAL);
    workshop_next(workshop);
    assert_int_equal(course_votes(workshop_question(workshop), 0), 8);
    assert_int_equal(workshop_view(workshop)->turn, 0);
    workshop_sides(workshop);
    workshop_number(workshop, 1);
    assert_int_equal(workshop_view(workshop)->turn, 1);
    workshop_close(workshop);
    clear(*state);
}

static void the_guess_of_her_mood_is_kept_beside_the_meter(void **state) {
    Workshop *workshop = open_at(*state);
    to_thinking(workshop);
    workshop_ask_mood(workshop);
    assert_int_equal(workshop_step(workshop), STEP_MOOD);
    workshop_number(workshop, 2);
    assert_int_equal(workshop_step(workshop), STEP_THINK);
    assert_int_equal(workshop_question(workshop)->kind, POLL_REPLY);
    const Course *course = workshop_course(workshop);
    const CourseQuestion *guess =
        course_question(course, course_question_count(course) - 1);
    const Session *session = meeting_session(workshop_meeting(workshop));
    assert_int_equal(guess->kind, POLL_MOOD);
    assert_int_equal(guess->given, 1);
    assert_int_equal(guess->mood,
                     session_state(session)->moods[guess->who].mood);
    workshop_close(workshop);
    clear(*state);
}

static void play_on(Workshop *workshop, int number, int turns) {
    for (int i = 0; i < turns && workshop_step(workshop) < STEP_ENDING; i++) {
        hear(workshop);
        if (workshop_step(workshop) == STEP_THINK)
            workshop_number(workshop, number);
    }
    hear(workshop);
}

static void another_way_keeps_both_curves(void **state) {
    Workshop *workshop = open_at(*state);
    short first[32], second[32];
    to_thinking(workshop);
    play_on(workshop, 1, 2);
    int before = workshop_view(workshop)->turn;
    workshop_back(workshop, 0);
    play_on(workshop, 2, 1);
    assert_int_equal(course_run_count(workshop_course(workshop)), 2);
    int one = workshop_curve(workshop, 0, 0, first, 32);
    int two = workshop_curve(workshop, 1, 0, second, 32);
    assert_int_equal(one, before + 1);
    assert_int_equal(two, workshop_view(workshop)->turn + 1);
    assert_int_equal(first[0], second[0]);
    assert_int_not_equal(first[1], second[1]);
    workshop_close(workshop);
    clear(*state);
}

/* ---- after whatever ended it ---- */

static void copy_one(void *data, const char *name) {
    const Desk *const *desks = data;
    char from[400], to[400], *bytes;
    size_t size;
    snprintf(from, sizeof from, "%s/%s", desks[0]->folder, name);
    snprintf(to, sizeof to, "%s/%s", desks[1]->folder, name);
    assert_int_equal(files_read(from, 1 << 20, &bytes, &size), FILES_READ);
    assert_true(files_replace(to, bytes, size));
    free(bytes);
}

/* The plug is pulled: what is on the disk is all that is left, and nobody
 * leads it any more. */
static void comes_back(const Desk *desk, Workshop *alive) {
    Desk dead = *desk;
    snprintf(dead.folder, sizeof dead.folder, "/tmp/thaw-workshop-XXXXXX");
    assert_non_null(mkdtemp(dead.folder));
    const Desk *desks[] = { desk, &dead };
    files_each(desk->folder, copy_one, (void *)desks);
    Workshop *again = open_at(&dead);
    assert_int_equal(workshop_step(again), STEP_GO_ON);
    workshop_next(again);
    assert_int_equal(workshop_view(again)->turn, workshop_view(alive)->turn);
    const CourseQuestion *was = workshop_question(alive);
    const CourseQuestion *is = workshop_question(again);
    if (was && was->counted) {
        assert_non_null(is);
        assert_int_equal(workshop_step(again), STEP_REVEAL);
        for (int i = 0; i < was->choice_count; i++)
            assert_int_equal(course_votes(is, i), course_votes(was, i));
    } else if (was)
        assert_string_equal(is->texts[0], was->texts[0]);
    assert_int_equal(course_run_count(workshop_course(again)),
                     course_run_count(workshop_course(alive)));
    workshop_close(again);
    clear(&dead);
    remove(dead.folder);
}

static void whatever_ends_it_it_goes_on_at_the_turn(void **state) {
    const Desk *desk = *state;
    Workshop *workshop = open_at(desk);
    to_thinking(workshop);
    comes_back(desk, workshop);
    for (int turn = 0; turn < 3; turn++) {
        workshop_next(workshop);
        comes_back(desk, workshop);
        type(workshop, 0, turn + 2);
        type(workshop, 1, 1);
        workshop_next(workshop);
        comes_back(desk, workshop);
        workshop_next(workshop);
        comes_back(desk, workshop);
        hear(workshop);
        if (workshop_step(workshop) != STEP_THINK) break;
        comes_back(desk, workshop);
    }
    workshop_back(workshop, 1);
    comes_back(desk, workshop);
    workshop_close(workshop);
    clear(desk);
}

static void one_that_is_over_is_not_offered_again(void **state) {
    const Desk *desk = *state;
    Workshop *workshop = open_at(desk);
    to_thinking(workshop);
    workshop_number(workshop, 1);
    workshop_to_slides(workshop);
    for (int i = 0; i < WORKSHOP_SLIDES; i++)
        workshop_next(workshop);
    assert_int_equal(workshop_step(workshop), STEP_THANKS);
    workshop_close(workshop);
    workshop = open_at(desk);
    assert_int_equal(workshop_step(workshop), STEP_JOIN);
    workshop_close(workshop);
    clear(desk);
}

static void begun_anew_the_old_one_is_set_aside(void **state) {
    const Desk *desk = *state;
    Workshop *workshop = open_at(desk);
    to_thinking(workshop);
    workshop_close(workshop);
    workshop = open_at(desk);
    assert_int_equal(workshop_step(workshop), STEP_GO_ON);
    workshop_begin_anew(workshop);
    assert_int_equal(workshop_step(workshop), STEP_JOIN);
    workshop_close(workshop);
    workshop = open_at(desk);
    assert_int_equal(workshop_step(workshop), STEP_JOIN);
    workshop_close(workshop);
    clear(desk);
}

static void a_damaged_record_is_told_and_set_aside(void **state) {
    const Desk *desk = *state;
    Workshop *workshop = open_at(desk);
    to_thinking(workshop);
    workshop_close(workshop);
    char path[300];
    snprintf(path, sizeof path, "%s/late_parcel-20000101-000000.workshop",
             desk->folder);
    assert_true(files_write_new(path, "thaw workshop\t1\tx\n", 18));
    workshop = open_at(desk);
    assert_non_null(strstr(workshop_notice(workshop), "set aside"));
    assert_int_equal(workshop_step(workshop), STEP_GO_ON); /* the good one */
    workshop_close(workshop);
    clear(desk);
}

/* Killed between two votes: the room has not seen the first, and does not now;
 * it counts all the same. */
static void a_first_vote_stays_hidden_when_it_is_gone_on_with(void **state) {
    const Desk *desk = *state;
    Workshop *workshop = open_at(desk);
    to_thinking(workshop);
    workshop_next(workshop);
    type(workshop, 0, 9);
    type(workshop, 1, 3);
    workshop_hands(workshop);
    workshop_vote_again(workshop);
    workshop_close(workshop);
    workshop = open_at(desk);
    workshop_next(workshop);
    assert_int_equal(workshop_step(workshop), STEP_TALK);
    workshop_next(workshop);
    assert_int_equal(workshop_step(workshop), STEP_VOTE);
    type(workshop, 1, 8);
    workshop_next(workshop);
    const CourseQuestion *question = workshop_question(workshop);
    assert_int_equal(question->tally.rounds, 2);
    assert_int_equal(question->tally.first[0], 9);
    assert_int_equal(question->tally.first[1], 3);
    assert_int_equal(course_votes(question, 0), 0);
    assert_int_equal(course_votes(question, 1), 8);
    workshop_close(workshop);
    clear(desk);
}

/* Two programs with one level: the second has a record of its own, and leaves
 * that of the first alone. */
static void what_is_led_elsewhere_is_not_gone_on_with(void **state) {
    const Desk *desk = *state;
    Workshop *first = open_at(desk);
    to_thinking(first);
    Workshop *second = open_at(desk);
    assert_int_equal(workshop_step(second), STEP_JOIN);
    assert_non_null(strstr(workshop_notice(second), "led in another window"));
    to_thinking(second); /* in the same second, perhaps */
    workshop_number(second, 2);
    workshop_number(first, 1);
    workshop_close(second);
    comes_back(desk, first);
    workshop_close(first);
    clear(desk);
}

static void count_one(void *data, const char *name) {
    *(int *)data += strstr(name, ".workshop") != NULL;
}

/* The folder cannot be written, then it can: nothing of it is missing. */
static void what_could_not_be_saved_is_saved_later(void **state) {
    const Desk *desk = *state;
    Desk later = *desk;
    int records = 0;
    snprintf(later.folder, sizeof later.folder, "%.48s/later", desk->folder);
    assert_true(files_write_new(later.folder, "x", 1)); /* no folder yet */
    Workshop *workshop = open_at(&later);
    to_thinking(workshop);
    assert_non_null(strstr(workshop_notice(workshop), "not being saved"));
    workshop_number(workshop, 1);
    assert_true(files_remove(later.folder));
    hear(workshop);
    workshop_number(workshop, 1);
    assert_string_equal(workshop_notice(workshop), "");
    files_each(later.folder, count_one, &records);
    assert_int_equal(records, 1);
    comes_back(&later, workshop);
    workshop_close(workshop);
    clear(&later);
    remove(later.folder);
    clear(desk);
}

/* ---- phones ---- */

static Workshop *open_with_phones(const Desk *desk) {
    WorkshopOptions options = { .practice = desk->practice,
                                .level = desk->level,
                                .phones = true };
    for (int tries = 0; tries < 30; tries++) {
        options.server.port = wire_free_port();
        Workshop *workshop = workshop_open(&options, NULL);
        if (workshop && workshop_server(workshop)) return workshop;
        workshop_close(workshop);
    }
    fail_msg("no port for phones");
    return NULL;
}

static void after_a_minute_without_phones_it_is_told(void **state) {
    if (!server_built()) skip();
    Workshop *workshop = open_with_phones(*state);
    WirePhone phone = { .port = server_port(workshop_server(workshop)),
                        .from = 1 };
    workshop_tick(workshop, 59999);
    assert_false(workshop_unreached(workshop));
    unsigned before = workshop_changes(workshop);
    workshop_tick(workshop, 1);
    assert_true(workshop_unreached(workshop));
    assert_int_not_equal(workshop_changes(workshop), before);
    assert_true(wire_join(&phone, server_code(workshop_server(workshop))));
    workshop_tick(workshop, 20);
    assert_false(workshop_unreached(workshop));
    wire_hang_up(&phone);
    workshop_close(workshop);
}

static void without_phones_nobody_is_waited_for(void **state) {
    Workshop *workshop = open_at(*state);
    workshop_tick(workshop, 600000);
    assert_false(workshop_unreached(workshop));
    workshop_close(workshop);
    clear(*state);
}

/* ---- afterwards ---- */

static void
the_table_is_in_the_order_played_and_the_page_has_plots(void **state) {
    Workshop *workshop = open_at(*state);
    Text html = { 0 }, csv = { 0 };
    to_thinking(workshop);
    workshop_next(workshop);
    type(workshop, 0, 5);
    type(workshop, 1, 6);
    workshop_next(workshop);
    workshop_next(workshop);
    play_on(workshop, 1, 1);
    workshop_back(workshop, 0);
    play_on(workshop, 1, 1);
    Report *report = workshop_report(workshop);
    report_html(&html, report);
    report_csv(&csv, report);
    const char *row = text_get(&csv);
    int before = 0, rows = 0;
    for (row = strchr(row, '\n'); row && row[1]; row = strchr(row + 1, '\n')) {
        int number = atoi(row + 1);
        assert_true(number >= before);
        before = number;
        rows++;
    }
    assert_true(rows >= 6);
    assert_non_null(strstr(text_get(&csv), ",0,,6,yes,room,"));
    assert_non_null(strstr(text_get(&html), "<svg"));
    assert_non_null(strstr(text_get(&html), "another way"));
    assert_null(strstr(text_get(&html), "<script"));
    mem_free(report);
    text_free(&html);
    text_free(&csv);
    workshop_close(workshop);
    clear(*state);
}

static void a_cell_is_never_a_formula_nor_a_page_an_element(void **state) {
    (void)state;
    Course *course = course_new();
    Text html = { 0 }, csv = { 0 };
    CourseEvent ask = { .kind = COURSE_ASK,
                        .question = POLL_REPLY,
                        .who = -1,
                        .texts = { "=1+1", "<b>\"no\"</b>" },
                        .choice_count = 2 };
    CourseEvent give = { .kind = COURSE_GIVE, .choice = 0 };
    assert_true(course_apply(course, &ask, NULL));
    assert_true(course_apply(course, &give, NULL));
    Report *report = mem_alloc(sizeof *report);
    report->title = "T";
    report->begun = "now";
    report->course = course;
    report_html(&html, report);
    report_csv(&csv, report);
    assert_non_null(strstr(text_get(&csv), "\"'=1+1\""));
    assert_non_null(strstr(text_get(&csv), "\"<b>\"\"no\"\"</b>\""));
    assert_non_null(strstr(text_get(&html), "&lt;b&gt;&quot;no&quot;"));
    mem_free(report);
    text_free(&html);
    text_free(&csv);
    course_free(course);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hands_are_typed_revealed_and_the_most_are_given),
        cmocka_unit_test(a_closed_vote_is_counted_again),
        cmocka_unit_test(a_tie_waits_for_the_presenter_who_is_said_to_decide),
        cmocka_unit_test(a_second_vote_keeps_the_first_apart),
        cmocka_unit_test(a_split_vote_is_played_both_ways_and_nothing_is_given),
        cmocka_unit_test(the_guess_of_her_mood_is_kept_beside_the_meter),
        cmocka_unit_test(another_way_keeps_both_curves),
        cmocka_unit_test(whatever_ends_it_it_goes_on_at_the_turn),
        cmocka_unit_test(one_that_is_over_is_not_offered_again),
        cmocka_unit_test(begun_anew_the_old_one_is_set_aside),
        cmocka_unit_test(a_damaged_record_is_told_and_set_aside),
        cmocka_unit_test(a_first_vote_stays_hidden_when_it_is_gone_on_with),
        cmocka_unit_test(what_is_led_elsewhere_is_not_gone_on_with),
        cmocka_unit_test(what_could_not_be_saved_is_saved_later),
        cmocka_unit_test(after_a_minute_without_phones_it_is_told),
        cmocka_unit_test(without_phones_nobody_is_waited_for),
        cmocka_unit_test(
            the_table_is_in_the_order_played_and_the_page_has_plots),
        cmocka_unit_test(a_cell_is_never_a_formula_nor_a_page_an_element),
    };
    return cmocka_run_group_tests(tests, begin, end);
}

/* SPDX-License-Identifier: MIT
 * A campaign led in a room: its encounters follow one another, know of those
 * before, and are gone on with after whatever ended the program. */
#include "core/base/mem.h"
#include "platform/files.h"
#include "workshop/report.h"
#include "workshop/workshop.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define WEEK THAW_SOURCE_DIR "/tests/levels/campaign/scripts/two_days.lua"

typedef struct Desk {
    char folder[64];
    Practice *practice;
    int level;
} Desk;

static int begin(void **state) {
    Desk *desk = mem_alloc(sizeof *desk);
    PracticeOptions options = { .data = THAW_SOURCE_DIR, .kept = "" };
    snprintf(desk->folder, sizeof desk->folder, "/tmp/thaw-led-XXXXXX");
    if (!mkdtemp(desk->folder)) return 1;
    desk->practice = practice_open(&options);
    desk->level = practice_find(desk->practice, WEEK, NULL);
    *state = desk;
    return desk->level == NONE;
}

static void remove_one(void *data, const char *name) {
    char path[400];
    snprintf(path, sizeof path, "%s/%s", (const char *)data, name);
    files_remove(path);
}

static int end(void **state) {
    Desk *desk = *state;
    practice_close(desk->practice);
    files_each(desk->folder, remove_one, desk->folder);
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

/* From the briefing to the first choice of a reply. */
static void to_thinking(Workshop *workshop) {
    assert_int_equal(workshop_step(workshop), STEP_BRIEF);
    workshop_next(workshop);
    if (workshop_step(workshop) == STEP_THINK &&
        workshop_question(workshop)->kind == POLL_THOUGHT)
        workshop_number(workshop, 2);
    workshop_heard(workshop);
    assert_int_equal(workshop_step(workshop), STEP_THINK);
}

/* Its briefing, its replies by number, its slides, to "Next: …". */
static void lead(Workshop *workshop, int reply) {
    to_thinking(workshop);
    while (workshop_step(workshop) == STEP_THINK) {
        workshop_number(workshop, reply);
        workshop_heard(workshop);
    }
    assert_int_equal(workshop_step(workshop), STEP_ENDING);
    while (workshop_step(workshop) != STEP_THANKS)
        workshop_next(workshop);
}

static const char *title(const Workshop *workshop) {
    return workshop_view(workshop)->title;
}

static bool is_said(const Workshop *workshop, const char *words) {
    const View *view = workshop_view(workshop);
    for (int i = 0; i < view->line_count; i++)
        if (strstr(view->lines[i].text, words)) return true;
    return false;
}

/* Whether the page, and the table, have these in this order. */
static void reported(Workshop *workshop, const char *one, const char *two) {
    Text html = { 0 }, csv = { 0 };
    Report *report = workshop_report(workshop);
    report_html(&html, report);
    report_csv(&csv, report);
    mem_free(report);
    const Text *both[] = { &html, &csv };
    for (int i = 0; i < 2; i++) {
        const char *first = strstr(text_get(both[i]), one);
        assert_non_null(first);
        assert_non_null(strstr(first, two));
    }
    assert_non_null(
        strstr(text_get(&html), "<title>Two days at the counter</title>"));
    text_free(&html);
    text_free(&csv);
}

static void encounters_follow_and_know_of_those_before(void **state) {
    Workshop *workshop = open_at(*state);
    assert_int_equal(workshop_step(workshop), STEP_JOIN);
    workshop_next(workshop);
    assert_string_equal(title(workshop), "The coat at noon");
    lead(workshop, 2);
    assert_string_equal(workshop_next_play(workshop), "Monday, the phone");
    workshop_next(workshop);
    assert_string_equal(title(workshop), "The call at six");
    to_thinking(workshop);
    workshop_number(workshop, 2);
    assert_true(is_said(workshop, "You could have rung us first."));
    workshop_heard(workshop);
    workshop_number(workshop, 1);
    workshop_heard(workshop);
    while (workshop_step(workshop) != STEP_THANKS)
        workshop_next(workshop);
    assert_null(workshop_next_play(workshop)); /* the third is passed by */
    reported(workshop, "The coat at noon", "The call at six");
    workshop_next(workshop);
    assert_int_equal(workshop_step(workshop), STEP_THANKS);
    workshop_close(workshop);
    workshop = open_at(*state); /* over: it begins anew */
    assert_int_equal(workshop_step(workshop), STEP_JOIN);
    assert_string_equal(workshop_next_play(workshop), "Monday, the counter");
    workshop_close(workshop);
}

static void it_goes_on_between_two_and_in_the_middle_of_one(void **state) {
    Workshop *workshop = open_at(*state);
    workshop_next(workshop);
    lead(workshop, 1);
    workshop_close(workshop);

    workshop = open_at(*state);
    assert_int_equal(workshop_step(workshop), STEP_GO_ON);
    assert_string_equal(title(workshop), "The call at six");
    workshop_next(workshop);
    workshop_next(workshop);
    to_thinking(workshop);
    workshop_number(workshop, 2);
    workshop_close(workshop); /* in mid-talk */

    workshop = open_at(*state);
    assert_int_equal(workshop_step(workshop), STEP_GO_ON);
    workshop_next(workshop);
    assert_string_equal(title(workshop), "The call at six");
    assert_int_equal(workshop_view(workshop)->turn, 1);
    assert_true(is_said(workshop, "She said nothing about you"));
    reported(workshop, "The coat at noon", "The call at six");
    workshop_close(workshop);
}

static void begun_anew_it_is_the_first_encounter_again(void **state) {
    Workshop *workshop = open_at(*state);
    workshop_next(workshop);
    lead(workshop, 1);
    workshop_close(workshop);
    workshop = open_at(*state);
    assert_int_equal(workshop_step(workshop), STEP_GO_ON);
    workshop_begin_anew(workshop);
    assert_int_equal(workshop_step(workshop), STEP_JOIN);
    assert_string_equal(title(workshop), "The coat at noon");
    workshop_close(workshop);
    workshop = open_at(*state);
    assert_int_equal(workshop_step(workshop), STEP_JOIN);
    workshop_close(workshop);
}

int main(void) {
#define HERE(test) cmocka_unit_test_setup_teardown(test, begin, end)
    const struct CMUnitTest tests[] = {
        HERE(encounters_follow_and_know_of_those_before),
        HERE(it_goes_on_between_two_and_in_the_middle_of_one),
        HERE(begun_anew_it_is_the_first_encounter_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

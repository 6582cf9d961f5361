/* SPDX-License-Identifier: MIT
 * What happened in a workshop: told in order, kept as lines, read back after
 * whatever ended the program. */
#include "core/base/mem.h"
#include "room/record.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

static CourseEvent question_at(int turn) {
    return (CourseEvent){ .kind = COURSE_ASK,
                          .at_s = 10 + turn,
                          .question = POLL_REPLY,
                          .turn = turn,
                          .who = -1,
                          .beat = "total",
                          .ids = { "total.1", "total.2", "total.3" },
                          .texts = { "I\tsee.", "No.\nNever.", "Wait." },
                          .choice_count = 3 };
}

static CourseEvent count_of(int a, int b, int c) {
    CourseEvent event = { .kind = COURSE_COUNT, .at_s = 20 };
    event.tally.rounds = 1;
    event.tally.first[0] = a;
    event.tally.first[1] = b;
    event.tally.first[2] = c;
    return event;
}

static CourseEvent gift(int choice, CourseBy by) {
    return (CourseEvent){
        .kind = COURSE_GIVE, .at_s = 30, .choice = choice, .by = by
    };
}

static void happen(Course *course, Text *lines, CourseEvent event) {
    Error err = { "" };
    assert_true(course_apply(course, &event, &err));
    if (lines) record_write(lines, &event);
}

static const RecordHead head = { .level = (char *)"shocked_bill",
                                 .hash = 0xfeedULL,
                                 .title = (char *)"A shocking bill",
                                 .code = "KLMN",
                                 .port = 8080,
                                 .begun = (char *)"2026-11-28 19:10" };

/* Two turns, back to the first, another reply, an end. */
static Course *a_workshop(Text *lines) {
    Course *course = course_new();
    if (lines) record_write_head(lines, &head);
    happen(course, lines, question_at(0));
    happen(course, lines, count_of(3, 1, 2));
    happen(course, lines, gift(0, COURSE_BY_ROOM));
    happen(course, lines, question_at(1));
    happen(course, lines, gift(1, COURSE_BY_HANDS));
    happen(course, lines, (CourseEvent){ .kind = COURSE_BACK, .turn = 0 });
    happen(course, lines, question_at(0));
    happen(course, lines, gift(2, COURSE_BY_PRESENTER));
    happen(course, lines,
           (CourseEvent){ .kind = COURSE_END, .outcome = 2, .ending = "Kept" });
    return course;
}

static void going_back_begins_a_run_and_keeps_the_old_one(void **state) {
    (void)state;
    Course *course = a_workshop(NULL);
    assert_int_equal(course_run_count(course), 2);
    assert_int_equal(course_run(course, 0)->count, 2);
    assert_int_equal(course_run(course, 1)->count, 1);
    assert_string_equal(course_run(course, 1)->replies[0].id, "total.3");
    assert_string_equal(course_run(course, 1)->ending, "Kept");
    assert_int_equal(course_question(course, 0)->tally.first[0], 3);
    assert_int_equal(course_question(course, 2)->run, 1);
    course_free(course);
}

static void what_is_read_back_is_what_was_written(void **state) {
    (void)state;
    Text lines = { 0 }, again = { 0 };
    Error err = { "" };
    RecordHead got;
    size_t whole;
    Course *course = a_workshop(&lines);
    Course *read =
        record_read(text_get(&lines), lines.size, &got, &whole, &err);
    assert_non_null(read);
    assert_int_equal(whole, lines.size);
    assert_string_equal(got.level, "shocked_bill");
    assert_true(got.hash == 0xfeedULL);
    assert_string_equal(got.code, "KLMN");
    assert_int_equal(course_run_count(read), 2);
    assert_int_equal(course_question_count(read), 3);
    assert_int_equal(course_question(read, 2)->by, COURSE_BY_PRESENTER);
    assert_string_equal(course_question(read, 0)->texts[0], "I see.");
    assert_string_equal(course_question(read, 0)->texts[1], "No. Never.");
    assert_int_equal(course_question(read, 0)->tally.first[2], 2);
    record_write_head(&again, &got);
    record_head_free(&got);
    course_free(read);
    course_free(course);
    text_free(&lines);
    text_free(&again);
}

/* As a power cut leaves it: any number of bytes. */
static void cut_anywhere_it_is_whole_up_to_the_last_line(void **state) {
    (void)state;
    Text lines = { 0 };
    course_free(a_workshop(&lines));
    const char *bytes = text_get(&lines);
    for (size_t size = 0; size <= lines.size; size++) {
        Error err = { "" };
        RecordHead got;
        size_t whole = 0, expected = size;
        while (expected && bytes[expected - 1] != '\n')
            expected--;
        Course *read = record_read(bytes, size, &got, &whole, &err);
        if (expected) {
            assert_non_null(read);
            assert_int_equal(whole, expected);
            record_head_free(&got);
        } else {
            assert_null(read);
            assert_true(err.text[0] != '\0');
        }
        course_free(read);
    }
    text_free(&lines);
}

static void refuses(const char *bytes, const char *words) {
    Error err = { "" };
    RecordHead got;
    size_t whole;
    Course *read = record_read(bytes, strlen(bytes), &got, &whole, &err);
    assert_null(read);
    if (!strstr(err.text, words)) fail_msg("it says: %s", err.text);
}

static void a_damaged_record_is_told_with_its_line(void **state) {
    (void)state;
#define HEAD "thaw workshop\t1\ta\t00\tA\tKLMN\t0\tnow\n"
    refuses("", "empty");
    refuses("hello\n", "line 1: this is no record");
    refuses("thaw workshop\t9\ta\t00\tA\tKLMN\t0\tnow\n", "newer Thaw");
    refuses("thaw workshop\t1\ta\n", "line 1: its first line is damaged");
    refuses(HEAD "nonsense\t1\n", "line 2 cannot be read");
    refuses(HEAD "give\t1\t0\troom\n", "line 2: a reply without a question");
    refuses(HEAD "back\t1\t5\n", "line 2: there is no turn 5");
    refuses(HEAD "ask\t1\treply\t3\t-1\t0\tb\ti\tt\n", "line 2");
    refuses(HEAD "ask\t1\treply\t0\t-1\t0\tb\ti\n", "line 2 cannot be read");
    refuses(HEAD "\xff\xfe\n", "it is no text");
}

static void ask_and_count(Course *course, int a, int b, int c) {
    happen(course, NULL, question_at(0));
    happen(course, NULL, count_of(a, b, c));
}

static void a_tie_has_no_majority_and_nobody_voting_has_none(void **state) {
    (void)state;
    static const struct {
        int a, b, c, majority;
        bool split;
    } cases[] = {
        { 3, 1, 2, 0, true },  { 2, 2, 0, -1, true }, { 0, 0, 0, -1, false },
        { 0, 9, 1, 1, false }, { 6, 4, 0, 0, true },  { 7, 4, 0, 0, false },
        { 1, 0, 0, 0, false },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Course *course = course_new();
        ask_and_count(course, cases[i].a, cases[i].b, cases[i].c);
        const CourseQuestion *question = course_open(course);
        assert_non_null(question);
        assert_int_equal(course_majority(question), cases[i].majority);
        assert_int_equal(course_split(question), cases[i].split);
        course_free(course);
    }
}

static void hands_count_as_phones_do(void **state) {
    (void)state;
    Course *course = course_new();
    CourseEvent count = count_of(3, 0, 0);
    int two[2];
    count.hands[1] = 5;
    happen(course, NULL, question_at(0));
    happen(course, NULL, count);
    assert_int_equal(course_majority(course_open(course)), 1);
    assert_int_equal(course_votes_all(course_open(course)), 8);
    assert_true(course_two(course_open(course), two));
    assert_int_equal(two[0], 1);
    assert_int_equal(two[1], 0);
    course_free(course);
}

static void asking_how_she_feels_leaves_the_question_open(void **state) {
    (void)state;
    Course *course = course_new();
    happen(course, NULL, question_at(0));
    CourseEvent mood = question_at(0);
    mood.question = POLL_MOOD;
    mood.who = 0;
    mood.mood = -312;
    happen(course, NULL, mood);
    assert_int_equal(course_open(course)->kind, POLL_MOOD);
    happen(course, NULL, count_of(0, 4, 0));
    assert_int_equal(course_open(course)->kind, POLL_REPLY);
    happen(course, NULL, gift(1, COURSE_BY_ROOM));
    assert_null(course_open(course));
    assert_int_equal(course_run(course, 0)->count, 1);
    assert_int_equal(course_question(course, 1)->mood, -312);
    course_free(course);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(going_back_begins_a_run_and_keeps_the_old_one),
        cmocka_unit_test(what_is_read_back_is_what_was_written),
        cmocka_unit_test(cut_anywhere_it_is_whole_up_to_the_last_line),
        cmocka_unit_test(a_damaged_record_is_told_with_its_line),
        cmocka_unit_test(a_tie_has_no_majority_and_nobody_voting_has_none),
        cmocka_unit_test(hands_count_as_phones_do),
        cmocka_unit_test(asking_how_she_feels_leaves_the_question_open),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: MIT */
#include "app/practice/author.h"

#include "app/excerpt.h"
#include "core/base/mem.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

/* ---- conditions as they were written ---- */

static const char level[] =
    "beat \"one\" {\n"
    "  reply \"First\" { tone = \"ask\",\n"
    "    next = { { \"a\", when = function(now) return false end }, \"b\" },\n"
    "    when = function(now) return now.mood(dana) > 10\n"
    "      and now.heard(dana) > 1 end },\n"
    "  reply \"Second, when = 1\" { tone = \"ask\", next = \"b\" },\n"
    "  silence { when = function(now) if now.turn > 2 then return true end\n"
    "    return false end, next = \"b\" },\n"
    "  reply \"Third\" { when = is_calm, next = \"b\" },\n"
    "}\n";

static void expect_code(int line, const char *head, const char *expected) {
    char *code = author_code(level, strlen(level), line, head, "when");
    if (expected)
        assert_string_equal(code, expected);
    else
        assert_null(code);
    mem_free(code);
}

static void a_condition_is_shown_on_one_line_without_its_frame(void **state) {
    (void)state;
    expect_code(2, "reply", "now.mood(dana) > 10 and now.heard(dana) > 1");
}

static void a_condition_with_statements_is_shown_whole(void **state) {
    (void)state;
    expect_code(7, "silence",
                "function(now) if now.turn > 2 then return true end return "
                "false end");
}

static void a_condition_by_name_is_shown_by_its_name(void **state) {
    (void)state;
    expect_code(9, "reply", "is_calm");
}

static void a_reply_without_a_condition_shows_none(void **state) {
    (void)state;
    expect_code(6, "reply", NULL);
    expect_code(99, "reply", NULL);
}

/* ---- the lines around a finding ---- */

static Excerpt excerpt_of(const char *text, int line, const char *message) {
    char path[] = "/tmp/excerptXXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0);
    assert_int_equal(write(file, text, strlen(text)), strlen(text));
    close(file);
    const Finding finding = {
        { path, line }, SEVERITY_ERROR, "wrong-type", message, NULL
    };
    Excerpt excerpt;
    if (!excerpt_read(&excerpt, &finding)) assert_int_equal(excerpt.count, 0);
    unlink(path);
    return excerpt;
}

static void
five_lines_stand_around_it_with_a_mark_below_the_word(void **state) {
    (void)state;
    char caret[32];
    Excerpt excerpt = excerpt_of("1\n2\n3\n\tné = \"easse\"\n5\n6\n7\n", 4,
                                 "reply \"A\" goes to \"easse\": nothing");
    assert_int_equal(excerpt.count, 5);
    assert_int_equal(excerpt.first, 2);
    assert_int_equal(excerpt.marked, 2);
    assert_string_equal(excerpt.lines[2], "    né = \"easse\"");
    assert_int_equal(excerpt.column, 10);
    excerpt_caret(&excerpt, caret, sizeof caret);
    assert_string_equal(caret, "^~~~~");
    excerpt_free(&excerpt);
}

static void without_a_word_to_mark_the_whole_line_is(void **state) {
    (void)state;
    Excerpt excerpt = excerpt_of("  beat {\n", 1, "a beat needs a name");
    assert_int_equal(excerpt.count, 1);
    assert_int_equal(excerpt.column, 2);
    assert_int_equal(excerpt.width, 6);
    excerpt_free(&excerpt);
}

static void a_line_behind_the_end_has_no_excerpt(void **state) {
    (void)state;
    Excerpt excerpt = excerpt_of("1\n2\n", 9, "gone");
    assert_int_equal(excerpt.count, 0);
    excerpt_free(&excerpt);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_condition_is_shown_on_one_line_without_its_frame),
        cmocka_unit_test(a_condition_with_statements_is_shown_whole),
        cmocka_unit_test(a_condition_by_name_is_shown_by_its_name),
        cmocka_unit_test(a_reply_without_a_condition_shows_none),
        cmocka_unit_test(five_lines_stand_around_it_with_a_mark_below_the_word),
        cmocka_unit_test(without_a_word_to_mark_the_whole_line_is),
        cmocka_unit_test(a_line_behind_the_end_has_no_excerpt),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

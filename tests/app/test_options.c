/* SPDX-License-Identifier: MIT */
#include "app/options.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static const OptionRow rows[] = {
    { "json", NULL, "as JSON" },
    { "thought", "N", "go in with it" },
    { "carry", "WHO=LOW,END", "remember" },
    { "output", "FILE", "where to" },
    { NULL, NULL, NULL },
};

#define READ(...)                                                              \
    char *argv[] = { __VA_ARGS__ };                                            \
    Options options;                                                           \
    Error err = { "" };                                                        \
    bool ok = options_read(&options, rows, (int)(sizeof argv / sizeof *argv),  \
                           argv, &err)

static void words_and_options_may_come_in_any_order(void **state) {
    (void)state;
    READ("bill", "--json", "1", "--thought", "2", "I'm sorry");
    assert_true(ok);
    assert_int_equal(options.word_count, 3);
    assert_string_equal(options.words[2], "I'm sorry");
    assert_true(options_has(&options, "json"));
    assert_false(options_has(&options, "carry"));
    int thought = 0;
    assert_true(options_number(&options, "thought", 1, 9, &thought, &err));
    assert_int_equal(thought, 2);
    options_free(&options);
}

static void a_value_may_be_joined_with_an_equals_sign(void **state) {
    (void)state;
    READ("--thought=3");
    assert_true(ok);
    assert_string_equal(options_text(&options, "thought"), "3");
    options_free(&options);
}

static void an_option_may_be_repeated(void **state) {
    (void)state;
    READ("--carry", "ana=-40,-10", "--carry=ben=-5,-5");
    assert_true(ok);
    assert_string_equal(options_each(&options, "carry", 0), "ana=-40,-10");
    assert_string_equal(options_each(&options, "carry", 1), "ben=-5,-5");
    assert_null(options_each(&options, "carry", 2));
    options_free(&options);
}

static void a_letter_stands_for_a_name(void **state) {
    (void)state;
    READ("bill", "-o", "sheet.png", "-oother.png", "-");
    assert_true(ok);
    assert_string_equal(options_each(&options, "output", 0), "sheet.png");
    assert_string_equal(options_each(&options, "output", 1), "other.png");
    assert_int_equal(options.word_count, 2);
    options_free(&options);
}

static void a_letter_needs_the_value_of_its_name(void **state) {
    (void)state;
    READ("bill", "-o");
    assert_false(ok);
    assert_string_equal(err.text, "-o needs a value: -o FILE");
    options_free(&options);
}

static void a_letter_that_stands_for_nothing_is_told(void **state) {
    (void)state;
    READ("bill", "-x");
    assert_false(ok);
    assert_string_equal(err.text, "there is no -x");
    options_free(&options);
}

static void a_reply_may_begin_with_a_dash_and_words(void **state) {
    (void)state;
    READ("-That is a lot.", "-");
    assert_true(ok);
    assert_int_equal(options.word_count, 2);
    options_free(&options);
}

static void after_two_dashes_everything_is_a_word(void **state) {
    (void)state;
    READ("--", "--json");
    assert_true(ok);
    assert_int_equal(options.word_count, 1);
    assert_false(options_has(&options, "json"));
    options_free(&options);
}

static void a_misspelt_option_is_told_with_what_was_meant(void **state) {
    (void)state;
    READ("--jsno");
    assert_false(ok);
    assert_string_equal(err.text, "there is no --jsno; did you mean --json?");
    options_free(&options);
}

static void a_missing_value_is_told_with_the_right_form(void **state) {
    (void)state;
    READ("--thought");
    assert_false(ok);
    assert_string_equal(err.text, "--thought needs a value: --thought N");
    options_free(&options);
}

static void a_value_where_none_belongs_is_told(void **state) {
    (void)state;
    READ("--json=yes");
    assert_false(ok);
    assert_string_equal(err.text, "--json takes no value");
    options_free(&options);
}

static void a_number_out_of_range_is_told_with_the_range(void **state) {
    (void)state;
    READ("--thought", "12");
    int thought = 1;
    assert_true(ok);
    assert_false(options_number(&options, "thought", 1, 9, &thought, &err));
    assert_string_equal(err.text, "--thought goes from 1 to 9, not 12");
    assert_int_equal(thought, 1);
    options_free(&options);
}

static void what_is_no_number_is_told(void **state) {
    (void)state;
    READ("--thought", "two");
    int thought = 1;
    assert_true(ok);
    assert_false(options_number(&options, "thought", 1, 9, &thought, &err));
    assert_string_equal(err.text,
                        "--thought needs a whole number, not \"two\"");
    options_free(&options);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_and_options_may_come_in_any_order),
        cmocka_unit_test(a_value_may_be_joined_with_an_equals_sign),
        cmocka_unit_test(an_option_may_be_repeated),
        cmocka_unit_test(a_letter_stands_for_a_name),
        cmocka_unit_test(a_letter_needs_the_value_of_its_name),
        cmocka_unit_test(a_letter_that_stands_for_nothing_is_told),
        cmocka_unit_test(a_reply_may_begin_with_a_dash_and_words),
        cmocka_unit_test(after_two_dashes_everything_is_a_word),
        cmocka_unit_test(a_misspelt_option_is_told_with_what_was_meant),
        cmocka_unit_test(a_missing_value_is_told_with_the_right_form),
        cmocka_unit_test(a_value_where_none_belongs_is_told),
        cmocka_unit_test(a_number_out_of_range_is_told_with_the_range),
        cmocka_unit_test(what_is_no_number_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

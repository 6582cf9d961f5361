/* SPDX-License-Identifier: MIT */
#include "terminal/lines.h"

#include "core/base/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* What comes out for one text at a width, as one string; free it. */
static char *printed(int width, int indent, int hang, const char *text) {
    char *bytes = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&bytes, &size);
    assert_non_null(out);
    Lines lines = { .out = out, .width = width };
    lines_print(&lines, indent, hang, "%s", text);
    fclose(out);
    return bytes;
}

#define PRINTS(width, indent, hang, text, expected)                            \
    do {                                                                       \
        char *out = printed(width, indent, hang, text);                        \
        assert_string_equal(out, expected);                                    \
        free(out);                                                             \
    } while (0)

static void a_line_is_broken_between_words(void **state) {
    (void)state;
    PRINTS(20, 0, 0, "I put two hundred aside.", "I put two hundred\naside.\n");
    PRINTS(20, 2, 5, "1  I put two hundred aside.",
           "  1  I put two\n     hundred aside.\n");
}

static void a_word_that_just_fits_stays(void **state) {
    (void)state;
    PRINTS(20, 0, 0, "abcdefghij klmnopqrs", "abcdefghij klmnopqrs\n");
    PRINTS(20, 0, 0, "abcdefghij klmnopqrst", "abcdefghij\nklmnopqrst\n");
}

static void a_word_wider_than_the_line_is_cut(void **state) {
    (void)state;
    PRINTS(20, 0, 0, "abcdefghijklmnopqrstuvwxyz",
           "abcdefghijklmnopqrst\nuvwxyz\n");
}

static void letters_of_several_bytes_count_as_one_column(void **state) {
    (void)state;
    assert_int_equal(utf8_columns("Émile à la fenêtre"), 18);
    PRINTS(20, 0, 0, "ééééééééé ééééééééé", "ééééééééé ééééééééé\n");
}

static void wide_characters_count_as_two_and_break_anywhere(void **state) {
    (void)state;
    assert_int_equal(utf8_columns("四百"), 4);
    PRINTS(20, 0, 0, "四百一十二块钱你之前说差不多两百",
           "四百一十二块钱你之前\n说差不多两百\n");
}

static void a_full_stop_does_not_begin_a_line(void **state) {
    (void)state;
    PRINTS(20, 0, 0, "四百一十二块钱你之前。好",
           "四百一十二块钱你之\n前。好\n");
}

static void marks_take_no_column(void **state) {
    (void)state;
    assert_int_equal(utf8_columns("e\u0301"), 1);
}

static void nothing_in_a_text_can_command_the_terminal(void **state) {
    (void)state;
    PRINTS(80, 0, 0, "a\033[2Jb\007c\u202Ed\302\233e", "a[2Jbcde\n");
}

static void an_empty_line_parts_paragraphs(void **state) {
    (void)state;
    PRINTS(80, 0, 0, "One.\n\nTwo.", "One.\n\nTwo.\n");
    PRINTS(80, 0, 0, "One.\nTwo.", "One.\nTwo.\n");
}

static void stars_of_emphasis_are_not_read_aloud(void **state) {
    (void)state;
    PRINTS(80, 0, 0, "You *said* two hundred.", "You said two hundred.\n");
    PRINTS(80, 0, 0, "2 * 3 * 4 is 24 *", "2 * 3 * 4 is 24 *\n");
}

static void an_answer_comes_without_the_space_around_it(void **state) {
    (void)state;
    char typed[] = "  2 \r\nquit", line[8], *bytes = NULL;
    size_t size = 0;
    FILE *in = fmemopen(typed, strlen(typed), "r");
    FILE *out = open_memstream(&bytes, &size);
    Lines lines = { .in = in, .out = out, .width = 80 };
    assert_string_equal(lines_ask(&lines, line, sizeof line), "2");
    assert_string_equal(lines_ask(&lines, line, sizeof line), "quit");
    assert_null(lines_ask(&lines, line, sizeof line));
    assert_true(lines.ended);
    fclose(in);
    fclose(out);
    free(bytes);
}

static void a_line_too_long_to_read_is_one_answer(void **state) {
    (void)state;
    char typed[] = "aaaaaaaaaaaaaaaaaaaaaaaaaaaa\n3\n", line[8], *bytes = NULL;
    size_t size = 0;
    FILE *in = fmemopen(typed, strlen(typed), "r");
    FILE *out = open_memstream(&bytes, &size);
    Lines lines = { .in = in, .out = out, .width = 80 };
    assert_string_equal(lines_ask(&lines, line, sizeof line), "aaaaaaa");
    assert_string_equal(lines_ask(&lines, line, sizeof line), "3");
    fclose(in);
    fclose(out);
    free(bytes);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_line_is_broken_between_words),
        cmocka_unit_test(a_word_that_just_fits_stays),
        cmocka_unit_test(a_word_wider_than_the_line_is_cut),
        cmocka_unit_test(letters_of_several_bytes_count_as_one_column),
        cmocka_unit_test(wide_characters_count_as_two_and_break_anywhere),
        cmocka_unit_test(a_full_stop_does_not_begin_a_line),
        cmocka_unit_test(marks_take_no_column),
        cmocka_unit_test(nothing_in_a_text_can_command_the_terminal),
        cmocka_unit_test(an_empty_line_parts_paragraphs),
        cmocka_unit_test(stars_of_emphasis_are_not_read_aloud),
        cmocka_unit_test(an_answer_comes_without_the_space_around_it),
        cmocka_unit_test(a_line_too_long_to_read_is_one_answer),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

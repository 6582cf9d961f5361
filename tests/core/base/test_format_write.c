/* SPDX-License-Identifier: MIT
 * Formats with numbered arguments are written as the plain ones are. */
#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "core/base/format.h"

/* As a translation does it: what the compiler checked is another format. */
static const char *written(const char *format, ...) {
    static char text[256];
    va_list args;
    va_start(args, format);
    int size = format_write_list(text, sizeof text, format, args);
    va_end(args);
    assert_int_equal(size, strlen(text));
    return text;
}

static void numbers_put_arguments_into_another_order(void **state) {
    (void)state;
    assert_string_equal(written("%2$s, %1$s", "one", "two"), "two, one");
    assert_string_equal(written("%2$d of %1$zu", (size_t)7, 3), "3 of 7");
    assert_string_equal(written("%3$s%1$s%2$s", "b", "c", "a"), "abc");
}

static void an_argument_may_be_written_twice(void **state) {
    (void)state;
    assert_string_equal(written("%1$s and %1$s", "x"), "x and x");
}

static void every_kind_is_written_as_the_c_library_does_it(void **state) {
    (void)state;
    char plain[256];
    snprintf(plain, sizeof plain, "%s|%5.1f|%-4d|%+ld|%04x|%c|%lld|%%|%hhu",
             "text", 2.25, 7, -8L, 255u, 'z', LLONG_MAX, (unsigned char)200);
    assert_string_equal(
        written("%1$s|%2$5.1f|%3$-4d|%4$+ld|%5$04x|%6$c|%7$lld|%%|%8$hhu",
                "text", 2.25, 7, -8L, 255u, 'z', LLONG_MAX, (unsigned char)200),
        plain);
}

static void widths_may_be_arguments_too(void **state) {
    (void)state;
    assert_string_equal(written("%2$*1$d|", 5, 42), "   42|");
    assert_string_equal(written("%2$.*1$s|", 2, "abc"), "ab|");
    assert_string_equal(written("%2$.*1$s|", -1, "abc"), "abc|");
    assert_string_equal(written("%2$*1$d|", -5, 42), "42   |");
}

/* The bytes that all of it has; what fits in `size` comes into `text`. */
static int cut(char *text, size_t size, const char *format, ...) {
    va_list args;
    va_start(args, format);
    int bytes = format_write_list(text, size, format, args);
    va_end(args);
    return bytes;
}

static void what_does_not_fit_is_counted_and_cut(void **state) {
    (void)state;
    char text[8];
    assert_int_equal(cut(text, sizeof text, "%2$s %1$s", "world", "hello"),
                     strlen("hello world"));
    assert_string_equal(text, "hello w");
    assert_int_equal(cut(NULL, 0, "%2$s%1$s", "b", "a"), 2);
    assert_int_equal(cut(text, sizeof text, "%1$s", "a long text"),
                     strlen("a long text"));
    assert_string_equal(text, "a long ");
    assert_int_equal(format_write(text, sizeof text, "%d", 12), 2);
    assert_string_equal(text, "12");
}

static void a_format_without_numbers_is_left_to_the_c_library(void **state) {
    (void)state;
    assert_string_equal(written("%s costs %d", "it", 5), "it costs 5");
    assert_string_equal(written("100 %% $5"), "100 % $5");
}

static void a_format_that_cannot_be_followed_writes_nothing(void **state) {
    (void)state;
    assert_string_equal(written("%2$s", "one", "two"), ""); /* what is 1? */
    assert_string_equal(written("%1$s%1$d", "one"), "");
    assert_string_equal(written("%1$n", "one"), "");
}

/* As a translation does it, in a sentence. */
static const char *sentence(const char *format, ...) {
    static char text[256];
    va_list args;
    va_start(args, format);
    format_say_list(text, sizeof text, format, args);
    va_end(args);
    return text;
}

#define APART(text) "\xE2\x81\xA8" text "\xE2\x81\xA9"

static void
a_text_from_right_to_left_is_parted_from_the_sentence(void **state) {
    (void)state;
    char out[200];
    format_write(out, sizeof out, "Ask %s: %d of %d.", "דנה", 3, 20);
    assert_string_equal(out, "Ask " APART("דנה") ": 3 of 20.");
    assert_string_equal(sentence("%2$s, then %1$s.", "ليلى", "Dana"),
                        "Dana, then " APART("ليلى") ".");
    format_write(out, sizeof out, "Ask %s.", "Dana");
    assert_string_equal(out, "Ask Dana.");
    /* no sentence: it goes as its texts go */
    format_write(out, sizeof out, "%s: %s", "דנה", "שלום");
    assert_string_equal(out, "דנה: שלום");
}

static void what_is_parted_is_cut_within_its_bounds(void **state) {
    (void)state;
    char out[12];
    int all = format_write(out, sizeof out, "Ask %s.", "דנה כהן");
    assert_int_equal(all, (int)strlen("Ask " APART("דנה כהן") "."));
    assert_true(strlen(out) < sizeof out);
}

static void quotes_within_quotes_are_the_inner_ones_of_the_language(void **s) {
    (void)s;
    assert_string_equal(written("pruebe: «%s»", "«Sábado» era la palabra."),
                        "pruebe: «“Sábado” era la palabra.»");
    assert_string_equal(written("试试：“%1$s”", "缺的就是“星期六”。"),
                        "试试：“缺的就是‘星期六’。”");
    assert_string_equal(written("%s: «x» %d", "«a»", 1), "«a»: «x» 1");
    char out[64];
    format_write(out, sizeof out, "«%s» (%s)", "«a»", "«b»");
    assert_string_equal(out, "«“a”» («b»)");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_put_arguments_into_another_order),
        cmocka_unit_test(an_argument_may_be_written_twice),
        cmocka_unit_test(every_kind_is_written_as_the_c_library_does_it),
        cmocka_unit_test(widths_may_be_arguments_too),
        cmocka_unit_test(what_does_not_fit_is_counted_and_cut),
        cmocka_unit_test(a_format_without_numbers_is_left_to_the_c_library),
        cmocka_unit_test(a_format_that_cannot_be_followed_writes_nothing),
        cmocka_unit_test(a_text_from_right_to_left_is_parted_from_the_sentence),
        cmocka_unit_test(what_is_parted_is_cut_within_its_bounds),
        cmocka_unit_test(
            quotes_within_quotes_are_the_inner_ones_of_the_language),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

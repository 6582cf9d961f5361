/* SPDX-License-Identifier: MIT
 * Tables stay straight in every script: what a text takes is counted in
 * columns, not in bytes or letters. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "core/base/text.h"

static void letters_take_one_column_wide_ones_two_marks_none(void **state) {
    (void)state;
    assert_int_equal(utf8_columns("kept"), 4);
    assert_int_equal(utf8_columns("Émile"), 5);
    assert_int_equal(utf8_columns("安心"), 4);
    assert_int_equal(utf8_columns("e\u0301"), 1);
    assert_int_equal(utf8_columns("a\033b"), 2);
}

static void a_printf_pads_to_columns_on_either_side(void **state) {
    (void)state;
    static const char *const texts[] = { "kept", "sólo", "安心" };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        char right[64], left[64];
        int width = utf8_field(texts[i], 7);
        snprintf(right, sizeof right, "%*s|", width, texts[i]);
        snprintf(left, sizeof left, "%-*s|", width, texts[i]);
        assert_int_equal(utf8_columns(right), 8);
        assert_int_equal(utf8_columns(left), 8);
        assert_memory_equal(left, texts[i], strlen(texts[i]));
        assert_memory_equal(right, "   ", 3);
    }
}

static void what_is_wider_than_its_column_is_shown_whole(void **state) {
    (void)state;
    char out[64];
    const char *text = "安心安心";
    snprintf(out, sizeof out, "%*s|", utf8_field(text, 5), text);
    assert_string_equal(out, "安心安心|");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(letters_take_one_column_wide_ones_two_marks_none),
        cmocka_unit_test(a_printf_pads_to_columns_on_either_side),
        cmocka_unit_test(what_is_wider_than_its_column_is_shown_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

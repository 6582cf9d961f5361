/* SPDX-License-Identifier: MIT
 * Rows of a short text are of about the same length, and end where a reader
 * takes a breath. */
#include "window/type/typeset.h"

#include "library_leaks.h"
#include "window/type/balance.h"
#include "window/type/block.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char folder[] = THAW_SOURCE_DIR "/assets/fonts";

static Fonts *fonts;
static Typeset *typeset;

static int open_all(void **state) {
    Error err;
    (void)state;
    fonts = fonts_open(folder, &err);
    typeset = fonts ? typeset_new(fonts) : NULL;
    return !fonts;
}

static int close_all(void **state) {
    (void)state;
    typeset_free(typeset);
    fonts_close(fonts);
    return 0;
}

/* The rows with "|" between them. */
static const char *rows_of(const char *text, int width, bool balance) {
    static char out[1000];
    const TypeStyle as = { .pixels = 20, .balance = balance };
    const Block *block =
        (const Block *)typeset_block(typeset, text, &as, width);
    out[0] = '\0';
    for (int i = 0; i < block->row_count; i++) {
        const Row *row = &block->rows[i];
        assert_true(row->width <= width);
        if (i) strcat(out, "|");
        for (int k = row->first; k < row->first + row->count; k++)
            strcat(out, block->pieces[k].bytes);
    }
    return out;
}

static void a_row_ends_with_a_sentence_if_it_can(void **state) {
    (void)state;
    assert_string_equal(
        rows_of("There's been an emergency. It's put the whole morning back.",
                440, true),
        "There’s been an emergency.|It’s put the whole morning back.");
    assert_string_equal(
        rows_of("谢谢您接电话。这儿是哈克，为九月那封信。", 300, true),
        "谢谢您接电话。|这儿是哈克，为九月那封信。");
}

static void a_row_ends_with_a_clause_rather_than_amid_one(void **state) {
    (void)state;
    assert_string_equal(
        rows_of("Both calipers had seized, so it's parts and four hours.", 400,
                true),
        "Both calipers had seized,|so it’s parts and four hours.");
}

static void an_abbreviation_stays_with_what_follows(void **state) {
    (void)state;
    assert_string_equal(
        rows_of("I would like to talk to Mr. Roux and a friend of his", 300,
                true),
        "I would like to talk to|Mr. Roux and a friend of his");
}

static void a_small_word_stays_with_what_follows(void **state) {
    (void)state;
    static const BalanceWord words[] = { { 45, 40, BREATH_NONE },
                                         { 10, 5, BREATH_SMALL_WORD },
                                         { 45, 45, BREATH_NONE } };
    int ends[BALANCE_ROWS_MAX];
    assert_true(balance_rows(words, 3, 100, 2, ends));
    assert_int_equal(ends[0], 1);
}

static void no_row_is_one_short_word(void **state) {
    (void)state;
    const char *text = "Nobody told us when the doctor would be here today";
    int width = 500;
    while (width > 100 && !strstr(rows_of(text, width, false), "|today"))
        width--;
    assert_true(width > 100);
    assert_null(strstr(rows_of(text, width, true), "|today"));
}

static void a_long_text_does_not_end_in_a_lone_short_word(void **state) {
    (void)state;
    const char *text = "They wait in the car, they always do, and today nobody "
                       "went out to tell them why they were waiting, as the "
                       "only vet is in.\nSo go on.";
    for (int width = 260; width <= 700; width += 10)
        assert_null(strstr(rows_of(text, width, false), "|in.|"));
    assert_non_null(strstr(rows_of(text, 400, false), "|So go on."));
}

static const char *const samples[] = {
    "Four hundred and *twelve* dollars? I'd put two hundred aside, you see.",
    "twenty-five to ten, a well-known four-by-four, and so-and-so",
    "您好，我已经等了四十分钟，没有人告诉我任何事情。",
    "مرحبا بكم، لقد انتظرت 40 دقيقة ولم يخبرني أحد بشيء.",
    "One line.\nAnd a second paragraph, which is longer than the first.",
    "Unbreakable_and_much_wider_than_any_of_the_rows_here and more",
};

/* So nothing that was measured becomes higher. */
static void it_needs_no_more_rows_than_without(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++)
        for (int width = 90; width <= 600; width += 17) {
            TypeStyle as = { .pixels = 20 };
            int rows = typeset_block(typeset, samples[i], &as, width)->lines;
            as.balance = true;
            const TypeBlock *block =
                typeset_block(typeset, samples[i], &as, width);
            assert_int_equal(block->lines, rows);
            assert_true(block->width <= width);
            assert_false(block->cut);
        }
}

static void what_cannot_be_divided_is_told(void **state) {
    (void)state;
    static const BalanceWord words[] = { { 60, 55, BREATH_NONE },
                                         { 60, 55, BREATH_NONE } };
    int ends[BALANCE_ROWS_MAX];
    assert_true(balance_rows(words, 2, 60, 2, ends));
    assert_int_equal(ends[0], 1);
    assert_int_equal(ends[1], 2);
    assert_false(balance_rows(words, 2, 60, 1, ends));
    assert_false(balance_rows(words, 2, 60, 3, ends));
    assert_false(balance_rows(words, 2, 50, 2, ends));
    assert_false(balance_rows(words, 0, 60, 0, ends));
}

static void a_short_word_ends_a_sentence_too(void **state) {
    (void)state;
    assert_string_equal(
        rows_of("Delante de Marcy no. Delante de toda la cocina no.", 260,
                true),
        "Delante de Marcy no.|Delante de toda|la cocina no.");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_row_ends_with_a_sentence_if_it_can),
        cmocka_unit_test(a_row_ends_with_a_clause_rather_than_amid_one),
        cmocka_unit_test(an_abbreviation_stays_with_what_follows),
        cmocka_unit_test(a_small_word_stays_with_what_follows),
        cmocka_unit_test(no_row_is_one_short_word),
        cmocka_unit_test(a_long_text_does_not_end_in_a_lone_short_word),
        cmocka_unit_test(it_needs_no_more_rows_than_without),
        cmocka_unit_test(what_cannot_be_divided_is_told),
        cmocka_unit_test(a_short_word_ends_a_sentence_too),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}

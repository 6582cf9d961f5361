/* SPDX-License-Identifier: MIT
 * Tables as spreadsheets write them, and as they come back. */
#include "core/words/csv.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static Csv *read_text(const char *text) {
    CsvFault fault;
    Csv *csv = csv_read(text, strlen(text), &fault);
    if (!csv) fail_msg("%d, %d: %s", fault.row, fault.column, fault.what);
    return csv;
}

static void every_spreadsheets_way_of_writing_is_read(void **state) {
    (void)state;
    static const char *const same[] = {
        "a,b\r\n\"x, \"\"y\"\"\",\"two\nlines\"\r\n",
        "\xEF\xBB\xBF\"a\";\"b\"\n\"x, \"\"y\"\"\";\"two\nlines\"\n",
        "a\tb\r\"x, \"\"y\"\"\"\t\"two\nlines\"\r",
        "a;b\r\n;\r\n\"x, \"\"y\"\"\";\"two\nlines\"",
    };
    for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
        Csv *csv = read_text(same[i]);
        assert_int_equal(csv_rows(csv), 2);
        assert_int_equal(csv_column(csv, "B"), 1);
        assert_int_equal(csv_column(csv, "c"), -1);
        assert_string_equal(csv_cell(csv, 1, 0), "x, \"y\"");
        assert_string_equal(csv_cell(csv, 1, 1), "two\nlines");
        assert_string_equal(csv_cell(csv, 1, 2), "");
        csv_free(csv);
    }
}

static void a_row_keeps_the_number_that_the_spreadsheet_shows(void **state) {
    (void)state;
    Csv *csv = read_text("a\n\n,\nlast\n");
    assert_int_equal(csv_rows(csv), 2);
    assert_int_equal(csv_number(csv, 1), 4);
    csv_free(csv);
}

static void whatever_is_put_comes_back(void **state) {
    (void)state;
    static const char *const texts[] = {
        "=1+1",   "-45",  "'=x",         "''+1",
        " @home", "'Tis", "a\"b;c,d\te", "\u00e9\n\n\u4e2d",
        ""
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        Text out = { 0 };
        text_add(&out, "head,");
        csv_put(&out, texts[i]);
        Csv *csv = read_text(text_get(&out));
        const char *cell = csv_cell(csv, 0, 1);
        assert_null(memchr("=+-@", cell[strspn(cell, " ")],
                           cell[strspn(cell, " ")] ? 4 : 0));
        assert_string_equal(csv_bare(cell), texts[i]);
        csv_free(csv);
        text_free(&out);
    }
}

static void what_is_wrong_is_told_with_row_and_column(void **state) {
    (void)state;
    static const struct {
        const char *bytes;
        size_t size;
        int row, column;
    } rows[] = {
        { "a,b\n1,\"open", 11, 2, 2 },
        { "a,b\n\"x\"y,2\n", 11, 2, 1 },
        { "a,b\n1,2\n3,caf\xE9\n", 15, 3, 2 },
        { "a\0b,c\n", 6, 1, 1 },
        { "\xFF\xFE"
          "a\0",
          4, 0, 0 },
        { "PK\3\4xlsx", 8, 0, 0 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        CsvFault fault;
        assert_null(csv_read(rows[i].bytes, rows[i].size, &fault));
        assert_int_equal(fault.row, rows[i].row);
        assert_int_equal(fault.column, rows[i].column);
        assert_non_null(fault.what);
    }
}

static void columns_are_called_as_in_spreadsheets(void **state) {
    (void)state;
    char letters[8];
    csv_letters(0, letters);
    assert_string_equal(letters, "A");
    csv_letters(25, letters);
    assert_string_equal(letters, "Z");
    csv_letters(26, letters);
    assert_string_equal(letters, "AA");
    csv_letters(702, letters);
    assert_string_equal(letters, "AAA");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_spreadsheets_way_of_writing_is_read),
        cmocka_unit_test(a_row_keeps_the_number_that_the_spreadsheet_shows),
        cmocka_unit_test(whatever_is_put_comes_back),
        cmocka_unit_test(what_is_wrong_is_told_with_row_and_column),
        cmocka_unit_test(columns_are_called_as_in_spreadsheets),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

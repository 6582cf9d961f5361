/* SPDX-License-Identifier: MIT
 * The program's own words in another language: found, counted, and never
 * trusted with a format that is not theirs. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "core/base/format.h"
#include "core/words/error.h"
#include "core/story/findings.h"
#include "core/words/plural.h"
#include "core/words/say.h"

static void use(const char *entries) {
    char text[4096];
    PoFault fault;
    int size = snprintf(
        text, sizeof text,
        "msgid \"\"\nmsgstr \"Language: pl\\n\"\n"
        "\"Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n%%10>=2 && n%%10<=4 "
        "&& (n%%100<10 || n%%100>=20) ? 1 : 2);\\n\"\n\n%s",
        entries);
    Catalogue *catalogue = catalogue_read(text, (size_t)size, &fault);
    assert_null(fault.what);
    say_use(catalogue);
}

static int speak_english(void **state) {
    (void)state;
    say_use(NULL);
    return 0;
}

static void without_a_translation_it_is_said_in_english(void **state) {
    (void)state;
    use("msgid \"Play\"\nmsgstr \"Graj\"\n");
    assert_string_equal(say("Play"), "Graj");
    assert_string_equal(say("Levels"), "Levels");
    assert_string_equal(say_language(), "pl");
    say_use(NULL);
    assert_string_equal(say("Play"), "Play");
    assert_string_equal(say_language(), "");
}

static void a_number_chooses_the_form_as_the_language_has_it(void **state) {
    (void)state;
    static const struct {
        long n;
        const char *said;
    } rows[] = { { 1, "%d plik" },   { 2, "%d pliki" },    { 4, "%d pliki" },
                 { 5, "%d plików" }, { 12, "%d plików" },  { 22, "%d pliki" },
                 { 0, "%d plików" }, { 111, "%d plików" }, { -1, "%d plik" } };
    assert_string_equal(say_count(1, "%d file", "%d files"), "%d file");
    assert_string_equal(say_count(0, "%d file", "%d files"), "%d files");
    use("msgid \"%d file\"\nmsgid_plural \"%d files\"\n"
        "msgstr[0] \"%d plik\"\nmsgstr[1] \"%d pliki\"\n"
        "msgstr[2] \"%d plików\"\n");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_string_equal(say_count(rows[i].n, "%d file", "%d files"),
                            rows[i].said);
    assert_string_equal(say_count(2, "%d room", "%d rooms"), "%d rooms");
}

static void a_plural_that_lacks_a_form_counts_as_missing(void **state) {
    (void)state;
    use("msgid \"%d file\"\nmsgid_plural \"%d files\"\n"
        "msgstr[0] \"%d plik\"\nmsgstr[1] \"%d pliki\"\nmsgstr[2] \"\"\n");
    assert_string_equal(say_count(5, "%d file", "%d files"), "%d files");
}

static void a_hint_tells_two_words_apart_that_are_one_in_english(void **state) {
    (void)state;
    use("msgctxt \"a theme\"\nmsgid \"Dark\"\nmsgstr \"Ciemny\"\n"
        "msgid \"Dark\"\nmsgstr \"Ciemno\"\n");
    assert_string_equal(say_as("a theme", "Dark"), "Ciemny");
    assert_string_equal(say_as("a room", "Dark"), "Dark");
    assert_string_equal(say("Dark"), "Ciemno");
}

/* A file can be wrong or malicious; printf would read what is not there. */
static void sentences_are_parted_as_the_language_does_it(void **state) {
    (void)state;
    Text text = { 0 };
    say_add(&text, "One.");
    say_add(&text, "Two.");
    assert_string_equal(text_get(&text), "One. Two.");
    text_free(&text);
    use("msgctxt \"between two sentences\"\nmsgid \"%s %s\"\n"
        "msgstr \"%s%s\"\n");
    Arena *arena = arena_new();
    assert_string_equal(say_both(arena, "一。", "二。"), "一。二。");
    arena_free(arena);
}

static void a_format_with_other_arguments_is_never_used(void **state) {
    (void)state;
    static const struct {
        const char *text, *said;
        bool fits;
    } rows[] = {
        { "%s of %d", "%2$d od %1$s", true },
        { "%s of %d", "%s od %d", true },
        { "%s of %d", "%d od %s", false },
        { "%s of %d", "%s", false },
        { "%s of %d", "%s od %d i %s", false },
        { "%d %%", "%d%%", true },
        { "%d %%", "%d %", false },
        { "plain", "%n", false },
        { "plain", "zwykły", true },
        { "%5.1f", "%.2f", true },
        { "%ld", "%d", false },
        { "%.*s", "%s", false },
        { "%.*s", "%.*s", true },
        { "%s", "%1$s%1$s", true },
        { "%s", "%1$d%1$s", false },
        { "%s", "%99$s", false },
        { "%s", "%99999999999999999999$s", false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(format_fits(rows[i].text, rows[i].said), rows[i].fits);
    use("msgid \"%s is gone\"\nmsgstr \"%s %s\"\n");
    assert_string_equal(say("%s is gone"), "%s is gone");
}

static void errors_and_findings_are_told_in_the_language(void **state) {
    (void)state;
    use("msgid \"%s cannot be read\"\nmsgstr \"nie można czytać %s\"\n"
        "msgid \"say %s\"\nmsgstr \"mów %s\"\n");
    Error err = { "" };
    error_set(&err, "%s cannot be read", "a.lua");
    assert_string_equal(err.text, "nie można czytać a.lua");
    Findings *findings = findings_new();
    findings_add(findings, (Place){ "a.lua", 1 }, "syntax", "%s cannot be read",
                 "this");
    findings_hint(findings, "say %s", "x");
    assert_string_equal(findings_at(findings, 0)->message,
                        "nie można czytać this");
    assert_string_equal(findings_at(findings, 0)->hint, "mów x");
    findings_free(findings);
}

static void a_rule_for_plurals_is_read_as_c_reads_it(void **state) {
    (void)state;
    static const struct {
        const char *rule;
        unsigned long n;
        int form;
    } rows[] = {
        { "0", 7, 0 },
        { "n != 1", 1, 0 },
        { "n>1;", 2, 1 },
        { "n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2", 21, 0 },
        { "n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2", 11, 1 },
        { "n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2", 0, 2 },
        { "1 + 2 * 2 - 4 / 2", 0, 3 },
        { "!(n==1)", 2, 1 },
        { "n / 0", 2, 0 },
        { "n % 0", 2, 0 },
        { "n >= 2 && n <= 4 || n == 7", 7, 1 },
        { "400", 1, 0 }, /* no such form: the first */
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(plural_form(rows[i].rule, rows[i].n), rows[i].form);
    static const char *const wrong[] = { "",      "n !",   "(n",  "n == ",
                                         "n ? 1", "m > 1", "n 1", "system()" };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_false(plural_valid(wrong[i]));
    char deep[600];
    memset(deep, '(', sizeof deep - 1);
    deep[sizeof deep - 1] = '\0';
    assert_false(plural_valid(deep));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(without_a_translation_it_is_said_in_english,
                                  speak_english),
        cmocka_unit_test_teardown(
            a_number_chooses_the_form_as_the_language_has_it, speak_english),
        cmocka_unit_test_teardown(a_plural_that_lacks_a_form_counts_as_missing,
                                  speak_english),
        cmocka_unit_test_teardown(
            a_hint_tells_two_words_apart_that_are_one_in_english,
            speak_english),
        cmocka_unit_test_teardown(sentences_are_parted_as_the_language_does_it,
                                  speak_english),
        cmocka_unit_test_teardown(a_format_with_other_arguments_is_never_used,
                                  speak_english),
        cmocka_unit_test_teardown(errors_and_findings_are_told_in_the_language,
                                  speak_english),
        cmocka_unit_test(a_rule_for_plurals_is_read_as_c_reads_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
